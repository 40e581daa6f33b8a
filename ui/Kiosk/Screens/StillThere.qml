// Laid over the page when nobody touched it for a while: the turn goes on at a press, or ends by itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

FocusScope {
    id: root

    required property int seconds
    property int total: 20
    readonly property bool spacious: Theme.textScale < 1.25

    signal moreTime
    signal finished

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Êtes-vous encore là ?")
    Keys.onEscapePressed: root.moreTime()
    Component.onCompleted: root.Accessible.announce(root.Accessible.name, Accessible.Assertive)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.veil

        // a touch beside the dialog says that somebody is there, and reaches nothing behind it
        MouseArea {
            anchors.fill: parent
            onClicked: root.moreTime()
        }
    }

    Card {
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.px(1000) * Theme.readingScale)
        height: implicitHeight
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.spaceM, Math.max(parent.height * Theme.reachTop, (parent.height - height) / 2))
        padding: Theme.spaceL

        Heading {
            text: qsTr("Êtes-vous encore là ?")
            level: root.spacious ? 1 : 2
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Sans réponse, l’écran revient à l’accueil et oublie vos choix.")
            visible: root.spacious
            Layout.fillWidth: true
        }

        Countdown {
            seconds: root.seconds
            total: root.total
            text: qsTr("Retour à l’accueil")
            moreVisible: false
            Layout.fillWidth: true
            Layout.topMargin: root.spacious ? Theme.spaceM : 0
            Layout.bottomMargin: root.spacious ? Theme.spaceM : 0
        }

        GridLayout {
            columns: root.spacious || Theme.portrait ? 1 : 2
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            Layout.fillWidth: true

            TouchButton {
                text: qsTr("Oui, je continue")
                iconName: "more-time"
                kind: TouchButton.Primary
                big: true
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.moreTime()
            }

            TouchButton {
                text: qsTr("Non, j’ai fini")
                iconName: "home"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.finished()
            }
        }
    }
}
