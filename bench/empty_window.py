"""The peer of the start: a PySide6 program with one QML window, which tells when its first frame was shown.

Empty; or, with `furnished`, holding the least of a home page: one line in our typeface, one key, our picture.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from bench.gauges import now_ms, pss_mb, spent_ms

ROOT = Path(__file__).resolve().parents[1]

_WINDOW = """
import QtQuick
import QtQuick.Window
%s
Window {
    width: %d
    height: %d
    visible: true
    %s
}
"""
_IMPORTS = """
import QtQuick.Layouts
import QtQuick.Templates as T
"""
_FURNITURE = """
    FontLoader { id: typeface; source: "%(assets)s/fonts/AtkinsonHyperlegibleNext-Bold.ttf" }

    ColumnLayout {
        Text { text: "Bonjour"; font.family: typeface.name; font.pixelSize: 60 }
        T.AbstractButton { contentItem: Text { text: "Oui" } }
        Image { source: "%(assets)s/illustrations/welcome.svg" }
    }
"""


def main(width: int, height: int, *, furnished: bool) -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(["empty"])
    engine = QQmlApplicationEngine()
    furniture = _FURNITURE % {"assets": (ROOT / "assets").as_uri()} if furnished else ""
    source = _WINDOW % (_IMPORTS if furnished else "", width, height, furniture)
    engine.loadData(source.encode(), QUrl("peer.qml"))
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
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), furnished="furnished" in sys.argv))
