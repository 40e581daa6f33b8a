// A ring that fills or empties; what it counts stands in its middle.
pragma ComponentBehavior: Bound

import QtQuick
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

    onValueChanged: canvas.requestPaint()
    onColorChanged: canvas.requestPaint()
    onTrackChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        anchors.fill: parent
        onPaint: {
            const context = canvas.getContext("2d");
            context.reset();
            context.lineWidth = root.thickness;
            context.lineCap = "round";
            const arc = (color, part) => {
                context.beginPath();
                context.strokeStyle = color;
                context.arc(width / 2, height / 2, (Math.min(width, height) - root.thickness) / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * part);
                context.stroke();
            };
            arc(root.track, 1);
            if (root.value > 0.002)
                arc(root.color, Math.min(1, root.value));
        }
    }

    Label {
        anchors.centerIn: parent
        text: root.text
        font.pixelSize: Math.min(Theme.textLead, root.size * 0.42)
        font.weight: Theme.weightDisplay
        wrapMode: Text.NoWrap
    }
}
