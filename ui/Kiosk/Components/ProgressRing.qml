// A ring that fills or empties; what it counts stands in its middle.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: root

    // 0 to 1
    required property real value
    property string text: ""
    property real size: Theme.px(128)
    property color color: Theme.colors.primary
    property color track: Theme.colors.line
    readonly property real thickness: Math.round(size * 0.1)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    component Arc: Shape {
        id: arc

        property color color: Theme.colors.ink
        property real sweep: 360

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: arc.color
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: arc.sweep
            }
        }
    }

    Arc {
        color: root.track
    }

    Arc {
        visible: root.value > 0.002
        color: root.color
        sweep: 360 * Math.max(0, Math.min(1, root.value))
    }

    Label {
        anchors.centerIn: parent
        text: root.text
        font.pixelSize: Math.min(Theme.textLead, root.size * 0.42)
        font.weight: Theme.weightDisplay
        wrapMode: Text.NoWrap
    }
}
