// The three pictures that somebody is to remember, and below them what wanders over the glass.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    title: "Vos trois images"
    word: "diversity"
    backVisible: false

    GivenPictures {
        name: "Soleil, clé, poisson"
        captioned: !Theme.largeText
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: [["sun", "Soleil"], ["key", "Clé"], ["fish", "Poisson"]].map(one => ({
                    code: one[0],
                    label: one[1]
                }))
    }

    Wanderer {
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true

        Tag {
            text: "Ouvert jusqu'à 19 h"
            word: "move"
            iconName: "clock"
        }
    }
}
