// A list that is still coming.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

ListPage {
    id: root

    title: "Aujourd'hui et bientôt"
    word: "learn"
    listName: "Les événements"
    loading: true
}
