// The agenda of today and the days to come.
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

    title: qsTr("Aujourd’hui et bientôt")
    summary: qsTr("L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.", "", list.count)
    word: "learn"
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    EmptyState {
        visible: list.count === 0
        title: qsTr("Rien au programme pour le moment")
        text: qsTr("Une idée ? Parlez-en à l’accueil : chacun peut proposer.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    ListPane {
        id: list

        visible: count > 0
        name: qsTr("Les événements")
        model: root.events.events
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ColumnLayout {
            id: entry

            required property int index
            required property string eventId
            required property string heading
            required property string time
            required property string title
            required property string location
            required property string tag

            width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
            spacing: Theme.spaceM

            Heading {
                text: entry.heading
                visible: entry.heading !== ""
                level: 2
                Layout.fillWidth: true
                Layout.topMargin: entry.index > 0 ? Theme.spaceM : 0
            }

            EventCard {
                time: entry.time
                title: entry.title
                place: entry.location
                tag: entry.tag
                word: "learn"
                Layout.fillWidth: true
                onClicked: root.events.choose(entry.eventId)
                onActiveFocusChanged: {
                    if (activeFocus)
                        entry.ListView.view.positionViewAtIndex(entry.index, ListView.Contain);
                }
            }
        }
    }
}
