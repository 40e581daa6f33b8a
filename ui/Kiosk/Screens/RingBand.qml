// The calls for somebody of the team, each with the key that says that one comes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

ColumnLayout {
    id: root

    required property CallsViewModel calls
    // The lines stay in their place: the focus does not jump when a minute has passed.
    readonly property list<var> rings: root.calls.rings
    property int mostRings: 0

    spacing: Theme.spaceM
    visible: root.rings.length > 0
    onRingsChanged: root.mostRings = Math.max(root.mostRings, root.rings.length)
    Component.onCompleted: root.mostRings = root.rings.length

    Repeater {
        model: root.mostRings

        delegate: Notice {
            id: ring

            required property int index
            readonly property string call: root.rings[index]?.call ?? ""

            kind: "warning"
            iconName: "bell"
            visible: index < root.rings.length
            title: root.rings[index]?.title ?? ""
            text: root.rings[index]?.since ?? ""
            news: title
            actionText: qsTr("J’y vais")
            actionIcon: "walk"
            actionKind: TouchButton.Primary
            Layout.fillWidth: true
            onAction: root.calls.answer(ring.call)
        }
    }
}
