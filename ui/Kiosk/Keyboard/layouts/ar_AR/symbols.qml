// Digits and signs.
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
            text: "٠"
        }

        Key {
            text: "١"
        }

        Key {
            text: "٢"
        }

        Key {
            text: "٣"
        }

        Key {
            text: "٤"
        }

        Key {
            text: "٥"
        }

        Key {
            text: "٦"
        }

        Key {
            text: "٧"
        }

        Key {
            text: "٨"
        }

        Key {
            text: "٩"
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
            text: ":"
        }

        Key {
            text: "!"
        }

        Key {
            text: "؛"
        }

        Key {
            text: "\""
        }

        Key {
            text: "-"
        }

        Key {
            text: "_"
        }

        FillerKey {
            weight: 100
        }

        BackspaceKey {
            weight: 200
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: "أبج"
        }

        SpaceKey {
            weight: 650
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
