// Every kind of key in every state, and small parts beside them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    title: "Touches et petites pièces"
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
            text: "Principale"
            kind: TouchButton.Primary
            iconName: "check"
            big: true
        }

        TouchButton {
            text: "Secondaire"
            iconName: "print"
            big: true
        }

        TouchButton {
            text: "Discrète"
            kind: TouchButton.Quiet
            iconName: "undo"
        }

        TouchButton {
            text: "Tout effacer"
            kind: TouchButton.Danger
            iconName: "close"
        }

        TouchButton {
            text: "Pas maintenant"
            enabled: false
            iconName: "scan"
        }

        TouchButton {
            text: "Le foyer est ici"
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
        name: "Nombre de personnes"
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
            text: "Échanger"
            word: "exchange"
        }

        Tag {
            text: "Apprendre"
            word: "learn"
        }

        Tag {
            text: "Transférer"
            word: "transfer"
        }

        Tag {
            text: "Bouger"
            word: "move"
        }

        Tag {
            text: "Diversité"
            word: "diversity"
        }

        Tag {
            text: "Jouer"
            word: "play"
        }
    }

    Countdown {
        seconds: 17
        total: 30
        text: "Retour à l'accueil"
        Layout.fillWidth: true
    }
}
