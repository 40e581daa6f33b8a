// A title: level 1 names the screen, level 2 a part of it, level 3 a group; level 0 greets.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    property int level: 1

    color: Theme.colors.ink
    font.family: Theme.fontFamily
    font.pixelSize: level === 0 ? Theme.textDisplay : level === 1 ? Theme.textHeading : level === 2 ? Theme.textTitle : Theme.textLead
    font.weight: level <= 1 ? Theme.weightDisplay : Theme.weightBold
    font.letterSpacing: level <= 1 ? Theme.trackingTight : 0
    lineHeight: lineCount > 1 ? Theme.lineHeightTight : 1
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
