// A badge: what it is good for, and a new one to photograph or print.
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
    required property BadgesViewModel badges

    title: root.badges.hasNew ? qsTr("Voici votre badge") : qsTr("Mon badge")
    subtitle: root.badges.hasNew ? qsTr("Prenez-le en photo avec votre téléphone.") : qsTr("Un code à garder sur vous, sans nom et sans compte.")
    summary: root.badges.hasNew ? qsTr("Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».").arg(root.badges.alias) : qsTr("Présentez votre badge au lecteur, ou demandez-en un nouveau.")
    word: "diversity"
    primaryText: root.badges.hasNew ? qsTr("J’arrive avec ce badge") : qsTr("Je veux un badge")
    primaryIcon: root.badges.hasNew ? "check" : "badge"
    secondaryText: root.badges.hasNew && root.badges.canPrint ? (root.badges.printed ? qsTr("Imprimé") : qsTr("Imprimer")) : ""
    secondaryIcon: root.badges.printed ? "check" : "print"
    secondaryEnabled: !root.badges.printed
    onPrimary: {
        if (root.badges.hasNew)
            root.badges.arrive();
        else
            root.badges.issue();
    }
    onSecondary: root.badges.print()
    onBack: root.session.back()
    onSummaryChanged: root.Accessible.announce(root.summary, Accessible.Polite)
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    GridLayout {
        visible: root.badges.hasNew
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceL
        Layout.fillWidth: true
        Layout.fillHeight: true

        QrPanel {
            rows: root.badges.rows
            name: qsTr("Code du badge %1").arg(root.badges.alias)
            side: Math.min(root.width - 2 * Theme.pageMargin, root.height * (Theme.portrait ? 0.4 : 0.44))
            Layout.alignment: Qt.AlignCenter
        }

        ColumnLayout {
            spacing: Theme.spaceS
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Heading {
                text: root.badges.alias
                level: 0
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }

            BodyText {
                text: root.badges.holdsUntil
                font.pixelSize: Theme.textLead
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Ce code ne contient ni votre nom, ni vos visites.")
                soft: true
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }

    GridLayout {
        visible: !root.badges.hasNew
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        BadgeHint {
            title: qsTr("J’ai un badge")
            text: qsTr("Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Card {
            word: "learn"
            padding: Theme.portrait ? Theme.spaceL : Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                text: qsTr("Je n’ai pas de badge")
                level: 2
                Layout.fillWidth: true
            }

            Repeater {
                model: [qsTr("C’est gratuit, et sans votre nom."), qsTr("On vous salue par un nom de nature, comme Mésange 12."), qsTr("Perdu ? L’accueil le bloque, vous en prenez un autre.")]

                delegate: RowLayout {
                    id: reason

                    required property string modelData

                    spacing: Theme.spaceS
                    Layout.fillWidth: true

                    Icon {
                        name: "check"
                        size: Theme.iconS
                        color: Theme.word("learn").strong
                        weight: 5
                        Layout.alignment: Qt.AlignTop
                    }

                    BodyText {
                        text: reason.modelData
                        Layout.fillWidth: true
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
