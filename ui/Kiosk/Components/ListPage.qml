// A page that is a list: its lines with their scroll keys, how many there are, and what stands there without any.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Page {
    id: root

    property alias model: pane.model
    property alias delegate: pane.delegate
    property alias listSpacing: pane.spacing
    property alias count: pane.count
    required property string listName
    // how many lines there are, in words: read out with the list, and when it changes by the summary
    property string countText: ""
    property bool loading: false
    property string emptyTitle: ""
    property string emptyText: ""
    property string emptyActionText: ""
    property string emptyActionIcon: ""

    // the list is where it was wanted
    signal arrived(line: Item)
    signal emptyAction

    // scroll until all of a line is in sight
    function reveal(line: Item): void {
        pane.reveal(line);
    }

    function show(index: int): void {
        pane.show(index);
    }

    function scrollBy(pages: real): void {
        pane.scrollBy(pages);
    }

    summary: root.countText

    StatePanel {
        visible: root.loading
        pictured: false
        title: qsTr("Un instant…")
        text: qsTr("La liste arrive.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    EmptyState {
        visible: !root.loading && root.count === 0
        title: root.emptyTitle
        text: root.emptyText
        actionText: root.emptyActionText
        actionIcon: root.emptyActionIcon
        Layout.fillWidth: true
        Layout.fillHeight: true
        onAction: root.emptyAction()
    }

    ListPane {
        id: pane

        visible: !root.loading && root.count > 0
        name: root.listName
        spacing: Theme.targetGap
        Accessible.description: root.countText
        Layout.fillWidth: true
        Layout.fillHeight: true
        onArrived: line => root.arrived(line)
    }
}
