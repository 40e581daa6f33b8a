// One icon of the set, drawn from its paths in any two colours; it carries no accessible name, its owner does.
// (An Image and not a Shape: on the software renderer a Shape that lies wholly outside a clip is drawn all the same.)
import QtQuick
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

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        readonly property int pixels: Math.ceil(root.size * Screen.devicePixelRatio)

        anchors.centerIn: parent
        width: root.size
        height: root.size
        sourceSize: Qt.size(pixels, pixels)
        source: root.visible ? IconPaths.picture(root.name, root.color, root.accentColor, root.weight) : ""
        mirror: IconPaths.turns(root.name) && root.LayoutMirroring.enabled
        retainWhileLoading: true
    }
}
