// Qt's keyboard with our keys, at the lower edge of the window. What it costs to load is paid when somebody first types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    id: root

    readonly property string layoutName: {
        switch (Typing.language.split("-")[0]) {
        case "en":
            return "en_GB";
        case "es":
            return "es_ES";
        case "pt":
            return "pt_PT";
        case "ar":
            return "ar_AR";
        default:
            return "fr_FR";
        }
    }
    // what is typed is heard by headset only
    readonly property bool personal: true
    // the key that the arrows are on, for whoever goes through the keyboard by them
    readonly property Item reached: panel.keyboard.navigationModeActive ? panel.keyboard.keyboardInputArea.initialKey : null

    // the keys of every language stand as on a real keyboard, from the left
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        panel.keyboard.noAnimations = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.arrowKeyNavigationEnabled = true;
        if (Typing.wanted) {
            // the field was there first
            InputMethod.update(Qt.ImQueryAll);
            InputMethod.show();
        }
    }
    // nothing of what was typed is kept
    Component.onDestruction: {
        InputMethod.reset();
        VirtualKeyboardSettings.userDataReset();
        Typing.height = 0;
    }
    onReachedChanged: {
        const face = (root.reached?.children[0] as Loader)?.item as Item;
        if (face)
            Announcer.announce(root, face.Accessible.name, true);
    }

    InputPanel {
        id: panel

        width: parent.width
        y: parent.height - height
        visible: Typing.wanted && active
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Clavier à l’écran")
        // closed by a key of its own
        onActiveChanged: {
            if (!active)
                Typing.end();
        }
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.layoutName
    }

    Binding {
        target: Typing
        property: "height"
        value: panel.visible ? panel.height : 0
    }
}
