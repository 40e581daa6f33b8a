"""One value that says what a run of the exchange did."""

from typing import Any, NamedTuple

from ecocentre.errors import KnownError


class SyncReport(NamedTuple):
    """What one run did. A run is one push or one pull of the threads, or all that there is to do in `run_once`."""

    accepted: int = 0
    known: int = 0
    """Operations accepted by an earlier try whose answer was lost."""
    quarantined: int = 0
    """Operations set aside: refused, unreadable, or impossible to send."""
    pages: int = 0
    rows: int = 0
    """Records that the centre stated, changed or gone."""
    loaded: int = 0
    """How often everything was loaded anew, to the end."""
    compared: int = 0
    """How often the digest was compared with the centre's."""
    differing: frozenset[str] = frozenset()
    """Kinds of records that differed from the centre's, and were fetched again."""
    changed: frozenset[str] = frozenset()
    """Kinds of records that changed here."""
    faults: tuple[KnownError, ...] = ()
    """What went wrong, in order."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened."""
        return self == SyncReport()


class Run:
    """A report while it is being written."""

    def __init__(self) -> None:
        self.report = SyncReport()

    def add(self, **more: Any) -> None:  # noqa: ANN401
        """Add to numbers and lists, unite sets."""
        for name, value in more.items():
            before = getattr(self.report, name)
            after = before | value if isinstance(before, frozenset) else before + value
            self.report = self.report._replace(**{name: after})
