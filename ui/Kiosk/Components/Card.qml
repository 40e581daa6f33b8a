// A flat sheet of paper that holds what belongs together; nothing happens when one touches it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Theme.spaceM
    // tints the sheet in a word's calm colour
    property string word: ""

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusL
        color: root.word === "" ? Theme.colors.card : Theme.word(root.word).soft
        border.width: Theme.borderThin
        border.color: root.word === "" || Theme.isHighContrast ? Theme.colors.cardBorder : Theme.word(root.word).fill
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.spaceS
    }
}
