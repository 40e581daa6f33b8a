// The way to the pictures, for whoever does not read: three of them on a key.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Pressable {
    id: root

    readonly property list<string> shown: ["sun", "cat", "flower"]
    readonly property real side: Theme.portrait && !Theme.compact && Theme.reachTop === 0 ? Theme.iconL : Theme.iconM

    // the words below the pictures rather than torn beside them
    readonly property real roomBeside: availableWidth - pictures.implicitWidth - Theme.spaceM
    readonly property bool narrow: roomBeside < Math.max(words.advanceWidth * Theme.shareWordsWrapped, longest.advanceWidth)

    TextMetrics {
        id: words

        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        font.weight: Theme.weightBold
    }

    TextMetrics {
        id: longest

        text: label.longest
        font: words.font
    }

    background: KeySurface {
        face: Theme.colors.key
        edge: Theme.colors.keyEdge
        radius: root.radius
        depth: root.depth
        down: root.down
    }

    contentItem: GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        Row {
            id: pictures

            spacing: Theme.spaceS
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            Layout.maximumWidth: implicitWidth
            Layout.alignment: root.narrow ? Qt.AlignCenter : Qt.AlignRight | Qt.AlignVCenter

            Repeater {
                model: root.shown

                delegate: PadPicture {
                    required property string modelData

                    code: modelData
                    width: root.side
                    height: root.side
                }
            }
        }

        FittedLabel {
            id: label

            text: root.text
            room: root.narrow ? root.availableWidth : root.roomBeside
            color: Theme.colors.onKey
            weight: Theme.weightBold
            horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
    }
}
