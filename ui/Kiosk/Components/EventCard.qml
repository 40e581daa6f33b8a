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
    // it does not take place: the tag says so in a word
    property bool cancelled: false
    // a second line under the time, such as the day or "en cours"
    property string when: ""
    // in which language the texts are, where it is not the visitor's, such as "En français"
    property string shownIn: ""

    readonly property WordColors wordColors: Theme.word(cancelled ? "neutral" : word)
    // one width for every hour, so that the titles of a list stand in one line below each other
    readonly property real timeWidth: Theme.px(236) * Theme.readingScale
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
            implicitWidth: root.timeWidth
            implicitHeight: timeColumn.implicitHeight + 2 * Theme.spaceS
            Layout.fillHeight: !root.narrow
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : root.timeWidth

            ColumnLayout {
                id: timeColumn

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                Label {
                    text: root.time
                    color: root.cancelled ? root.wordColors.strong : root.wordColors.onSoft
                    font.pixelSize: Theme.textLead
                    font.weight: root.cancelled ? Theme.weightRegular : Theme.weightDisplay
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                Label {
                    text: root.when
                    visible: root.when !== ""
                    color: root.wordColors.strong
                    font.pixelSize: Theme.textSmall
                    font.weight: Theme.weightBold
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
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
                color: root.cancelled ? Theme.colors.inkSoft : Theme.colors.ink
                font.weight: Theme.weightBold
                font.strikeout: root.cancelled
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
                    kind: root.cancelled ? "warning" : ""
                    iconName: root.cancelled ? "close" : root.word !== "neutral" ? "word-" + root.word : ""
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
