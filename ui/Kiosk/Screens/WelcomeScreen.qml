// The home page: the place greets, says how it stands, and offers the ways in.
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
    required property WelcomeViewModel welcome
    required property PairingViewModel pairing

    // one below the other: upright, or where large text on a small screen leaves no room beside
    readonly property bool stacked: Theme.portrait || (Theme.compact && Theme.largeText)

    // where little of the page is in sight, the ways in come before how the place stands
    readonly property bool waysFirst: root.stacked && !Theme.portrait

    // room for more than the next event: none of them needs a line that says in which language it is
    readonly property bool roomy: Theme.portrait && !Theme.lowReach && !root.session.speech && !root.session.scanning && root.welcome.events.every(event => event.shownIn === "")

    summary: root.pairing.inPlace ? root.pairing.title + ". " + root.pairing.text : qsTr("%1 Ici, dites que vous arrivez ou que vous partez, prenez un badge ou lisez l’agenda. Pour de l’aide, choisissez « Aide ».").arg(root.welcome.greeting)
    backVisible: false
    bleeding: true
    contentSpacing: Theme.spaceL
    header: Theme.portrait ? hero : null
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }
    // until the kiosk knows where it is, it greets
    Accessible.name: root.welcome.placeName !== "" ? root.welcome.placeName : root.welcome.greeting

    Component {
        id: hero

        WelcomeHero {
            welcome: root.welcome
        }
    }

    Component {
        id: tags

        Flow {
            spacing: Theme.spaceS

            Tag {
                text: root.welcome.opening
                visible: root.welcome.isKnown && (root.welcome.isOpen || root.waysFirst)
                iconName: "clock"
                word: root.welcome.isOpen && !root.welcome.closesSoon ? "move" : "learn"
                width: Math.min(implicitWidth, parent.width)
            }

            Tag {
                text: root.welcome.peopleWords
                visible: root.welcome.isKnown
                iconName: "group"
                word: "transfer"
                width: Math.min(implicitWidth, parent.width)
            }

            StatusMark {
                status: root.welcome.status
                waiting: root.welcome.waiting
                loadedPercent: root.welcome.loadedPercent
                // large text keeps the ways in in sight: it says how the kiosk stands where something waits
                visible: root.welcome.isKnown && (Theme.largeText ? root.welcome.waiting > 0 || root.welcome.status === "loading" : !Theme.portrait)
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }

    GridLayout {
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.portrait ? Theme.pageMargin : 0
        Layout.rightMargin: root.scrolls ? 0 : Theme.pageMargin

        ColumnLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: root.stacked
            Layout.fillHeight: !root.stacked
            Layout.preferredWidth: root.width * Theme.shareHero

            Loader {
                active: !Theme.portrait
                visible: active
                sourceComponent: hero
                Layout.fillWidth: true
            }

            Loader {
                active: !root.waysFirst
                visible: active
                sourceComponent: tags
                Layout.fillWidth: true
                Layout.leftMargin: Theme.portrait ? 0 : Theme.pageMargin
            }

            Item {
                visible: !Theme.portrait
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.targetGap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: root.stacked && !Theme.portrait ? Theme.pageMargin : 0
            Layout.topMargin: root.stacked || Theme.reachTop > 0 ? 0 : Theme.pageMargin

            Loader {
                active: root.pairing.inPlace
                visible: active
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: Card {
                    word: "learn"
                    padding: Theme.portrait ? Theme.spaceL : Theme.spaceM

                    Heading {
                        text: root.pairing.title
                        level: 2
                        Layout.fillWidth: true
                    }

                    BodyText {
                        text: root.pairing.text
                        visible: text !== ""
                        font.pixelSize: Theme.textLead
                        Layout.fillWidth: true
                    }

                    PairingCode {
                        pairing: root.pairing
                        visible: root.pairing.waits && !root.pairing.revoked
                        stacked: Theme.portrait || Theme.compact || Theme.largeText
                        Layout.fillWidth: true
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            GridLayout {
                visible: !root.pairing.inPlace
                columns: 2
                columnSpacing: Theme.targetGap
                rowSpacing: Theme.targetGap
                uniformCellWidths: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                Tile {
                    text: qsTr("J’arrive")
                    iconName: "arrive"
                    word: "move"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: root.session.open(SessionViewModel.Page.Arrive)
                }

                Tile {
                    text: qsTr("Je pars")
                    iconName: "leave"
                    word: "exchange"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: root.session.open(SessionViewModel.Page.Leave)
                }

                Tile {
                    text: qsTr("Mon badge")
                    iconName: "badge"
                    word: "diversity"
                    horizontal: Theme.portrait && !Theme.largeText
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: root.session.open(SessionViewModel.Page.Badge)
                }

                Tile {
                    text: qsTr("Agenda")
                    iconName: "calendar"
                    word: "learn"
                    horizontal: Theme.portrait && !Theme.largeText
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: root.session.open(SessionViewModel.Page.Events)
                }
            }

            Repeater {
                model: root.pairing.inPlace ? [] : root.roomy ? root.welcome.events : root.welcome.events.slice(0, 1)

                delegate: EventCard {
                    required property string eventId
                    required property string location
                    required property string progress
                    required shownIn

                    place: location
                    when: progress
                    word: "learn"
                    Layout.fillWidth: true
                    onClicked: root.welcome.choose(eventId)
                }
            }

            Loader {
                active: root.waysFirst
                visible: active
                sourceComponent: tags
                Layout.fillWidth: true
            }
        }
    }
}
