// What staff see once the desk is open.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

GridLayout {
    id: root

    required property DeskViewModel desk
    required property PairingViewModel pairing
    // who is here is no business of whoever overhears the desk
    readonly property bool personal: true
    // one figure below the other, where three would tear their words
    readonly property bool narrow: Theme.compact || Theme.largeText
    // The lines of a list stay in their place and show whoever stands there now: the focus does not jump when somebody goes,
    // and the second strike of a double strike is none on who comes after.
    readonly property list<var> persons: root.desk.persons
    readonly property list<var> departed: root.desk.departed
    property int mostPersons: 0
    property int mostDeparted: 5

    // staff want to teach the kiosk its keys
    signal keys

    function makeRoom(): void {
        root.mostPersons = Math.max(root.mostPersons, root.persons.length);
        root.mostDeparted = Math.max(root.mostDeparted, root.departed.length);
    }

    component Figure: Card {
        id: figure

        required property string number
        required property string text

        padding: root.narrow ? Theme.spaceS : Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.StaticText
        Accessible.name: figure.number + " " + figure.text

        GridLayout {
            columns: root.narrow ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: 0
            Layout.fillWidth: true

            Label {
                text: figure.number
                font.pixelSize: root.narrow ? Theme.textTitle : Theme.textHeading
                font.weight: Theme.weightDisplay
            }

            Label {
                text: figure.text
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
            }
        }

        Item {
            visible: !root.narrow
            Layout.fillHeight: true
        }
    }

    component RowKey: ToolKey {
        id: rowKey

        // whose key gets the focus when the last line goes with this one
        property PersonRow above: null

        Layout.fillWidth: true
        Layout.preferredWidth: Theme.rowKey
        onActiveFocusChanged: {
            if (!activeFocus && !enabled && root.enabled && rowKey.above)
                rowKey.above.takeKeys(rowKey);
        }
    }

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM
    uniformCellWidths: true
    onPersonsChanged: root.makeRoom()
    onDepartedChanged: root.makeRoom()
    Component.onCompleted: root.makeRoom()

    ColumnLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignTop

        GridLayout {
            visible: root.desk.isKnown
            columns: root.narrow ? 1 : 3
            rowSpacing: Theme.spaceS
            columnSpacing: Theme.spaceM
            uniformCellWidths: true
            Layout.fillWidth: true
            // a layout in a layout would take all the height there is
            Layout.fillHeight: false

            Figure {
                word: "transfer"
                number: Theme.number(root.desk.here)
                text: root.desk.capacity > 0 ? qsTr("ici, sur %n place(s)", "", root.desk.capacity) : qsTr("ici maintenant")
            }

            Figure {
                word: "move"
                number: Theme.number(root.desk.today)
                text: qsTr("venu(s) aujourd’hui", "", root.desk.today)
            }

            Figure {
                word: root.desk.waitingCount > 0 ? "learn" : "move"
                number: Theme.number(root.desk.waitingCount)
                text: qsTr("en attente d’envoi")
            }
        }

        Notice {
            visible: Theme.hangsTooHigh
            kind: "warning"
            text: qsTr("L’écran est accroché trop haut : « Plus bas » n’amène pas toutes les touches à moins de 1,20 m du sol.")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.desk.troubles

            delegate: Notice {
                required property string modelData

                kind: "warning"
                text: modelData
                Layout.fillWidth: true
            }
        }
    }

    ColumnLayout {
        visible: root.desk.isKnown
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.rowSpan: Theme.portrait ? 1 : 2

        Card {
            Layout.fillWidth: true

            Heading {
                text: qsTr("Qui est là")
                level: 3
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Personne pour le moment.")
                visible: root.desk.persons.length === 0 && root.desk.found === ""
                soft: true
                Layout.fillWidth: true
            }

            TextEntry {
                visible: root.desk.maySeek
                label: qsTr("Chercher un badge")
                hint: qsTr("Loutre 12")
                value: root.desk.sought
                maximumLength: 40
                Layout.fillWidth: true
                onEdited: value => root.desk.seek(value)
            }

            BodyText {
                id: found

                text: root.desk.found
                visible: text !== ""
                Layout.fillWidth: true
                onTextChanged: {
                    if (found.text !== "")
                        Announcer.announce(found, found.text, false);
                }
            }

            BodyText {
                text: root.desk.personsNote
                visible: text !== ""
                soft: true
                Layout.fillWidth: true
            }

            BodyText {
                text: root.desk.personsShown
                visible: text !== ""
                soft: true
                Layout.fillWidth: true
            }

            Pager {
                visible: root.desk.personsShown !== ""
                hasEarlier: root.desk.hasEarlier
                hasMore: root.desk.hasMore
                Layout.fillWidth: true
                onEarlier: root.desk.showEarlier()
                onMore: root.desk.showMore()
            }

            Repeater {
                id: personRows

                model: root.mostPersons

                delegate: PersonRow {
                    id: person

                    readonly property string visit: root.persons[index]?.visit ?? ""
                    readonly property PersonRow above: index > 0 ? personRows.itemAt(index - 1) as PersonRow : departedRows.itemAt(0) as PersonRow

                    lines: root.persons
                    word: "transfer"

                    RowKey {
                        text: qsTr("Départ")
                        iconName: "leave"
                        above: person.above
                        Accessible.name: qsTr("Noter le départ : %1").arg(person.spoken)
                        Accessible.description: person.detail
                        onClicked: root.desk.signOut(person.visit)
                    }

                    RowKey {
                        text: qsTr("Annuler")
                        iconName: "undo"
                        above: person.above
                        Accessible.name: qsTr("Annuler l’arrivée : %1").arg(person.spoken)
                        Accessible.description: person.detail
                        onClicked: root.desk.undoArrival(person.visit)
                    }
                }
            }
        }

        Card {
            visible: root.desk.departed.length > 0 || root.desk.estimated.length > 0
            Layout.fillWidth: true

            Heading {
                text: qsTr("Les derniers départs")
                level: 3
                Layout.fillWidth: true
            }

            Repeater {
                model: root.desk.estimated

                delegate: BodyText {
                    required property string modelData

                    text: modelData
                    soft: true
                    Layout.fillWidth: true
                }
            }

            Repeater {
                id: departedRows

                model: root.mostDeparted

                delegate: PersonRow {
                    id: gone

                    readonly property string exit: root.departed[index]?.exit ?? ""

                    lines: root.departed
                    word: "exchange"

                    RowKey {
                        text: qsTr("Annuler")
                        iconName: "undo"
                        above: (gone.index > 0 ? departedRows.itemAt(gone.index - 1) : personRows.itemAt(0)) as PersonRow
                        Accessible.name: qsTr("Annuler le départ : %1").arg(gone.spoken)
                        Accessible.description: gone.detail
                        onClicked: root.desk.undoExit(gone.exit)
                    }
                }
            }
        }

        LostBadge {
            desk: root.desk
            columns: root.narrow ? 4 : 6
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop

        CentreLink {
            visible: root.desk.isKnown
            desk: root.desk
            pairing: root.pairing
            Layout.fillWidth: true
        }

        BarList {
            visible: root.desk.isKnown
            title: qsTr("Pourquoi on est venu aujourd’hui")
            bars: root.desk.purposes
            word: "move"
            Layout.fillWidth: true
        }

        BarList {
            visible: root.desk.isKnown
            title: qsTr("Comment on est venu aujourd’hui")
            bars: root.desk.travels
            word: "transfer"
            Layout.fillWidth: true
        }

        Card {
            Layout.fillWidth: true

            spacing: Theme.targetGap

            Heading {
                text: qsTr("La borne")
                level: 3
                Layout.fillWidth: true
            }

            TouchButton {
                text: qsTr("Touches et manette")
                iconName: "scan"
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.keys()
            }

            TouchButton {
                text: root.desk.aboutToLeave ? qsTr("Oui, arrêter la borne") : qsTr("Arrêter la borne")
                iconName: "close"
                kind: root.desk.aboutToLeave ? TouchButton.Danger : TouchButton.Secondary
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.desk.leaveTheProgram()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
