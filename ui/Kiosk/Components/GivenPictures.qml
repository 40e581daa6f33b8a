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
    // upright they stand below each other, which lets them be larger; each word beside its picture
    property bool upright: false
    readonly property real captionHeight: upright ? 0 : captioned ? Theme.textTitle * 2 : Theme.spaceM
    readonly property real gap: upright ? Theme.spaceM : Theme.spaceL
    readonly property real side: upright ? Math.min(Theme.px(440), (height - 2 * gap) / 3) : Math.min(Theme.px(440), (width - 2 * gap) / 3, height - captionHeight)
    readonly property real wordWidth: upright && captioned ? Math.min(Theme.px(360), width - side - gap) : 0

    implicitHeight: upright ? 3 * Theme.px(200) + 2 * gap : Theme.px(200) + captionHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Grid {
        anchors.centerIn: parent
        columns: root.upright ? 1 : 3
        spacing: root.gap

        Repeater {
            id: repeater

            delegate: Item {
                id: card

                required property int index
                required property string code
                required property string label

                width: root.side + (root.wordWidth > 0 ? root.gap + root.wordWidth : 0)
                height: root.side + root.captionHeight

                Item {
                    id: picture

                    anchors.left: parent.left
                    width: root.side
                    height: root.side

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radiusL
                        color: Theme.colors.card
                        border.width: Theme.border
                        border.color: Theme.colors.cardBorder
                    }

                    PadPicture {
                        anchors.fill: parent
                        anchors.margins: Theme.spaceS
                        code: card.code
                    }

                    Rectangle {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        anchors.margins: Theme.spaceXs
                        width: Math.max(Theme.iconM, root.side * 0.24)
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
                }

                FittedLabel {
                    anchors.right: parent.right
                    anchors.bottom: root.upright ? undefined : parent.bottom
                    anchors.verticalCenter: root.upright ? picture.verticalCenter : undefined
                    width: room
                    text: card.label
                    visible: root.captioned
                    room: root.upright ? root.wordWidth : root.side
                    wanted: Theme.textTitle
                    oneLine: true
                    horizontalAlignment: root.upright ? Text.AlignLeft : Text.AlignHCenter
                    weight: Theme.weightBold
                }
            }
        }
    }
}
