// A question over the page: everything else waits until it is answered. Escape, and a touch beside it, give the harmless answer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

FocusScope {
    id: root

    required property string title
    property string text: ""
    // an illustration, where there is room for one
    property string picture: ""
    property string primaryText: ""
    property string primaryIcon: ""
    property int primaryKind: TouchButton.Primary
    property string secondaryText: ""
    property string secondaryIcon: ""
    // which of the two answers changes nothing
    property bool primaryIsHarmless: true
    // between the words and the keys, such as a Countdown
    default property alias content: middle.data
    readonly property bool spacious: Theme.textScale < 1.25

    signal primary
    signal secondary

    function harmless(): void {
        if (root.primaryIsHarmless || root.secondaryText === "")
            root.primary();
        else
            root.secondary();
    }

    // the keys go round among the answers
    function step(reason: int): void {
        const next = yes.activeFocus && no.visible ? no : yes;
        next.forceActiveFocus(reason);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: text
    Keys.onEscapePressed: root.harmless()
    Keys.onDownPressed: root.step(Qt.TabFocusReason)
    Keys.onRightPressed: root.step(Qt.TabFocusReason)
    Keys.onUpPressed: root.step(Qt.BacktabFocusReason)
    Keys.onLeftPressed: root.step(Qt.BacktabFocusReason)
    Component.onCompleted: Announcer.announce(root, root.text === "" ? root.title : root.title + " " + root.text, true)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.veil

        // reaches nothing behind it
        MouseArea {
            anchors.fill: parent
            onClicked: root.harmless()
        }
    }

    Card {
        id: card

        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.px(1000) * Theme.readingScale)
        height: implicitHeight
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.spaceM, Math.max(parent.height * Theme.reachTop, (parent.height - height) / 2))
        padding: Theme.spaceL

        // a touch beside the keys is no answer
        MouseArea {
            parent: card
            anchors.fill: parent
            z: -1
        }

        Loader {
            active: root.picture !== "" && root.spacious && Theme.portrait
            visible: active
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(420)
            Layout.preferredHeight: width / ((item as Illustration)?.aspect ?? 1)
            sourceComponent: Illustration {
                name: root.picture
            }
        }

        Heading {
            text: root.title
            level: root.spacious ? 1 : 2
            Layout.fillWidth: true
        }

        BodyText {
            text: root.text
            visible: text !== ""
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: middle

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: root.spacious ? Theme.spaceM : 0
            Layout.bottomMargin: root.spacious ? Theme.spaceM : 0
        }

        GridLayout {
            columns: root.spacious || Theme.portrait ? 1 : 2
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            Layout.fillWidth: true

            TouchButton {
                id: yes

                text: root.primaryText
                iconName: root.primaryIcon
                kind: root.primaryKind
                big: true
                focus: true
                KeyNavigation.tab: no.visible ? no : yes
                KeyNavigation.backtab: no.visible ? no : yes
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.primary()
            }

            TouchButton {
                id: no

                text: root.secondaryText
                iconName: root.secondaryIcon
                visible: root.secondaryText !== ""
                KeyNavigation.tab: yes
                KeyNavigation.backtab: yes
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.secondary()
            }
        }
    }
}
