// A result, an empty place, a refusal and an error, each with its picture.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    primaryText: Words.from("ResultScreen", "Terminer")
    primaryIcon: "check"
    secondaryText: Words.from("ResultScreen", "Annuler")
    secondaryIcon: "undo"
    backVisible: false

    StatePanel {
        illustration: "success"
        title: Words.from("VisitsViewModel", "Bienvenue !")
        text: Words.from("HelpScreen", "Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Countdown {
        seconds: 8
        total: 30
        text: Words.from("ResultScreen", "Retour au début")
        Layout.fillWidth: true
    }
}
