// The twelve pictures by which a badge is found, two of three chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Page {
    id: root

    readonly property list<string> chosen: ["sun", "fish"]

    title: Theme.portrait ? "Vos trois images" : ""
    word: "diversity"
    toolbar: Component {
        Toolbar {
            homeVisible: true
            languageText: "Français"
        }
    }
    ornament: Component {
        Item {
            PictureSlots {
                anchors.centerIn: parent
                side: Math.min(parent.height, (parent.width - 2 * spacing) / 3)
                pictures: root.chosen
                name: "Choisies : soleil, poisson"
            }
        }
    }

    PicturePad {
        title: "Vos trois images"
        chosen: root.chosen
        chosenName: "Choisies : soleil, poisson"
        slotsVisible: Theme.reachTop === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: [["sun", "Soleil"], ["tree", "Arbre"], ["bicycle", "Vélo"], ["cat", "Chat"], ["house", "Maison"], ["boat", "Bateau"], ["apple", "Pomme"], ["star", "Étoile"], ["fish", "Poisson"], ["umbrella", "Parapluie"], ["key", "Clé"], ["flower", "Fleur"]].map(one => ({
                    code: one[0],
                    label: one[1]
                }))
    }
}
