"""iCalendar and jCal documents taken apart into calendars, events and properties; nothing is interpreted here.

RFC 5545 (iCalendar), RFC 7265 (jCal). Written by hand rather than with the calendar library because one broken line
must not cost the lines around it, and because the library keeps time zones from one document to the next.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from central.agenda.texts import decoded

EVENT_PROPERTIES = frozenset(
    "UID SEQUENCE STATUS CLASS SUMMARY DESCRIPTION X-ALT-DESC LOCATION CATEGORIES URL DTSTART DTEND DURATION"
    " RECURRENCE-ID RRULE RDATE EXRULE EXDATE".split()
)
CALENDAR_PROPERTIES = frozenset({"METHOD", "X-WR-TIMEZONE"})
ZONE_PROPERTIES = frozenset({"TZID", "X-LIC-LOCATION", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"})
WANTED = {
    "VEVENT": EVENT_PROPERTIES,
    "VCALENDAR": CALENDAR_PROPERTIES,
    "VTIMEZONE": ZONE_PROPERTIES,
    "STANDARD": ZONE_PROPERTIES,
    "DAYLIGHT": ZONE_PROPERTIES,
}
DEPTH = 32
COMPONENT_COUNT = 400_000
"""Components that are read of one document: twenty for each event that is."""
PROPERTY_COUNT = 20_000
"""Properties that are kept of one component."""

LINE = re.compile(rb"[^\r\n]+")
NAME = re.compile(r"[A-Za-z0-9-]+")
PARAMETER = re.compile(r';\s*(?:([A-Za-z0-9-]+)\s*=\s*("[^"]*"|[^";:]*)|[^";:=]*)')


class Property(NamedTuple):
    """One property: its parameters by upper-case name, its value as written in iCalendar (still escaped)."""

    parameters: dict[str, str]
    value: str


class Component:
    """A component and what it holds: wanted properties by upper-case name, and the components inside."""

    __slots__ = ("_count", "complete", "components", "name", "properties")

    def __init__(self, name: str) -> None:
        self.name = name
        self.properties: dict[str, list[Property]] = {}
        self.components: list[Component] = []
        self.complete = True
        self._count = 0

    def add(self, name: str, entry: Property) -> None:
        if name in WANTED.get(self.name, ()) and self._count < PROPERTY_COUNT:
            self._count += 1
            self.properties.setdefault(name, []).append(entry)

    def first(self, name: str) -> Property | None:
        entries = self.properties.get(name)
        return entries[0] if entries else None

    def text(self, name: str) -> str:
        """The bare value of the first such property, trimmed; empty if there is none."""
        entry = self.first(name)
        return entry.value.strip() if entry else ""

    def inside(self, name: str) -> Iterator["Component"]:
        """The components of that name at any depth, in order."""
        for component in self.components:
            if component.name == name:
                yield component
            yield from component.inside(name)


def logical_lines(content: bytes) -> Iterator[str]:
    """Unfolded lines. Folding is undone before decoding: it may cut a character in two. Blank lines mean nothing."""
    line = bytearray()
    for match in LINE.finditer(content):
        raw = match[0]
        if raw[:1] in {b" ", b"\t"} and line:
            line += raw[1:]
        else:
            if line:
                yield decoded(bytes(line))
            line = bytearray(raw)
    if line:
        yield decoded(bytes(line))


def split_line(line: str) -> tuple[str, Property] | None:
    """The upper-case name and the property of a content line, or None if it is none. Empty parameters do no harm."""
    name = NAME.match(line.lstrip())
    if not name:
        return None
    line = line.lstrip()
    parameters: dict[str, str] = {}
    position = name.end()
    while (match := PARAMETER.match(line, position)) and match.end() > position:
        if match[1]:
            parameters.setdefault(match[1].upper(), match[2].strip().strip('"'))
        position = match.end()
    if line[position : position + 1] != ":":
        return None
    return name[0].upper(), Property(parameters, line[position + 1 :])


def read_lines(content: bytes) -> Component:
    """The document as one nameless component that holds everything in it.

    A component that is not closed ends where its parent ends, an event also where the next one begins; one that the
    end of the document cuts is marked as not complete. An END without a BEGIN means nothing.
    """
    root = Component("")
    stack = [root]
    left = COMPONENT_COUNT
    for line in logical_lines(content):
        found = split_line(line)
        if found is None:
            continue
        name, entry = found
        if name == "BEGIN" and left:
            left -= 1
            _begin(stack, entry.value.strip().upper())
        elif name == "END":
            _end(stack, entry.value.strip().upper())
        else:
            stack[-1].add(name, entry)
    for component in stack:
        component.complete = component.name in {"", "VCALENDAR"}
    return root


def _begin(stack: list[Component], name: str) -> None:
    if name in {"VEVENT", "VCALENDAR"}:
        # Neither can be inside of an event: that event was not closed.
        names = [component.name for component in stack]
        if "VEVENT" in names:
            del stack[names.index("VEVENT") :]
        if name == "VCALENDAR":
            del stack[1:]
    if len(stack) < DEPTH:
        component = Component(name)
        stack[-1].components.append(component)
        stack.append(component)


def _end(stack: list[Component], name: str) -> None:
    for position in range(len(stack) - 1, 0, -1):
        if stack[position].name == name:
            del stack[position:]
            return


def is_jcal(document: object) -> bool:
    """Whether decoded JSON is a jCal component, or a list of them."""
    if isinstance(document, list) and document and isinstance(document[0], list):
        return is_jcal(document[0])
    return isinstance(document, list) and len(document) == 3 and isinstance(document[0], str)


def read_jcal_components(document: object) -> Component:
    """A decoded jCal document as `read_lines` gives an iCalendar one."""
    root = Component("")
    several = isinstance(document, list) and bool(document) and isinstance(document[0], list)
    _add_jcal(root, document if several else [document], DEPTH)
    return root


def _add_jcal(parent: Component, nodes: object, depth: int) -> None:
    for node in nodes if isinstance(nodes, list) and depth else []:
        if not (isinstance(node, list) and len(node) == 3 and isinstance(node[0], str)):
            continue
        component = Component(node[0].upper())
        parent.components.append(component)
        for entry in node[1] if isinstance(node[1], list) else []:
            if isinstance(entry, list) and len(entry) >= 4 and isinstance(entry[0], str) and isinstance(entry[2], str):
                component.add(entry[0].upper(), _jcal_property(entry))
        _add_jcal(component, node[2], depth - 1)


def _jcal_property(entry: list[object]) -> Property:
    given, kind = entry[1], entry[2]
    parameters = {
        name.upper(): value
        for name, value in (given.items() if isinstance(given, dict) else ())
        if isinstance(name, str) and isinstance(value, str)
    }
    if kind in {"date", "date-time", "period", "duration"}:
        parameters["VALUE"] = str(kind).upper()
    return Property(parameters, ",".join(_jcal_value(value, str(kind)) for value in entry[3:]))


def _jcal_value(value: object, kind: str) -> str:
    if kind == "recur" and isinstance(value, dict):
        parts = ((name, item if isinstance(item, list) else [item]) for name, item in value.items())
        return ";".join(f"{name}={','.join(str(one) for one in items)}" for name, items in parts)
    if kind == "period" and isinstance(value, list):
        return "/".join(str(one) for one in value)
    if kind in {"text", "unknown"} and isinstance(value, str):
        return escaped(value)
    return str(value)


def escaped(text: str) -> str:
    """Plain text as an iCalendar TEXT value."""
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", "\\n")


def unescaped(value: str) -> str:
    """The plain text of an iCalendar TEXT value; a backslash before anything else is left as it is."""
    return re.sub(r"\\([nN\\;,:\"])", lambda match: "\n" if match[1] in {"n", "N"} else match[1], value)


def split_values(value: str) -> list[str]:
    """The still escaped parts of a value that is a list: cut at the commas that are not escaped."""
    return re.findall(r"(?:[^\\,]|\\.?)+", value, re.DOTALL)
