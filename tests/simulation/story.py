"""What happened in a simulated world, in words: what a failing seed prints."""

from datetime import timedelta


class Time:
    """The one time that passes for everybody, whatever their clocks show."""

    def __init__(self) -> None:
        self.seconds = 0.0


class Story:
    """Lines of who did what, and when."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self._lines: list[str] = []

    def tell(self, who: str, words: str) -> None:
        at = str(timedelta(seconds=int(self._time.seconds)))
        self._lines.append(f"{at:>18}  {who:<8}  {words}")

    def forget(self) -> None:
        """Another story begins."""
        self._lines.clear()

    def __str__(self) -> str:
        return "\n".join(self._lines)
