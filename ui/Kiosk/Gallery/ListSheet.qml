// A page that is a list of cards, longer than the screen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

ListPage {
    id: root

    title: "Aujourd'hui et bientôt"
    subtitle: root.countText
    word: "learn"
    listName: "Les événements"
    countText: "12 événements"
    model: 12
    delegate: EventCard {
        required property int index

        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        time: (10 + index) + ":00"
        title: ["Atelier vélo", "Café des réparations", "Chorale du mercredi, ouverte à tous et à toutes"][index % 3]
        place: "La salle des Platanes"
        tag: "Gratuit"
        word: ["move", "exchange", "play"][index % 3]
    }
}
