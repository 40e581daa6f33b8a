"""The thin session: what one transaction does with its records is nobody else's business."""

from ecocentre.place import Place
from ecocentre.sites import the_site


def test_what_is_changed_without_saving_is_not_seen_by_another_place(place: Place) -> None:
    site = the_site(place)
    assert site is not None
    capacity, site.capacity = site.capacity, 0
    again = the_site(Place(place.connection, place.site))
    assert again is not None
    assert again.capacity == capacity
