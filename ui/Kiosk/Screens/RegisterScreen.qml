// The place's public register of accessibility: one card a subject, read from top to bottom.
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
    required property RegisterViewModel register

    readonly property list<var> rows: root.register.entries

    title: qsTr("Accessibilité du lieu")
    subtitle: qsTr("Ce qui est prêt, et ce qui reste à faire.")
    summary: qsTr("Le registre d’accessibilité du lieu : %n sujet(s), l’un après l’autre.", "", root.rows.length)
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    EmptyState {
        visible: root.rows.length === 0
        title: qsTr("Le registre n’est pas encore écrit")
        text: qsTr("L’accueil répond à vos questions.")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        visible: root.rows.length > 0
        columns: Theme.sideColumns
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.title

        Repeater {
            model: root.rows

            delegate: FactCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
