// Pictures to touch in an order; above them what was chosen, and a key that takes the last one back. Nothing is typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

FocusScope {
    id: root

    // a list of {code, label}
    property alias model: keys.model
    // owned by whoever shows the pad: a touch only asks, through picked() and erased()
    property list<string> chosen: []
    // what has been chosen, in words
    required property string chosenName
    // which picture the focus is on tells the three to whoever hears it
    readonly property bool personal: true
    property string name: qsTr("Les images")
    property int length: 3
    // stands over the chosen pictures where these lie beside the others
    property string title: ""
    // where the chosen pictures are shown elsewhere on the page
    property bool slotsVisible: true
    readonly property bool beside: !Theme.portrait
    readonly property bool large: Theme.textScale > 1.25
    readonly property real gap: Theme.compact ? Theme.targetGapDense : Theme.targetGap
    // the same in every state of a page: people know where their pictures are
    readonly property int columns: Theme.portrait && Theme.reachTop === 0 && !large ? 3 : 4
    readonly property int lines: Math.ceil(keys.count / columns)
    readonly property real side: Math.max(Theme.target, Math.floor(Math.min((place.width - (columns - 1) * gap) / columns, (place.height - (lines - 1) * gap) / lines)))

    signal picked(code: string)
    signal erased

    implicitWidth: columns * Theme.target + (columns - 1) * gap
    implicitHeight: Math.max(beside ? front.implicitHeight : 0, (beside || !slotsVisible ? 0 : Theme.targetLarge + gap) + lines * Theme.target + (lines - 1) * gap)
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace && root.chosen.length > 0;
        if (event.accepted)
            root.erased();
    }

    GridLayout {
        anchors.fill: parent
        columns: root.beside || !root.slotsVisible ? 2 : 1
        columnSpacing: root.beside ? Theme.spaceXl : root.gap
        rowSpacing: root.gap

        GridLayout {
            id: front

            columns: root.beside && !root.large ? 1 : 2
            columnSpacing: root.gap
            rowSpacing: root.gap
            Layout.fillWidth: false
            Layout.fillHeight: false
            Layout.maximumWidth: root.beside ? root.width * 0.45 : Number.POSITIVE_INFINITY
            // alone, the key that takes back stands in one line with the first pictures
            Layout.alignment: root.slotsVisible ? Qt.AlignCenter : Qt.AlignTop
            Layout.topMargin: root.slotsVisible ? 0 : Math.max(0, (place.height - grid.height) / 2)

            Heading {
                text: root.title
                visible: root.beside && root.title !== ""
                Layout.columnSpan: front.columns
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.spaceS
            }

            PictureSlots {
                id: slots

                pictures: root.chosen
                name: root.chosenName
                length: root.length
                visible: root.slotsVisible
                spacing: root.gap
                side: root.beside ? (root.width * (root.large ? 0.32 : 0.42) - 2 * spacing) / 3 : Math.min(root.height * 0.19, (root.width - Theme.targetLarge - 3 * spacing) / 3)
            }

            TouchButton {
                text: qsTr("Effacer une image")
                iconName: "backspace"
                iconOnly: true
                big: true
                enabled: root.chosen.length > 0
                heir: keys.itemAt(0)
                Layout.alignment: Qt.AlignCenter
                onClicked: root.erased()
            }
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                id: grid

                anchors.centerIn: parent
                columns: root.columns
                spacing: root.gap
                // their places are known by heart, in whatever language one reads
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                Repeater {
                    id: keys

                    delegate: PictureKey {
                        required property string label

                        text: label
                        place: root.chosen.indexOf(code) + 1
                        width: root.side
                        height: root.side
                        onClicked: root.picked(code)
                    }
                }
            }
        }
    }
}
