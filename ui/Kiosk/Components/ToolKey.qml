// One key of the toolbar: an icon and its word, below it or beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Pressable {
    id: root

    required property string iconName
    // a setting that is switched on
    property bool on: false
    property bool switchable: false
    // the next touch does what there is no undoing
    property bool danger: false
    property bool beside: false
    readonly property color inkColor: danger ? Theme.colors.onDanger : on ? Theme.colors.paper : Theme.colors.onKey

    depth: 0
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    leftPadding: Theme.px(3)
    rightPadding: Theme.px(3)
    // not what the words take: they are fitted to what there is
    implicitWidth: Theme.iconBars ? Theme.target : Theme.px(150)
    implicitHeight: Math.max(beside || Theme.iconBars ? Theme.target : Theme.px(112), implicitContentHeight + topPadding + bottomPadding)
    Accessible.checkable: switchable
    Accessible.checked: switchable && on
    // a button that stays down tells a screen reader no state
    Accessible.role: switchable ? Accessible.CheckBox : Accessible.Button
    // a button of the templates tells its own state when it is made, over what is bound here
    Component.onCompleted: {
        root.Accessible.checkable = Qt.binding(() => root.switchable);
        root.Accessible.checked = Qt.binding(() => root.switchable && root.on);
    }
    Accessible.onToggleAction: root.click()

    background: Rectangle {
        radius: root.radius
        color: root.danger ? Theme.colors.danger : root.on ? Theme.colors.ink : root.down ? Theme.colors.line : Theme.colors.key
        border.width: Theme.borderThin
        border.color: Theme.colors.outline
    }

    // icon and word together in the middle, however high the key grows with its row
    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        GridLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.spaceXs
            rowSpacing: 0

            Icon {
                name: root.iconName
                size: Theme.px(48) * Theme.headingScale
                color: root.inkColor
                Layout.alignment: Qt.AlignCenter
                Layout.leftMargin: root.beside ? Theme.spaceXs : 0
            }

            FittedLabel {
                text: root.text
                visible: !Theme.iconBars
                room: root.availableWidth - (root.beside ? Theme.px(48) * Theme.headingScale + 2 * Theme.spaceXs : 0)
                // In one line of eight keys the icons grow alone.
                wanted: Theme.shallow && Theme.textScale > 1.75 ? Theme.textSmall / Theme.readingScale : Theme.textTool
                oneLine: true
                leastShare: 0.8
                color: root.inkColor
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
