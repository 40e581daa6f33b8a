// What every key has in common: press equals tap, Space and Return alike, one strike for a double strike, a focus frame.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.Button {
    id: root

    property real radius: Theme.radiusM
    property real depth: enabled ? Theme.keyDepth : Theme.borderThin
    property int debounceMs: Theme.debounceMs
    readonly property real sunk: down ? depth - Theme.borderThin : 0

    function strike(event: KeyEvent): void {
        if (!event.isAutoRepeat && !settling.running)
            root.click();
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    // its frame lies over its neighbours, however near they are
    z: activeFocus ? 1 : 0
    topPadding: Theme.spaceS + sunk
    bottomPadding: Theme.spaceS + depth - sunk
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    // a finger leaves no frame behind; a key, a nav-pad or a screen reader always shows one
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onSpacePressed: event => event.accepted = settling.running
    Keys.onReturnPressed: event => root.strike(event)
    Keys.onEnterPressed: event => root.strike(event)
    onClicked: {
        Activity.happened();
        if (root.debounceMs > 0)
            settling.restart();
    }

    Timer {
        id: settling

        interval: root.debounceMs
    }

    MouseArea {
        anchors.fill: parent
        z: 20
        enabled: settling.running
    }

    FocusFrame {
        owner: root
        radius: root.radius
    }
}
