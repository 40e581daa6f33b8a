"""The real program, which tells when its first frame was shown and when its data stood on the screen."""

import sys

from PySide6.QtCore import Slot

from bench.gauges import now_ms, pss_mb, spent_ms
from ui import app
from ui.screen import Screen


class Telling(Screen):
    """The program's screen, listened to."""

    def show(self) -> None:
        self.window.frameSwapped.connect(self._tell_frame)
        super().show()

    @Slot()
    def _tell_frame(self) -> None:
        at_ms, cpu_ms = now_ms(), spent_ms()
        self.window.frameSwapped.disconnect(self._tell_frame)
        print("frame", at_ms, cpu_ms, pss_mb(), flush=True)
        self.welcome.stateChanged.connect(self._known)

    @Slot()
    def _known(self) -> None:
        if self.welcome.state.place is not None:
            self.welcome.stateChanged.disconnect(self._known)
            self.window.frameSwapped.connect(self._tell_ready)

    @Slot()
    def _tell_ready(self) -> None:
        self.window.frameSwapped.disconnect(self._tell_ready)
        print("ready", now_ms(), flush=True)


if __name__ == "__main__":
    # The program makes whatever bears this name; unittest.mock would cost a start of its own.
    vars(app)["Screen"] = Telling
    sys.exit(app.main(sys.argv[1:]))
