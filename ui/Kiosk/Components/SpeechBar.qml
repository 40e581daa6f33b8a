// The keys of whoever listens: softer, louder, slower, faster, once more, the whole page, and the screen made dark.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // how loud and how fast, such as "4 sur 6"
    property string volumeText: ""
    property string rateText: ""
    property bool blanked: false
    // as the toolbar below it, or beside it: one line where it is wide, else two
    readonly property bool single: !Theme.portrait
    readonly property bool beside: !single && Theme.textScale < 1.25

    signal softer
    signal louder
    signal slower
    signal faster
    signal repeat
    signal readPage
    signal blank

    objectName: "speechBar"
    color: Theme.colors.sunken
    implicitWidth: grid.implicitWidth + 2 * Theme.spaceM
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceS
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("La voix")

    Rectangle {
        width: parent.width
        height: Theme.borderThin
        color: Theme.colors.line
    }

    component Key: ToolKey {
        beside: root.beside
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.portrait ? Theme.spaceM : Theme.pageMargin
        anchors.rightMargin: Theme.iconBars ? Theme.targetGap / 2 : anchors.leftMargin
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        columns: root.single ? 7 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGapDense
        uniformCellWidths: true

        Key {
            text: qsTr("Répéter")
            iconName: "repeat"
            onClicked: root.repeat()
        }

        Key {
            text: qsTr("Tout lire")
            iconName: "read-page"
            Accessible.name: qsTr("Lire toute la page")
            // who speaks to the screen says what stands there
            Accessible.description: text
            onClicked: root.readPage()
        }

        Key {
            text: qsTr("Moins fort")
            iconName: "softer"
            debounceMs: 0
            Accessible.description: root.volumeText
            onClicked: root.softer()
        }

        Key {
            text: qsTr("Plus fort")
            iconName: "louder"
            debounceMs: 0
            Accessible.description: root.volumeText
            onClicked: root.louder()
        }

        Key {
            text: qsTr("Moins vite")
            iconName: "slower"
            debounceMs: 0
            Accessible.description: root.rateText
            onClicked: root.slower()
        }

        Key {
            text: qsTr("Plus vite")
            iconName: "faster"
            debounceMs: 0
            Accessible.description: root.rateText
            onClicked: root.faster()
        }

        Key {
            text: qsTr("Écran noir")
            iconName: "blank"
            switchable: true
            on: root.blanked
            onClicked: root.blank()
        }
    }
}
