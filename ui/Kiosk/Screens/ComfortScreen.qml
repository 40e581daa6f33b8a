// How the screen looks, speaks and is used: language, text size and every help, each switched by one touch and at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Page {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel language

    title: qsTr("Langue et confort")
    summary: qsTr("Choisissez la langue, la taille du texte et les aides. Tout revient à la fin de la visite.")
    primaryText: qsTr("C’est bon")
    primaryIcon: "check"
    onPrimary: root.session.back()
    onBack: root.session.back()
    headerEnd: root.above ? sizes : null
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    // wide enough for the helps beside the languages, and for the sizes beside the title
    readonly property bool beside: !Theme.portrait && !Theme.largeText
    readonly property bool above: root.beside && !Theme.compact

    readonly property real gap: (Theme.compact && root.beside) || Theme.shallow ? Theme.targetGapDense : Theme.targetGap

    component Options: ChoiceGrid {
        dense: true
        mostColumns: 2
        // all languages at once, where there is little height
        leastWidth: Theme.choiceWidth * (Theme.shallow ? Theme.headingScale : Theme.readingScale)
        columnSpacing: root.gap
        rowSpacing: root.gap
        Layout.fillWidth: true
        Layout.fillHeight: false
    }

    component Part: ColumnLayout {
        id: part

        required property string title
        property bool titled: true

        spacing: Theme.spaceS
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        Heading {
            text: part.title
            visible: part.titled
            level: 3
            Layout.fillWidth: true
        }
    }

    Component {
        id: sizes

        // as wide as its three keys wherever it stands
        Item {
            implicitWidth: 3 * Theme.choiceWidthShort + 2 * Theme.targetGap
            implicitHeight: sizeKeys.implicitHeight

            Options {
                id: sizeKeys

                width: parent.width
                name: qsTr("Taille du texte")
                model: root.session.textSizes
                selected: root.session.textSize
                single: true
                vertical: true
                word: "learn"
                mostColumns: 3
                leastWidth: Theme.choiceWidthShort * (root.beside ? 1 : Theme.readingScale)
                onPicked: code => root.session.setTextSize(code)
            }
        }
    }

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Part {
            title: qsTr("Langue")
            // the page's own title says it just above, where there is little height
            titled: !Theme.shallow

            Options {
                name: qsTr("Langue")
                model: root.language.languages
                selected: [root.language.code]
                single: true
                word: "transfer"
                onPicked: code => root.language.choose(code)
            }
        }

        Part {
            title: qsTr("Taille du texte")
            visible: !root.above

            Loader {
                active: !root.above
                sourceComponent: sizes
                Layout.fillWidth: true
            }
        }

        Part {
            title: qsTr("Aides")

            Options {
                name: qsTr("Aides")
                model: root.session.comforts
                selected: root.session.chosenComforts
                word: "diversity"
                onPicked: code => root.session.toggleComfort(code)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
