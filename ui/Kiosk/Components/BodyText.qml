// Running text that a person reads and a screen reader reads out.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    // between the lines of a wrapped text; a text of one line stands in its middle
    property real wrappedLineHeight: Theme.lineHeight

    property bool soft: false
    property bool strong: false

    // words about the visitor: spoken by headset only
    property bool personal: false

    color: soft ? Theme.colors.inkSoft : Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    font.weight: strong ? Theme.weightBold : Theme.weightRegular
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    // assigned, not bound: the line count belongs to a layout that may be at work
    onLineCountChanged: lineHeight = lineCount > 1 ? wrappedLineHeight : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    // what says nothing is no stop
    Accessible.ignored: text === ""
}
