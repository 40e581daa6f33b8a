// The six words' shapes in a row: the place's emblem, as an ornament.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Row {
    id: root

    property real size: Theme.px(92)
    property list<string> words: ["exchange", "learn", "transfer", "move", "diversity", "play"]

    spacing: Theme.spaceM
    Accessible.ignored: true

    Repeater {
        model: root.words

        delegate: Icon {
            required property string modelData

            name: "word-" + modelData
            size: root.size
            color: Theme.isHighContrast ? Theme.word(modelData).strong : Theme.word(modelData).fill
            accentColor: Theme.isHighContrast ? Theme.colors.paper : Theme.word(modelData).strong
        }
    }
}
