// The keys that turn the pages of a list.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

GridLayout {
    id: root

    required property bool hasEarlier
    required property bool hasMore
    // of what, where a page has several lists
    property string name: ""

    signal earlier
    signal more

    function nameOf(key: string): string {
        return root.name === "" ? key : qsTr("%1 : %2").arg(key).arg(root.name);
    }

    // one below the other where the place is narrow or the text large
    columns: root.width >= 2 * earlierKey.implicitWidth + root.columnSpacing ? 2 : 1
    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap
    uniformCellWidths: true

    TouchButton {
        id: earlierKey

        text: qsTr("Les précédents")
        iconName: "up"
        enabled: root.hasEarlier
        heir: moreKey
        Accessible.name: root.nameOf(text)
        Layout.fillWidth: true
        onClicked: root.earlier()
    }

    TouchButton {
        id: moreKey

        text: qsTr("Les suivants")
        iconName: "down"
        enabled: root.hasMore
        heir: earlierKey
        Accessible.name: root.nameOf(text)
        Layout.fillWidth: true
        onClicked: root.more()
    }
}
