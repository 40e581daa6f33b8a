// A badge to photograph, and the digits of a staff code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
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

    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceL
        Layout.fillWidth: true
        Layout.fillHeight: true

        QrPanel {
            rows: root.rows
            name: "Code du badge, à photographier"
            Layout.alignment: Qt.AlignCenter
        }

        CodePad {
            code: "123"
            Layout.alignment: Qt.AlignCenter
        }
    }
}
