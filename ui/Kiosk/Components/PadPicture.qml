// One of the pictures by which a badge is found: the same colours in every scheme, for by them it is known again.
import QtQuick
import QtQuick.Window
import Kiosk.Theme

Item {
    id: root

    required property string code

    implicitWidth: Theme.iconXl
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Image {
        readonly property int pixels: Math.ceil(Math.min(root.width, root.height) * Screen.devicePixelRatio)

        anchors.fill: parent
        source: root.code === "" ? "" : Assets.illustration("picture-" + root.code)
        sourceSize: Qt.size(pixels, pixels)
        fillMode: Image.PreserveAspectFit
    }
}
