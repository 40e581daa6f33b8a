// Spanish, with a row for the letters that carry a mark.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "á"
        }

        Key {
            text: "é"
        }

        Key {
            text: "í"
        }

        Key {
            text: "ó"
        }

        Key {
            text: "ú"
        }

        Key {
            text: "ü"
        }

        Key {
            text: "ç"
        }

        Key {
            text: "¿"
        }

        Key {
            text: "¡"
        }

        Key {
            text: "-"
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

        Key {
            text: "ñ"
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
            text: "."
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
