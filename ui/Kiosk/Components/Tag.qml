// A small label with a word's shape and colour.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    required property string text
    property string word: "neutral"
    // of a notice: "info", "success", "warning" or "error"; it goes before the word
    property string kind: ""
    property string iconName: kind !== "" ? kind : word !== "neutral" ? "word-" + word : ""
    readonly property WordColors wordColors: kind !== "" ? Theme.notice(kind) : Theme.word(word)

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Theme.spaceS
    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs
    radius: Math.min(height / 2, Theme.radiusM)
    color: wordColors.soft
    border.width: Theme.borderThin
    border.color: wordColors.strong
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // a Flow leaves its children as wide as they are: a text that is wider goes on in a second line
    Binding on width {
        when: root.parent instanceof Flow
        value: Math.min(root.implicitWidth, Math.max(Theme.target, root.parent?.width ?? 0))
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.spaceXs

        Icon {
            name: root.iconName
            visible: root.iconName !== ""
            size: Theme.px(30) * Theme.headingScale
            color: root.wordColors.strong
            accentColor: root.wordColors.soft
        }

        Label {
            text: root.text
            color: root.wordColors.onSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }
    }
}
