// A list of any length from a model, with the same large scroll keys as every other long content.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    property alias model: list.model
    property alias delegate: list.delegate
    property alias spacing: list.spacing
    property alias count: list.count
    property string name: ""
    readonly property bool overflows: list.contentHeight > height + 1
    readonly property real rim: Theme.focusGap + Theme.focusWidth + Theme.borderThin

    function scrollBy(pages: real): void {
        rail.scrollBy(pages);
    }

    Accessible.role: Accessible.List
    Accessible.name: name

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: -root.rim
        anchors.rightMargin: root.overflows ? rail.width + Theme.spaceM - root.rim : -root.rim
        leftMargin: root.rim
        rightMargin: root.rim
        topMargin: root.rim
        bottomMargin: root.rim
        spacing: Theme.spaceS
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: Theme.motionCalm
    }

    ScrollRail {
        id: rail

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.overflows
        flickable: list
    }
}
