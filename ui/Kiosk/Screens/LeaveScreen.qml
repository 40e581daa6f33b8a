// Leaving: with a badge at the reader, or counted without one.
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
    required property VisitsViewModel visits

    // little height: smaller keys, so that nothing hides below the edge
    readonly property bool dense: (Theme.reachTop > 0 && !Theme.largeText) || Theme.shallow
    // the main key says how many leave: where not all is seen at once, the number is, so that nobody leaves for two
    readonly property bool countFirst: Theme.shallow

    title: qsTr("Je pars")
    subtitle: qsTr("Avec ou sans badge.")
    summary: qsTr("Vous partez : présentez votre badge au lecteur, ou dites combien de personnes partent.")
    word: "exchange"
    primaryText: qsTr("%n personne(s) parte(nt)", "", root.visits.leaving)
    primaryIcon: "check"
    onPrimary: root.visits.leave()
    onBack: root.session.back()
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }

    GridLayout {
        columns: Theme.portrait || root.countFirst ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: root.dense ? Theme.spaceM : Theme.spaceL
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            active: !root.countFirst
            visible: active
            sourceComponent: withBadge
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Card {
            word: "exchange"
            padding: Theme.portrait && !Theme.compact && Theme.reachTop === 0 ? Theme.spaceL : Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                text: qsTr("Sans badge")
                level: 2
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Combien de personnes partent ?")
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            Stepper {
                name: qsTr("Nombre de personnes qui partent")
                value: root.visits.leaving
                to: root.visits.mostLeaving
                lessText: qsTr("Une personne de moins")
                moreText: qsTr("Une personne de plus")
                Layout.alignment: Qt.AlignHCenter
                keySize: root.dense ? Theme.stepKeyDense : Theme.stepKey
                onChanged: value => root.visits.setLeaving(value)

                function said(number: int): string {
                    return qsTr("%n personne(s)", "", number);
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Loader {
            active: root.countFirst
            visible: active
            sourceComponent: withBadge
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component {
        id: withBadge

        BadgeHint {
            title: qsTr("Avec un badge")
            text: qsTr("Présentez-le au lecteur : votre départ est noté tout de suite.")
        }
    }
}
