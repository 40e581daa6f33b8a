"""Sends the outbox to the centre, in order, and takes its verdicts."""

import threading
from collections.abc import Sequence

from ecocentre.errors import KnownError
from ecocentre.wire import ACCEPTED, KNOWN, REFUSED, UNREADABLE, Cursor, PushAnswer, Verdict
from kiosk.sync.batches import Batches, is_about_content
from kiosk.sync.line import Line
from kiosk.sync.report import Run
from offline_cache.cache import Cache
from offline_cache.outbox import Waiting

_VERDICTS = (ACCEPTED, KNOWN, REFUSED, UNREADABLE)
MOST_HOLDS = 50
"""How often the centre may say that it does not know another kiosk's key: in the course of some hours."""
_OTHER_KIOSK_DETAIL = "operations wait that name another kiosk than the one that the token belongs to"


class Push:
    """Belongs to one thread; `quiet` is set unless a backlog of several batches is being sent."""

    def __init__(self, cache: Cache, line: Line) -> None:
        self._cache = cache
        self._line = line
        self._batches = Batches()
        self.quiet = threading.Event()
        self.quiet.set()

    @property
    def holds_some(self) -> bool:
        """Whether operations wait that the centre does not take from this kiosk, which are passed over."""
        return self._batches.holds_some

    def release(self) -> None:
        """Send again what was passed over: the centre may have been told better meanwhile."""
        self._batches.release()

    def send_batch(self, run: Run) -> bool:
        """Send what waits, one batch of it. Tells whether there was anything. Raises KnownError."""
        most = self._batches.most()
        waiting = self._cache.waiting(most + 1)
        batch = self._batches.choose(waiting[:most])
        if not batch:
            return False
        more = len(waiting) > most
        if more:
            self.quiet.clear()
        try:
            self._send(batch, run)
        except BaseException:
            self.quiet.set()
            raise
        if not more:
            self.quiet.set()
        return True

    def _send(self, batch: Sequence[Waiting], run: Run) -> None:
        sent_at = self._cache.cursor()
        try:
            answer = self._answer(batch)
        except KnownError as fault:
            self._cache.count_tries([operation.id for operation in batch])
            self._batches.failed(batch, fault)
            raise
        took_some = self._settle(batch, answer, sent_at, run)
        self._batches.succeeded()
        if not took_some:
            return
        for suspect in self._batches.suspects:
            self._give_last_chance(suspect, run)

    def _give_last_chance(self, suspect: Waiting, run: Run) -> None:
        """The centre is well, as it takes others: an operation that it still cannot take is set aside."""
        sent_at = self._cache.cursor()
        try:
            answer = self._answer([suspect])
        except KnownError as fault:
            if not is_about_content(fault):
                raise
            run.add(quarantined=1, changed=self._cache.set_aside(suspect.id, fault.code, fault.detail))
        else:
            self._settle([suspect], answer, sent_at, run)
        self._batches.forget(suspect.id)

    def _answer(self, batch: Sequence[Waiting]) -> PushAnswer:
        bodies = [operation.body for operation in batch]
        signatures = {operation.id: operation.signature for operation in batch if operation.signature is not None}
        answer = self._line.ask(lambda centre: centre.push(bodies, signatures))
        fits = len(answer.verdicts) == len(batch) and all(
            said.id in (None, sent.id) and said.verdict in _VERDICTS
            for said, sent in zip(answer.verdicts, batch, strict=True)
        )
        if not fits:
            raise KnownError("reply_unreadable", "the verdicts do not fit the operations that were sent")
        return answer

    def _settle(self, batch: Sequence[Waiting], answer: PushAnswer, sent_at: Cursor | None, run: Run) -> bool:
        """Take the verdicts. Tells whether there were any but `other_kiosk`.

        That one never sets anything aside: somebody mixed tokens or names up, or the centre does not know the key of
        another kiosk yet, and the operations are as good as ever.
        """
        try:
            cursor = Cursor.read(answer.cursor)
        except ValueError as fault:
            raise KnownError("reply_unreadable", str(fault)) from fault
        verdicts = [
            Verdict(sent.id, said.verdict, said.code, said.detail)
            for said, sent in zip(answer.verdicts, batch, strict=True)
            if said.code != "other_kiosk"
        ]
        if len(verdicts) < len(batch):
            taken = {verdict.id for verdict in verdicts}
            held = [sent for sent in batch if sent.id not in taken]
            for sent in held:
                if self._batches.hold(sent) >= MOST_HOLDS and sent.signature is not None:
                    # Its maker is not coming back with the key that the centre has lost.
                    run.add(quarantined=1, changed=self._cache.set_aside(sent.id, "other_kiosk", _OTHER_KIOSK_DETAIL))
                    self._batches.forget(sent.id)
            self._cache.count_tries(sorted(sent.id for sent in held))
            if self._batches.holds_own:
                run.add(faults=(_other_kiosk(),))
        self._line.notice("names", _other_kiosk() if self._batches.holds_own else None)
        if not verdicts:
            return False
        changed = self._cache.settle(verdicts, cursor, sent_at)
        said = [verdict.verdict for verdict in verdicts]
        accepted, known = said.count(ACCEPTED), said.count(KNOWN)
        run.add(accepted=accepted, known=known, quarantined=len(said) - accepted - known, changed=changed)
        return True


def _other_kiosk() -> KnownError:
    return KnownError("other_kiosk", _OTHER_KIOSK_DETAIL)
