// The keys of the speech mode, as they lie between a page's actions and its toolbar.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components

Page {
    id: root

    title: "La borne parle"
    word: "play"
    primaryText: "C'est bon"
    primaryIcon: "check"
    aid: Component {
        SpeechBar {
            volumeText: "4 sur 6"
            rateText: "3 sur 5"
            blanked: true
        }
    }
    toolbar: Component {
        Toolbar {
            languageText: "English"
            speaking: true
        }
    }

    StatePanel {
        illustration: "welcome"
        title: "Bonjour !"
        text: "Tout ce qui est écrit ici s'entend aussi."
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
