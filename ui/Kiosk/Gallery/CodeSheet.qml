// A badge to photograph.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    // set by the gallery program
    property list<string> rows: []

    title: "Votre badge"
    subtitle: "Prenez-le en photo. Il ne contient rien sur vous."
    word: "transfer"
    primaryText: "C'est fait"
    primaryIcon: "check"
    secondaryText: "Imprimer"
    secondaryIcon: "print"

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: panel.implicitHeight

        QrPanel {
            id: panel

            anchors.centerIn: parent
            rows: root.rows
            name: "Code du badge, à photographier"
        }
    }
}
