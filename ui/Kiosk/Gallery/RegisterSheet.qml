// Facts with their answers, and a list of any length.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("RegisterScreen", "Accessibilité du lieu")
    subtitle: Words.from("RegisterScreen", "Ce qui est prêt, et ce qui reste à faire.")

    GridLayout {
        columns: Theme.sideColumns
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        Layout.fillWidth: true

        FactCard {
            iconName: "lift"
            title: Words.from("Sentences", "L’ascenseur")
            answer: Words.from("Sentences", "Oui")
            kind: "success"
            text: Words.from("EventsScreen", "Une idée ? Parlez-en à l’accueil : chacun peut proposer.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        FactCard {
            iconName: "hearing"
            title: Words.from("Sentences", "Entendre")
            answer: Words.from("Sentences", "En partie")
            kind: "warning"
            text: Words.from("RegisterScreen", "L’accueil répond à vos questions.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        FactCard {
            iconName: "works"
            title: Words.from("Sentences", "Ce qui reste à faire")
            answer: Words.from("Sentences", "Pas encore")
            kind: "error"
            text: Words.from("RegisterScreen", "L’accueil répond à vos questions.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    ListPane {
        name: Words.from("EventsScreen", "Les événements")
        model: ["17:00", "18:30", "20:00", "21:00", "22:00"]
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.targetLarge * 2
        delegate: EventCard {
            required property string modelData

            time: modelData
            title: Words.from("Sentences", "Événement")
            word: "learn"
            width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        }
    }

    ProgressRing {
        value: 0.6
        text: "60 %"
        Layout.alignment: Qt.AlignHCenter
    }

    ShapeBand {
        size: Theme.iconL
        Layout.alignment: Qt.AlignHCenter
    }
}
