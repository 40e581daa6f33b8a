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

    // wide enough for all ways to come in one row, and the number beside the title
    readonly property bool wide: !Theme.portrait && !Theme.compact && Theme.textScale < 1.25

    title: qsTr("Pourquoi venez-vous ?")
    summary: qsTr("Vous arrivez : choisissez pourquoi, combien vous êtes et comment vous êtes venus, puis touchez « C’est bon ».")
    word: "move"
    contentSpacing: root.wide ? Theme.spaceXs : Theme.spaceS
    headerEnd: root.wide ? people : null
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
                visible: root.wide
                size: Theme.px(72)
            }

            Stepper {
                name: qsTr("Nombre de personnes")
                value: root.visits.people
                to: root.visits.mostPeople
                lessText: qsTr("Une personne de moins")
                moreText: qsTr("Une personne de plus")
                Layout.fillWidth: true
                keySize: Theme.px(root.wide ? 88 : 150)
                onChanged: value => root.visits.setPeople(value)
            }
        }
    }

    ChoiceGrid {
        name: qsTr("Pourquoi vous venez")
        model: root.visits.purposes
        selected: root.visits.chosenPurposes
        word: "move"
        leastWidth: Theme.px(360) * Theme.readingScale
        mostColumns: Theme.portrait ? 2 : 4
        rowSpacing: root.wide ? Theme.spaceXs : Theme.spaceS
        Layout.fillWidth: true
        onPicked: code => root.visits.togglePurpose(code)
    }

    GridLayout {
        columns: Theme.portrait || root.wide ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true

        GridLayout {
            columns: Theme.portrait && Theme.textScale < 1.25 ? 2 : 1
            columnSpacing: Theme.spaceM
            visible: !root.wide
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Heading {
                text: qsTr("Vous êtes combien ?")
                level: 3
                Layout.fillWidth: true
            }

            Loader {
                active: !root.wide
                sourceComponent: people
            }
        }

        ColumnLayout {
            spacing: root.wide ? Theme.spaceXs : Theme.spaceS
            Layout.fillWidth: true

            Heading {
                text: qsTr("Et comment êtes-vous venus ?")
                level: 3
                Layout.fillWidth: true
            }

            ChoiceGrid {
                name: qsTr("Comment vous êtes venus")
                model: root.visits.travels
                selected: root.visits.chosenTravel
                single: true
                vertical: true
                word: "transfer"
                leastWidth: Theme.px(190) * Theme.readingScale
                mostColumns: root.wide ? 7 : 4
                columnSpacing: root.wide ? Theme.spaceM : Theme.spaceS
                rowSpacing: Theme.spaceS
                Layout.fillWidth: true
                onPicked: code => root.visits.toggleTravel(code)
            }
        }
    }
}
