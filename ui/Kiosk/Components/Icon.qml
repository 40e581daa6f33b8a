// One icon of the set, drawn from its paths in any two colours; it carries no accessible name, its owner does.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "IconPaths.js" as IconPaths

Item {
    id: root

    required property string name
    property real size: Theme.iconM
    property color color: Theme.colors.ink
    // the paper behind the line; transparent for a plain line icon
    property color accentColor: "transparent"
    // stroke width on the 48-unit grid
    property real weight: 3.2

    readonly property real ratio: size / 48
    readonly property bool inlaid: IconPaths.inlaid(name)
    readonly property bool turned: IconPaths.turns(name) && root.LayoutMirroring.enabled

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    component Layer: Shape {
        id: layer

        required property string layerName
        property color fill: "transparent"
        property color stroke: "transparent"

        width: root.size
        height: root.size
        visible: path.path !== "" && (layer.fill.a > 0 || layer.stroke.a > 0)
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: layer.fill
            fillRule: ShapePath.WindingFill
            strokeColor: layer.stroke
            strokeWidth: layer.stroke.a > 0 ? root.weight * root.ratio : -1
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.ratio, root.ratio)

            PathSvg {
                id: path

                path: IconPaths.path(root.name, layer.layerName)
            }
        }
    }

    Item {
        width: root.size
        height: root.size
        anchors.centerIn: parent
        transform: Scale {
            xScale: root.turned ? -1 : 1
            origin.x: root.size / 2
        }

        Layer {
            x: 2 * root.ratio
            y: 2 * root.ratio
            layerName: root.inlaid ? "" : "paper"
            fill: root.accentColor
        }

        Layer {
            layerName: "line"
            stroke: root.color
        }

        Layer {
            layerName: "solid"
            fill: root.color
        }

        Layer {
            layerName: root.inlaid ? "paper" : ""
            fill: root.accentColor
        }
    }
}
