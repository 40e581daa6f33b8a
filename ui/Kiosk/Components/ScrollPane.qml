// Content that may be taller than its place: large keys scroll it a page at a time, a finger may, and the focus is kept in sight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    // between the scroll keys and the edge, where the content itself runs to the edge of the screen
    property real railMargin: 0
    readonly property bool overflows: tooTall
    property bool tooTall: false
    // The scroll keys take some of the width, and narrower content may be shorter (a long word gives way): so that the two
    // do not take turns for ever, the keys may go away again a few times only until the place itself changes.
    property int changesOfMind: 0

    function weigh(): void {
        if (column.implicitHeight > root.height + 1) {
            root.tooTall = true;
        } else if (root.tooTall && (root.changesOfMind < 3 || column.implicitHeight < root.height * 0.75)) {
            root.changesOfMind += 1;
            root.tooTall = false;
        }
    }

    function weighAnew(): void {
        root.changesOfMind = 0;
        root.weigh();
    }
    // room around the content so that a focus frame is not cut
    readonly property real rim: Theme.focusGap + Theme.focusWidth + Theme.borderThin

    function scrollBy(pages: real): void {
        rail.scrollBy(pages);
    }

    function scrollToTop(): void {
        rail.stop();
        flickable.contentY = 0;
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(flickable.contentItem, 0, 0).y - root.rim;
        const bottom = top + item.height + 2 * root.rim;
        rail.stop();
        if (top < flickable.contentY)
            flickable.contentY = Math.max(0, top);
        else if (bottom > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(flickable.contentHeight - flickable.height, bottom - flickable.height);
    }

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === column)
                return true;
        }
        return false;
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    onWidthChanged: root.weighAnew()
    onHeightChanged: root.weighAnew()
    onOverflowsChanged: {
        if (!root.overflows)
            root.scrollToTop();
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const focused = root.Window.window.activeFocusItem;
            if (focused && root.overflows && root.holds(focused))
                root.reveal(focused);
        }
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.margins: -root.rim
        anchors.rightMargin: root.overflows ? root.railMargin + rail.width + Theme.spaceM - root.rim : -root.rim
        contentWidth: width
        contentHeight: column.height + 2 * root.rim
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: root.overflows

        ColumnLayout {
            id: column

            x: root.rim
            y: root.rim
            width: flickable.width - 2 * root.rim
            onImplicitHeightChanged: root.weigh()
            height: Math.max(implicitHeight, root.height)
            spacing: Theme.spaceM
        }
    }

    Rectangle {
        anchors.left: flickable.left
        anchors.right: flickable.right
        anchors.bottom: flickable.bottom
        height: Theme.spaceL
        visible: root.overflows && !flickable.atYEnd && !Theme.isHighContrast
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.colors.paper, 0)
            }
            GradientStop {
                position: 1
                color: Theme.colors.paper
            }
        }
    }

    ScrollRail {
        id: rail

        anchors.right: parent.right
        anchors.rightMargin: root.railMargin
        anchors.bottom: parent.bottom
        visible: root.overflows
        flickable: flickable
    }
}
