// One event: when, where, for whom, and its text.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Page {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel language
    required property EventsViewModel events

    component Fact: RowLayout {
        id: fact

        required property string text
        required property string iconName

        spacing: Theme.spaceS
        visible: text !== ""
        Layout.fillWidth: true

        Icon {
            name: fact.iconName
            size: Theme.iconM
            color: Theme.word("learn").strong
            Layout.alignment: Qt.AlignTop
        }

        BodyText {
            text: fact.text
            strong: true
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
    }

    title: root.events.hasChosen ? root.events.title : qsTr("Cet événement n’est plus au programme")
    summary: [root.title, root.events.when, root.events.location].filter(part => part !== "").join(", ")
    word: "learn"
    backText: qsTr("Retour")
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Notice {
        visible: root.events.cancelled
        kind: "warning"
        text: qsTr("Cet événement est annulé.")
        Layout.fillWidth: true
    }

    Card {
        visible: root.events.hasChosen
        word: "learn"
        Layout.fillWidth: true

        Fact {
            text: root.events.when
            iconName: "calendar"
        }

        Fact {
            text: root.events.location
            iconName: "pin"
        }

        Fact {
            text: root.events.access.join(", ")
            iconName: "wheelchair"
        }
    }

    BodyText {
        text: root.events.about
        font.pixelSize: Theme.textLead
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        Layout.topMargin: Theme.spaceM
    }

    Item {
        Layout.fillHeight: true
    }
}
