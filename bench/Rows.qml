// 10,000 rows to flick through: the project's own event cards, or, for comparison, bare texts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Components

Window {
    id: root

    required property bool bare
    required property int rows

    function flick(velocity: real): void {
        list.flick(0, velocity);
    }

    readonly property bool moving: list.moving

    color: Theme.colors.paper

    Binding {
        target: Theme
        property: "viewport"
        value: Qt.size(root.width, root.height)
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        clip: true
        spacing: Theme.spaceS
        model: root.rows
        delegate: root.bare ? text : card
        maximumFlickVelocity: 20000
    }

    Component {
        id: card

        EventCard {
            required property int index

            width: ListView.view.width
            time: "%1 h %2".arg(9 + index % 11).arg(10 + index % 50)
            title: "Atelier vélo : réparer, transmettre, recommencer (%1)".arg(index + 1)
            place: "Grand atelier, rez-de-chaussée"
            tag: index % 3 ? "" : "Gratuit"
            word: "learn"
        }
    }

    Component {
        id: text

        Text {
            required property int index

            width: ListView.view.width
            height: 180
            text: "Atelier vélo : réparer, transmettre, recommencer (%1)".arg(index + 1)
            font.pixelSize: 38
            wrapMode: Text.Wrap
        }
    }
}
