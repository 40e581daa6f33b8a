// What the speech mode lays on a page: its keys, and the dark that hides the page from those who look over a shoulder.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Item {
    id: root

    required property SpeechViewModel speech
    property Page page: null

    Binding {
        target: root.page
        property: "aid"
        value: root.speech.on ? bar : null
    }

    Component {
        id: bar

        SpeechBar {
            volumeText: root.speech.volumeWords
            rateText: root.speech.rateWords
            blanked: root.speech.blanked
            onSofter: root.speech.softer()
            onLouder: root.speech.louder()
            onSlower: root.speech.slower()
            onFaster: root.speech.faster()
            onRepeat: root.speech.repeat()
            onReadPage: root.speech.readPage()
            onBlank: root.speech.setBlanked(!root.speech.blanked)
        }
    }

    // keys and speech go on below it
    Rectangle {
        anchors.fill: parent
        visible: root.speech.blanked
        color: Theme.blank

        MouseArea {
            anchors.fill: parent
            onClicked: root.speech.setBlanked(false)
        }
    }
}
