// Choices, several and single, as a screen shows them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("VisitsScreen", "Pourquoi venez-vous ?")
    subtitle: Words.from("HelpScreen", "Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.")
    word: "diversity"
    primaryText: Words.from("VisitsScreen", "C’est bon")
    primaryIcon: "next"
    secondaryText: Words.from("ResultScreen", "Annuler")
    toolbar: Component {
        Toolbar {
            homeVisible: true
            languageText: "Français"
        }
    }

    ChoiceGrid {
        name: Words.from("VisitsScreen", "Pourquoi vous venez")
        word: "diversity"
        selected: ["learn", "basket"]
        model: [
            {
                code: "work",
                label: Words.from("Sentences", "Travailler"),
                iconName: "work"
            },
            {
                code: "event",
                label: Words.from("Sentences", "Événement"),
                iconName: "event"
            },
            {
                code: "learn",
                label: Words.from("Sentences", "Apprendre"),
                iconName: "learn"
            },
            {
                code: "repair",
                label: Words.from("Sentences", "Réparer"),
                iconName: "repair"
            },
            {
                code: "basket",
                label: Words.from("Sentences", "Panier"),
                iconName: "basket"
            },
            {
                code: "meet",
                label: Words.from("Sentences", "Rencontrer"),
                iconName: "meet"
            },
            {
                code: "look",
                label: Words.from("Sentences", "Juste voir"),
                iconName: "look"
            }
        ]
        Layout.fillWidth: true
    }

    Heading {
        text: Words.from("VisitsScreen", "Comment venez-vous ?")
        level: 2
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
    }

    ChoiceGrid {
        name: Words.from("VisitsScreen", "Comment vous venez")
        word: "move"
        single: true
        vertical: true
        selected: ["bike"]
        model: [
            {
                code: "walk",
                label: Words.from("Sentences", "À pied"),
                iconName: "walk"
            },
            {
                code: "bike",
                label: Words.from("Sentences", "À vélo"),
                iconName: "bike"
            },
            {
                code: "transit",
                label: Words.from("Sentences", "Bus, tram"),
                iconName: "transit"
            },
            {
                code: "train",
                label: Words.from("Sentences", "Train"),
                iconName: "train"
            },
            {
                code: "shared-car",
                label: Words.from("Sentences", "Covoiturage"),
                iconName: "shared-car"
            },
            {
                code: "car",
                label: Words.from("Sentences", "Voiture"),
                iconName: "car"
            },
            {
                code: "wheelchair",
                label: Words.from("Sentences", "Fauteuil"),
                iconName: "wheelchair"
            }
        ]
        Layout.fillWidth: true
    }
}
