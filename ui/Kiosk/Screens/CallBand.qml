// The visitor's call above whatever page they go on with; where a page shows it itself, and where there is none, no room is taken.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: root

    required property SessionViewModel session
    required property CallsViewModel calls

    readonly property bool shown: root.calls.isCalling && root.session.page !== SessionViewModel.Page.Help && root.session.page !== SessionViewModel.Page.Desk

    implicitHeight: root.shown ? notice.height + Theme.spaceM : 0

    Loader {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.spaceM
        width: parent.width - 2 * Theme.pageMargin
        active: root.shown
        sourceComponent: CallNotice {
            calls: root.calls
            compact: Theme.textScale > 1.25
            // up here it would be out of reach: the page of help has it, too
            actionText: Theme.reachTop > 0 ? "" : root.calls.isOver ? qsTr("D’accord") : qsTr("Annuler l’appel")
        }
    }
}
