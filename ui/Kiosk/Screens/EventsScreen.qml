// The agenda of today and the days to come.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

ListPage {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel language
    required property EventsViewModel events

    readonly property list<var> rows: root.events.events

    // Only what is new is made, so that whoever reads keeps the place, in another language too and when an event changes.
    function follow(): void {
        const wanted = root.rows;
        const ids = new Set(wanted.map(row => row.eventId));
        for (let index = lines.count - 1; index >= 0; --index) {
            if (!ids.has(lines.get(index).eventId))
                lines.remove(index);
        }
        for (let index = 0; index < wanted.length; ++index) {
            const now = root.lineOf(wanted[index].eventId, index);
            if (now < 0) {
                lines.insert(index, wanted[index]);
            } else {
                if (now !== index)
                    lines.move(now, index, 1);
                lines.set(index, wanted[index]);
            }
        }
    }

    function lineOf(eventId: string, from: int): int {
        for (let index = from; index < lines.count; ++index) {
            if (lines.get(index).eventId === eventId)
                return index;
        }
        return -1;
    }

    component Entry: ColumnLayout {
        id: entry

        required property int index
        required property string eventId
        required property string heading
        required property string time
        required property string title
        required property string location
        required property string tag
        required property bool cancelled
        required property string shownIn

        function takeKeys(): void {
            card.forceActiveFocus(Qt.TabFocusReason);
        }

        Accessible.role: Accessible.ListItem
        Accessible.name: entry.title
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
            id: card

            time: entry.time
            title: entry.title
            place: entry.location
            tag: entry.tag
            cancelled: entry.cancelled
            shownIn: entry.shownIn
            word: "learn"
            Layout.fillWidth: true
            onClicked: {
                root.events.comeByKeys(card.activeFocus);
                root.events.choose(entry.eventId);
            }
            onActiveFocusChanged: {
                if (activeFocus)
                    root.reveal(entry);
            }
        }
    }

    onRowsChanged: root.follow()
    Component.onCompleted: {
        root.follow();
        if (root.events.chosen !== "")
            root.show(root.lineOf(root.events.chosen, 0));
    }

    title: qsTr("Aujourd’hui et bientôt")
    summary: qsTr("L’agenda : %n événement(s) à venir. Touchez-en un pour en savoir plus.", "", root.rows.length)
    word: "learn"
    listName: qsTr("Les événements")
    countText: qsTr("%n événement(s)", "", root.count)
    loading: !root.events.isKnown
    emptyTitle: qsTr("Rien au programme pour le moment")
    emptyText: qsTr("Une idée ? Parlez-en à l’accueil : chacun peut proposer.")
    model: ListModel {
        id: lines
    }
    delegate: Entry {}
    onArrived: line => {
        if (root.events.byKeys)
            (line as Entry).takeKeys();
    }
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }
}
