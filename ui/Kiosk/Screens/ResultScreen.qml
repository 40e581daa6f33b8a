// What happened, how to take it back, and the countdown to the home page.
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
    required property VisitsViewModel visits

    // what was taken back is said calmly
    readonly property string picture: root.visits.resultKind === "undone" ? "empty" : "success"

    summary: root.visits.resultSpoken
    backVisible: false
    primaryText: qsTr("Terminer")
    primaryIcon: "home"
    secondaryText: root.visits.canUndo ? qsTr("Annuler") : ""
    secondaryIcon: "undo"
    onPrimary: root.session.home()
    onSecondary: root.visits.undo()
    Accessible.name: root.visits.resultTitle
    // in low reach the picture stands above, where nothing is touched
    ornament: Component {
        Item {
            Illustration {
                anchors.centerIn: parent
                name: root.picture
                width: Math.min(parent.width, parent.height * aspect)
                height: width / aspect
            }
        }
    }
    Keys.onEscapePressed: root.session.home()
    beneath: Countdown {
        seconds: root.session.remainingSeconds
        total: root.session.resultSeconds
        text: qsTr("Retour à l’accueil")
        onMoreTime: root.session.moreTime()
    }
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    StatePanel {
        illustration: root.picture
        // large text takes the picture's place
        pictured: Theme.reachTop === 0 && Theme.textScale < (Theme.portrait ? 2 : 1.25)
        title: root.visits.resultTitle
        text: root.visits.resultDetail
        actionText: root.visits.offersBadge ? qsTr("Je veux un badge") : ""
        actionIcon: "badge"
        Layout.fillWidth: true
        Layout.fillHeight: true
        onAction: root.session.open(SessionViewModel.Page.Badge)
    }
}
