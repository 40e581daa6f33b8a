"""Repetition rules (RFC 5545, RRULE) unrolled with a bounded amount of work; knows wall clocks, no time zone.

`dateutil` does the calendar arithmetic. It searches a rule that never matches up to the year 9999, one second after
the other if the rule says so, therefore every step it takes is counted here.
"""

import heapq
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from math import prod

from dateutil.rrule import rrule, rrulestr  # type: ignore[import-untyped]

RULE_CHARACTERS = 500
RULE_STEPS = 200_000
"""Days that one rule may look at: 500 years of days, about a fifth of a second."""
DOCUMENT_STEPS = 3_000_000
"""Days that all rules of one document may look at."""

PARTS = frozenset(
    "FREQ COUNT INTERVAL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST".split()
)
FREQUENCIES = frozenset({"YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"})
STEPS = {"WEEKLY": timedelta(weeks=1), "DAILY": timedelta(days=1), "HOURLY": timedelta(hours=1)}
TIMES_A_DAY = 400
TOO_DENSE = frozenset({"MINUTELY", "SECONDLY"})


class RuleNotUnderstood(Exception):
    """The rule cannot be read, or belongs to another calendar than the Gregorian one."""


class TooMuchWork(Exception):
    """The rule repeats more often, or is harder to search, than an agenda may ask for."""


class _SearchedEnough(Exception):
    """The search of a rule has passed the last date that is wanted."""


class Budget:
    """Steps that may still be taken."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise TooMuchWork


class _CountedMonths(tuple[int, ...]):
    """The months of a rule. `dateutil` asks for their truth once for every day that it looks at: a step."""

    left: int
    budget: Budget

    def __bool__(self) -> bool:
        self.left -= 1
        if self.left < 0:
            raise _SearchedEnough
        self.budget.spend()
        return len(self) > 0


class Rule:
    """One RRULE value. Raises RuleNotUnderstood or TooMuchWork; the last date UNTIL is kept as text in `until`."""

    def __init__(self, text: str) -> None:
        self.until = ""
        self._parts: dict[str, str] = {}
        if len(text) > RULE_CHARACTERS:
            raise RuleNotUnderstood
        for part in re.sub(r"\s", "", text.upper()).strip(";").split(";"):
            name, _, value = part.partition("=")
            if name == "UNTIL":
                self.until = value
            elif name in PARTS and value:
                self._parts[name] = value
            elif (name, value) not in {("RSCALE", "GREGORIAN"), ("SKIP", "OMIT")} and not name.startswith("X-"):
                raise RuleNotUnderstood
        self._check()

    def _check(self) -> None:
        if self._parts.get("FREQ") in TOO_DENSE:
            raise TooMuchWork
        if self._parts.get("FREQ") not in FREQUENCIES:
            raise RuleNotUnderstood
        for name, digits in (("INTERVAL", 4), ("COUNT", 9)):
            if name in self._parts and not re.fullmatch(rf"[+-]?[0-9]{{1,{digits}}}", self._parts[name]):
                raise RuleNotUnderstood
        if int(self._parts.get("INTERVAL", "1")) < 1:
            raise RuleNotUnderstood
        if int(self._parts.get("COUNT", "1")) < 1:
            # Some programs write COUNT=-1 for "without end".
            del self._parts["COUNT"]
        if prod(self._parts.get(name, "").count(",") + 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND")) > TIMES_A_DAY:
            raise TooMuchWork

    @property
    def may_start_later(self) -> bool:
        """Whether the rule gives the same dates when its first one is moved on by whole years."""
        named = {"BYMONTH", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"} & self._parts.keys()
        yearly = self._parts["FREQ"] == "YEARLY" and self._parts.get("INTERVAL", "1") == "1"
        return yearly and "BYMONTH" in named and len(named) > 1 and "COUNT" not in self._parts

    def near(self, first: datetime, wanted: datetime) -> datetime:
        """A start from which the rule gives the same dates from `wanted` on as from `first`, with less to search."""
        step = STEPS.get(self._parts["FREQ"], timedelta(0)) * int(self._parts.get("INTERVAL", "1"))
        if not step or "COUNT" in self._parts:
            return first
        # One step less: the set of a first, incomplete week (BYSETPOS) is not that of a whole one.
        return first + step * max(0, (wanted - first) // step - 1)

    def starts(self, first: datetime, stop: datetime, budget: Budget) -> Iterator[datetime]:
        """The wall times of the rule from `first` on, in order, without looking at UNTIL; naive.

        It ends somewhere after `stop`. Raises TooMuchWork where the rule or the document asks for too many steps.
        """
        budget.spend()
        text = ";".join(f"{name}={value}" for name, value in self._parts.items())
        try:
            rule: rrule = rrulestr(text, dtstart=first)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
            raise RuleNotUnderstood from None
        # No day is looked at twice; a step more for each month, and the rest of the last year.
        days = max(0, (stop - first).days)
        steps = (days * 24 if self._parts["FREQ"] == "HOURLY" else days) + days // 20 + 800
        # A private name of a library whose version is locked; a test with an endless search watches over it.
        months = _CountedMonths(rule._bymonth or ())
        months.left, months.budget = min(steps, RULE_STEPS), budget
        rule._bymonth = months
        iterator = iter(rule)
        while True:
            try:
                start = next(iterator, None)
            except _SearchedEnough:
                if steps > RULE_STEPS:
                    raise TooMuchWork from None
                return
            except (ValueError, TypeError, IndexError, OverflowError):
                raise RuleNotUnderstood from None
            if start is None:
                return
            budget.spend()
            yield start


def merged(series: Iterable[Iterator[datetime]], extra: Iterable[datetime], stop: datetime) -> Iterator[datetime]:
    """All wall times of `series` (each in order) and `extra` before `stop`, in order, each once; naive."""
    last: datetime | None = None
    for start in heapq.merge(*series, sorted(extra)):
        if start >= stop:
            return
        if start != last:
            yield start
        last = start


def until(starts: Iterator[datetime], allowed: Callable[[datetime], bool]) -> Iterator[datetime]:
    """`starts` up to the first that is not allowed."""
    for start in starts:
        if not allowed(start):
            return
        yield start
