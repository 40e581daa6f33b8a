// Keys side by side, which go on in a new line where the place is narrow or the text large.
import QtQuick
import Kiosk.Theme

Flow {
    id: root

    spacing: Theme.targetGap
    layoutDirection: Qt.LeftToRight
}
