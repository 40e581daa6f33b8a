// Text inside a component: wraps, never cut, and left out of the accessible tree because its owner carries the name.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    color: Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    font.weight: Theme.weightMedium
    lineHeight: lineCount > 1 ? Theme.lineHeightTight : 1
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.ignored: true
}
