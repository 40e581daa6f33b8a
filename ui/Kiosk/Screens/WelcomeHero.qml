// The head of the home page: the place's name, the day and the hour, a greeting, and the place itself in a picture.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Item {
    id: root

    required property WelcomeViewModel welcome
    // large text takes the picture's place
    readonly property bool pictured: !Theme.largeText
    // a closed door is what one must not miss: its words take the sky, and on a small wide screen the picture's place
    readonly property bool closed: root.welcome.isKnown && !root.welcome.isOpen
    readonly property bool drawn: root.pictured && !(root.closed && Theme.compact && !Theme.portrait)
    // a small screen of large text goes straight to the ways in
    readonly property bool greets: Theme.portrait || !Theme.compact || root.pictured

    implicitHeight: words.implicitHeight + words.anchors.topMargin + (drawn ? picture.height * (closed ? 1 : 1 - Theme.heroSky) : 0)

    Illustration {
        id: picture

        name: "welcome"
        evening: root.welcome.isEvening
        visible: root.drawn
        width: Math.min(words.width, Theme.heroWidth)
        height: width / aspect
        anchors.horizontalCenter: words.horizontalCenter
        anchors.bottom: parent.bottom
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? Theme.spaceL : Theme.pageMargin
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.portrait ? Theme.pageMargin : 0
        spacing: Theme.spaceXs

        RowLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Heading {
                    text: root.welcome.placeName
                    level: 3
                    Layout.fillWidth: true
                }

                BodyText {
                    text: root.welcome.now
                    soft: true
                    Layout.fillWidth: true
                }
            }

            StatusMark {
                status: root.welcome.status
                waiting: root.welcome.waiting
                loadedPercent: root.welcome.loadedPercent
                visible: root.welcome.isKnown && Theme.portrait && root.pictured
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: words.width * Theme.shareMark
            }
        }

        Heading {
            text: root.welcome.greeting
            level: 0
            visible: root.greets
            Layout.fillWidth: true
        }

        Heading {
            text: root.welcome.opening
            level: 2
            visible: root.greets && root.closed
            Layout.fillWidth: true
        }
    }
}
