// Where the on-screen keyboard appears: made when a field first asks for it, and gone with all it knows when told to forget.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

Loader {
    id: root

    readonly property bool onScreen: root.Window.visibility !== Window.Hidden

    function forget(): void {
        Typing.end();
        root.active = false;
    }

    active: false
    // a field answers the touch before its keyboard is there
    asynchronous: true
    source: Qt.resolvedUrl("OnScreenKeyboard.qml")
    // Qt's keyboard does not come apart in order: it goes before the window does
    onOnScreenChanged: {
        if (!root.onScreen)
            root.forget();
    }

    Connections {
        target: Typing

        function onWantedChanged(): void {
            if (Typing.wanted)
                root.active = true;
        }
    }
}
