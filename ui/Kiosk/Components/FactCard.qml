// One thing that the place tells of itself: what it is about, the answer as a word with its sign, and the words to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Card {
    id: root

    required property string title
    required property string text
    required property string iconName
    // the answer in a word, and the kind of notice whose colour and sign it has
    required property string answer
    required property string kind

    readonly property WordColors tone: Theme.notice(kind)

    padding: Theme.compact ? Theme.spaceS : Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: answer === "" ? qsTr("%1. %2").arg(title).arg(text) : qsTr("%1 : %2. %3").arg(title).arg(answer).arg(text)

    GridLayout {
        columns: row.implicitWidth + answerMark.implicitWidth + columnSpacing > root.width - 2 * root.padding ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs
        Layout.fillWidth: true

        RowLayout {
            id: row

            spacing: Theme.spaceS
            Layout.fillWidth: true

            Icon {
                name: root.iconName
                visible: root.iconName !== ""
                size: Theme.compact ? Theme.iconS : Theme.iconM
                accentColor: Theme.isHighContrast ? "transparent" : root.tone.fill
                Layout.alignment: Qt.AlignTop
            }

            Label {
                text: root.title
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightBold
                Layout.fillWidth: true
            }
        }

        RowLayout {
            id: answerMark

            visible: root.answer !== ""
            spacing: Theme.spaceXs

            Icon {
                name: root.kind
                size: Theme.iconS * Theme.headingScale
                color: root.tone.strong
                accentColor: Theme.isHighContrast ? "transparent" : root.tone.soft
            }

            Label {
                text: root.answer
                color: root.tone.strong
                font.weight: Theme.weightBold
            }
        }
    }

    Label {
        text: root.text
        font.weight: Theme.weightRegular
        wrappedLineHeight: Theme.lineHeight
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
