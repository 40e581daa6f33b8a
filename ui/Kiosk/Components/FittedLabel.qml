// A label whose longest word is never torn apart: the letters give way a little first.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Label {
    id: root

    // the width there is for one line, and the size wanted for the letters
    required property real room
    property real wanted: Theme.textBody
    readonly property string longest: text.split(/\s+/).reduce((kept, word) => word.length > kept.length ? word : kept, "")

    font.pixelSize: Math.round(wanted * Math.max(0.6, Math.min(1, room / Math.max(1, metrics.advanceWidth + Theme.px(4)))))

    TextMetrics {
        id: metrics

        text: root.longest
        font.family: Theme.fontFamily
        font.weight: Theme.weightDisplay
        font.pixelSize: root.wanted
    }
}
