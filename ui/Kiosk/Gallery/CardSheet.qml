// Cards, the agenda and everything the place has to say.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    title: "Aujourd'hui et bientôt"
    subtitle: "Samedi 14 mars"
    word: "learn"

    EventCard {
        time: "17:00"
        when: "en cours"
        title: "Atelier vélo : régler ses freins et sa transmission"
        place: "Atelier, rez-de-chaussée"
        tag: "Apprendre"
        word: "learn"
        Layout.fillWidth: true
    }

    EventCard {
        time: "18:30"
        title: "Distribution des paniers"
        place: "Cour"
        tag: "Échanger"
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
        title: "Vous êtes bien arrivé·e."
        text: "Bonne visite !"
        actionText: "Annuler"
        actionIcon: "undo"
        Layout.fillWidth: true
    }

    Notice {
        kind: "info"
        text: "L'écocentre ferme à 21 h. L'accueil est au fond du hall."
        Layout.fillWidth: true
    }

    Notice {
        kind: "warning"
        text: "Ce badge a déjà servi il y a une minute. Rien n'a été compté deux fois."
        Layout.fillWidth: true
    }

    Notice {
        kind: "error"
        title: "Ce code n'est pas un badge d'ici."
        text: "Demandez de l'aide à l'accueil, ou continuez sans badge."
        Layout.fillWidth: true
    }

    Card {
        word: "move"
        Layout.fillWidth: true

        Heading {
            text: "12 personnes sont là"
            level: 3
            Layout.fillWidth: true
        }

        BodyText {
            text: "La moitié est venue à vélo ou à pied."
            Layout.fillWidth: true
        }
    }
}
