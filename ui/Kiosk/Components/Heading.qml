// A title: level 1 names the screen, level 2 a part of it, level 3 a group; level 0 greets.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    // between the lines of a wrapped text; a text of one line stands in its middle
    property real wrappedLineHeight: Theme.lineHeightTight

    property int level: 1

    // words about the visitor: spoken by headset only
    property bool personal: false

    color: Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: level === 0 ? Theme.textDisplay : level === 1 ? Theme.textHeading : level === 2 ? Theme.textTitle : Theme.textLead
    font.weight: level <= 1 ? Theme.weightDisplay : Theme.weightBold
    font.letterSpacing: level <= 1 ? Theme.trackingTight : 0
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    // assigned, not bound: the line count belongs to a layout that may be at work
    onLineCountChanged: lineHeight = lineCount > 1 ? wrappedLineHeight : 1
    Accessible.role: Accessible.Heading
    Accessible.name: text
    // what says nothing is no stop
    Accessible.ignored: text === ""
}
