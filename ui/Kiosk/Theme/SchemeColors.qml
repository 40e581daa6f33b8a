// Every colour of one scheme, by role; the schemes fill it in.
import QtQuick

QtObject {
    id: root

    // surfaces
    required property color paper
    required property color card
    required property color sunken
    // text on them
    required property color ink
    required property color inkSoft
    // a decorative line, the border of a card, the border of a control
    required property color line
    required property color cardBorder
    required property color outline

    // the one primary action
    required property color primary
    required property color onPrimary
    required property color primaryEdge
    // every other key that one can press
    required property color key
    required property color onKey
    required property color keyEdge
    // an action that cannot be undone
    required property color danger
    required property color onDanger
    required property color dangerEdge
    // a key that cannot be pressed now
    required property color disabled
    required property color onDisabled
    required property color disabledEdge

    // the focus frame, and the gap that parts it from what it frames
    required property color focus
    required property color focusGap

    // laid over a screen that waits behind a dialog
    required property color veil
    // laid over what a closed place shows to an empty lobby
    required property color dim
    // a QR code is dark on light in every scheme, or no phone reads it
    readonly property color codeDark: "#101418"
    readonly property color codeLight: "#ffffff"

    required property WordColors exchange
    required property WordColors learn
    required property WordColors transfer
    required property WordColors move
    required property WordColors diversity
    required property WordColors play
    required property WordColors neutral

    required property WordColors info
    required property WordColors success
    required property WordColors warning
    required property WordColors error
}
