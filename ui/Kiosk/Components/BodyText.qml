// Running text that a person reads and a screen reader reads out.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    property bool soft: false
    property bool strong: false

    color: soft ? Theme.colors.inkSoft : Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    font.weight: strong ? Theme.weightBold : Theme.weightRegular
    lineHeight: lineCount > 1 ? Theme.lineHeight : 1
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
