// The colours of one word, or of one kind of notice, in one scheme.
import QtQuick

QtObject {
    id: root

    // a large surface that one can press, and what is written on it
    required property color fill
    required property color onFill
    // the edge of that surface; coloured text and icons on paper, card or soft
    required property color strong
    // a calm background for the same subject, and what is written on it
    required property color soft
    required property color onSoft
    // the surface of something chosen, and what is written on it
    required property color chosen
    required property color onChosen
}
