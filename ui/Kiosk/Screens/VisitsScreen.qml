// Arriving: why, how many and how, on one page or one question after the other; nothing is required.
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

    // little room, or a reader who wants one thing at a time
    readonly property bool oneByOne: Theme.reachTop > 0 || Theme.largeText || root.language.easy || root.session.speech || root.session.scanning
    readonly property int question: root.visits.question
    readonly property bool asksWhy: !root.oneByOne || root.question === VisitsViewModel.Question.Why
    readonly property bool asksHowMany: !root.oneByOne || root.question === VisitsViewModel.Question.HowMany
    readonly property bool asksHow: !root.oneByOne || root.question === VisitsViewModel.Question.How

    // wide enough for the number beside the title, and on the lobby screen for all ways to come in one row
    readonly property bool titled: !Theme.portrait && !root.oneByOne
    readonly property bool wide: root.titled && !Theme.compact
    // little height: smaller keys, so that nothing hides below the edge
    readonly property bool dense: Theme.compact && !root.oneByOne
    readonly property real gap: root.dense || Theme.shallow ? Theme.targetGapDense : Theme.targetGap

    title: root.asksWhy ? qsTr("Pourquoi venez-vous ?") : root.asksHowMany ? qsTr("Vous êtes combien ?") : qsTr("Comment venez-vous ?")
    subtitle: root.oneByOne ? qsTr("Question %1 sur 3").arg(Theme.number(root.question + 1)) : ""
    summary: root.oneByOne ? qsTr("Vous arrivez. Question %1 sur 3 : %2 Pour passer, choisissez « %3 ».").arg(Theme.number(root.question + 1)).arg(root.title).arg(root.primaryText) : qsTr("Vous arrivez : dites pourquoi, combien vous êtes et comment vous venez, puis choisissez « C’est bon ».")
    // its shape gives way to the words beside the number
    word: root.titled && Theme.compact ? "neutral" : "move"
    contentSpacing: root.gap
    headerEnd: root.titled ? people : null
    primaryText: root.oneByOne && !root.asksHow ? qsTr("Suivant") : qsTr("C’est bon")
    primaryIcon: root.oneByOne && !root.asksHow ? "next" : "check"
    onQuestionChanged: root.startOver()
    onPrimary: root.oneByOne ? root.visits.goOn() : root.visits.arrive()
    onBack: root.oneByOne ? root.visits.goBack() : root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Component {
        id: people

        RowLayout {
            spacing: Theme.spaceM

            BodyText {
                text: qsTr("Combien ?")
                visible: root.titled
                strong: true
                font.pixelSize: Theme.compact ? Theme.textSmall : Theme.textLead
                // the stepper has the same name
                Accessible.ignored: true
            }

            Stepper {
                name: qsTr("Nombre de personnes")
                value: root.visits.people
                to: root.visits.mostPeople
                lessText: qsTr("Une personne de moins")
                moreText: qsTr("Une personne de plus")
                Layout.fillWidth: true
                narrow: root.titled && Theme.compact
                keySize: root.titled || root.dense ? Theme.target : root.oneByOne && Theme.reachTop === 0 ? Theme.stepKeyAlone : Theme.stepKey
                onChanged: value => root.visits.setPeople(value)

                function said(number: int): string {
                    return qsTr("%n personne(s)", "", number);
                }
            }
        }
    }

    ChoiceGrid {
        visible: root.asksWhy
        name: qsTr("Pourquoi vous venez")
        model: root.visits.purposes
        selected: root.visits.chosenPurposes
        word: "move"
        vertical: root.dense
        dense: root.dense || Theme.reachTop > 0 || !root.oneByOne
        leastWidth: (root.dense ? Theme.choiceWidthNarrow : Theme.choiceWidth) * (Theme.shallow ? Theme.headingScale : Theme.readingScale)
        mostColumns: root.dense ? 7 : Theme.portrait || Theme.shallow ? 2 : 4
        columnSpacing: root.gap
        rowSpacing: root.gap
        Layout.fillWidth: true
        onPicked: code => root.visits.togglePurpose(code)
    }

    Item {
        visible: root.oneByOne && root.asksHowMany
        Layout.fillHeight: true
    }

    GridLayout {
        visible: root.asksHowMany || root.asksHow
        columns: Theme.portrait || root.titled || root.oneByOne ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: root.dense ? Theme.spaceXs : Theme.spaceM
        Layout.fillWidth: true
        // alone on the page, the number stands in the middle
        Layout.alignment: Qt.AlignHCenter

        GridLayout {
            columns: Theme.portrait && !Theme.largeText && !root.oneByOne ? 2 : 1
            columnSpacing: Theme.spaceM
            visible: !root.titled && root.asksHowMany
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Heading {
                text: qsTr("Vous êtes combien ?")
                visible: !root.oneByOne
                level: 3
                font.pixelSize: root.dense && Theme.portrait ? Theme.textBody : Theme.textLead
                Layout.fillWidth: true
            }

            Loader {
                active: !root.titled && root.asksHowMany
                sourceComponent: people
                Layout.alignment: Qt.AlignHCenter
            }
        }

        ColumnLayout {
            visible: root.asksHow
            spacing: root.gap
            Layout.fillWidth: true

            Heading {
                text: qsTr("Comment venez-vous ?")
                visible: !root.oneByOne
                level: 3
                font.pixelSize: root.dense && Theme.portrait ? Theme.textBody : Theme.textLead
                Layout.fillWidth: true
            }

            ChoiceGrid {
                name: qsTr("Comment vous venez")
                model: root.visits.travels
                selected: root.visits.chosenTravel
                single: true
                vertical: true
                dense: root.dense
                word: "transfer"
                leastWidth: Theme.choiceWidthNarrow * Theme.readingScale
                mostColumns: root.titled ? 7 : 4
                columnSpacing: root.gap
                rowSpacing: root.gap
                Layout.fillWidth: true
                onPicked: code => root.visits.toggleTravel(code)
            }
        }
    }

    Item {
        visible: root.oneByOne
        Layout.fillHeight: true
    }
}
