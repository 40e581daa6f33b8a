// Arabic, from right to left as on paper.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "أ"
        }

        Key {
            text: "إ"
        }

        Key {
            text: "آ"
        }

        Key {
            text: "ؤ"
        }

        Key {
            text: "ئ"
        }

        Key {
            text: "ء"
        }

        Key {
            text: "ى"
        }

        Key {
            text: "ة"
        }

        Key {
            text: "ذ"
        }

        Key {
            text: "ظ"
        }

        Key {
            text: "ط"
        }
    }

    KeyboardRow {
        Key {
            text: "ض"
        }

        Key {
            text: "ص"
        }

        Key {
            text: "ث"
        }

        Key {
            text: "ق"
        }

        Key {
            text: "ف"
        }

        Key {
            text: "غ"
        }

        Key {
            text: "ع"
        }

        Key {
            text: "ه"
        }

        Key {
            text: "خ"
        }

        Key {
            text: "ح"
        }

        Key {
            text: "ج"
        }
    }

    KeyboardRow {
        Key {
            text: "ش"
        }

        Key {
            text: "س"
        }

        Key {
            text: "ي"
        }

        Key {
            text: "ب"
        }

        Key {
            text: "ل"
        }

        Key {
            text: "ا"
        }

        Key {
            text: "ت"
        }

        Key {
            text: "ن"
        }

        Key {
            text: "م"
        }

        Key {
            text: "ك"
        }

        Key {
            text: "د"
        }
    }

    KeyboardRow {
        Key {
            text: "ز"
        }

        Key {
            text: "ر"
        }

        Key {
            text: "و"
        }

        Key {
            text: "لا"
        }

        Key {
            text: "-"
        }

        Key {
            text: "،"
        }

        BackspaceKey {
            weight: 200
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: "123"
        }

        Key {
            text: "؟"
        }

        SpaceKey {
            weight: 600
        }

        Key {
            text: "."
        }

        HideKeyboardKey {
            weight: 200
        }
    }
}
