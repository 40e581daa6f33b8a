// How the kiosk stands, and how far one record has got, in every state.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    title: "Ce qui est vrai"
    word: "transfer"

    ButtonRow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: ["ok", "loading", "waiting", "offline"]

            delegate: StatusMark {
                required property string modelData

                status: modelData
                waiting: 4
                loadedPercent: 43
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: ["kept", "sending", "confirmed", "refused"]

            delegate: StatusMark {
                required property string modelData

                status: modelData
            }
        }
    }

    StatusMark {
        status: "refused"
        reason: "La règle n’a pas pu s’appliquer. Demandez à l’accueil."
        Layout.maximumWidth: parent.width
    }

    Repeater {
        model: ["", "kept", "sending", "refused"]

        delegate: PersonChip {
            required property string modelData

            name: "Loutre 12"
            detail: "depuis 10 h 30 · Travailler"
            word: "transfer"
            status: modelData
            Layout.fillWidth: true
        }
    }
}
