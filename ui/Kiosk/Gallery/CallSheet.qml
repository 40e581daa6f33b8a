// A call for somebody, as the desk rings and as whoever called is told, and a refusal with its way on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    title: "Appeler quelqu’un"
    word: "exchange"

    Notice {
        kind: "warning"
        iconName: "bell"
        title: "On vous appelle à la borne « accueil »"
        text: "depuis 2 minutes"
        actionText: "J’y vais"
        actionIcon: "walk"
        actionKind: TouchButton.Primary
        Layout.fillWidth: true
    }

    Notice {
        kind: "warning"
        text: "Ce badge n’est plus valable."
        actionText: "D’accord"
        actionIcon: "check"
        secondaryText: "Appeler quelqu’un"
        secondaryIcon: "bell"
        Layout.fillWidth: true
    }

    Notice {
        kind: "info"
        text: "La borne appelle l’accueil…"
        actionText: "Annuler l’appel"
        actionIcon: "close"
        compact: true
        Layout.fillWidth: true
    }

    Notice {
        kind: "info"
        text: "La borne appelle l’accueil…"
        actionText: "Annuler l’appel"
        actionIcon: "close"
        Layout.fillWidth: true
    }

    Notice {
        kind: "info"
        text: "L’accueil a reçu votre appel."
        actionText: "Annuler l’appel"
        actionIcon: "close"
        Layout.fillWidth: true
    }

    Notice {
        kind: "success"
        text: "Quelqu’un arrive."
        actionText: "D’accord"
        actionIcon: "check"
        Layout.fillWidth: true
    }

    Notice {
        kind: "warning"
        text: "L’appel n’est pas arrivé. Allez à l’accueil, s’il vous plaît."
        actionText: "D’accord"
        actionIcon: "check"
        Layout.fillWidth: true
    }
}
