// How the kiosk works, what it keeps, and the way to the desk for staff.
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
    required property CallsViewModel calls

    // columns of short cards, so that all answers are seen at once
    readonly property int columns: Theme.textScale > 1.25 ? 1 : Theme.portrait ? 2 : 3

    component Answer: Card {
        id: answer

        required property string title
        required property string text
        required property string iconName

        Layout.fillWidth: true
        Layout.fillHeight: true

        padding: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            spacing: Theme.spaceS
            Layout.fillWidth: true

            Icon {
                name: answer.iconName
                size: Theme.compact ? Theme.iconS : Theme.iconM
                color: Theme.colors.ink
                accentColor: answer.word === "" ? "transparent" : Theme.word(answer.word).fill
            }

            Heading {
                text: answer.title
                level: 3
                font.pixelSize: Theme.textBody
                Layout.fillWidth: true
            }
        }

        BodyText {
            text: answer.text
            // the answers make room for how the call stands
            font.pixelSize: Theme.portrait && !root.calls.isCalling ? Theme.textBody : Theme.textSmall
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    title: qsTr("Comment ça marche ?")
    summary: qsTr("L’aide : comment arriver, partir, avoir un badge, et ce que la borne retient de vous.")
    contentSpacing: root.calls.isCalling ? Theme.spaceS : Theme.spaceM
    secondaryText: qsTr("Espace équipe")
    secondaryIcon: "desk"
    // first on the page; where that is wide, beside its title
    headerEnd: Theme.portrait || root.calls.isCalling ? null : call
    onSecondary: root.session.open(SessionViewModel.Page.Desk)
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Loader {
        active: Theme.portrait && !root.calls.isCalling
        visible: active
        sourceComponent: call
        Layout.fillWidth: true
    }

    CallNotice {
        id: called

        calls: root.calls
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.columns
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.portrait ? Theme.spaceS : Theme.spaceXs
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Answer {
            word: "move"
            iconName: "arrive"
            title: qsTr("Arriver et partir")
            text: qsTr("Touchez « J’arrive » ou « Je pars ». Un oubli ? La visite se termine seule à la fermeture.")
        }

        Answer {
            word: "diversity"
            iconName: "badge"
            title: qsTr("Avec un badge")
            text: qsTr("Gardez-le en photo, présentez-le au lecteur en arrivant et en partant.")
        }

        Answer {
            word: "transfer"
            iconName: "info"
            title: qsTr("Ce que la borne retient")
            text: qsTr("Des nombres et des heures, jamais de nom. L’affichage oublie vos choix.")
        }

        Answer {
            word: "learn"
            iconName: "text-size"
            title: qsTr("Plus facile à lire")
            text: Theme.portrait ? qsTr("En bas de l’écran : langue, texte, contraste, voix, et tout plus bas. Le clavier suffit aussi.") : qsTr("En bas de l’écran : langue, texte, contraste et voix. Le clavier suffit aussi.")
        }

        Tile {
            text: qsTr("Accessibilité du lieu")
            iconName: "wheelchair"
            word: "diversity"
            horizontal: true
            Layout.columnSpan: root.columns > 1 ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.session.open(SessionViewModel.Page.Register)
        }
    }

    Component {
        id: call

        TouchButton {
            text: qsTr("Appeler quelqu’un")
            iconName: "bell"
            kind: TouchButton.Primary
            big: Theme.portrait
            onClicked: {
                const hadKeys = activeFocus;
                root.calls.callSomeone();
                if (hadKeys)
                    called.takeKeys();
            }
        }
    }
}
