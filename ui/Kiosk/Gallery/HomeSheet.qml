// A home screen made of the components alone, to judge how they sit together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    title: "Bienvenue"
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
                    text: "Ouvert jusqu'à 21 h · 12 personnes sont là"
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
                text: "J'arrive"
                subtitle: "Seul·e ou en groupe"
                iconName: "arrive"
                word: "move"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: "Je pars"
                subtitle: "À bientôt !"
                iconName: "leave"
                word: "exchange"
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Tile {
                text: "Mon badge"
                subtitle: "Sur votre téléphone"
                iconName: "badge"
                word: "transfer"
                horizontal: Theme.portrait
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
            }

            Tile {
                text: "Aujourd'hui"
                subtitle: "Atelier vélo à 17 h"
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
