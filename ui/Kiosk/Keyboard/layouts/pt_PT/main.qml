// Portuguese, with a row for the letters that carry a mark.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "ã"
        }

        Key {
            text: "õ"
        }

        Key {
            text: "á"
        }

        Key {
            text: "à"
        }

        Key {
            text: "â"
        }

        Key {
            text: "é"
        }

        Key {
            text: "ê"
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
            text: "ç"
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
            text: "ô"
        }

        Key {
            text: "-"
        }

        SpaceKey {
            weight: 350
        }

        Key {
            text: "’"
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
