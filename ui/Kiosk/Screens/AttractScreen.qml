// What the place tells while nobody is near: its name, the hour and what happens today. The first touch only wakes the screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

FocusScope {
    id: root

    required property SessionViewModel session
    required property WelcomeViewModel welcome

    // one event after the other
    property int turn: 0
    readonly property var told: root.welcome.events[root.turn % Math.max(1, root.welcome.events.length)]
    readonly property string spoken: qsTr("%1. %2. %3. Touchez l’écran pour commencer.").arg(root.welcome.placeName).arg(root.welcome.now).arg(root.welcome.opening)

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.onPressAction: root.session.wake()
    Component.onCompleted: Announcer.announce(root, root.spoken, false)
    Keys.onPressed: event => {
        event.accepted = true;
        root.session.wake();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }

    // taken with the finger's lift, so that nothing of this touch reaches the page below
    MouseArea {
        anchors.fill: parent
        onClicked: root.session.wake()
    }

    Wanderer {
        id: wanderer

        // whether the picture is there does not hang on itself: the words have the same width with it and without it
        readonly property real wordsWidth: Math.min(Theme.attractWidth, width - 2 * Theme.pageMargin)
        readonly property real heightWithPicture: Theme.portrait ? words.implicitHeight + parts.rowSpacing + picture.implicitHeight : words.implicitHeight
        readonly property real widthWithPicture: Theme.portrait ? wordsWidth : wordsWidth + parts.columnSpacing + Theme.attractPicture
        readonly property bool hasPicture: heightWithPicture <= highest && widthWithPicture <= width - 2 * Theme.pageMargin

        anchors.fill: parent
        widest: hasPicture ? widthWithPicture : wordsWidth
        onStepped: root.turn += 1

        GridLayout {
            id: parts

            width: parent.width
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.spaceXl
            rowSpacing: Theme.spaceL

            Illustration {
                id: picture

                name: "welcome"
                evening: root.welcome.isEvening
                visible: wanderer.hasPicture
                implicitWidth: Theme.attractPicture
                Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignVCenter
            }

            ColumnLayout {
                id: words

                spacing: Theme.spaceL
                Layout.preferredWidth: wanderer.wordsWidth
                Layout.maximumWidth: wanderer.wordsWidth
                Layout.alignment: Qt.AlignVCenter

                Heading {
                    text: root.welcome.placeName
                    level: 1
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                BodyText {
                    text: root.welcome.now
                    soft: true
                    font.pixelSize: Theme.textLead
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                Tag {
                    text: root.welcome.opening
                    visible: root.welcome.isKnown && root.welcome.isOpen
                    iconName: "clock"
                    word: !root.welcome.closesSoon ? "move" : "learn"
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: parent.width
                }

                // a closed door is said in large words
                Heading {
                    text: root.welcome.opening
                    visible: root.welcome.isKnown && !root.welcome.isOpen
                    level: 2
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                EventCard {
                    title: root.told?.title ?? ""
                    time: root.told?.time ?? ""
                    place: root.told?.location ?? ""
                    when: root.told?.progress ?? ""
                    shownIn: root.told?.shownIn ?? ""
                    word: "learn"
                    visible: root.told !== undefined
                    enabled: false
                    Layout.fillWidth: true
                }

                RowLayout {
                    spacing: Theme.spaceM
                    Layout.fillWidth: false
                    Layout.maximumWidth: parent.width
                    Layout.alignment: Qt.AlignHCenter

                    Icon {
                        name: "touch"
                        size: Theme.iconL
                        color: Theme.colors.ink
                        accentColor: Theme.word("play").fill
                    }

                    Heading {
                        text: qsTr("Touchez l’écran")
                        level: 2
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    // a place that is closed lights no empty lobby
    Rectangle {
        anchors.fill: parent
        visible: root.welcome.isKnown && !root.welcome.isOpen
        color: Theme.colors.dim
    }
}
