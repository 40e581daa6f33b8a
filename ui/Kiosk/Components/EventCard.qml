// One event of the agenda: when, what, where, and its kind; a press asks for more.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Pressable {
    id: root

    required property string time
    required property string title
    property string place: ""
    property string tag: ""
    property string word: "neutral"
    // a second line under the time, such as the day or "en cours"
    property string when: ""
    // in which language the texts are, where it is not the visitor's, such as "En français"
    property string shownIn: ""

    readonly property WordColors wordColors: Theme.word(word)
    readonly property bool narrow: width < Theme.px(620) * Theme.readingScale
    // the remark about the language stands in the line of the place, where there is room for both
    readonly property bool remarkBeside: place !== "" && !narrow

    text: title
    padding: 0
    leftPadding: Theme.border
    rightPadding: Theme.border
    topPadding: Theme.border + sunk
    bottomPadding: Theme.border + depth - sunk
    Accessible.name: [time, when, title, place, tag, shownIn].filter(part => part !== "").join(", ")

    background: KeySurface {
        face: Theme.colors.card
        edge: root.wordColors.strong
        radius: root.radius
        depth: root.depth
        down: root.down
    }

    contentItem: GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: 0

        Rectangle {
            color: root.wordColors.soft
            radius: root.radius - Theme.border
            implicitWidth: timeColumn.implicitWidth + 2 * Theme.spaceM
            implicitHeight: timeColumn.implicitHeight + 2 * Theme.spaceS
            Layout.fillHeight: !root.narrow
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: Theme.px(204) * Theme.headingScale

            ColumnLayout {
                id: timeColumn

                anchors.centerIn: parent
                spacing: 0

                Label {
                    text: root.time
                    color: root.wordColors.onSoft
                    font.pixelSize: Theme.textLead
                    font.weight: Theme.weightDisplay
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignHCenter
                }

                Label {
                    text: root.when
                    visible: root.when !== ""
                    color: root.wordColors.strong
                    font.pixelSize: Theme.textSmall
                    font.weight: Theme.weightBold
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }

        ColumnLayout {
            spacing: Theme.spaceXs
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            Layout.bottomMargin: Theme.spaceS
            Layout.leftMargin: root.narrow ? Theme.spaceM : 0
            Layout.rightMargin: Theme.spaceM
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: root.title
                font.weight: Theme.weightBold
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.spaceS
                visible: root.place !== ""
                Layout.fillWidth: true

                Icon {
                    name: "pin"
                    size: Theme.px(36) * Theme.headingScale
                    color: Theme.colors.inkSoft
                    weight: 4
                    Layout.alignment: Qt.AlignTop
                }

                Label {
                    text: root.place
                    color: Theme.colors.inkSoft
                    font.pixelSize: Theme.textSmall
                    font.weight: Theme.weightRegular
                    Layout.fillWidth: true
                }

                Tag {
                    text: root.shownIn
                    iconName: "language"
                    visible: root.shownIn !== "" && root.remarkBeside
                    Accessible.ignored: true
                    Layout.maximumWidth: parent.width * 0.5
                }
            }

            Flow {
                spacing: Theme.spaceS
                visible: root.tag !== "" || (root.shownIn !== "" && !root.remarkBeside)
                Layout.fillWidth: true

                Tag {
                    text: root.tag
                    word: root.word
                    visible: root.tag !== ""
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.ignored: true
                }

                Tag {
                    text: root.shownIn
                    iconName: "language"
                    visible: root.shownIn !== "" && !root.remarkBeside
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.ignored: true
                }
            }
        }
    }
}
