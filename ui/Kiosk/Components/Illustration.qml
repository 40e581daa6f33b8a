// One picture of the illustrations folder, in the scheme's light; it says nothing that the words beside it do not say.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    required property string name
    // after sunset: by day's scheme, too, no sun shines
    property bool evening: false
    // width over height of the drawing
    readonly property real aspect: name === "welcome" ? 1080 / 640 : 480 / 360

    implicitWidth: Theme.px(480)
    implicitHeight: Math.round(implicitWidth / aspect)
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: Theme.illustration(root.evening && root.name === "welcome" && !Theme.isDark ? "welcome-evening" : root.name)
        sourceSize: Qt.size(Math.round(Math.min(root.width, root.height * root.aspect)), 0)
        fillMode: Image.PreserveAspectFit
        // words that begin on the right stand where the sky is empty on the left
        mirror: root.LayoutMirroring.enabled
    }
}
