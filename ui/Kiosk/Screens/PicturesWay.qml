// The way to the pictures, for whoever does not read: three of them on a key.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Pressable {
    id: root

    readonly property list<string> shown: ["sun", "cat", "flower"]
    readonly property real side: Theme.portrait && !Theme.compact ? Theme.iconL : Theme.iconM

    background: KeySurface {
        face: Theme.colors.key
        edge: Theme.colors.keyEdge
        radius: root.radius
        depth: root.depth
        down: root.down
    }

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Item {
            Layout.fillWidth: true
        }

        Repeater {
            model: root.shown

            delegate: PadPicture {
                required property string modelData

                code: modelData
                implicitWidth: root.side
            }
        }

        Label {
            text: root.text
            color: Theme.colors.onKey
            font.weight: Theme.weightBold
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.leftMargin: Theme.spaceS
            Layout.rightMargin: Theme.spaceS
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
