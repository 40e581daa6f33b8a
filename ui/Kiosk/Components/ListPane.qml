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

    // the line to come back to when the list is made
    property int wanted: -1

    // the list is where it was wanted
    signal arrived(line: Item)

    function show(index: int): void {
        root.wanted = index;
        arriving.restart();
    }

    function goThere(): void {
        if (root.wanted < 0 || root.wanted >= list.count || list.height <= 0)
            return;
        list.forceLayout();
        list.positionViewAtIndex(root.wanted, ListView.Center);
    }

    function scrollBy(pages: real): void {
        rail.scrollBy(pages);
    }

    // bring a line into sight, with the room that a focus frame needs
    function reveal(line: Item): void {
        rail.stop();
        if (line.y - root.rim < list.contentY)
            list.contentY = line.y - root.rim;
        else if (line.y + line.height + root.rim > list.contentY + list.height)
            list.contentY = line.y + line.height + root.rim - list.height;
    }

    Accessible.role: Accessible.List
    Accessible.name: name

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: -root.rim
        anchors.rightMargin: root.overflows ? rail.width + Theme.targetGap - root.rim : -root.rim
        // what is cut at the lower edge keeps its distance from the keys below
        anchors.bottomMargin: 0
        leftMargin: root.rim
        rightMargin: root.rim
        topMargin: root.rim
        bottomMargin: root.rim
        spacing: Theme.spaceS
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // the arrows go through the lines as they go through everything, and leave the list at its ends
        keyNavigationEnabled: false
        highlightMoveDuration: Theme.motionCalm
        onHeightChanged: root.goThere()
        onWidthChanged: root.goThere()
    }

    // the first frame has laid out what is above
    Timer {
        id: arriving

        interval: Theme.nextFrameMs
        onTriggered: {
            root.goThere();
            const line = list.itemAtIndex(root.wanted);
            root.wanted = -1;
            if (line)
                root.arrived(line);
        }
    }

    ScrollRail {
        id: rail

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.overflows
        flickable: list
        room: root.height
    }
}
