"""The store thread does jobs in order, brings answers to the thread that draws, and tells faults apart."""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from ecocentre.errors import KnownError
from ecocentre.system import FrozenSystem, System
from kiosk.app import Kiosk
from ui.store import Delivery, StandingQuestion, StoreThread, fault_code


class PlainKiosk:
    """Lies: has no data. Keeps whom it was opened for and whether it was closed."""

    def __init__(self) -> None:
        self.closed_on = ""
        self.listeners: list[tuple[Callable[..., None], Callable[..., None]]] = []

    def subscribe(self, on_change: Callable[..., None], on_status: Callable[..., None]) -> None:
        self.listeners.append((on_change, on_status))

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


class Opened:
    """A store thread on a plain kiosk that is opened when the test lets it."""

    def __init__(self, *troubles: Exception, system: System | None = None) -> None:
        self.kiosk = PlainKiosk()
        self.may_open = threading.Event()
        self._troubles = list(troubles)
        self.store = StoreThread(self._open, system or FrozenSystem(datetime(2026, 11, 25, tzinfo=UTC)))

    def _open(self) -> Kiosk:
        self.may_open.wait(10)
        if self._troubles:
            raise self._troubles.pop(0)
        return cast("Kiosk", self.kiosk)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    opened = Opened()
    opened.store.start()
    yield opened
    opened.may_open.set()
    opened.store.close()


def answer(number: int) -> Callable[[Kiosk], int]:
    return lambda _kiosk: number


def fail(error: Exception) -> Callable[[Kiosk], Any]:
    def job(_kiosk: Kiosk) -> None:
        raise error

    return job


