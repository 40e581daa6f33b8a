// Choices, several and single, as a screen shows them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    title: "Pourquoi venez-vous ?"
    subtitle: "Plusieurs réponses sont possibles."
    word: "diversity"
    primaryText: "Continuer"
    primaryIcon: "next"
    secondaryText: "Passer"
    toolbar: Component {
        Toolbar {
            homeVisible: true
            languageText: "Français"
        }
    }

    ChoiceGrid {
        name: "Raisons de la visite"
        word: "diversity"
        selected: ["learn", "basket"]
        model: [
            {
                code: "work",
                label: "Travailler",
                iconName: "work"
            },
            {
                code: "event",
                label: "Événement",
                iconName: "event"
            },
            {
                code: "learn",
                label: "Apprendre",
                iconName: "learn"
            },
            {
                code: "repair",
                label: "Réparer",
                iconName: "repair"
            },
            {
                code: "basket",
                label: "Chercher mon panier",
                iconName: "basket"
            },
            {
                code: "meet",
                label: "Voir des gens",
                iconName: "meet"
            },
            {
                code: "look",
                label: "Juste regarder",
                iconName: "look"
            }
        ]
        Layout.fillWidth: true
    }

    Heading {
        text: "Comment êtes-vous venu·e ?"
        level: 2
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
    }

    ChoiceGrid {
        name: "Manière de venir"
        word: "move"
        single: true
        vertical: true
        selected: ["bike"]
        model: [
            {
                code: "walk",
                label: "À pied",
                iconName: "walk"
            },
            {
                code: "bike",
                label: "Vélo",
                iconName: "bike"
            },
            {
                code: "transit",
                label: "Bus, tram",
                iconName: "transit"
            },
            {
                code: "train",
                label: "Train",
                iconName: "train"
            },
            {
                code: "shared-car",
                label: "Covoiturage",
                iconName: "shared-car"
            },
            {
                code: "car",
                label: "Voiture",
                iconName: "car"
            },
            {
                code: "wheelchair",
                label: "Fauteuil",
                iconName: "wheelchair"
            }
        ]
        Layout.fillWidth: true
    }
}
