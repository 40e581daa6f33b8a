// Every kind of key in every state, and small parts beside them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("HelpScreen", "Comment ça marche ?")
    word: "play"
    headerEnd: Component {
        StatusMark {
            status: "waiting"
            waiting: 3
        }
    }

    ButtonRow {
        Layout.fillWidth: true

        TouchButton {
            text: Words.from("WelcomeScreen", "J’arrive")
            kind: TouchButton.Primary
            iconName: "check"
            big: true
        }

        TouchButton {
            text: Words.from("BadgesScreen", "Imprimer")
            iconName: "print"
            big: true
        }

        TouchButton {
            text: Words.from("ResultScreen", "Annuler")
            kind: TouchButton.Quiet
            iconName: "undo"
        }

        TouchButton {
            text: Words.from("DeskPanel", "Oui, arrêter la borne")
            kind: TouchButton.Danger
            iconName: "close"
        }

        TouchButton {
            text: Words.from("BadgesScreen", "J’ai un badge")
            enabled: false
            iconName: "scan"
        }

        TouchButton {
            text: Words.from("Sentences", "Juste voir")
            iconName: "look"
            focus: true
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        StatusMark {
            status: "ok"
        }

        StatusMark {
            status: "loading"
            loadedPercent: 43
        }

        StatusMark {
            status: "waiting"
            waiting: 12
        }

        StatusMark {
            status: "offline"
            waiting: 4
        }
    }

    Stepper {
        value: 4
        name: Words.from("VisitsScreen", "Nombre de personnes")
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
    }

    ButtonRow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PersonChip {
            name: "Mésange bleue"
            detail: "depuis 14 h 05 · atelier vélo"
            word: "transfer"
        }

        PersonChip {
            name: "Groupe"
            count: 12
            detail: "depuis 13 h 30"
            word: "play"
        }

        PersonChip {
            name: "Une personne"
            detail: "depuis 9 h 10"
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Tag {
            text: Words.from("Sentences", "Rencontrer")
            word: "exchange"
        }

        Tag {
            text: Words.from("Sentences", "Apprendre")
            word: "learn"
        }

        Tag {
            text: Words.from("Sentences", "Réparer")
            word: "transfer"
        }

        Tag {
            text: Words.from("Sentences", "À vélo")
            word: "move"
        }

        Tag {
            text: Words.from("Sentences", "Panier")
            word: "diversity"
        }

        Tag {
            text: Words.from("Sentences", "Événement")
            word: "play"
        }
    }

    Countdown {
        seconds: 17
        total: 30
        text: Words.from("ResultScreen", "Retour au début")
        Layout.fillWidth: true
    }
}
