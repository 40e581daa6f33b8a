// Shows one sheet, mirrored when asked.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property string sheet
    property bool mirrored: false
    property list<string> strings: []

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    Component.onCompleted: loader.setSource(root.sheet + "Sheet.qml", root.sheet === "Code" ? {
        rows: root.strings
    } : root.sheet === "Icon" ? {
        names: root.strings
    } : {})
}
