// How the kiosk stands with the centre: the line, the code that admits it, what waits and what was set aside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

Card {
    id: root

    required property DeskViewModel desk
    required property PairingViewModel pairing

    Heading {
        text: qsTr("Liaison avec le service central")
        level: 3
        Layout.fillWidth: true
    }

    BodyText {
        text: root.desk.connection
        strong: true
        Layout.fillWidth: true
    }

    BodyText {
        text: root.desk.loading
        visible: text !== ""
        Layout.fillWidth: true
    }

    BodyText {
        text: root.desk.waiting + ". " + root.desk.lastContact + "."
        Layout.fillWidth: true
    }

    Loader {
        active: root.pairing.waits
        visible: active
        Layout.fillWidth: true
        sourceComponent: PairingCode {
            pairing: root.pairing
        }
    }

    Repeater {
        model: root.desk.waitingLines

        delegate: BodyText {
            required property string modelData

            text: "· " + modelData
            soft: true
            Layout.fillWidth: true
        }
    }

    Repeater {
        model: root.desk.setAside

        delegate: Notice {
            id: aside

            required property string name
            required property string reason

            kind: "error"
            title: qsTr("Mise de côté : %1").arg(aside.name)
            text: aside.reason
            Layout.fillWidth: true
        }
    }
}
