// Digits and signs, the same for every language written from left to right.
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
            text: "@"
        }

        Key {
            text: "#"
        }

        Key {
            text: "%"
        }

        Key {
            text: "&"
        }

        Key {
            text: "*"
        }

        Key {
            text: "+"
        }

        Key {
            text: "="
        }

        Key {
            text: "/"
        }

        Key {
            text: "("
        }

        Key {
            text: ")"
        }
    }

    KeyboardRow {
        Key {
            text: "."
        }

        Key {
            text: ","
        }

        Key {
            text: ";"
        }

        Key {
            text: ":"
        }

        Key {
            text: "!"
        }

        Key {
            text: "?"
        }

        Key {
            text: "\""
        }

        Key {
            text: "'"
        }

        Key {
            text: "«"
        }

        Key {
            text: "»"
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 150
        }

        Key {
            text: "€"
        }

        Key {
            text: "°"
        }

        Key {
            text: "_"
        }

        Key {
            text: "-"
        }

        Key {
            text: "–"
        }

        Key {
            text: "…"
        }

        FillerKey {
            weight: 100
        }

        BackspaceKey {
            weight: 150
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: "abc"
        }

        SpaceKey {
            weight: 650
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
