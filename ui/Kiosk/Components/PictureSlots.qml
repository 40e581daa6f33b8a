// The places for the chosen pictures, in their order; the next one to be filled is framed.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: root

    required property list<string> pictures
    // what has been chosen, in words
    required property string name
    // in speech mode, said by headset only
    readonly property bool personal: true
    property int length: 3
    property real side: Theme.iconXl
    property real spacing: Theme.targetGap

    implicitWidth: length * side + (length - 1) * spacing
    implicitHeight: side
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Row {
        anchors.centerIn: parent
        spacing: root.spacing

        Repeater {
            model: root.length

            delegate: Rectangle {
                id: slot

                required property int index
                readonly property string code: root.pictures[index] ?? ""
                readonly property bool next: index === root.pictures.length

                width: root.side
                height: root.side
                radius: Theme.radiusM
                color: code === "" ? Theme.colors.sunken : Theme.colors.card
                border.width: next ? Theme.focusWidth : Theme.border
                border.color: next ? Theme.colors.primary : code === "" ? Theme.colors.outline : Theme.colors.cardBorder

                Label {
                    anchors.centerIn: parent
                    text: String(slot.index + 1)
                    visible: slot.code === ""
                    color: slot.next ? Theme.colors.ink : Theme.colors.inkSoft
                    font.pixelSize: root.side * 0.42
                    font.weight: Theme.weightDisplay
                }

                PadPicture {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceXs
                    code: slot.code
                }
            }
        }
    }
}
