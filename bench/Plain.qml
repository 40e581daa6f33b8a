// The least that a page change can be: a touch turns an empty window from one colour into another.
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T

Window {
    id: root

    property bool turned: false

    color: turned ? "#204060" : "#f0f0e0"

    T.Button {
        text: "turn"
        width: 400
        height: 400
        anchors.centerIn: parent
        onClicked: root.turned = !root.turned
    }
}
