// One line of a list of the desk, with what one may do about it beside it where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

GridLayout {
    id: root

    required property int index
    // of the view-model: `name`, `spoken` (the same inside a sentence), `detail` and `people` of each
    required property list<var> lines
    required property string word
    readonly property string spoken: root.lines[root.index]?.spoken ?? ""
    // tells two of the same name apart
    readonly property string detail: root.lines[root.index]?.detail ?? ""
    default property alias keys: keys.data

    // the focus, on the same key of this line
    function takeKeys(from: Item): void {
        const place = Array.from(from.parent.children).indexOf(from);
        const key = keys.children[Math.min(place, keys.children.length - 1)];
        key.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: root.index < root.lines.length
    enabled: visible
    columns: root.width > Theme.rowWide ? 2 : 1
    columnSpacing: Theme.spaceM
    // room for the frame around a key's focus
    rowSpacing: Theme.spaceS
    Layout.fillWidth: true
    Layout.bottomMargin: root.columns === 1 ? Theme.spaceS : 0

    PersonChip {
        name: root.lines[root.index]?.name ?? ""
        detail: root.lines[root.index]?.detail ?? ""
        count: root.lines[root.index]?.people ?? 0
        word: root.word
        status: root.lines[root.index]?.status ?? ""
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    RowLayout {
        id: keys

        spacing: Theme.targetGap
        uniformCellSizes: true
        Layout.fillWidth: root.columns === 1
        Layout.fillHeight: false
    }
}
