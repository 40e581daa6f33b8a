// A small number that one makes smaller or larger, such as the size of a group.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

RowLayout {
    id: root

    // owned by whoever shows it: a press only asks, through changed()
    required property int value
    property int from: 1
    property int to: 99
    required property string name
    property string lessText: qsTr("Moins")
    property string moreText: qsTr("Plus")
    property bool shown: false
    property real keySize: Theme.px(150)
    // as close as a number of two digits allows
    property bool narrow: false
    readonly property int minimumValue: from
    readonly property int maximumValue: to
    readonly property int stepSize: 1
    // said by the key that one is on, which is where a screen reader listens
    readonly property string spoken: qsTr("%1 : %2").arg(name).arg(Theme.number(value))

    signal changed(value: int)

    // a value as it is said; whoever shows the stepper may say "2 personnes" instead
    function said(number: int): string {
        return Theme.number(number);
    }

    function ask(wanted: int): void {
        const kept = Math.max(root.from, Math.min(root.to, wanted));
        if (kept !== root.value)
            root.changed(kept);
    }

    spacing: Theme.spaceM
    Accessible.role: Accessible.SpinBox
    Accessible.name: name
    onValueChanged: {
        if (root.shown)
            Announcer.announce(root, root.said(root.value), false);
    }
    Component.onCompleted: root.shown = true

    TouchButton {
        id: less

        text: root.lessText
        iconName: "minus"
        iconOnly: true
        big: true
        enabled: root.value > root.from
        heir: more
        debounceMs: 0
        autoRepeat: true
        Accessible.description: root.spoken
        Layout.preferredWidth: root.keySize
        Layout.preferredHeight: root.keySize
        onClicked: root.ask(root.value - 1)
    }

    Label {
        text: Theme.number(root.value)
        font.pixelSize: Math.min(Theme.textHuge, root.keySize)
        font.weight: Theme.weightDisplay
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
        Layout.minimumWidth: root.keySize + Theme.px(root.narrow ? 30 : 70)
    }

    TouchButton {
        id: more

        text: root.moreText
        iconName: "plus"
        iconOnly: true
        big: true
        enabled: root.value < root.to
        heir: less
        debounceMs: 0
        autoRepeat: true
        Accessible.description: root.spoken
        Layout.preferredWidth: root.keySize
        Layout.preferredHeight: root.keySize
        onClicked: root.ask(root.value + 1)
    }
}
