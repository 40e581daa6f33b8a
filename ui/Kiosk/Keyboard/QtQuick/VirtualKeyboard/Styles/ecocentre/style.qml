// The keys of the on-screen keyboard: blocks of thick paper like every other key, each with a name for who does not see it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Theme
import Kiosk.Components

KeyboardStyle {
    id: root

    // every layout has this many rows
    readonly property int rows: 5
    readonly property real rowHeight: Theme.keyboardRow
    readonly property real sideMargin: Math.max(Theme.spaceS, (Theme.viewport.width - Theme.keyboardWidth) / 2)

    // the design size is the real one, so that nothing is scaled
    keyboardDesignWidth: Theme.viewport.width
    keyboardDesignHeight: root.rows * root.rowHeight + 2 * Theme.spaceS
    keyboardRelativeLeftMargin: root.sideMargin / keyboardDesignWidth
    keyboardRelativeRightMargin: root.sideMargin / keyboardDesignWidth
    keyboardRelativeTopMargin: Theme.spaceS / keyboardDesignHeight
    keyboardRelativeBottomMargin: Theme.spaceS / keyboardDesignHeight
    keyboardBackground: Rectangle {
        color: Theme.colors.sunken

        Rectangle {
            width: parent.width
            height: Theme.border
            color: Theme.colors.outline
        }
    }

    component Block: KeyPanel {
        id: block

        property string words: ""
        property string iconName: ""
        property string name: words
        property bool primary: false
        property bool on: false
        readonly property string letter: block.words !== "" ? block.words : block.control?.uppercased ? block.control.displayText.toUpperCase() : block.control?.displayText ?? ""
        readonly property bool isDown: block.control?.pressed ?? false
        readonly property color ink: block.primary ? Theme.colors.onPrimary : block.on ? Theme.colors.paper : Theme.colors.onKey

        // what the keyboard itself does at a touch
        function strike(): void {
            if (!block.control.noKeyEvent)
                InputContext.inputEngine.virtualKeyClick(block.control.key, block.control.uppercased ? block.control.text.toUpperCase() : block.control.text, InputContext.uppercase ? Qt.ShiftModifier : Qt.NoModifier);
            block.control.clicked();
        }

        Accessible.role: Accessible.Button
        Accessible.name: block.name !== "" ? block.name : block.letter
        Accessible.onPressAction: {
            Activity.happened();
            block.strike();
        }

        KeySurface {
            anchors.fill: parent
            anchors.margins: Theme.keyboardGap / 2
            face: block.primary ? Theme.colors.primary : block.on ? Theme.colors.ink : Theme.colors.key
            edge: block.primary ? Theme.colors.primaryEdge : Theme.colors.keyEdge
            radius: Theme.radiusS
            depth: Theme.keyDepth
            down: block.isDown

            Item {
                id: face

                y: parent.sunk
                width: parent.width
                height: parent.height - Theme.keyDepth

                Icon {
                    anchors.centerIn: parent
                    visible: block.iconName !== ""
                    name: block.iconName
                    size: Math.min(Theme.iconM, face.height * 0.7)
                    color: block.ink
                    weight: 4.4
                }

                FittedLabel {
                    anchors.centerIn: parent
                    visible: block.iconName === ""
                    text: block.letter
                    room: face.width - 2 * Theme.border
                    wanted: Math.min(block.words !== "" ? Theme.textBody : Theme.textLead, face.height * 0.7)
                    color: block.ink
                    font.weight: Theme.weightBold
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    keyPanel: Block {}
    backspaceKeyPanel: Block {
        iconName: "backspace"
        name: qsTr("Effacer une lettre")
    }
    enterKeyPanel: Block {
        words: qsTr("Terminé")
        name: qsTr("Terminé, fermer le clavier")
        primary: true
    }
    hideKeyPanel: Block {
        words: qsTr("Terminé")
        name: qsTr("Terminé, fermer le clavier")
        primary: true
    }
    shiftKeyPanel: Block {
        iconName: "shift"
        name: qsTr("Majuscules")
        on: InputContext.capsLockActive || InputContext.shiftActive
        Accessible.checkable: true
        Accessible.checked: on
    }
    spaceKeyPanel: Block {
        words: qsTr("espace")
    }
    symbolKeyPanel: Block {
        words: control?.displayText ?? ""
        name: control?.displayText === "123" ? qsTr("Chiffres et signes") : qsTr("Lettres")
    }
    navigationHighlight: Item {
        FocusFrame {
            anchors.fill: parent
            anchors.margins: Theme.focusGap + Theme.focusWidth
            owner: parent
            visible: true
        }
    }
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickRight
        property string flickTop
        property string flickBottom
    }
}
