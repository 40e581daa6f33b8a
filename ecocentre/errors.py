"""The faults that are the environment's and not ours: no network, a full disk, an unreadable file."""


class KnownError(Exception):
    """A fault of the environment: tell the person, go on, try again.

    `code` travels (logs, HTTP, screens) and has a sentence in every language; `detail` says what and where, for staff.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
