// A question over a page, with a picture where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Item {
    id: root

    Page {
        anchors.fill: parent
        title: "Mon badge"
        primaryText: "Continuer"

        EmptyState {
            title: "Rien ici pour le moment"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Dialog {
        anchors.fill: parent
        picture: "sorry"
        title: "Effacer ce badge ?"
        text: "Il ne marchera plus. Vous pourrez en prendre un autre."
        primaryText: "Non, je le garde"
        primaryIcon: "undo"
        secondaryText: "Oui, l'effacer"
        secondaryIcon: "close"
    }
}
