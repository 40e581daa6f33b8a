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
    // the content has all the width for a moment, to be measured
    property bool weighing: false
    // until the content is back where it was: measured, it is shorter, and its end is reached for a moment
    property bool unsteady: false
    // content that never comes to rest keeps the keys
    property int turns: 0
    readonly property string tongue: rail.words
    readonly property real textSize: Theme.textBody

    // Whether the scroll keys are needed is asked of the content at its full width, without them: narrower content is taller,
    // and what fits would else keep the keys that it once had.
    function weigh(): void {
        if (!root.visible || root.weighing || (!root.tooTall && column.implicitHeight <= root.height + 1))
            return;
        const place = flickable.contentY;
        root.unsteady = true;
        root.weighing = true;
        root.settle();
        const tooTall = column.implicitHeight > root.height + 1 || root.turns > 6;
        if (tooTall !== root.tooTall) {
            root.turns += 1;
            calm.restart();
        }
        root.tooTall = tooTall;
        root.weighing = false;
        if (tooTall) {
            root.settle();
            flickable.contentY = Math.max(0, Math.min(place, flickable.contentHeight - flickable.height));
            // the keyboard that took the height is not to hide what is typed
            if (Typing.field !== null && root.holds(Typing.field))
                root.reveal(Typing.field);
        }
        root.unsteady = false;
    }

    // lay out now what would be laid out before the next frame
    function settle(): void {
        for (let turn = 0; turn < 12; ++turn) {
            const before = column.implicitHeight;
            root.layOut(column);
            if (turn > 2 && column.implicitHeight === before)
                break;
        }
    }

    function layOut(item: Item): void {
        if (item instanceof GridLayout || item instanceof ColumnLayout || item instanceof RowLayout)
            item.ensurePolished();
        for (let index = 0; index < item.children.length; ++index)
            root.layOut(item.children[index]);
    }

    function weighSoon(): void {
        if (root.visible && !root.unsteady)
            Qt.callLater(root.weigh);
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
        else if (bottom > flickable.contentY + flickable.height - Theme.spaceL)
            // clear of the veil over what goes on below
            flickable.contentY = Math.min(flickable.contentHeight - flickable.height, bottom + Theme.spaceL - flickable.height);
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
    onWidthChanged: root.weighSoon()
    onHeightChanged: root.weighSoon()
    onVisibleChanged: root.weighSoon()
    onTongueChanged: root.weighSoon()
    onTextSizeChanged: root.weighSoon()
    onOverflowsChanged: {
        if (!root.overflows)
            root.scrollToTop();
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const focused = root.Window.window.activeFocusItem;
            // a scope that has it for want of a key is no place to go to
            if (focused?.activeFocusOnTab && root.overflows && root.holds(focused))
                root.reveal(focused);
        }
    }

    Timer {
        id: calm

        interval: Theme.settleMs
        onTriggered: root.turns = 0
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.margins: -root.rim
        anchors.rightMargin: root.overflows && !root.weighing ? root.railMargin + rail.width + Theme.targetGap - root.rim : -root.rim
        // what is cut at the lower edge keeps its distance from the keys below
        anchors.bottomMargin: root.overflows ? 0 : -root.rim
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
            onImplicitHeightChanged: root.weighSoon()
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
        room: root.height
        steady: !root.unsteady
    }
}
