// French: the order of a French keyboard, and a row for the letters that it hides.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "é"
        }

        Key {
            text: "è"
        }

        Key {
            text: "à"
        }

        Key {
            text: "ç"
        }

        Key {
            text: "ù"
        }

        Key {
            text: "ê"
        }

        Key {
            text: "â"
        }

        Key {
            text: "î"
        }

        Key {
            text: "ô"
        }

        Key {
            text: "û"
        }
    }

    KeyboardRow {
        Key {
            text: "a"
        }

        Key {
            text: "z"
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
            text: "q"
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
            text: "m"
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 150
        }

        Key {
            text: "w"
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
            text: "’"
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
            text: "ë"
        }

        Key {
            text: "ï"
        }

        Key {
            text: "œ"
        }

        SpaceKey {
            weight: 250
        }

        Key {
            text: "-"
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
