// The body of everything that one can press: a block of thick paper whose edge shows below, and which sinks under the finger.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    property color face: Theme.colors.key
    property color edge: Theme.colors.keyEdge
    property real radius: Theme.radiusM
    property real borderWidth: Theme.border
    property real depth: Theme.keyDepth
    property bool down: false
    readonly property real sunk: down ? depth - Theme.borderThin : 0

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.sunk
        radius: root.radius
        color: root.edge
        visible: root.depth > 0
    }

    Rectangle {
        y: root.sunk
        width: parent.width
        height: parent.height - root.depth
        radius: root.radius
        color: root.face
        border.width: root.borderWidth
        border.color: root.edge
    }
}
