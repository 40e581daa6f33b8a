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
    readonly property bool narrow: availableWidth < root.shown.length * side + 2 * Theme.spaceS + Theme.spaceM + words.advanceWidth * Theme.shareWordsWrapped

    TextMetrics {
        id: words

        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        font.weight: Theme.weightBold
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
            text: root.text
            room: root.narrow ? root.availableWidth : root.availableWidth - pictures.implicitWidth - Theme.spaceM
            color: Theme.colors.onKey
            font.weight: Theme.weightBold
            horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
    }
}
