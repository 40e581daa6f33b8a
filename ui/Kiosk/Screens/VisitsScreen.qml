// Arriving: why, how many and how, all on one page; nothing is required.
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
    required property VisitsViewModel visits

    // wide enough for the number beside the title, and on the lobby screen for all ways to come in one row
    readonly property bool titled: !Theme.portrait && Theme.textScale < 1.25
    readonly property bool wide: root.titled && !Theme.compact
    // little height: smaller keys, so that nothing hides below the edge
    readonly property bool dense: (Theme.compact || Theme.reachTop > 0) && Theme.textScale < 1.25
    readonly property real gap: root.wide || root.dense ? Theme.spaceXs : Theme.spaceS

    title: qsTr("Pourquoi venez-vous ?")
    summary: qsTr("Vous arrivez : choisissez pourquoi, combien vous êtes et comment vous êtes venus, puis touchez « C’est bon ».")
    word: "move"
    contentSpacing: root.gap
    headerEnd: root.titled ? people : null
    primaryText: qsTr("C’est bon")
    primaryIcon: "check"
    onPrimary: root.visits.arrive()
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Component {
        id: people

        RowLayout {
            spacing: Theme.spaceM

            Icon {
                name: "group"
                visible: root.titled
                size: Theme.px(72)
            }

            Stepper {
                name: qsTr("Nombre de personnes")
                value: root.visits.people
                to: root.visits.mostPeople
                lessText: qsTr("Une personne de moins")
                moreText: qsTr("Une personne de plus")
                Layout.fillWidth: true
                keySize: root.titled || root.dense ? Theme.target : Theme.px(150)
                onChanged: value => root.visits.setPeople(value)
            }
        }
    }

    ChoiceGrid {
        name: qsTr("Pourquoi vous venez")
        model: root.visits.purposes
        selected: root.visits.chosenPurposes
        word: "move"
        vertical: root.dense
        dense: root.dense
        leastWidth: Theme.px(root.dense ? 190 : 360) * Theme.readingScale
        mostColumns: root.dense ? (Theme.portrait ? 4 : 7) : Theme.portrait ? 2 : 4
        columnSpacing: root.dense ? Theme.spaceS : Theme.spaceM
        rowSpacing: root.gap
        Layout.fillWidth: true
        onPicked: code => root.visits.togglePurpose(code)
    }

    GridLayout {
        columns: Theme.portrait || root.titled ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: root.dense ? Theme.spaceXs : Theme.spaceM
        Layout.fillWidth: true

        GridLayout {
            columns: Theme.portrait && Theme.textScale < 1.25 ? 2 : 1
            columnSpacing: Theme.spaceM
            visible: !root.titled
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Heading {
                text: qsTr("Vous êtes combien ?")
                level: 3
                font.pixelSize: root.dense && Theme.portrait ? Theme.textBody : Theme.textLead
                Layout.fillWidth: true
            }

            Loader {
                active: !root.titled
                sourceComponent: people
            }
        }

        ColumnLayout {
            spacing: root.gap
            Layout.fillWidth: true

            Heading {
                text: qsTr("Et comment êtes-vous venus ?")
                level: 3
                font.pixelSize: root.dense && Theme.portrait ? Theme.textBody : Theme.textLead
                Layout.fillWidth: true
            }

            ChoiceGrid {
                name: qsTr("Comment vous êtes venus")
                model: root.visits.travels
                selected: root.visits.chosenTravel
                single: true
                vertical: true
                dense: root.dense
                word: "transfer"
                leastWidth: Theme.px(190) * Theme.readingScale
                mostColumns: root.titled ? 7 : 4
                columnSpacing: root.wide ? Theme.spaceM : Theme.spaceS
                rowSpacing: root.dense ? Theme.spaceXs : Theme.spaceS
                Layout.fillWidth: true
                onPicked: code => root.visits.toggleTravel(code)
            }
        }
    }
}
