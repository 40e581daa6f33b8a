"""The faults that are the environment's and not ours: no network, a full disk, an unreadable file."""

from typing import Self


class KnownError(Exception):
    """A fault of the environment: tell the person, go on, try again.

    `code` travels (logs, HTTP, screens) and has a sentence in every language; `detail` says what and where, for staff.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail

    def kept(self) -> Self:
        """This fault without the traceback, which would keep alive all that the failed work held in memory."""
        self.__traceback__ = self.__cause__ = self.__context__ = None
        return self
