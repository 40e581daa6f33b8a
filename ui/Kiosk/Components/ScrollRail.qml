// Two large keys that scroll a Flickable by a page, so that no gesture is needed.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

ColumnLayout {
    id: root

    required property Flickable flickable
    // while it is not, both keys stay as they are: one that is disabled for a moment loses the finger that is on it
    property bool steady: true
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

    spacing: Theme.targetGap

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
        Layout.preferredHeight: Theme.targetLarge
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
        Layout.preferredHeight: Theme.targetLarge
        Layout.preferredWidth: Theme.target
        onClicked: root.scrollBy(1)
    }
}
