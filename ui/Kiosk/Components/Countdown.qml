// The seconds that are left before the screen goes on by itself, and the key that asks for more time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

GridLayout {
    id: root

    // owned by whoever counts
    required property int seconds
    required property int total
    // what happens at the end, such as "Retour au début"
    required property string text
    property string moreText: qsTr("Encore du temps")
    property bool moreVisible: true
    readonly property string spoken: qsTr("%1 dans %n seconde(s)", "", seconds).arg(text)
    readonly property bool urgent: seconds <= 10

    signal moreTime

    columns: moreVisible && width < Theme.px(640) * Theme.readingScale ? 2 : 3
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceS
    // no progress bar: a screen reader would count it down aloud, and in per cent
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    onSpokenChanged: {
        if (root.visible && (root.seconds === 20 || root.seconds === 10))
            Announcer.announce(root, root.spoken, false);
    }

    ProgressRing {
        size: Theme.px(104) * Theme.headingScale
        value: root.total > 0 ? root.seconds / root.total : 0
        text: Theme.number(root.seconds)
        color: root.urgent ? Theme.colors.warning.strong : Theme.colors.primary
    }

    Label {
        text: root.text
        color: Theme.colors.ink
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }

    TouchButton {
        text: root.moreText
        iconName: "more-time"
        visible: root.moreVisible
        debounceMs: 0
        Layout.columnSpan: root.columns === 2 ? 2 : 1
        Layout.fillWidth: root.columns === 2
        onClicked: root.moreTime()
    }
}
