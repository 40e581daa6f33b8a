// Choices in even columns, from a list of {code, label, iconName}; it shows what is selected and asks for a change through picked().
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

GridLayout {
    id: root

    property alias model: repeater.model
    property list<string> selected: []
    property bool single: false
    property string word: "neutral"
    // icon above the words; columns are then narrower
    property bool vertical: false
    property bool dense: false
    // a column is never narrower than this; fewer columns are made instead
    property real leastWidth: Theme.px(vertical ? 250 : 400) * Theme.readingScale
    property int mostColumns: 4
    property string name: ""

    signal picked(code: string)

    // what `selected` becomes when this code is picked
    function withPicked(code: string): list<string> {
        if (root.single)
            return root.selected.includes(code) ? [] : [code];
        return root.selected.includes(code) ? root.selected.filter(kept => kept !== code) : [...root.selected, code];
    }

    // even rows: four and three rather than six and one
    readonly property int fitting: Math.max(1, Math.min(mostColumns, repeater.count, Math.floor((width + columnSpacing) / (leastWidth + columnSpacing))))

    // one size of letters for all: the smallest that any of them needs; it hangs on widths only
    readonly property real textSize: {
        let least = Theme.textBody;
        for (let index = 0; index < repeater.count; ++index) {
            const choice = repeater.itemAt(index) as Choice;
            if (choice)
                least = Math.min(least, choice.fittedText);
        }
        return least;
    }

    columns: Math.max(1, Math.ceil(repeater.count / Math.ceil(repeater.count / fitting)))
    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        id: repeater

        delegate: Choice {
            id: choice

            required property int index
            required property string label
            required iconName

            text: label
            word: root.word
            single: root.single
            vertical: root.vertical
            dense: root.dense
            mostText: root.textSize
            selected: root.selected.includes(code)
            // Qt tells screen readers no position in a set
            Accessible.description: root.single && repeater.count > 1 ? qsTr("%1 sur %2").arg(Theme.number(index + 1)).arg(Theme.number(repeater.count)) : ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.picked(choice.code)
        }
    }
}
