// Above whatever page is shown: the visitor's call, and at an open desk the calls of others; where the page shows them itself, no room is taken.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: root

    required property SessionViewModel session
    required property CallsViewModel calls

    readonly property bool atDesk: root.session.page === SessionViewModel.Page.Desk

    implicitHeight: column.implicitHeight > 0 ? column.implicitHeight + Theme.spaceM : 0

    ColumnLayout {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.spaceM
        width: parent.width - 2 * Theme.pageMargin
        spacing: Theme.spaceM

        Loader {
            active: root.calls.isCalling && !root.atDesk && root.session.page !== SessionViewModel.Page.Help
            visible: active
            Layout.fillWidth: true
            sourceComponent: CallNotice {
                calls: root.calls
                compact: Theme.largeText
                // up here it would be out of reach: the page of help has it, too
                actionText: Theme.reachTop > 0 ? "" : root.calls.isOver ? qsTr("D’accord") : qsTr("Annuler l’appel")
            }
        }

        Loader {
            active: root.calls.rings.length > 0 && !root.atDesk
            visible: active
            Layout.fillWidth: true
            sourceComponent: RingBand {
                calls: root.calls
            }
        }
    }
}
