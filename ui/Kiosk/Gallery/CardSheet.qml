// Cards, the agenda and everything the place has to say.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("EventsScreen", "Aujourd’hui et bientôt")
    subtitle: "Samedi 14 mars"
    word: "learn"

    EventCard {
        time: "17:00"
        when: Words.from("WelcomeViewModel", "en cours")
        title: "Atelier vélo : régler ses freins et sa transmission"
        place: "Atelier, rez-de-chaussée"
        tag: Words.from("Sentences", "Apprendre")
        word: "learn"
        Layout.fillWidth: true
    }

    EventCard {
        time: "18:30"
        title: "Distribution des paniers"
        place: "Cour"
        tag: Words.from("EventsViewModel", "Annulé")
        cancelled: true
        word: "exchange"
        Layout.fillWidth: true
    }

    EventCard {
        time: "20:00"
        title: "Jeux de société, toutes générations, toutes langues"
        tag: "Jouer"
        word: "play"
        Layout.fillWidth: true
    }

    Notice {
        kind: "success"
        title: Words.from("VisitsViewModel", "Bienvenue !")
        text: Words.from("BadgesScreen", "C’est gratuit, et sans votre nom.")
        actionText: Words.from("ResultScreen", "Annuler")
        actionIcon: "undo"
        Layout.fillWidth: true
    }

    Notice {
        kind: "info"
        text: Words.from("VisitsViewModel", "Il y a beaucoup de monde : l’accueil vous aide à trouver une place.")
        Layout.fillWidth: true
    }

    Notice {
        kind: "warning"
        text: Words.from("Sentences", "Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.")
        Layout.fillWidth: true
    }

    Notice {
        kind: "error"
        title: Words.from("Main", "Un petit souci de notre côté")
        text: Words.from("Main", "Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.")
        Layout.fillWidth: true
    }

    Card {
        word: "move"
        Layout.fillWidth: true

        Heading {
            text: Words.from("HelpScreen", "Avec un badge")
            level: 3
            Layout.fillWidth: true
        }

        BodyText {
            text: Words.from("HelpScreen", "Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.")
            Layout.fillWidth: true
        }
    }
}
