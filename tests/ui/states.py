"""Every state of every screen, and the way there from the home page: the one list for whatever looks at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from ecocentre.desk import CallSomeone
from ecocentre.visits import Arrive, people_here
from tests.ui.visitor import Visitor, items_below
from ui.viewmodels.pictures import PAUSE_SECONDS, TRIES
from ui.viewmodels.session import SessionViewModel

Page = SessionViewModel.Page
PIN = "2580"
MANY = 12
"""People in: more than a page of the desk shows."""


def home(_visitor: Visitor) -> None:
    pass


def opened(page: Page) -> Callable[[Visitor], None]:
    return lambda visitor: visitor.screen.session.open(page)


def attract(visitor: Visitor) -> None:
    visitor.wait(60)


def chosen(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.visits.togglePurpose("learn")
    visitor.screen.visits.toggleTravel("bike")
    visitor.screen.visits.setPeople(12)


def arrived(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.visits.arrive()


def fill_the_place(visitor: Visitor) -> None:
    while visitor.kiosk.ask(people_here, visitor.kiosk.now()) < MANY:
        # the desk tells people without a badge apart by the minute
        visitor.system.advance(seconds=60)
        visitor.kiosk.submit(Arrive, visit=visitor.kiosk.new_id())


def leaving(visitor: Visitor) -> None:
    fill_the_place(visitor)
    visitor.screen.session.open(Page.Leave)
    visitor.screen.visits.setLeaving(5)


def new_badge(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Badge)
    visitor.screen.badges.issue()


def arrived_with_badge(visitor: Visitor) -> None:
    new_badge(visitor)
    visitor.screen.badges.arrive()


def new_pictures(visitor: Visitor) -> None:
    new_badge(visitor)
    visitor.screen.pictures.take()


def pictures_again(visitor: Visitor) -> None:
    new_pictures(visitor)
    visitor.screen.pictures.practise()


def pictures_once_more(visitor: Visitor) -> None:
    pictures_again(visitor)
    touch_pictures(visitor, reversed(visitor.screen.pictures.state.given))


def known_pictures(visitor: Visitor) -> None:
    pictures_again(visitor)
    touch_pictures(visitor, visitor.screen.pictures.state.given)


def two_pictures(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Pictures)
    touch_pictures(visitor, ("umbrella", "bicycle"))


def wrong_pictures(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Pictures)
    touch_pictures(visitor, ("sun", "tree", "cat"))


def pictures_paused(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Pictures)
    for _ in range(TRIES):
        touch_pictures(visitor, ("sun", "tree", "cat"))


def touch_pictures(visitor: Visitor, pictures: Iterable[str]) -> None:
    while visitor.screen.pictures.state.chosen:
        visitor.screen.pictures.erase()
    for code in pictures:
        visitor.screen.pictures.pick(code)


def event(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Events)
    visitor.settle()
    visitor.screen.events.choose(visitor.screen.events.state.events[0].id)


def calling(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Help)
    visitor.screen.calls.callSomeone()


def calling_elsewhere(visitor: Visitor) -> None:
    visitor.screen.calls.callSomeone()
    visitor.screen.session.open(Page.Leave)


def desk(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Desk)
    visitor.screen.desk.enter(PIN)


def ringing_desk(visitor: Visitor) -> None:
    visitor.kiosk.submit(CallSomeone, call=visitor.kiosk.new_id())
    desk(visitor)


def lost_badge(visitor: Visitor) -> None:
    new_badge(visitor)
    alias = cast("str", visitor.screen.badges.alias)
    visitor.screen.session.home()
    desk(visitor)
    for digit in alias.rpartition(" ")[2]:
        visitor.screen.desk.typeNumber(int(digit))


def typing(visitor: Visitor) -> None:
    fill_the_place(visitor)
    desk(visitor)
    visitor.settle()
    (field,) = (item for item in items_below(visitor.window.contentItem()) if is_field(item))
    QMetaObject.invokeMethod(field, "open")


def is_field(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("TextEntry")


def keys_asked(visitor: Visitor) -> None:
    desk(visitor)
    visitor.screen.session.open(Page.Keys)


def keys_at_a_glance(visitor: Visitor) -> None:
    keys_asked(visitor)
    visitor.screen.keys.useDefaults()


def still_there(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.visits.setPeople(2)
    visitor.wait(60)


def out_of_order(visitor: Visitor) -> None:
    visitor.screen.session.breakDown("3F2A")


def noticed(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.session.tell("badge_forged")


def speaking(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.session.setSpeech(True)


def scanning(visitor: Visitor) -> None:
    visitor.screen.session.open(Page.Arrive)
    visitor.screen.scanning.setScanning(True)
    visitor.screen.switch.pace.stop()


STATES: dict[str, Callable[[Visitor], None]] = {
    "home": home,
    "attract": attract,
    "arrive": opened(Page.Arrive),
    "arrive chosen": chosen,
    "result": arrived,
    "leave": opened(Page.Leave),
    "leave together": leaving,
    "badge": opened(Page.Badge),
    "new badge": new_badge,
    "result with badge": arrived_with_badge,
    "new pictures": new_pictures,
    "pictures again": pictures_again,
    "pictures once more": pictures_once_more,
    "known pictures": known_pictures,
    "pictures": opened(Page.Pictures),
    "two pictures": two_pictures,
    "wrong pictures": wrong_pictures,
    "pictures paused": pictures_paused,
    "events": opened(Page.Events),
    "event": event,
    "help": opened(Page.Help),
    "help calling": calling,
    "calling": calling_elsewhere,
    "register": opened(Page.Register),
    "comfort": opened(Page.Comfort),
    "pin": opened(Page.Desk),
    "desk": desk,
    "desk ringing": ringing_desk,
    "desk lost badge": lost_badge,
    "desk typing": typing,
    "keys": keys_asked,
    "keys at a glance": keys_at_a_glance,
    "still there": still_there,
    "out of order": out_of_order,
    "notice": noticed,
    "speech": speaking,
    "scanning": scanning,
}
"""Another state of a screen is one line. The desk fills up from state to state, as it does in a day."""


def go(visitor: Visitor, state: str) -> None:
    """Bring the screen into a state, however it stands."""
    put_back(visitor)
    STATES[state](visitor)
    visitor.settle()


def put_back(visitor: Visitor) -> None:
    """The home page, with nothing left of the state before."""
    screen = visitor.screen
    if screen.pictures.state.pause_seconds:
        visitor.system.advance(seconds=PAUSE_SECONDS)
        screen.pictures.lookAtTheClock()
    for ring in screen.calls.state.rings:
        screen.calls.answer(ring.call)
    screen.calls.close()
    screen.session.wake()
    screen.session.home()
    QGuiApplication.processEvents()


def pages(visitor: Visitor) -> Iterator[str]:
    """Go through every state of every screen, one after the other."""
    for state in STATES:
        go(visitor, state)
        yield state
    put_back(visitor)
