// A picture that one can touch: a card that sinks, and wears its number when it is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    required property string code
    // its place among the chosen ones, from 1; 0 where it is none of them
    property int place: 0
    readonly property bool chosen: place > 0

    padding: Theme.spaceXs
    topPadding: Theme.spaceXs + sunk
    bottomPadding: Theme.spaceXs + depth - sunk
    leftPadding: Theme.spaceXs
    rightPadding: Theme.spaceXs
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: chosen ? qsTr("Image %1").arg(place) : ""
    // a button of the templates tells its own state when it is made, over what is bound here
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)
    Accessible.onToggleAction: root.click()

    background: KeySurface {
        face: root.chosen ? Theme.colors.primary : Theme.colors.key
        edge: root.chosen ? Theme.colors.primaryEdge : Theme.colors.keyEdge
        borderWidth: Theme.borderThin
        radius: root.radius
        depth: root.depth
        down: root.down
    }

    contentItem: Item {
        PadPicture {
            anchors.fill: parent
            code: root.code
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.max(Theme.iconM, parent.width * 0.34)
            height: width
            radius: width / 2
            visible: root.chosen
            color: Theme.colors.primary
            border.width: Theme.border
            border.color: Theme.colors.onPrimary

            Label {
                anchors.centerIn: parent
                text: String(root.place)
                color: Theme.colors.onPrimary
                font.pixelSize: parent.height * 0.6
                font.weight: Theme.weightDisplay
            }
        }
    }
}
