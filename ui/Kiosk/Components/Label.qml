// Text inside a component: wraps, never cut, and left out of the accessible tree because its owner carries the name.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    // between the lines of a wrapped text; a text of one line stands in its middle
    property real wrappedLineHeight: Theme.lineHeightTight

    color: Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    font.weight: Theme.weightMedium
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    // assigned, not bound: the line count belongs to a layout that may be at work
    onLineCountChanged: lineHeight = lineCount > 1 ? wrappedLineHeight : 1
    Accessible.ignored: true
}
