// Holds one thing that nothing may burn into the glass: it wanders, a step at a time, and no step is seen.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    default property alias content: held.data
    property int step: 0
    // how wide the content may be: the narrower, the farther it wanders
    property real widest: Theme.attractWidth
    // no content may be higher, and nothing of it is cut: what is higher is made smaller
    readonly property real highest: height * Theme.attractShare
    readonly property real roomX: width - held.width * held.scale - 2 * Theme.spaceM
    readonly property real roomY: height - held.height * held.scale - 2 * Theme.spaceM

    signal stepped

    // from one end to the other and back, at the same pace all the way: no place is taken more often than others
    function swing(way: real): real {
        return Math.abs((way + 1.5) % 2 - 1);
    }

    Item {
        id: held

        width: Math.min(root.width - 2 * Theme.pageMargin, root.widest)
        height: childrenRect.height
        transformOrigin: Item.TopLeft
        scale: Math.min(1, root.highest / Math.max(1, height))
        // two ways whose lengths never meet: no place is taken twice in a row
        x: Theme.spaceM + root.roomX * root.swing(root.step * 0.201)
        y: Theme.spaceM + root.roomY * root.swing(root.step * 0.149)

        Behavior on x {
            NumberAnimation {
                duration: Theme.motionDrift
                easing.type: Easing.InOutSine
            }
        }

        Behavior on y {
            NumberAnimation {
                duration: Theme.motionDrift
                easing.type: Easing.InOutSine
            }
        }
    }

    Timer {
        interval: Theme.attractStepMs
        running: root.visible
        repeat: true
        onTriggered: {
            root.step += 1;
            root.stepped();
        }
    }
}
