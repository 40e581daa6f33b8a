// The frame around whatever holds the keyboard's focus: a dark line parted from its owner by a light gap.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    required property Item owner
    property real radius: Theme.radiusM

    anchors.fill: parent
    visible: owner.activeFocus
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusGap
        color: "transparent"
        radius: root.radius + Theme.focusGap
        border.width: Theme.focusGap
        border.color: Theme.colors.focusGap
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -(Theme.focusGap + Theme.focusWidth)
        color: "transparent"
        radius: root.radius + Theme.focusGap + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: Theme.colors.focus
    }
}
