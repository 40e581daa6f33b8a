"""The public register of accessibility: what the place says of its entrance, its lift, its welcome and the rest."""

from ecocentre.place import Place
from ecocentre.records import Count, Mapped, Record, Texts, Words

SUBJECTS = (
    "entrance",
    "parking",
    "welcome",
    "lift",
    "toilets",
    "hearing",
    "sight",
    "understanding",
    "trained_staff",
    "documents",
    "maintenance",
    "works",
)
"""What an entry can be about. In France the order of 19 April 2017 says what a register has to hold."""
STATES = ("yes", "partly", "no")
"""Whether the place has it for everybody, for some, or not."""


class Entry(Record):
    """What the register says of one subject. `position` is its place in the register, from 0."""

    position: Mapped[Count]
    subject: Mapped[Words]
    state: Mapped[Words]
    text: Mapped[Texts]


def register_of(place: Place) -> list[Entry]:
    """The entries in the order of the register; empty where the place has not written one."""
    return place.find(Entry, place.select(Entry).order_by(Entry.position, Entry.id))
