// A person or a group who is here: a shape for a face, an alias, and one line about them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    required property string name
    property string detail: ""
    property int count: 1
    property string word: "neutral"
    // how far the record of them has got, as `StatusMark` names it; empty where the centre has it
    property string status: ""
    readonly property WordColors wordColors: Theme.word(word)

    implicitWidth: Math.ceil(row.implicitWidth) + Theme.spaceS + Theme.spaceM
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.spaceXs)
    radius: Math.min(height / 2, Theme.radiusL)
    color: Theme.colors.card
    border.width: Theme.borderThin
    border.color: Theme.colors.cardBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: (count > 1 ? qsTr("%1, %2 personnes").arg(name).arg(count) : name) + (detail !== "" ? ", " + detail : "")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceS

        Rectangle {
            color: root.wordColors.fill
            radius: width / 2
            border.width: Theme.borderThin
            border.color: root.wordColors.strong
            implicitWidth: Theme.px(68)
            implicitHeight: Theme.px(68)

            Icon {
                anchors.centerIn: parent
                visible: root.count <= 1
                name: root.word === "neutral" ? "person" : "word-" + root.word
                size: Theme.px(42)
                color: root.word === "neutral" ? root.wordColors.onFill : root.wordColors.strong
                accentColor: root.word === "neutral" ? "transparent" : root.wordColors.fill
            }

            Label {
                anchors.centerIn: parent
                visible: root.count > 1
                text: Theme.number(root.count)
                color: root.wordColors.onFill
                font.pixelSize: Theme.px(34)
                font.weight: Theme.weightDisplay
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.name
                font.weight: Theme.weightBold
                Layout.fillWidth: true
            }

            Label {
                text: root.detail
                visible: root.detail !== ""
                color: Theme.colors.inkSoft
                font.pixelSize: Theme.textSmall
                font.weight: Theme.weightRegular
                Layout.fillWidth: true
            }

            StatusMark {
                status: root.status
                visible: root.status !== ""
                Layout.topMargin: Theme.spaceXs
                Layout.maximumWidth: parent.width
            }
        }
    }
}
