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

    word: "diversity"
    padding: Theme.portrait ? Theme.spaceL : Theme.spaceM

    Heading {
        text: root.title
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        text: root.text
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    Icon {
        name: "scan"
        size: Theme.px(Theme.portrait ? 220 : 120)
        color: Theme.colors.ink
        accentColor: Theme.word("diversity").fill
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.spaceS
    }

    Item {
        Layout.fillHeight: true
    }
}
