// The two states in which there is nothing to do but wait or ask.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    EmptyState {
        title: Words.from("EventsScreen", "Rien au programme pour le moment")
        text: Words.from("EventsScreen", "Une idée ? Parlez-en à l’accueil : chacun peut proposer.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    ErrorState {
        title: Words.from("Main", "Un petit souci de notre côté")
        text: Words.from("Main", "Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.")
        code: "store-unreadable"
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    StatePanel {
        illustration: "sorry"
        title: Words.from("Sentences", "Ce n’est pas le bon code.")
        text: Words.from("Sentences", "Ce badge n’est plus valable. Demandez-en un nouveau, c’est gratuit.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
