// The two states in which there is nothing to do but wait or ask.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    EmptyState {
        title: "Rien de prévu aujourd'hui"
        text: "Proposez quelque chose à l'accueil."
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    ErrorState {
        title: "La borne se repose"
        text: "L'accueil est prévenu. Vos données sont gardées."
        code: "store-unreadable"
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    StatePanel {
        illustration: "sorry"
        title: "Ce badge n'est plus valable"
        text: "Demandez-en un autre, c'est gratuit et immédiat."
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
