// A large, colourful way in: icon, title, and one line that says what lies behind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Pressable {
    id: root

    property string subtitle: ""
    required property string iconName
    // the word whose colour and shape the tile wears
    property string word: "neutral"
    // the icon beside the words instead of above them
    property bool horizontal: false

    readonly property WordColors wordColors: Theme.word(word)

    radius: Theme.radiusL
    padding: Theme.spaceM
    topPadding: Theme.spaceM + sunk
    bottomPadding: Theme.spaceM + depth - sunk
    implicitWidth: Theme.px(horizontal ? 560 : 340)
    implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + topPadding + bottomPadding)
    depth: enabled ? Theme.px(14) : Theme.borderThin

    Accessible.description: subtitle

    background: KeySurface {
        face: root.enabled ? root.wordColors.fill : Theme.colors.disabled
        edge: root.enabled ? root.wordColors.strong : Theme.colors.disabledEdge
        radius: root.radius
        depth: root.depth
        down: root.down

        Icon {
            // a tile with one line beside its icon may be low: the shape keeps above that line
            readonly property real margin: root.horizontal ? Theme.spaceS : Theme.spaceM

            x: root.mirrored ? margin : parent.width - width - margin
            y: margin + root.sunk
            name: "word-" + root.word
            visible: root.word !== "neutral"
            size: root.horizontal ? Theme.iconS : Theme.iconM
            color: root.enabled ? root.wordColors.strong : Theme.colors.onDisabled
            accentColor: root.enabled ? root.wordColors.fill : Theme.colors.disabled
        }
    }

    contentItem: GridLayout {
        columns: root.horizontal ? 2 : 1
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceXs

        Rectangle {
            id: disc

            readonly property real side: Theme.px(root.horizontal ? 108 : Theme.portrait ? 148 : 116)

            color: Theme.colors.card
            radius: side / 2
            border.width: Theme.isHighContrast ? Theme.border : 0
            border.color: root.wordColors.strong
            implicitWidth: side
            implicitHeight: side
            Layout.rowSpan: root.horizontal ? 2 : 1
            Layout.alignment: root.horizontal ? Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
            Layout.bottomMargin: root.horizontal ? 0 : Theme.spaceXs

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: disc.side * 0.6
                color: root.enabled ? Theme.colors.ink : Theme.colors.onDisabled
                accentColor: root.enabled ? root.wordColors.fill : "transparent"
            }
        }

        Item {
            visible: !root.horizontal
            Layout.fillHeight: true
        }

        FittedLabel {
            text: root.text
            room: root.availableWidth - (root.horizontal ? disc.side + Theme.spaceS : 0) - Layout.rightMargin
            wanted: Theme.textTitle
            oneLine: true
            color: root.enabled ? root.wordColors.onFill : Theme.colors.onDisabled
            weight: Theme.weightDisplay
            font.letterSpacing: Theme.trackingTight
            Layout.fillWidth: true
            Layout.alignment: root.horizontal && root.subtitle !== "" ? Qt.AlignBottom : Qt.AlignVCenter
            Layout.rightMargin: root.horizontal && root.subtitle !== "" && root.word !== "neutral" ? Theme.iconM + Theme.spaceS : 0
            Layout.rowSpan: root.horizontal && root.subtitle === "" ? 2 : 1
        }

        FittedLabel {
            text: root.subtitle
            room: root.availableWidth - (root.horizontal ? disc.side + Theme.spaceS : 0)
            wanted: Theme.textSmall
            visible: root.subtitle !== ""
            color: root.enabled ? root.wordColors.onFill : Theme.colors.onDisabled
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
