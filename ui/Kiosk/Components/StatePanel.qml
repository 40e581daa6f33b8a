// A picture, a sentence and, if wanted, one way on: for results, for nothing to show, for trouble.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Item {
    id: root

    property string illustration: "empty"
    // where the picture stands elsewhere on the page
    property bool pictured: true
    required property string title
    property string text: ""
    // title and text say something about the visitor: spoken by headset only
    property bool personalWords: false
    // a short code that staff can look up
    property string code: ""
    // a small thing beneath the words, such as a StatusMark
    property Component mark: null
    property string actionText: ""
    property string actionIcon: ""
    // large text on a wide screen needs all the width and little height
    readonly property bool wide: !Theme.portrait && Theme.textScale > 1.25
    readonly property bool sideBySide: pictured && width > Theme.px(1100) && width > height * 1.2

    signal action

    implicitWidth: Theme.px(720)
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.wide ? parent.width : Math.min(parent.width, root.sideBySide ? Theme.px(1500) : Theme.measure)
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM

        Illustration {
            name: root.illustration
            visible: root.pictured
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Math.min(Theme.px(root.sideBySide ? 640 : 800), root.width * (root.sideBySide ? 0.4 : 0.84) / Theme.headingScale)
            Layout.preferredHeight: width / aspect
        }

        ColumnLayout {
            spacing: Theme.spaceS
            Layout.fillWidth: true

            Heading {
                text: root.title
                visible: root.title !== ""
                // a long name beside the picture would take two lines
                level: root.wide || (root.sideBySide && root.title.length > 16) ? 2 : 1
                personal: root.personalWords
                horizontalAlignment: root.sideBySide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            BodyText {
                text: root.text
                personal: root.personalWords
                visible: root.text !== ""
                font.pixelSize: Theme.textLead
                horizontalAlignment: root.sideBySide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Code : %1").arg(root.code)
                visible: root.code !== ""
                soft: true
                font.pixelSize: Theme.textSmall
                horizontalAlignment: root.sideBySide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            Loader {
                id: mark

                active: root.mark !== null
                visible: active
                sourceComponent: root.mark
                Layout.topMargin: Theme.spaceS
                Layout.alignment: root.sideBySide ? Qt.AlignLeft : Qt.AlignHCenter
                Layout.maximumWidth: grid.width
            }

            TouchButton {
                text: root.actionText
                iconName: root.actionIcon
                visible: root.actionText !== ""
                big: true
                Layout.topMargin: Theme.spaceM
                Layout.alignment: root.sideBySide ? Qt.AlignLeft : Qt.AlignHCenter
                Layout.maximumWidth: grid.width
                onClicked: root.action()
            }
        }
    }
}
