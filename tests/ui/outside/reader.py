"""The part of assistive technology: looks at what is on the accessibility bus, acts on it, and listens. Knows no kiosk.

The Python that has the system's bindings (gi) runs this file, so it imports nothing of the project. One request a line
on the standard input, one answer a line on the standard output, both JSON.
"""

import contextlib
import json
import sys
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is asked for first

EVENTS = ("object:announcement", "object:state-changed:focused", "window:activate")
_events: list[dict[str, str]] = []
_looked_at: list[Any] = []


def hear(event: Any) -> None:
    """Keep what the bus tells. Of a focus that goes away nothing is kept."""
    if event.type.startswith("object:state-changed") and not event.detail1:
        return
    words = event.any_data if isinstance(event.any_data, str) else ""
    with contextlib.suppress(GLib.Error):
        role, name = event.source.get_role_name(), event.source.get_name() or ""
        _events.append({"type": event.type, "role": role, "name": name, "words": words})


def look(application: str) -> list[dict[str, Any]]:
    """Everything of an application that is showing, in order; [] while there is no such application."""
    _looked_at.clear()
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    seen: list[dict[str, Any]] = []
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_name() == application:
            # What is asked now is to be answered by the program itself, not from memory.
            program.set_cache_mask(Atspi.Cache.NONE)
            gather(program, seen)
    return seen


def gather(parent: Any, seen: list[dict[str, Any]]) -> None:
    for index in range(parent.get_child_count()):
        child = parent.get_child_at_index(index)
        if child is None:
            continue
        states = [state.value_nick for state in child.get_state_set().get_states()]
        if "showing" not in states:
            continue
        _looked_at.append(child)
        offers = child.get_interfaces()
        seen.append(
            {
                "id": len(_looked_at) - 1,
                "role": child.get_role_name(),
                "name": child.get_name(),
                "description": child.get_description(),
                "states": states,
                "actions": actions_of(child),
                "value": child.get_current_value() if "Value" in offers else None,
            }
        )
        gather(child, seen)


def actions_of(element: Any) -> list[str]:
    if "Action" not in element.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(element, number) for number in range(element.get_n_actions())]


def act(number: int, action: str) -> bool:
    """Carry out an action of what was looked at last, by the action's name."""
    element = _looked_at[number]
    names = actions_of(element)
    return action in names and bool(element.do_action(names.index(action)))


def key(symbol: int) -> bool:
    """Strike a key of the machine's keyboard."""
    return bool(Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM))


def heard(longest_ms: int) -> list[dict[str, str]]:
    """What was told since this was asked last; waits for the first of it, no longer than so many milliseconds."""
    expired: list[bool] = []
    timer = GLib.timeout_add(longest_ms, lambda: expired.append(True))
    context = GLib.MainContext.default()
    while not _events and not expired:
        context.iteration(True)
    if not expired:
        GLib.source_remove(timer)
    told = _events.copy()
    _events.clear()
    return told


def main() -> None:
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    doors: dict[str, Callable[..., Any]] = {"look": look, "act": act, "key": key, "heard": heard}
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        what, *words = json.loads(line)
        try:
            answer = doors[what](*words)
        except GLib.Error as fault:
            # What was being looked at has just gone: the asker looks again.
            answer = {"gone": fault.message}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
