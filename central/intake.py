"""Takes pushed operations in: each is read, run through its rule in a savepoint, and given its verdict."""

import hashlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import msgspec
from sqlalchemy.exc import InterfaceError, OperationalError

from central.devices import Device
from central.store import Store, Turn
from ecocentre.badges import BadgeKey, keys_of
from ecocentre.operations import Operation, Refusal, read_operation, write_operation
from ecocentre.records import to_instant, write_instant
from ecocentre.signatures import signer_of
from ecocentre.wire import ACCEPTED, KNOWN, REFUSED, UNREADABLE, PushAnswer, Verdict

UNREADABLE_CODES = {
    "unreadable": "The body is no operation that this centre knows",
    "other_body": "An operation with this id came before, with another body",
    "other_kiosk": "The operation names another kiosk than the one that sent it, and no key of that one has signed it",
    "maker_revoked": "The operation was made by another kiosk, which is no longer admitted",
    "rule_failed": "The operation's rule failed at the centre",
}
"""Every code of an `unreadable` verdict, and what it says."""
_DETAIL_CHARACTERS = 300
_LOG = logging.getLogger(__name__)


class _Entry(NamedTuple):
    """What the journal knows of one operation."""

    body_hash: str
    verdict: str
    code: str | None


class _OnlyId(msgspec.Struct):
    id: str | None = None


def take_in(
    store: Store, device: Device, bodies: Sequence[bytes | msgspec.Raw], signatures: Mapping[str, str] | None = None
) -> PushAnswer:
    """Give every operation its verdict, in the order given, in one transaction with its effect.

    `signatures` has, under its id, the maker's of each operation that another kiosk made. Raises what the database
    raises when it fails: then nothing of it was done.
    """
    read = [_read(body) for body in bodies]
    with store.turn(device.site) as turn:
        intake = _Intake(store, turn, device, [item.id for item in read if isinstance(item, Operation)])
        if signatures:
            intake.note_makers(read, bodies, signatures)
        verdicts = intake.verdicts(read)
        intake.write_journal()
        cursor = str(turn.cursor)
    return PushAnswer(verdicts=verdicts, cursor=cursor, server_time=write_instant(store.system.now()))


def _read(body: bytes | msgspec.Raw) -> Operation | Verdict:
    try:
        return read_operation(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        try:
            name = msgspec.json.decode(body, type=_OnlyId).id
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            name = None
        return _unreadable(name, "unreadable", str(wrong)[:_DETAIL_CHARACTERS])


def _kind(operation: Operation) -> str:
    return str(operation.__struct_config__.tag)


def _unreadable(id: str | None, code: str, detail: str | None = None) -> Verdict:  # noqa: A002
    return Verdict(id=id, verdict=UNREADABLE, code=code, detail=detail or UNREADABLE_CODES[code])


class _Together(Exception):
    """Of operations under one savepoint, one must be undone: each needs its own."""


class _Intake:
    """One push within one turn: what the journal said of it before, and what it will say after."""

    def __init__(self, store: Store, turn: Turn, device: Device, ids: list[str]) -> None:
        self._store = store
        self._turn = turn
        self._device = device
        find = (
            "SELECT id, body_hash, verdict, code FROM journal WHERE site = ? AND id IN (SELECT value FROM json_each(?))"
        )
        rows = store.rows(turn.connection, find, (device.site, json.dumps(ids))) if ids else ()
        self._before = {row[0]: _Entry(row[1], row[2], row[3]) for row in rows}
        self._new: dict[str, tuple[Operation, _Entry]] = {}
        self._makers: dict[str, BadgeKey] = {}

    def note_makers(
        self, items: Sequence[Operation | Verdict], bodies: Sequence[bytes | msgspec.Raw], signatures: Mapping[str, str]
    ) -> None:
        """Find the keys by which the signatures of other kiosks' operations hold, but of those that came before."""
        for item, body in zip(items, bodies, strict=True):
            if isinstance(item, Operation) and item.id in signatures and item.id not in self._before:
                keys = keys_of(self._turn.place, item.kiosk)
                if (key := signer_of(keys, bytes(body), signatures[item.id])) is not None:
                    self._makers[item.id] = key

    def verdicts(self, items: Sequence[Operation | Verdict]) -> list[Verdict]:
        """One verdict for each, in order; what was not readable has its own already."""
        if len(items) > 1:
            # Hardly ever is one undone. A savepoint for each would cost more than most rules do.
            with suppress(_Together), self._turn.step() as step:
                verdicts = [self._verdict(item, self._apply_together) for item in items]
                step.keep()
                return verdicts
            self._new.clear()
        return [self._verdict(item, self._apply_alone) for item in items]

    def _verdict(self, item: Operation | Verdict, apply: Callable[[Operation], Refusal | None]) -> Verdict:
        if isinstance(item, Verdict):
            return item
        body_hash = hashlib.sha256(write_operation(item)).hexdigest()
        before = self._new[item.id][1] if item.id in self._new else self._before.get(item.id)
        if before is not None and before.body_hash != body_hash:
            return _unreadable(item.id, "other_body")
        if before is not None:
            # Whoever has the body may know: its maker, or another kiosk for it, has handed it over.
            return Verdict(item.id, KNOWN if before.verdict == ACCEPTED else before.verdict, before.code)
        if item.kiosk != self._device.name:
            maker = self._makers.get(item.id)
            if maker is None:
                return _unreadable(item.id, "other_kiosk")
            if maker.revoked_at is not None:
                return _unreadable(item.id, "maker_revoked")
        try:
            refusal = apply(item)
        except (_Together, OperationalError, InterfaceError, MemoryError):
            # The database's fault is not the rule's: the whole push is tried again later.
            raise
        except Exception:  # noqa: BLE001
            _LOG.exception("the rule of %s failed for operation %s", _kind(item), item.id)
            return _unreadable(item.id, "rule_failed")
        entry = _Entry(body_hash, ACCEPTED if refusal is None else REFUSED, None if refusal is None else refusal.code)
        self._new[item.id] = (item, entry)
        return Verdict(item.id, entry.verdict, entry.code)

    def _apply_together(self, operation: Operation) -> Refusal | None:
        touches = self._turn.touches
        try:
            outcome = operation.apply(self._turn.place)
        except (OperationalError, InterfaceError, MemoryError):
            raise
        except Exception as fault:
            raise _Together from fault
        if not isinstance(outcome, Refusal):
            return None
        if self._turn.touches > touches:
            raise _Together
        return outcome

    def _apply_alone(self, operation: Operation) -> Refusal | None:
        with self._turn.step() as step:
            outcome = operation.apply(self._turn.place)
            if isinstance(outcome, Refusal):
                return outcome
            step.keep()
        return None

    def write_journal(self) -> None:
        number = self._turn.cursor.number
        rows: list[tuple[str | int | None, ...]] = [
            (
                self._device.site,
                operation.id,
                operation.kiosk,
                _kind(operation),
                entry.body_hash,
                entry.verdict,
                entry.code,
                number,
                self._turn.now,
                write_instant(to_instant(operation.made_at)),
                write_instant(operation.happened_at),
            )
            for operation, entry in self._new.values()
        ]
        add = (
            "INSERT INTO journal (site, id, kiosk, kind, body_hash, verdict, code, number, received_at, made_at, "
            "happened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        if rows:
            self._store.run(self._turn.connection, add, rows)
