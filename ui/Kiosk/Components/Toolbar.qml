// The same helps on every screen, in the same order and place: language, text size, contrast, speech, low reach, easy reading, help, home.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // the language in use, in its own name, such as "Français"
    required property string languageText
    // how large the text is, in words, such as "Grand"
    property string textSizeName: ""
    property bool speaking: false
    property bool easy: false
    property bool homeVisible: false
    // where little lies too high, none of it is a key
    property bool lowReachVisible: Theme.reachLimit > 0.1
    // one line where it is wide; else two, with the words beside the icons while they fit there
    readonly property bool single: !Theme.portrait
    // it shares its line with the keys of the speech mode: the other helps are on the page of the language
    readonly property bool folded: root.speaking && Theme.iconBars
    readonly property bool beside: !single && Theme.textScale < 1.25

    signal home
    signal language
    signal textSize
    signal contrast
    signal speech
    signal lowReach
    signal easyReading
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

    component Key: ToolKey {
        beside: root.beside
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: root.folded ? Theme.targetGap / 2 : Theme.portrait ? Theme.spaceM : Theme.pageMargin
        anchors.rightMargin: root.folded ? Theme.pageMargin : anchors.leftMargin
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        columns: root.single ? 8 : 4
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.compact || Theme.reachTop > 0 || Theme.textScale > 1.25 ? Theme.targetGapDense : Theme.targetGap
        uniformCellWidths: true

        Key {
            text: root.languageText
            iconName: "language"
            Accessible.name: qsTr("Langue : %1").arg(root.languageText)
            onClicked: root.language()
        }

        Key {
            text: qsTr("Texte")
            iconName: "text-size"
            visible: !root.folded
            on: Theme.textScale > 1
            Accessible.name: qsTr("Taille du texte")
            Accessible.description: root.textSizeName
            onClicked: root.textSize()
        }

        Key {
            text: qsTr("Contraste")
            iconName: "contrast"
            visible: !root.folded
            switchable: true
            on: Theme.isHighContrast
            Accessible.name: qsTr("Contraste fort")
            onClicked: root.contrast()
        }

        Key {
            text: qsTr("Écouter")
            iconName: "speech"
            switchable: true
            on: root.speaking
            Accessible.name: qsTr("Écouter la borne")
            onClicked: root.speech()
        }

        Key {
            text: qsTr("Facile")
            iconName: "easy"
            visible: !root.folded
            switchable: true
            on: root.easy
            Accessible.name: qsTr("Français facile à lire")
            onClicked: root.easyReading()
        }

        Key {
            text: qsTr("Plus bas")
            iconName: "low-reach"
            visible: root.lowReachVisible && !root.folded
            switchable: true
            on: Theme.lowReach
            Accessible.name: qsTr("Tout à portée de main, plus bas")
            onClicked: root.lowReach()
        }

        Key {
            text: qsTr("Aide")
            iconName: "help"
            onClicked: root.help()
        }

        Key {
            text: qsTr("Début")
            iconName: "home"
            visible: root.homeVisible
            onClicked: root.home()
        }
    }
}
