// Large digits for a code; it keeps what is typed to itself, shows only how much, and forgets it when it is handed over.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

FocusScope {
    id: root

    // how many digits a code may have, and must have
    property int length: 6
    property int leastLength: 4
    property string name: qsTr("Code")
    property string code: ""
    // which key the focus is on tells the code to whoever hears it
    readonly property bool personal: true
    readonly property bool roomy: Theme.portrait && !Theme.compact && Theme.reachTop === 0 && Theme.textScale < 1.25

    // as far apart as there is room
    readonly property real gap: roomy ? Theme.targetGap : Theme.targetGapDense

    signal entered(code: string)

    function type(digit: string): void {
        if (root.code.length < root.length)
            root.code += digit;
    }

    function erase(): void {
        root.code = root.code.slice(0, -1);
    }

    function clear(): void {
        root.code = "";
    }

    function enter(): void {
        if (root.code.length < root.leastLength)
            return;
        const typed = root.code;
        root.clear();
        root.entered(typed);
    }

    implicitWidth: Theme.px(Theme.portrait ? 680 : 560)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.type(String(event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace)
            root.erase();
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: root.gap

        Rectangle {
            id: display

            color: Theme.colors.sunken
            radius: Theme.radiusM
            border.width: Theme.border
            border.color: Theme.colors.outline
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.target
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n chiffre(s) tapé(s)", "", root.code.length)

            Row {
                anchors.centerIn: parent
                spacing: Theme.spaceS

                Repeater {
                    model: root.length

                    delegate: Rectangle {
                        required property int index

                        width: Theme.px(30)
                        height: width
                        radius: width / 2
                        color: index < root.code.length ? Theme.colors.ink : "transparent"
                        border.width: Theme.borderThin
                        border.color: index < root.code.length ? Theme.colors.ink : Theme.colors.outline
                    }
                }
            }
        }

        GridLayout {
            columns: 3
            columnSpacing: Theme.targetGap
            rowSpacing: column.spacing
            uniformCellWidths: true
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: keys

                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                delegate: TouchButton {
                    id: key

                    required property string modelData
                    readonly property bool isErase: modelData === "erase"
                    readonly property bool isEnter: modelData === "enter"

                    text: isErase ? qsTr("Effacer un chiffre") : isEnter ? qsTr("Valider") : Theme.number(Number(modelData))
                    iconName: isErase ? "backspace" : isEnter ? "check" : ""
                    iconOnly: isErase || isEnter
                    kind: isEnter ? TouchButton.Primary : TouchButton.Secondary
                    big: root.roomy
                    textSize: Theme.textTitle
                    enabled: isEnter ? root.code.length >= root.leastLength : isErase ? root.code.length > 0 : true
                    heir: isErase || isEnter ? keys.itemAt(0) : null
                    debounceMs: 0
                    topPadding: (root.roomy ? Theme.spaceS : Theme.borderThin) + sunk
                    bottomPadding: (root.roomy ? Theme.spaceS : Theme.borderThin) + depth - sunk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.shallow ? Math.max(Theme.target, Math.ceil(key.textSize * 1.2)) : Math.max(Theme.px(root.roomy ? 152 : 80), Math.ceil(key.textSize * 1.55))
                    Layout.preferredHeight: Layout.minimumHeight
                    onClicked: {
                        if (key.isErase)
                            root.erase();
                        else if (key.isEnter)
                            root.enter();
                        else
                            root.type(key.modelData);
                    }
                }
            }
        }
    }
}
