// Asked over the page when nobody touched it for a while: the turn goes on at a press, or ends by itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Dialog {
    id: root

    required property int seconds
    property int total: 20

    signal moreTime
    signal finished

    title: qsTr("Êtes-vous encore là ?")
    text: root.spacious ? qsTr("Sans réponse, l’écran revient au début et oublie vos choix.") : ""
    primaryText: qsTr("Oui, je continue")
    primaryIcon: "more-time"
    secondaryText: qsTr("Non, j’ai fini")
    secondaryIcon: "home"
    onPrimary: root.moreTime()
    onSecondary: root.finished()

    Countdown {
        seconds: root.seconds
        total: root.total
        text: qsTr("Retour au début")
        moreVisible: false
        Layout.fillWidth: true
    }
}
