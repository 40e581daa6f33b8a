// The same helps on every screen, in the same order and place: language, text size, contrast, low reach, help; home where it leads somewhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // the language in use, in its own name, such as "Français"
    property string languageText: qsTr("Langue")
    property bool homeVisible: false
    property bool lowReachVisible: Theme.portrait
    readonly property int shown: 4 + (homeVisible ? 1 : 0) + (lowReachVisible ? 1 : 0)
    readonly property int fitting: Math.max(2, Math.floor((grid.width + grid.columnSpacing) / (Theme.px(150) * Theme.readingScale + grid.columnSpacing)))

    signal home
    signal language
    signal textSize
    signal contrast
    signal lowReach
    signal help

    color: Theme.colors.sunken
    implicitWidth: grid.implicitWidth + 2 * Theme.spaceM
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceS
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Réglages et aide")

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
        // even rows: six in one line, or three and three
        columns: root.fitting >= root.shown ? root.shown : Math.ceil(root.shown / Math.ceil(root.shown / root.fitting))
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(10)
        uniformCellWidths: true

        ToolKey {
            text: qsTr("Accueil")
            iconName: "home"
            visible: root.homeVisible
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.home()
        }

        ToolKey {
            text: root.languageText
            iconName: "language"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.language()
        }

        ToolKey {
            text: qsTr("Texte")
            iconName: "text-size"
            on: Theme.textScale > 1
            Accessible.name: qsTr("Taille du texte")
            Accessible.description: qsTr("%1 %").arg(Math.round(Theme.textScale * 100))
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.textSize()
        }

        ToolKey {
            text: qsTr("Contraste")
            iconName: "contrast"
            switchable: true
            on: Theme.isHighContrast
            Accessible.name: qsTr("Contraste fort")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.contrast()
        }

        ToolKey {
            text: qsTr("Plus bas")
            iconName: "low-reach"
            visible: root.lowReachVisible
            switchable: true
            on: Theme.lowReach
            Accessible.name: qsTr("Tout à portée de main, plus bas")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.lowReach()
        }

        ToolKey {
            text: qsTr("Aide")
            iconName: "help"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.help()
        }
    }
}