def test_jobs_given_before_the_kiosk_is_open_are_done_in_order(opened: Opened, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(3):
        opened.store.run(answer(number), done.append)
    assert done == []
    opened.may_open.set()
    qtbot.waitUntil(lambda: done == [0, 1, 2])


def test_a_job_runs_on_the_store_thread_and_its_answer_arrives_on_the_one_that_draws(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.may_open.set()
    arrived: list[tuple[str, str]] = []

    def then(worked_on: str) -> None:
        arrived.append((worked_on, threading.current_thread().name))

    opened.store.run(lambda _kiosk: threading.current_thread().name, then)
    qtbot.waitUntil(lambda: arrived != [])
    assert arrived == [("store", threading.main_thread().name)]


def test_a_fault_of_the_environment_is_told_by_its_code_and_the_store_goes_on(opened: Opened, qtbot: QtBot) -> None:
    opened.may_open.set()
    with qtbot.waitSignal(opened.store.delivery.failed) as told:
        opened.store.run(fail(KnownError("disk_full")), print)
    assert told.args == ["disk_full"]
    done: list[int] = []
    opened.store.run(lambda _kiosk: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])


@pytest.mark.parametrize("where", ["job", "then"])
def test_a_fault_of_ours_is_logged_and_told_by_a_code(
    opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    opened.may_open.set()

    def then(_answer: object) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(opened.store.delivery.broken) as told:
        if where == "job":
            opened.store.run(fail(ZeroDivisionError()), print)
        else:
            opened.store.run(lambda _kiosk: 1, then)
    (code,) = told.args or [""]
    assert re.fullmatch("[0-9A-F]{4}", str(code))
    assert f"fault {code}: ZeroDivisionError" in caplog.text


def test_the_same_fault_has_the_same_code_and_another_another() -> None:
    def code_of(error: Exception) -> str:
        try:
            fail(error)(cast("Kiosk", None))
        except Exception as raised:  # noqa: BLE001
            return fault_code(raised)
        return ""

    assert code_of(KeyError("a")) == code_of(KeyError("b"))
    assert code_of(KeyError("a")) != code_of(ValueError("a"))


def test_a_question_asked_twice_before_its_turn_is_one(opened: Opened, qtbot: QtBot) -> None:
    answers: list[int] = []
    question = StandingQuestion(opened.store, lambda _kiosk: 1, answers.append)
    question.ask()
    question.ask()
    opened.may_open.set()
    qtbot.waitUntil(lambda: answers != [])
    question.ask()
    qtbot.waitUntil(lambda: len(answers) == 2)


def test_what_nobody_waits_for_is_asked_again_without_a_word(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.store.ASK_AGAIN_MS", 1)
    opened.may_open.set()
    told: list[str] = []
    opened.store.delivery.failed.connect(told.append)
    troubles = [KnownError("database_busy")]
    answers: list[int] = []

    def question(_kiosk: Kiosk) -> int:
        if troubles:
            raise troubles.pop()
        return 7

    StandingQuestion(opened.store, question, answers.append).ask()
    qtbot.waitUntil(lambda: answers == [7])
    assert told == []


def test_a_kiosk_that_does_not_open_is_told_and_tried_again(qtbot: QtBot) -> None:
    opened = Opened(KnownError("disk_full"), ZeroDivisionError())
    refused: list[KnownError] = []
    broken: list[str] = []
    done: list[int] = []
    opened.store.delivery.refused.connect(refused.append)
    opened.store.delivery.broken.connect(broken.append)
    opened.store.run(lambda _kiosk: 1, done.append, again=lambda: None)
    opened.may_open.set()
    opened.store.start()
    qtbot.waitUntil(lambda: done == [1])
    assert [error.code for error in refused] == ["disk_full"]
    assert len(broken) == 1
    opened.store.close()


def test_nobody_waits_for_a_kiosk_that_does_not_open_and_nothing_is_done_later(qtbot: QtBot) -> None:
    opened = Opened(KnownError("folder_read_only", "x"))
    told: list[str] = []
    done: list[int] = []
    opened.store.delivery.failed.connect(told.append)
    opened.store.run(answer(1), done.append)
    opened.store.run(answer(2), done.append, again=lambda: None)
    opened.store.start()
    with qtbot.waitSignal(opened.store.delivery.opened, timeout=5_000):
        opened.may_open.set()
    opened.store.run(answer(3), done.append)
    qtbot.waitUntil(lambda: done == [2, 3])
    assert told == ["kiosk_closed"]
    assert not opened.store.delivery.busy
    opened.store.close()


def test_what_is_asked_for_while_the_kiosk_stays_closed_fails_at_once(qtbot: QtBot) -> None:
    opened = Opened(KnownError("folder_read_only", "x"), system=System())
    opened.may_open.set()
    told: list[str] = []
    opened.store.delivery.failed.connect(told.append)
    with qtbot.waitSignal(opened.store.delivery.refused, timeout=5_000):
        opened.store.start()
    opened.store.run(answer(1), lambda _: None)
    qtbot.waitUntil(lambda: told == ["kiosk_closed"])
    assert not opened.store.delivery.busy
    opened.store.close()


def test_what_can_be_done_without_the_kiosk_is_done_off_the_thread_that_draws(qtbot: QtBot) -> None:
    opened = Opened(KnownError("folder_read_only", "x"), system=System())
    told: list[str] = []
    worked_on: list[str] = []
    opened.store.delivery.failed.connect(told.append)

    def name_of_thread() -> str:
        return threading.current_thread().name

    def cannot() -> int:
        raise KnownError("profile_unreadable")

    opened.store.run(lambda _kiosk: "", worked_on.append, closed=name_of_thread)
    opened.store.start()
    with qtbot.waitSignal(opened.store.delivery.refused, timeout=5_000):
        opened.may_open.set()
    opened.store.run(lambda _kiosk: "", worked_on.append, closed=name_of_thread)
    opened.store.run(answer(1), lambda _: None, closed=cannot)
    qtbot.waitUntil(lambda: len(worked_on) == 2 and told == ["profile_unreadable"])
    assert threading.main_thread().name not in worked_on
    assert not opened.store.delivery.busy
    opened.store.close()


def test_closing_finishes_what_was_given_and_closes_the_kiosk_where_it_was_opened(qtbot: QtBot) -> None:
    opened = Opened()
    opened.may_open.set()
    opened.store.start()
    done: list[int] = []
    opened.store.run(lambda _kiosk: done.append(1), print)
    opened.store.close()
    assert done == [1]
    assert opened.kiosk.closed_on == "store"


def test_changes_told_from_another_thread_arrive_on_the_one_that_draws(opened: Opened, qtbot: QtBot) -> None:
    opened.may_open.set()
    qtbot.waitUntil(lambda: opened.kiosk.listeners != [])
    with qtbot.waitSignal(opened.store.delivery.changed) as changed:
        threading.Thread(target=opened.kiosk.listeners[0][0], args=(frozenset({"visits.visit"}),)).start()
    assert changed.args == [frozenset({"visits.visit"})]


def test_working_is_shown_to_who_waits_and_not_for_less_than_a_second(qtbot: QtBot, opened: Opened) -> None:
    delivery: Delivery = opened.store.delivery
    shown: list[bool] = []
    delivery.workingChanged.connect(shown.append)
    opened.store.run(lambda _kiosk: 1, lambda _answer: None)
    qtbot.waitUntil(lambda: shown == [True])
    opened.may_open.set()
    qtbot.waitUntil(lambda: not delivery.busy)
    assert delivery.working
    qtbot.waitUntil(lambda: shown == [True, False], timeout=3000)


def test_a_quick_answer_shows_no_working(qtbot: QtBot, opened: Opened) -> None:
    opened.may_open.set()
    shown: list[bool] = []
    opened.store.delivery.workingChanged.connect(shown.append)
    done: list[int] = []
    opened.store.run(lambda _kiosk: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert shown == []
    assert not opened.store.delivery.busy
