"""The peer of the start: a PySide6 program with one empty QML window, which tells when its first frame was shown."""

import sys

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from bench.gauges import now_ms, pss_mb, spent_ms

_WINDOW = b"""
import QtQuick
import QtQuick.Window

Window {
    width: %d
    height: %d
    visible: true
}
"""


def main(width: int, height: int) -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(["empty"])
    engine = QQmlApplicationEngine()
    engine.loadData(_WINDOW % (width, height), QUrl("empty.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    @Slot()
    def shown() -> None:
        at_ms, cpu_ms = now_ms(), spent_ms()
        window.frameSwapped.disconnect(shown)
        print("frame", at_ms, cpu_ms, pss_mb(), flush=True)
        print("ready", at_ms, flush=True)

    window.frameSwapped.connect(shown)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
