// Two large keys that scroll a Flickable by a page, so that no gesture is needed.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

GridLayout {
    id: root

    required property Flickable flickable
    // while it is not, both keys stay as they are: one that is disabled for a moment loses the finger that is on it
    property bool steady: true
    // the height there is: the keys shrink to what a finger needs, then stand side by side, rather than rise above their pane
    property real room: Number.POSITIVE_INFINITY
    readonly property bool flat: room < 2 * Theme.target + Theme.targetGap
    readonly property real keyHeight: Math.max(root.flat ? Theme.mm(15) : Theme.target, Math.min(Theme.targetLarge, root.flat ? room : (room - Theme.targetGap) / 2))
    // in the language in use
    readonly property alias words: up.text

    function scrollBy(pages: real): void {
        const least = root.flickable.originY - root.flickable.topMargin;
        const most = Math.max(least, root.flickable.originY + root.flickable.contentHeight + root.flickable.bottomMargin - root.flickable.height);
        const wanted = Math.max(least, Math.min(most, root.flickable.contentY + pages * root.flickable.height * 0.8));
        glide.stop();
        if (Theme.motionCalm > 0) {
            glide.to = wanted;
            glide.start();
        } else {
            root.flickable.contentY = wanted;
        }
    }

    function stop(): void {
        glide.stop();
    }

    columns: root.flat ? 2 : 1
    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap

    NumberAnimation {
        id: glide

        target: root.flickable
        property: "contentY"
        duration: Theme.motionCalm
        easing.type: Easing.OutCubic
    }

    Binding {
        target: up
        property: "enabled"
        value: !root.flickable.atYBeginning
        when: root.steady
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: down
        property: "enabled"
        value: !root.flickable.atYEnd
        when: root.steady
        restoreMode: Binding.RestoreNone
    }

    TouchButton {
        id: up

        text: qsTr("Vers le haut")
        iconName: "up"
        iconOnly: true
        heir: down
        debounceMs: 0
        Layout.preferredHeight: root.keyHeight
        Layout.preferredWidth: Theme.target
        onClicked: root.scrollBy(-1)
    }

    TouchButton {
        id: down

        text: qsTr("Vers le bas")
        iconName: "down"
        iconOnly: true
        heir: up
        debounceMs: 0
        Layout.preferredHeight: root.keyHeight
        Layout.preferredWidth: Theme.target
        onClicked: root.scrollBy(1)
    }
}
