// English, with a row of digits.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "1"
        }

        Key {
            text: "2"
        }

        Key {
            text: "3"
        }

        Key {
            text: "4"
        }

        Key {
            text: "5"
        }

        Key {
            text: "6"
        }

        Key {
            text: "7"
        }

        Key {
            text: "8"
        }

        Key {
            text: "9"
        }

        Key {
            text: "0"
        }
    }

    KeyboardRow {
        Key {
            text: "q"
        }

        Key {
            text: "w"
        }

        Key {
            text: "e"
        }

        Key {
            text: "r"
        }

        Key {
            text: "t"
        }

        Key {
            text: "y"
        }

        Key {
            text: "u"
        }

        Key {
            text: "i"
        }

        Key {
            text: "o"
        }

        Key {
            text: "p"
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 50
        }

        Key {
            text: "a"
        }

        Key {
            text: "s"
        }

        Key {
            text: "d"
        }

        Key {
            text: "f"
        }

        Key {
            text: "g"
        }

        Key {
            text: "h"
        }

        Key {
            text: "j"
        }

        Key {
            text: "k"
        }

        Key {
            text: "l"
        }

        FillerKey {
            weight: 50
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 150
        }

        Key {
            text: "z"
        }

        Key {
            text: "x"
        }

        Key {
            text: "c"
        }

        Key {
            text: "v"
        }

        Key {
            text: "b"
        }

        Key {
            text: "n"
        }

        Key {
            text: "m"
        }

        BackspaceKey {
            weight: 150
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: "123"
        }

        Key {
            text: "’"
        }

        SpaceKey {
            weight: 450
        }

        Key {
            text: "-"
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
