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
    required property CallsViewModel calls
    required property PicturesViewModel pictures

    // what was taken back is said calmly
    readonly property bool refused: root.visits.resultStatus === "refused"
    readonly property string picture: root.refused ? "sorry" : root.visits.resultKind === "undone" ? "empty" : "success"

    // in low reach large words stand above, where nothing is touched, instead of the picture
    readonly property bool worded: Theme.reachTop > 0 && Theme.largeText

    title: root.worded ? root.visits.resultTitle : ""
    personalTitle: root.visits.resultIsPersonal
    readonly property string undoName: root.visits.resultKind === "left" ? qsTr("Annuler mon départ") : qsTr("Annuler mon arrivée")
    readonly property string undoHint: root.visits.canUndo ? qsTr("Vous pouvez encore annuler.") : ""

    summary: [root.visits.resultSpoken, root.undoHint].filter(part => part !== "").join(" ")
    personalSummary: root.visits.resultIsPersonal
    publicSummary: [root.visits.resultPublic, root.undoHint].filter(part => part !== "").join(" ")
    backVisible: false
    primaryText: qsTr("Terminer")
    primaryIcon: "home"
    secondaryText: root.visits.canUndo ? qsTr("Annuler") : ""
    secondaryName: root.undoName
    secondaryIcon: "undo"
    onPrimary: root.session.home()
    onSecondary: root.visits.undo()
    Accessible.name: root.visits.resultTitle
    // the detail is read as what stands on the page; said here as well, it would be heard twice
    Accessible.description: root.visits.canUndo ? root.undoHint : qsTr("Vous pouvez terminer.")
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
        text: qsTr("Retour au début")
        onMoreTime: root.session.moreTime()
    }
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    StatePanel {
        illustration: root.picture
        // large text takes the picture's place, and so does a call
        pictured: Theme.reachTop === 0 && !root.calls.isCalling && !(Theme.portrait && root.session.speech) && (!Theme.largeText || (Theme.portrait && Theme.textScale < 2))
        title: root.worded ? "" : root.visits.resultTitle
        text: root.visits.resultDetail
        actionText: root.refused ? qsTr("Appeler quelqu’un") : root.visits.offersBadge ? qsTr("Je veux un badge") : root.pictures.offered ? qsTr("Je veux mes trois images") : ""
        actionIcon: root.refused ? "bell" : root.visits.offersBadge ? "badge" : "pictures"
        personalWords: root.visits.resultIsPersonal
        mark: Component {
            StatusMark {
                status: root.visits.resultStatus
                reason: root.visits.resultReason
                announces: true
            }
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
        onAction: {
            if (root.refused)
                root.calls.callSomeone();
            else if (root.visits.offersBadge)
                root.session.open(SessionViewModel.Page.Badge);
            else
                root.pictures.take();
        }
    }
}
