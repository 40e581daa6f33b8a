// The digits of a staff code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("DeskScreen", "Code de l’équipe")

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: pad.implicitHeight

        CodePad {
            id: pad

            anchors.centerIn: parent
            code: "123"
        }
    }
}
