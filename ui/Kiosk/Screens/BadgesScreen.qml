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
    required property PicturesViewModel pictures

    // on a wide screen the new badge takes the whole height, with words and keys beside it
    readonly property bool beside: root.badges.hasNew && !Theme.portrait
    readonly property bool spacious: !Theme.largeText
    readonly property string titleText: root.badges.hasNew ? qsTr("Voici votre badge") : qsTr("Mon badge")
    readonly property string hint: qsTr("Prenez-le en photo avec votre téléphone.")
    readonly property string arriveText: qsTr("J’arrive avec ce badge")
    readonly property string picturesText: qsTr("Mes trois images")
    readonly property string printText: root.badges.printed ? qsTr("Imprimé") : qsTr("Imprimer")

    component NewBadge: QrPanel {
        rows: root.badges.rows
        name: qsTr("Code du badge %1").arg(root.badges.alias)
        personal: true
    }

    // large text leaves no room for both: the name on the badge is its title
    title: root.beside ? "" : root.badges.hasNew && !root.spacious ? root.badges.alias : root.titleText
    subtitle: root.badges.hasNew ? (root.spacious ? root.hint : "") : Theme.reachTop > 0 || Theme.largeText ? "" : qsTr("Un code à garder sur vous, sans nom et sans compte.")
    summary: root.badges.hasNew ? qsTr("Voici votre badge, au nom de %1. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».").arg(root.badges.alias) : qsTr("Présentez votre badge au lecteur, ou touchez « Mes trois images ». Vous pouvez aussi demander un badge.")
    personalSummary: root.badges.hasNew
    publicSummary: qsTr("Voici votre badge. Prenez-le en photo, puis touchez « J’arrive avec ce badge ».")
    personalTitle: root.badges.hasNew && !root.beside && !root.spacious
    word: "diversity"
    backVisible: !root.beside
    primaryText: root.beside ? "" : root.badges.hasNew ? root.arriveText : qsTr("Je veux un badge")
    primaryIcon: root.badges.hasNew ? "check" : "badge"
    secondaryText: !root.beside && root.badges.hasNew && root.badges.canPrint ? root.printText : ""
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
    Keys.onEscapePressed: root.session.back()
    Accessible.name: root.titleText
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }
    // in low reach a new badge stands above, where nothing is touched
    ornament: root.badges.hasNew ? code : null

    Component {
        id: code

        Item {
            NewBadge {
                anchors.centerIn: parent
                side: Math.min(parent.width, parent.height)
            }
        }
    }

    RowLayout {
        visible: root.beside
        spacing: Theme.spaceL
        Layout.fillWidth: true
        Layout.fillHeight: true

        NewBadge {
            side: root.height * Theme.codeShareBeside
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: root.spacious ? Theme.targetGap : Theme.targetGapDense
            Layout.fillWidth: true

            Heading {
                text: root.titleText
                level: 2
                visible: root.spacious
                Layout.fillWidth: true
            }

            Heading {
                text: root.badges.alias
                personal: true
                level: !root.spacious ? 2 : Theme.compact ? 1 : 0
                Layout.fillWidth: true
            }

            BodyText {
                text: root.hint
                visible: root.spacious
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }

            BodyText {
                text: root.badges.holdsUntil
                visible: root.spacious && !Theme.compact
                soft: true
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            TouchButton {
                text: root.arriveText
                // the room of its icon is that of a word
                iconName: Theme.shallow && Theme.compact ? "" : "check"
                kind: TouchButton.Primary
                big: true
                Layout.fillWidth: true
                onClicked: root.badges.arrive()
            }

            RowLayout {
                spacing: Theme.targetGap
                Layout.fillWidth: true
                Layout.fillHeight: false

                TouchButton {
                    text: qsTr("Retour")
                    iconName: "back"
                    iconOnly: true
                    Layout.fillHeight: true
                    onClicked: root.session.back()
                }

                PicturesWay {
                    text: root.picturesText
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: root.pictures.take()
                }
            }

            TouchButton {
                text: root.printText
                iconName: root.secondaryIcon
                enabled: root.secondaryEnabled
                visible: root.badges.canPrint
                Layout.fillWidth: true
                onClicked: root.badges.print()
            }
        }
    }

    ColumnLayout {
        visible: root.badges.hasNew && Theme.portrait
        spacing: Theme.spaceS
        Layout.fillWidth: true
        Layout.fillHeight: true

        NewBadge {
            visible: Theme.reachTop === 0
            side: Math.min(root.width - 2 * Theme.pageMargin, root.height * Theme.codeShareAbove)
            Layout.alignment: Qt.AlignCenter
            Layout.bottomMargin: Theme.spaceM
        }

        Heading {
            text: root.badges.alias
            personal: true
            level: 0
            visible: root.spacious
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            text: root.badges.holdsUntil
            font.pixelSize: Theme.textLead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Ce code ne contient ni votre nom, ni vos visites.")
            visible: root.spacious
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        // in low reach all that is said of the badge stays below its title
        Item {
            visible: Theme.reachTop > 0
            Layout.fillHeight: true
        }

        PicturesWay {
            text: root.picturesText
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            onClicked: root.pictures.take()
        }
    }

    GridLayout {
        id: ways

        visible: !root.badges.hasNew
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.reachTop > 0 ? Theme.spaceS : Theme.spaceM
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: ways.rowSpacing
            Layout.fillWidth: true
            Layout.fillHeight: true

            BadgeHint {
                beside: true
                title: qsTr("J’ai un badge")
                text: qsTr("Présentez-le au lecteur : il note votre arrivée, et plus tard votre départ.")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            PicturesWay {
                text: root.picturesText
                Layout.fillWidth: true
                onClicked: root.session.open(SessionViewModel.Page.Pictures)
            }
        }

        Card {
            word: "learn"
            padding: Theme.reachTop > 0 ? Theme.spaceS : Theme.portrait && !Theme.compact ? Theme.spaceL : Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                text: qsTr("Je n’ai pas de badge")
                level: 2
                Layout.fillWidth: true
            }

            Repeater {
                // low reach has room for the first
                model: [qsTr("C’est gratuit, et sans votre nom."), qsTr("On vous salue par un nom de nature, comme Mésange 12."), qsTr("Perdu ? L’accueil le bloque, vous en prenez un autre.")].slice(0, Theme.reachTop > 0 ? 1 : undefined)

                delegate: RowLayout {
                    id: reason

                    required property string modelData

                    spacing: Theme.spaceS
                    Layout.fillWidth: true

                    Icon {
                        name: "check"
                        size: Theme.iconS
                        color: Theme.word("learn").strong
                        weight: Theme.iconWeightBold
                        Layout.alignment: Qt.AlignTop
                    }

                    BodyText {
                        text: reason.modelData
                        font.pixelSize: Theme.compact || Theme.reachTop > 0 ? Theme.textSmall : Theme.portrait && root.spacious ? Theme.textLead : Theme.textBody
                        Layout.fillWidth: true
                    }
                }
            }

            // a picture where the words leave room for it, as beside the words of whoever has a badge
            Item {
                id: rest

                Layout.fillWidth: true
                Layout.fillHeight: true

                Icon {
                    anchors.centerIn: parent
                    name: "badge"
                    visible: rest.height > size
                    size: Theme.iconHeroDense
                    color: Theme.colors.ink
                    accentColor: Theme.word("learn").fill
                }
            }
        }
    }
}
