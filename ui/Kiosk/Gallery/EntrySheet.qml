// A field in each of its states, the last one typed into by the on-screen keyboard.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Item {
    id: root

    // the gallery waits for it
    readonly property bool complete: Typing.height > 0

    Page {
        anchors.fill: parent
        title: "Écrire"
        primaryText: "Continuer"

        TextEntry {
            label: "Chercher un badge"
            hint: "Loutre 12"
            visible: Theme.portrait
            Layout.fillWidth: true
        }

        TextEntry {
            label: "Le nom de l'atelier"
            value: "Réparer son vélo"
            visible: Theme.portrait
            Layout.fillWidth: true
        }

        TextEntry {
            id: typed

            label: "Votre idée"
            value: "Un four à pain"
            error: "Ce champ est trop court."
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    KeyboardHost {
        anchors.fill: parent
    }

    Component.onCompleted: Qt.callLater(typed.open)
}
