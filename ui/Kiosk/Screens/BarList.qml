// Counts as bars, each with its name and its number.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Card {
    id: root

    required property string title
    required property list<var> bars

    Heading {
        text: root.title
        level: 3
        Layout.fillWidth: true
    }

    Repeater {
        model: root.bars

        delegate: Item {
            id: bar

            required property string label
            required property string iconName
            required property int count
            required property real share

            implicitHeight: Math.max(Theme.barLine, row.implicitHeight)
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 : %2").arg(bar.label).arg(bar.count)

            RowLayout {
                id: row

                anchors.fill: parent
                spacing: Theme.spaceS

                Icon {
                    name: bar.iconName
                    size: Theme.iconS
                    color: Theme.colors.ink
                    accentColor: Theme.word(root.word).fill
                }

                Label {
                    text: bar.label
                    font.pixelSize: Theme.textSmall
                    Layout.fillWidth: !gauge.visible
                    Layout.preferredWidth: gauge.visible ? Theme.barName : -1
                }

                Rectangle {
                    id: gauge

                    // where the text is large and the place narrow, the words and the number are what counts
                    visible: bar.width > Theme.barRoom
                    color: Theme.colors.sunken
                    radius: height / 2
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.barThickness

                    Rectangle {
                        width: bar.count > 0 ? Math.max(parent.height, parent.width * bar.share) : 0
                        height: parent.height
                        radius: height / 2
                        color: Theme.word(root.word).strong
                    }
                }

                Label {
                    text: Theme.number(bar.count)
                    font.weight: Theme.weightBold
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: gauge.visible ? Theme.barNumber : -1
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
