// Says that the kiosk is working, when an answer takes longer than a moment.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Rectangle {
    id: root

    implicitWidth: row.implicitWidth + 2 * Theme.spaceL
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.spaceS)
    radius: Math.min(height / 2, Theme.radiusL)
    color: Theme.colors.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Un instant…")
    Component.onCompleted: Announcer.announce(root, root.Accessible.name, false)

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceM

        Icon {
            name: "clock"
            size: Theme.iconM
            color: Theme.colors.paper

            RotationAnimation on rotation {
                running: root.visible && Theme.motion
                from: 0
                to: Theme.turn
                duration: Theme.motionSlow
                loops: Animation.Infinite
            }
        }

        Label {
            text: qsTr("Un instant…")
            color: Theme.colors.paper
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightBold
        }
    }
}
