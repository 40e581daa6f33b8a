// The code by which staff admit this kiosk: to scan with a telephone, or to type at an address.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

GridLayout {
    id: root

    required property PairingViewModel pairing
    // the code below the picture, where both beside each other would tear it
    property bool stacked: true
    readonly property real side: root.stacked ? Theme.codeSideDense : Theme.codeSide

    columns: root.stacked ? 1 : 2
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM

    QrPanel {
        rows: root.pairing.rows
        name: qsTr("Code à scanner pour admettre la borne")
        side: root.side
        Layout.alignment: root.stacked ? Qt.AlignHCenter : Qt.AlignTop
    }

    ColumnLayout {
        spacing: Theme.spaceXs
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter

        BodyText {
            text: qsTr("À scanner, ou à taper à cette adresse :")
            Layout.fillWidth: true
        }

        BodyText {
            text: root.pairing.address
            strong: true
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }

        Heading {
            text: root.pairing.code
            level: 1
            font.letterSpacing: Theme.trackingCode
            wrapMode: Text.WrapAnywhere
            Accessible.name: root.pairing.spokenCode
            Layout.fillWidth: true
        }

        BodyText {
            text: root.pairing.holds
            soft: true
            Layout.fillWidth: true
        }
    }
}
