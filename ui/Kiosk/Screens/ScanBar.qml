// What whoever uses one switch needs on every page: the frame around the row that is lit, the pace, and the way out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Item {
    id: root

    required property ScanningViewModel scanning

    readonly property bool wide: !Theme.portrait && !Theme.largeText
    // upright, large text leaves room for the words alone; they grow as those of the toolbar
    readonly property bool worded: Theme.portrait && Theme.largeText
    readonly property real wordSize: Theme.largeText ? Theme.textTool : Theme.textBody

    implicitHeight: root.scanning.scanning ? bar.height : 0

    Rectangle {
        id: bar

        visible: root.scanning.scanning
        anchors.bottom: parent.bottom
        width: parent.width
        height: keys.implicitHeight + 2 * Theme.spaceS
        color: Theme.colors.sunken
        Accessible.role: Accessible.ToolBar
        Accessible.name: root.scanning.told

        Rectangle {
            width: parent.width
            height: Theme.borderThin
            color: Theme.colors.line
        }

        GridLayout {
            id: keys

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.pageMargin
            anchors.rightMargin: Theme.pageMargin
            columns: root.wide ? 4 : 3
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.spaceS

            BodyText {
                text: root.scanning.told
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
                Layout.columnSpan: root.wide ? 1 : keys.columns
                visible: Theme.portrait || root.wide
            }

            TouchButton {
                text: qsTr("Plus lent")
                iconName: root.worded ? "" : "slower"
                textSize: root.wordSize
                enabled: !root.scanning.slowest
                Layout.fillWidth: true
                onClicked: root.scanning.slower()
            }

            TouchButton {
                text: qsTr("Plus vite")
                iconName: root.worded ? "" : "faster"
                textSize: root.wordSize
                enabled: !root.scanning.fastest
                Layout.fillWidth: true
                onClicked: root.scanning.faster()
            }

            TouchButton {
                text: qsTr("Arrêter")
                // the shortest word gives no room to the longer ones
                Layout.minimumWidth: implicitWidth
                Accessible.name: qsTr("Arrêter le balayage")
                iconName: root.worded ? "" : "close"
                textSize: root.wordSize
                Layout.fillWidth: true
                onClicked: root.scanning.setScanning(false)
            }
        }
    }

    Rectangle {
        x: root.scanning.lit.x - Theme.borderThin - 2 * Theme.focusWidth
        y: root.scanning.lit.y - root.Window.height + root.height - Theme.borderThin - 2 * Theme.focusWidth
        width: root.scanning.lit.width + 2 * (Theme.borderThin + 2 * Theme.focusWidth)
        height: root.scanning.lit.height + 2 * (Theme.borderThin + 2 * Theme.focusWidth)
        visible: root.scanning.isRow
        color: "transparent"
        radius: Theme.radiusM
        border.width: 2 * Theme.focusWidth
        border.color: Theme.colors.focus
    }
}
