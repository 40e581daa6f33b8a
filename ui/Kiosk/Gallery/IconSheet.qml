// Every icon by name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    readonly property list<string> words: ["exchange", "learn", "transfer", "move", "diversity", "play"]

    // set by the gallery program
    property list<string> names: []

    title: "Pictogrammes"
    word: "exchange"
    backVisible: false

    Flow {
        spacing: Theme.spaceM
        Layout.fillWidth: true

        Repeater {
            model: root.names

            delegate: Column {
                id: cell

                required property string modelData
                required property int index
                readonly property bool isWord: modelData.startsWith("word-")

                width: Theme.px(150)

                Icon {
                    name: cell.modelData
                    size: Theme.iconL
                    color: cell.isWord ? Theme.word(cell.modelData.slice(5)).strong : Theme.colors.ink
                    accentColor: Theme.word(root.words[cell.index % 6]).fill
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                BodyText {
                    width: parent.width
                    text: cell.modelData
                    soft: true
                    font.pixelSize: Theme.px(20)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
