// A badge to photograph.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    // set by the gallery program
    property list<string> rows: []

    title: Words.from("BadgesScreen", "Voici votre badge")
    subtitle: Words.from("BadgesScreen", "Prenez-le en photo avec votre téléphone.")
    word: "transfer"
    primaryText: Words.from("ResultScreen", "Terminer")
    primaryIcon: "check"
    secondaryText: Words.from("BadgesScreen", "Imprimer")
    secondaryIcon: "print"

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: panel.implicitHeight

        QrPanel {
            id: panel

            anchors.centerIn: parent
            rows: root.rows
            name: Words.from("BadgesScreen", "Mon badge")
        }
    }
}
