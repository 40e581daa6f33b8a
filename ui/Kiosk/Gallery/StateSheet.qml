// A result, an empty place, a refusal and an error, each with its picture.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    primaryText: "Terminé"
    primaryIcon: "check"
    secondaryText: "Annuler"
    secondaryIcon: "undo"
    backVisible: false

    StatePanel {
        illustration: "success"
        title: "Bonjour et bienvenue !"
        text: "Nous vous avons compté, vous et trois personnes. Pensez à dire au revoir en partant."
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Countdown {
        seconds: 8
        total: 30
        text: "Retour à l'accueil"
        Layout.fillWidth: true
    }
}
