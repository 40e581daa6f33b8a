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

    title: root.desk.unlocked ? qsTr("Le bureau d’accueil") : qsTr("Espace équipe")
    subtitle: root.desk.unlocked ? "" : qsTr("Tapez le code de l’équipe.")
    summary: root.desk.unlocked ? qsTr("Le bureau d’accueil : qui est là, les comptes du jour et l’état de la borne.") : qsTr("Espace réservé à l’équipe : tapez le code.")
    backVisible: !root.desk.alwaysOpen
    primaryText: root.desk.unlocked && !root.desk.alwaysOpen ? qsTr("Fermer le bureau") : ""
    primaryIcon: "home"
    secondaryText: !root.desk.unlocked ? "" : root.desk.aboutToLeave ? qsTr("Oui, arrêter la borne") : qsTr("Arrêter la borne")
    secondaryIcon: "close"
    onPrimary: root.session.home()
    onSecondary: root.desk.leaveTheProgram()
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Notice {
        visible: !root.desk.unlocked && root.desk.said !== ""
        kind: "error"
        text: root.desk.said
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(900)
        Layout.alignment: Qt.AlignHCenter
    }

    CodePad {
        visible: !root.desk.unlocked
        enabled: !root.desk.paused
        focus: visible
        name: qsTr("Code de l’équipe")
        Layout.alignment: Qt.AlignCenter
        Layout.preferredWidth: Theme.px(700)
        Layout.preferredHeight: Theme.textScale > 1.25 ? implicitHeight : Math.min(Theme.px(900), root.height * 0.46)
        onEntered: code => root.desk.enter(code)
    }

    Loader {
        active: root.desk.unlocked
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: DeskPanel {
            desk: root.desk
        }
    }
}
