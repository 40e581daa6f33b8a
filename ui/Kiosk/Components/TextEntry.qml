// A line of text that somebody types, on the screen's keyboard or on a real one; it keeps nothing of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

FocusScope {
    id: root

    required property string label
    // shown in the empty field, and read out with it
    property string hint: ""
    // the owner's
    property string value: ""
    property int maximumLength: 80
    // what is wrong with it, in a sentence
    property string error: ""
    readonly property bool typing: Typing.field === root

    // what the text is to become
    signal edited(value: string)
    // a person is done with it
    signal accepted

    function open(): void {
        input.forceActiveFocus(Qt.MouseFocusReason);
        Typing.begin(root);
    }

    function close(): void {
        if (root.typing)
            Typing.end();
    }

    function clear(): void {
        root.edited("");
    }

    implicitWidth: Theme.px(720)
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (input.text !== root.value)
            input.text = root.value;
    }
    onErrorChanged: {
        if (root.error !== "")
            Announcer.announce(root, root.error, false);
    }
    Component.onDestruction: root.close()

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spaceXs

        Label {
            text: root.label
            font.weight: Theme.weightBold
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.targetGap
            Layout.fillWidth: true

            Rectangle {
                id: field

                color: Theme.colors.card
                radius: Theme.radiusM
                border.width: Theme.border
                border.color: root.error !== "" ? Theme.notice("error").strong : Theme.colors.outline
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.target, input.implicitHeight + 2 * Theme.spaceS)

                TextInput {
                    id: input

                    anchors.fill: parent
                    anchors.leftMargin: Theme.spaceM
                    anchors.rightMargin: Theme.spaceM
                    focus: true
                    activeFocusOnTab: true
                    // a touch opens the keyboard, which a key does only when it is asked to
                    activeFocusOnPress: false
                    clip: true
                    verticalAlignment: TextInput.AlignVCenter
                    maximumLength: root.maximumLength
                    color: Theme.colors.ink
                    selectionColor: Theme.colors.ink
                    selectedTextColor: Theme.colors.card
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.textBody
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.label
                    Accessible.description: root.error !== "" ? root.error : root.hint
                    Accessible.onPressAction: {
                        Activity.happened();
                        root.open();
                    }
                    onTextEdited: root.edited(text)
                    onActiveFocusChanged: {
                        if (!activeFocus)
                            root.close();
                    }
                    onAccepted: {
                        root.close();
                        root.accepted();
                    }
                    Keys.onEscapePressed: event => {
                        event.accepted = root.typing;
                        root.close();
                    }
                    Keys.onReturnPressed: event => {
                        event.accepted = !root.typing;
                        if (!root.typing)
                            root.open();
                    }
                    cursorDelegate: Rectangle {
                        visible: input.cursorVisible
                        color: Theme.colors.ink
                        implicitWidth: Theme.border
                    }
                }

                Label {
                    anchors.fill: input
                    visible: input.text === "" && input.preeditText === ""
                    text: root.hint
                    color: Theme.colors.inkSoft
                    font.weight: Theme.weightRegular
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                }

                MouseArea {
                    anchors.fill: parent
                    onClicked: mouse => {
                        root.open();
                        input.cursorPosition = input.positionAt(mouse.x - input.x, mouse.y - input.y);
                    }
                }

                FocusFrame {
                    owner: input
                    radius: field.radius
                }
            }

            TouchButton {
                text: qsTr("Effacer : %1").arg(root.label)
                iconName: "close"
                iconOnly: true
                visible: root.value !== ""
                heir: input
                Layout.fillHeight: true
                onClicked: {
                    root.clear();
                    input.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }

        RowLayout {
            visible: root.error !== ""
            spacing: Theme.spaceXs

            Icon {
                name: "warning"
                size: Theme.iconS * Theme.headingScale
                color: Theme.notice("error").strong
                Layout.alignment: Qt.AlignTop
            }

            Label {
                text: root.error
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
            }
        }
    }
}
