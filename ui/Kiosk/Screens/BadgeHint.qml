// Shows that a badge can be held to the reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Card {
    id: root

    required property string title
    required property string text
    // the picture beside the words, where there is little height for both
    property bool beside: Theme.reachTop > 0 || (Theme.portrait && Theme.compact)

    word: "diversity"
    padding: Theme.portrait && !root.beside ? Theme.spaceL : Theme.spaceM

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceS
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.spaceS
            Layout.fillWidth: true
            Layout.fillHeight: false

            Heading {
                text: root.title
                level: 2
                Layout.fillWidth: true
            }

            BodyText {
                text: root.text
                font.pixelSize: root.beside ? Theme.textSmall : Theme.textBody
                Layout.fillWidth: true
            }
        }

        Item {
            implicitWidth: scan.size
            implicitHeight: scan.size
            Layout.fillWidth: !root.beside
            Layout.fillHeight: true
            Layout.margins: Theme.spaceS

            Icon {
                id: scan

                anchors.centerIn: parent
                name: "scan"
                size: Theme.portrait && !root.beside ? Theme.iconHero : Theme.iconHeroDense
                color: Theme.colors.ink
                accentColor: Theme.word("diversity").fill
            }
        }
    }
}
