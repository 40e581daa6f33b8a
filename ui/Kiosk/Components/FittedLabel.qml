// A label whose longest word is never torn apart: the letters give way a little first, as far as they can be read from where
// people stand.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Label {
    id: root

    // the width there is for one line, and the size wanted for the letters
    required property real room
    property real wanted: Theme.textBody
    property int weight: Theme.weightMedium
    // the letters also give way a little where that keeps the whole text in one line; as a rule not those that one asked to
    // be large
    property bool oneLine: false
    property real leastShare: Theme.textScale < 1.25 ? 0.8 : 1
    // the size that fits this text here, and the one that it shares with its neighbours, where that is smaller
    readonly property real fitted: Math.max(least, Math.floor(wanted * Math.min(1, fitsLine ? lineShare : Math.max(0.6, wordShare))))
    property real most: fitted
    readonly property string longest: text.split(/\s+/).reduce((kept, word) => word.length > kept.length ? word : kept, "")

    readonly property real lineShare: root.room / Math.max(1, line.advanceWidth + Theme.px(4))
    readonly property real wordShare: root.room / Math.max(1, word.advanceWidth + Theme.px(4))
    // no letter is smaller than this, in whole pixels
    readonly property real least: Math.ceil(Theme.leastText)
    readonly property bool fitsLine: oneLine && lineShare > leastShare && wanted * Math.min(1, lineShare) >= least

    font.weight: weight
    font.pixelSize: Math.min(fitted, most)

    TextMetrics {
        id: word

        text: root.longest
        font.family: Theme.fontFamily
        font.weight: Theme.weightDisplay
        font.pixelSize: root.wanted
    }

    TextMetrics {
        id: line

        text: root.oneLine ? root.text : ""
        font.family: Theme.fontFamily
        font.weight: root.weight
        font.pixelSize: root.wanted
    }
}
