// One event: its day like a leaf of a calendar, its hours, where and for whom, and its text.
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
    required property EventsViewModel events

    // large text says the day in a line instead
    readonly property bool leafy: !Theme.largeText

    component Fact: RowLayout {
        id: fact

        required property string text
        required property string iconName

        spacing: Theme.spaceS
        visible: text !== ""
        Layout.fillWidth: true

        Icon {
            name: fact.iconName
            size: Theme.iconM
            color: Theme.word("learn").strong
            Layout.alignment: Qt.AlignTop
        }

        BodyText {
            text: fact.text
            strong: true
            font.pixelSize: Theme.compact ? Theme.textBody : Theme.textLead
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
    }

    component Leaf: Rectangle {
        id: leaf

        color: Theme.colors.card
        radius: Theme.radiusM
        border.width: Theme.border
        border.color: Theme.word("learn").strong
        implicitWidth: Math.max(Theme.leafWidth, lines.implicitWidth + 2 * Theme.spaceM)
        implicitHeight: lines.implicitHeight + Theme.spaceS
        Accessible.role: Accessible.StaticText
        Accessible.name: root.events.day

        ColumnLayout {
            id: lines

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            Rectangle {
                color: Theme.word("learn").fill
                topLeftRadius: leaf.radius
                topRightRadius: leaf.radius
                border.width: Theme.border
                border.color: Theme.word("learn").strong
                implicitWidth: weekday.implicitWidth + 2 * Theme.spaceM
                implicitHeight: weekday.implicitHeight + 2 * Theme.spaceXs
                Layout.fillWidth: true

                Label {
                    id: weekday

                    anchors.centerIn: parent
                    text: root.events.weekday
                    color: Theme.word("learn").onFill
                    font.weight: Theme.weightBold
                    wrapMode: Text.NoWrap
                }
            }

            Label {
                text: root.events.dayOfMonth
                font.pixelSize: Theme.compact ? Theme.textDisplay : Theme.textHuge
                font.weight: Theme.weightDisplay
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: -Theme.spaceXs
                Layout.bottomMargin: -Theme.spaceS
            }

            Label {
                text: root.events.month
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightBold
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }

    // the place itself, where the words leave room for it
    component Scene: Item {
        id: scene

        Layout.fillWidth: true
        Layout.fillHeight: true

        Illustration {
            name: "welcome"
            visible: root.leafy && !root.scrolls && scene.height > Theme.sceneLeast
            width: Math.min(scene.width, scene.height * aspect, Theme.sceneWidth)
            height: width / aspect
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
        }
    }

    readonly property string missing: qsTr("Cet événement n’est plus au programme")

    title: root.events.hasChosen ? root.events.title : qsTr("Agenda")
    summary: root.events.hasChosen ? [root.title, root.events.when, root.events.location, root.events.shownIn].filter(part => part !== "").join(", ") : root.missing
    word: "learn"
    backText: qsTr("Retour")
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    Notice {
        visible: root.events.cancelled
        kind: "warning"
        text: qsTr("Cet événement est annulé.")
        Layout.fillWidth: true
    }

    GridLayout {
        visible: root.events.hasChosen
        columns: Theme.portrait || !root.leafy ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            id: facts

            word: "learn"
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait && root.leafy
            Layout.preferredWidth: root.width * Theme.shareMain

            GridLayout {
                columns: root.leafy && facts.width > Theme.factsRoom ? 2 : 1
                columnSpacing: Theme.compact ? Theme.spaceM : Theme.spaceL
                rowSpacing: Theme.spaceM
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignVCenter

                Leaf {
                    visible: root.leafy
                    Layout.alignment: Qt.AlignTop
                }

                ColumnLayout {
                    spacing: Theme.spaceS
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter

                    Fact {
                        text: root.leafy ? "" : root.events.day
                        iconName: "calendar"
                    }

                    Fact {
                        text: root.events.hours
                        iconName: "clock"
                    }

                    Fact {
                        text: root.events.location
                        iconName: "pin"
                    }

                    Fact {
                        text: root.events.access
                        iconName: "wheelchair"
                    }

                    Flow {
                        spacing: Theme.spaceS
                        visible: root.events.near !== "" || root.events.tags.length > 0 || root.events.shownIn !== ""
                        Layout.fillWidth: true

                        Tag {
                            text: root.events.near
                            iconName: "calendar"
                            word: "learn"
                            visible: text !== ""
                            width: Math.min(implicitWidth, parent.width)
                        }

                        Repeater {
                            model: root.events.tags

                            delegate: Tag {
                                required property string modelData

                                text: modelData
                                iconName: ""
                                word: "learn"
                                width: Math.min(implicitWidth, parent.width)
                            }
                        }

                        Tag {
                            text: root.events.shownIn
                            iconName: "language"
                            visible: text !== ""
                            width: Math.min(implicitWidth, parent.width)
                        }
                    }
                }
            }
        }

        Card {
            visible: root.events.about !== "" || root.leafy
            padding: Theme.portrait ? Theme.spaceL : Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.width * Theme.shareBeside

            BodyText {
                text: root.events.about
                visible: text !== ""
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
            }

            Scene {}
        }
    }

    EmptyState {
        visible: !root.events.hasChosen
        title: root.missing
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
