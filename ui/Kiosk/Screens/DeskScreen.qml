// The desk: behind the staff PIN, who is here and how the kiosk stands.
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
    required property DeskViewModel desk
    required property CallsViewModel calls
    required property PairingViewModel pairing

    readonly property string titleText: root.desk.unlocked ? qsTr("Le bureau d’accueil") : qsTr("Espace équipe")
    readonly property string hint: root.desk.unlocked ? "" : qsTr("Tapez le code de l’équipe.")
    // the digits take the whole height, with the words beside them
    readonly property bool padBeside: Theme.shallow && !root.desk.unlocked

    Accessible.name: root.titleText
    title: root.padBeside ? "" : root.titleText
    subtitle: root.hint
    summary: root.desk.unlocked ? qsTr("Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.") : qsTr("Espace réservé à l’équipe : tapez le code.")
    backVisible: !root.desk.alwaysOpen
    primaryText: root.desk.unlocked && !root.desk.alwaysOpen ? qsTr("Fermer le bureau") : ""
    primaryIcon: "home"
    onPrimary: root.session.home()
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    RingBand {
        calls: root.calls
        Layout.fillWidth: true
    }

    GridLayout {
        id: ask

        // on a wide screen the digits stand in the middle, between what is said and as much room
        readonly property bool centred: columns === Theme.codeColumnsCentred

        visible: !root.desk.unlocked
        columns: Theme.codeColumns
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait

            Heading {
                text: root.titleText
                visible: root.padBeside
                level: 2
                Layout.fillWidth: true
            }

            // what was wrong takes its place
            BodyText {
                text: root.hint
                visible: root.padBeside && !told.visible
                soft: true
                Layout.fillWidth: true
            }

            // its place is kept while there is nothing to say, so that the digits do not move under the finger
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.preferredHeight: Math.max(told.implicitHeight, root.padBeside ? 0 : 2 * Theme.spaceM + 2 * Theme.textBody * Theme.lineHeight)

                Notice {
                    id: told

                    visible: !root.desk.unlocked && root.desk.said !== ""
                    kind: "error"
                    text: root.desk.said
                    width: Math.min(parent.width, Theme.noticeWidthNarrow)
                    anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
                }
            }
        }

        CodePad {
            id: pad

            enabled: !root.desk.paused
            focus: visible
            name: qsTr("Code de l’équipe")
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Theme.padWidth
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.padHeight)
            onCodeChanged: {
                if (pad.code !== "")
                    root.desk.typeAnew();
            }
            onEntered: code => root.desk.enter(code)
        }

        Item {
            visible: ask.centred
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
        }
    }

    Loader {
        active: root.desk.unlocked
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: DeskPanel {
            desk: root.desk
            pairing: root.pairing
            onKeys: root.session.open(SessionViewModel.Page.Keys)
        }
    }
}
