// Whether somebody types on the screen, in which language, and how much of the window the keyboard takes meanwhile.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // the code of the screen's language, written by the program
    property string language: "fr"
    // the field whose keyboard is asked for
    property Item field: null
    readonly property bool wanted: field !== null
    // taken at the lower edge of the window, written by the keyboard
    property real height: 0

    function begin(field: Item): void {
        root.field = field;
        InputMethod.show();
    }

    function end(): void {
        root.field = null;
        InputMethod.hide();
    }
}
