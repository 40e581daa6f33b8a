// Holds one thing that nothing may burn into the glass: it wanders, a step at a time, and no step is seen.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    default property alias content: held.data
    property int step: 0
    readonly property real roomX: width - held.width
    readonly property real roomY: height - held.height

    signal stepped

    Item {
        id: held

        width: Math.min(root.width - 2 * Theme.pageMargin, Theme.attractWidth)
        height: childrenRect.height
        // two waves whose lengths never meet: no place is taken twice in a row
        x: root.roomX * (0.5 + 0.4 * Math.sin(root.step * 0.61))
        y: root.roomY * (0.5 + 0.4 * Math.sin(root.step * 0.37))

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
