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
    property int actionKind: TouchButton.Secondary
    property string iconName: kind
    // takes as little height as it can: the action shows its icon alone, beside the words
    property bool compact: false
    // another way on, beside the action
    property string secondaryText: ""
    property string secondaryIcon: ""
    readonly property WordColors tone: Theme.notice(kind)
    property bool shown: false
    readonly property string spoken: title !== "" ? title + " " + text : text
    // what is announced, where only a part of it is news
    property string news: spoken

    signal action
    signal secondary

    function announce(): void {
        if (root.shown && root.visible && root.news !== "")
            Announcer.announce(root, root.news, root.kind === "error");
    }

    // the focus, on the action
    function takeKeys(reason = Qt.TabFocusReason): void {
        actionKey.forceActiveFocus(reason);
    }

    implicitWidth: Theme.px(640)
    implicitHeight: grid.implicitHeight + 2 * grid.anchors.margins
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
    onNewsChanged: root.announce()

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: root.compact ? Theme.spaceS : Theme.spaceM
        columns: root.actionText !== "" && root.secondaryText === "" && (root.compact || root.width > Theme.px(1100) * Theme.readingScale) ? 3 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        Icon {
            name: root.iconName
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

        GridLayout {
            id: keys

            readonly property real both: secondaryKey.implicitWidth + actionKey.implicitWidth + columnSpacing

            visible: root.actionText !== ""
            columns: root.secondaryText !== "" && both > root.width - 2 * Theme.spaceM ? 1 : 2
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            Layout.columnSpan: grid.columns === 3 ? 1 : 2
            Layout.fillWidth: keys.columns === 1
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter

            TouchButton {
                id: secondaryKey

                text: root.secondaryText
                iconName: root.secondaryIcon
                visible: root.secondaryText !== ""
                Layout.fillWidth: true
                onClicked: root.secondary()
            }

            TouchButton {
                id: actionKey

                text: root.actionText
                iconName: root.actionIcon
                iconOnly: root.compact
                kind: root.actionKind
                big: root.actionKind === TouchButton.Primary
                Layout.fillWidth: true
                onClicked: root.action()
            }
        }
    }
}
