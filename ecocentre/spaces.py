"""What the place is made of: its floors and its spaces."""

from ecocentre.place import Place
from ecocentre.records import Codes, Count, Mapped, Record, Texts, Words


class Floor(Record):
    """One level of the building; the street is level 0."""

    level: Mapped[Count]
    name: Mapped[Texts]


class Space(Record):
    """A room or an area on a floor. `purposes` are the codes of what people do there, `seats` how many can sit."""

    floor: Mapped[Words]
    name: Mapped[Texts]
    purposes: Mapped[Codes]
    seats: Mapped[Count]
    step_free: Mapped[Count]
    """1 where a wheelchair gets in, else 0."""


def floors_with_spaces(place: Place) -> list[tuple[Floor, list[Space]]]:
    """The floors from the street upwards, each with its spaces."""
    floors = place.find(Floor, place.select(Floor).order_by(Floor.level))
    spaces = place.find(Space, place.select(Space).order_by(Space.id))
    return [(floor, [space for space in spaces if space.floor == floor.id]) for floor in floors]
