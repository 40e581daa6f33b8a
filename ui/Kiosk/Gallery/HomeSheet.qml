// A home screen made of the components alone, to judge how they sit together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import "Words.js" as Words

Page {
    id: root

    title: Words.from("VisitsViewModel", "Bienvenue !")
    backVisible: false
    header: Component {
        RowLayout {
            spacing: Theme.spaceM

            ColumnLayout {
                spacing: 0

                Heading {
                    text: "Écocentre des Lices"
                    level: 2
                    Layout.fillWidth: true
                }

                BodyText {
                    text: Words.from("WelcomeViewModel", "Ouvert jusqu’à minuit")
                    soft: true
                    Layout.fillWidth: true
                }
            }

            Heading {
                text: "14:32"
                level: 1
            }
        }
    }
    ornament: Component {
        Illustration {
            name: "welcome"
        }
    }
    toolbar: Component {
        Toolbar {
            languageText: "Français"
        }
    }

    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.fillHeight: true

        Illustration {
            name: "welcome"
            visible: !(Theme.lowReach && Theme.portrait) && !(Theme.compact || Theme.readingScale > 1.5)
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            Layout.preferredHeight: width / aspect
            Layout.alignment: Qt.AlignVCenter
        }

        GridLayout {
            columns: 2
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            uniformCellWidths: true
            Layout.preferredWidth: 11
            Layout.fillWidth: true
            Layout.fillHeight: true

            Tile {
                text: Words.from("WelcomeScreen", "J’arrive")
                subtitle: Words.from("VisitsViewModel", "Bienvenue !")
                iconName: "arrive"
                word: "move"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: Words.from("WelcomeScreen", "Je pars")
                subtitle: Words.from("VisitsViewModel", "À bientôt !")
                iconName: "leave"
                word: "exchange"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: Words.from("WelcomeScreen", "Mon badge")
                subtitle: Words.from("BadgesScreen", "C’est gratuit, et sans votre nom.")
                iconName: "badge"
                word: "transfer"
                horizontal: Theme.portrait
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
            }

            Tile {
                text: Words.from("WelcomeScreen", "Agenda")
                subtitle: Words.from("EventsScreen", "Les événements")
                iconName: "calendar"
                word: "learn"
                horizontal: Theme.portrait
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
            }
        }
    }
}
