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

    title: qsTr("Pourquoi venez-vous ?")
    summary: qsTr("Vous arrivez : choisissez pourquoi, combien vous êtes et comment vous êtes venus, puis touchez « C’est bon ».")
    word: "move"
    contentSpacing: Theme.spaceS
    primaryText: qsTr("C’est bon")
    primaryIcon: "check"
    onPrimary: root.visits.arrive()
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    ChoiceGrid {
        name: qsTr("Pourquoi vous venez")
        model: root.visits.purposes
        selected: root.visits.chosenPurposes
        word: "move"
        leastWidth: Theme.px(360) * Theme.readingScale
        mostColumns: Theme.portrait ? 2 : 4
        rowSpacing: Theme.spaceS
        Layout.fillWidth: true
        onPicked: code => root.visits.togglePurpose(code)
    }

    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true

        GridLayout {
            columns: Theme.portrait && Theme.textScale < 1.25 ? 2 : 1
            columnSpacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Heading {
                text: qsTr("Vous êtes combien ?")
                level: 3
                Layout.fillWidth: true
            }

            Stepper {
                name: qsTr("Nombre de personnes")
                value: root.visits.people
                to: root.visits.mostPeople
                lessText: qsTr("Une personne de moins")
                moreText: qsTr("Une personne de plus")
                Layout.preferredHeight: Theme.px(150)
                onChanged: value => root.visits.setPeople(value)
            }
        }

        ColumnLayout {
            spacing: Theme.spaceS
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
                mostColumns: 4
                columnSpacing: Theme.spaceS
                rowSpacing: Theme.spaceS
                Layout.fillWidth: true
                onPicked: code => root.visits.toggleTravel(code)
            }
        }
    }
}
