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
    readonly property int shown: 7
    readonly property int fitting: Math.max(2, Math.floor((grid.width + grid.columnSpacing) / (Theme.px(118) * Theme.readingScale + grid.columnSpacing)))

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

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.portrait ? Theme.spaceM : Theme.pageMargin
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        columns: root.fitting >= root.shown ? root.shown : Math.ceil(root.shown / Math.ceil(root.shown / root.fitting))
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(10)
        uniformCellWidths: true

        ToolKey {
            text: qsTr("Répéter")
            iconName: "repeat"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.repeat()
        }

        ToolKey {
            text: qsTr("Tout lire")
            iconName: "read-page"
            Accessible.name: qsTr("Lire toute la page")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.readPage()
        }

        ToolKey {
            text: qsTr("Moins fort")
            iconName: "softer"
            debounceMs: 0
            Accessible.description: root.volumeText
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.softer()
        }

        ToolKey {
            text: qsTr("Plus fort")
            iconName: "louder"
            debounceMs: 0
            Accessible.description: root.volumeText
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.louder()
        }

        ToolKey {
            text: qsTr("Moins vite")
            iconName: "slower"
            debounceMs: 0
            Accessible.description: root.rateText
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.slower()
        }

        ToolKey {
            text: qsTr("Plus vite")
            iconName: "faster"
            debounceMs: 0
            Accessible.description: root.rateText
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.faster()
        }

        ToolKey {
            text: qsTr("Écran noir")
            iconName: "blank"
            switchable: true
            on: root.blanked
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.blank()
        }
    }
}
