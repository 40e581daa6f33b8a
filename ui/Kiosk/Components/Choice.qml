// Something that one can choose: icon and words, and a drawn check mark when it is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Pressable {
    id: root

    required property string code
    property string iconName: ""
    property string word: "neutral"
    // owned by whoever shows the choice: a press only asks, through clicked()
    property bool selected: false
    // one of several that exclude each other, rather than any number
    property bool single: false
    property bool vertical: false
    // as low as a finger allows, where many must be seen at once
    property bool dense: false

    // the size that fits these words, and the one that all choices of a grid share
    readonly property real fittedText: words.fitted
    property real mostText: fittedText

    readonly property WordColors wordColors: Theme.word(word)
    readonly property color inkColor: !enabled ? Theme.colors.onDisabled : selected ? wordColors.onChosen : Theme.colors.onKey
    // above the words the mark keeps to its corner, so that it never touches the icon
    readonly property real markMargin: Theme.px(vertical || dense ? 14 : 24)
    readonly property real markRoom: mark.width + markMargin + Theme.spaceS

    implicitWidth: Theme.px(vertical ? 250 : 400)
    implicitHeight: Math.max(dense ? Theme.target : Theme.targetLarge, implicitContentHeight + topPadding + bottomPadding)
    topPadding: (dense ? Theme.spaceXs : Theme.spaceS) + sunk
    bottomPadding: (dense ? Theme.spaceXs : Theme.spaceS) + depth - sunk
    leftPadding: vertical ? Theme.px(8) : mirrored ? markRoom : dense ? Theme.spaceS : Theme.spaceM
    rightPadding: vertical ? Theme.px(8) : !mirrored ? markRoom : dense ? Theme.spaceS : Theme.spaceM

    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: selected
    // a button of the templates tells its own state when it is made, over what is bound here
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.selected)
    Accessible.onToggleAction: root.click()

    background: KeySurface {
        face: !root.enabled ? Theme.colors.disabled : root.selected ? root.wordColors.chosen : Theme.colors.key
        edge: !root.enabled ? Theme.colors.disabledEdge : root.selected ? root.wordColors.strong : Theme.colors.keyEdge
        borderWidth: root.selected ? Theme.px(6) : Theme.border
        radius: root.radius
        depth: root.depth
        down: root.down
    }

    // picture and words together in the middle, however high the choice grows with its row
    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        GridLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columns: root.vertical ? 1 : 2
            columnSpacing: Theme.spaceS
            rowSpacing: root.dense ? 0 : Theme.spaceXs

            Icon {
                id: picture

                name: root.iconName
                visible: root.iconName !== ""
                size: Theme.px(root.dense ? (Theme.portrait && Theme.compact ? 40 : 48) : root.vertical ? 88 : 76) * Theme.headingScale
                color: root.inkColor
                accentColor: !root.enabled ? "transparent" : root.selected ? (Theme.isDark ? "transparent" : Theme.colors.card) : root.wordColors.fill
                Layout.alignment: Qt.AlignCenter
                Layout.topMargin: root.vertical && !root.dense ? Theme.spaceXs : 0
            }

            FittedLabel {
                id: words

                text: root.text
                room: root.availableWidth - (root.vertical || root.iconName === "" ? 0 : picture.width + Theme.spaceS)
                oneLine: true
                most: root.mostText
                color: root.inkColor
                weight: Theme.weightBold
                horizontalAlignment: root.vertical ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
            }
        }
    }

    Rectangle {
        id: mark

        x: root.mirrored ? root.markMargin : root.width - width - root.markMargin
        y: (root.vertical ? root.markMargin : (root.height - root.depth - height) / 2) + root.sunk
        width: Theme.px(root.vertical || root.dense ? 44 : 52)
        height: width
        radius: root.single ? width / 2 : Theme.radiusS
        color: root.selected ? root.wordColors.strong : Theme.colors.card
        border.width: Theme.border
        border.color: !root.enabled ? Theme.colors.disabledEdge : root.selected ? root.wordColors.onChosen : Theme.colors.outline

        Icon {
            anchors.centerIn: parent
            visible: root.selected
            name: "check"
            size: parent.width * 0.72
            weight: 6
            color: Theme.colors.card
        }
    }
}
