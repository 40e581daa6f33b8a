// Pictures that one is to remember, large and in their order, each with its number and its word.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: root

    // list of {code, label}
    property alias model: repeater.model
    required property string name

    readonly property bool personal: true
    // large words would be wider than the pictures
    property bool captioned: true
    readonly property real captionHeight: captioned ? Theme.textTitle * 2 : Theme.spaceM
    readonly property real side: Math.min(Theme.px(440), (width - 2 * Theme.spaceL) / 3, height - captionHeight)

    implicitHeight: Theme.px(200) + captionHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceL

        Repeater {
            id: repeater

            delegate: Item {
                id: card

                required property int index
                required property string code
                required property string label

                width: root.side
                height: root.side + root.captionHeight

                Rectangle {
                    width: root.side
                    height: root.side
                    radius: Theme.radiusL
                    color: Theme.colors.card
                    border.width: Theme.border
                    border.color: Theme.colors.cardBorder
                }

                PadPicture {
                    x: Theme.spaceS
                    y: Theme.spaceS
                    width: root.side - 2 * Theme.spaceS
                    height: width
                    code: card.code
                }

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: root.side - height * 0.75
                    width: Math.max(Theme.iconM, card.width * 0.24)
                    height: width
                    radius: width / 2
                    color: Theme.colors.primary
                    border.width: Theme.border
                    border.color: Theme.colors.onPrimary

                    Label {
                        anchors.centerIn: parent
                        text: String(card.index + 1)
                        color: Theme.colors.onPrimary
                        font.pixelSize: parent.height * 0.6
                        font.weight: Theme.weightDisplay
                    }
                }

                FittedLabel {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    text: card.label
                    visible: root.captioned
                    room: root.side
                    wanted: Theme.textTitle
                    oneLine: true
                    horizontalAlignment: Text.AlignHCenter
                    weight: Theme.weightBold
                }
            }
        }
    }
}
