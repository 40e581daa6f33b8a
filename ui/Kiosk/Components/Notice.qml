// Something that the place has to say: information, success, warning or error; it announces itself when it appears.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // "info", "success", "warning" or "error"
    required property string kind
    required property string text
    property string title: ""
    property string actionText: ""
    property string actionIcon: ""
    readonly property WordColors tone: Theme.notice(kind)
    property bool shown: false
    readonly property string spoken: title !== "" ? title + " " + text : text

    signal action

    function announce(): void {
        if (root.shown && root.visible && root.spoken !== "")
            Announcer.announce(root, root.spoken, root.kind === "error");
    }

    implicitWidth: Theme.px(640)
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusM
    color: tone.soft
    border.width: Theme.border
    border.color: tone.strong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: spoken

    Component.onCompleted: {
        root.shown = true;
        root.announce();
    }
    onVisibleChanged: root.announce()
    onSpokenChanged: root.announce()

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        columns: root.actionText !== "" && root.width > Theme.px(1100) * Theme.readingScale ? 3 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        Icon {
            name: root.kind
            size: Theme.px(64) * Theme.headingScale
            color: root.tone.strong
            accentColor: Theme.isHighContrast ? "transparent" : root.tone.fill
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.spaceXs
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: root.title
                visible: root.title !== ""
                color: root.tone.onSoft
                font.weight: Theme.weightBold
                Layout.fillWidth: true
            }

            Label {
                text: root.text
                color: root.tone.onSoft
                font.weight: Theme.weightRegular
                wrappedLineHeight: Theme.lineHeight
                Layout.fillWidth: true
            }
        }

        TouchButton {
            text: root.actionText
            iconName: root.actionIcon
            visible: root.actionText !== ""
            Layout.columnSpan: grid.columns === 3 ? 1 : 2
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            onClicked: root.action()
        }
    }
}
