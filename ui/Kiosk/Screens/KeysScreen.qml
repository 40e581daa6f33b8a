// Where staff teach the kiosk the keys of its nav-pad: one question, then all answers at a glance.
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
    required property KeysViewModel keys

    function icon(deed: string): string {
        switch (deed) {
        case "next":
            return "next";
        case "select":
            return "check";
        case "back":
            return "back";
        case "up":
            return "up";
        case "down":
            return "down";
        case "louder":
            return "plus";
        case "softer":
            return "minus";
        case "repeat":
            return "undo";
        case "plugged":
        case "unplugged":
            return "speech";
        default:
            return "scan";
        }
    }

    title: qsTr("Touches et manette")
    subtitle: root.keys.asks ? qsTr("Question %1").arg(root.keys.progress) : Theme.compact && Theme.largeText ? "" : qsTr("Essayez vos touches, puis enregistrez.")
    summary: root.keys.asks ? root.keys.question : root.keys.saved ? qsTr("C’est enregistré.") : qsTr("Toutes les touches de la borne.")
    primaryText: root.keys.asks ? qsTr("Passer") : root.keys.saved ? qsTr("Terminer") : qsTr("Enregistrer")
    primaryIcon: root.keys.asks ? "next" : "check"
    secondaryText: root.keys.saved ? "" : qsTr("Réglage d’origine")
    secondaryIcon: "undo"
    onPrimary: {
        if (root.keys.asks)
            root.keys.skip();
        else if (root.keys.saved)
            root.session.back();
        else
            root.keys.save();
    }
    onSecondary: root.keys.useDefaults()
    onBack: root.keys.goBack()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Item {
        visible: root.keys.asks
        Layout.fillHeight: true
    }

    GridLayout {
        visible: root.keys.asks
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL
        Layout.fillWidth: true
        Layout.fillHeight: false

        Icon {
            name: root.icon(root.keys.deed)
            visible: !Theme.largeText
            size: Theme.portrait ? Theme.iconHero : Theme.iconXl
            color: Theme.colors.ink
            accentColor: Theme.word("transfer").fill
            Layout.alignment: Qt.AlignHCenter
        }

        ColumnLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: true

            Heading {
                text: root.keys.question
                level: Theme.portrait && !Theme.largeText ? 1 : 2
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Pas de touche pour cela ? Touchez « Passer ». Sur un clavier : Tabulation, puis Espace.")
                soft: true
                font.pixelSize: Theme.portrait ? Theme.textLead : Theme.textBody
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }

    // its place is kept while there is nothing to say
    Item {
        visible: root.keys.asks
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(told.implicitHeight, 2 * Theme.spaceM + 2 * Theme.textBody * Theme.lineHeight)

        Notice {
            id: told

            visible: text !== ""
            kind: root.keys.refused !== "" ? "warning" : "success"
            text: root.keys.refused !== "" ? root.keys.refused : root.keys.pressed
            width: Math.min(parent.width, Theme.measure)
            anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        }
    }

    Item {
        visible: root.keys.asks
        Layout.fillHeight: true
    }

    Notice {
        visible: root.keys.saved
        kind: "success"
        text: qsTr("C’est enregistré.")
        Layout.fillWidth: true
    }

    Card {
        visible: !root.keys.asks
        Layout.fillWidth: true

        Repeater {
            model: root.keys.lines

            delegate: GridLayout {
                id: line

                required property string deed
                required property string label
                required property string keys

                // large words stand above each other
                columns: Theme.portrait && Theme.largeText ? 2 : 3
                columnSpacing: Theme.spaceM
                rowSpacing: 0
                Layout.fillWidth: true

                Icon {
                    Layout.rowSpan: line.columns === 2 ? 2 : 1
                    name: root.icon(line.deed)
                    size: Theme.iconM
                    color: Theme.colors.ink
                    accentColor: Theme.word("transfer").fill
                }

                BodyText {
                    text: line.label
                    strong: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }

                BodyText {
                    text: line.keys
                    soft: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }

    Item {
        visible: !root.keys.asks
        Layout.fillHeight: true
    }
}
