// Three pictures instead of a badge: touched to come in or leave; those handed out are shown large, and touched once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Page {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel language
    required property PicturesViewModel pictures

    readonly property int step: root.pictures.step
    readonly property bool signingIn: step === PicturesViewModel.Step.SignIn
    // large text leaves no room for both the pictures and what is said of the last try
    readonly property bool large: Theme.largeText
    readonly property bool toldAlone: root.signingIn && root.pictures.said !== "" && root.large && !root.pictures.paused
    readonly property bool touching: (root.signingIn || step === PicturesViewModel.Step.Again) && !root.pictures.paused && !root.toldAlone
    // on a wide screen the title stands beside the pictures, which have all the height
    readonly property bool beside: root.touching && !Theme.portrait
    readonly property bool looking: step === PicturesViewModel.Step.Shown || step === PicturesViewModel.Step.Known
    readonly property string titleText: root.signingIn ? qsTr("Mes trois images") : step === PicturesViewModel.Step.Shown ? qsTr("Voici vos trois images") : step === PicturesViewModel.Step.Again ? qsTr("À vous !") : qsTr("C’est ça, bravo !")

    title: root.beside || root.pictures.paused || root.toldAlone ? "" : root.titleText
    subtitle: root.step === PicturesViewModel.Step.Shown ? (root.large && root.pictures.said !== "" ? root.pictures.said : qsTr("Retenez-les, dans cet ordre.")) : root.step === PicturesViewModel.Step.Known ? qsTr("Elles remplacent votre badge.") : ""
    summary: {
        if (root.pictures.paused)
            return qsTr("Une petite pause, puis vous pourrez réessayer.");
        if (root.toldAlone)
            return root.pictures.said;
        switch (root.step) {
        case PicturesViewModel.Step.Shown:
            return qsTr("Vos trois images : %1. Retenez-les, dans cet ordre.").arg(root.pictures.givenSpoken);
        case PicturesViewModel.Step.Again:
            return qsTr("Touchez maintenant vos trois images, dans l’ordre.");
        case PicturesViewModel.Step.Known:
            return qsTr("C’est ça. La prochaine fois, touchez : %1.").arg(root.pictures.givenSpoken);
        default:
            return qsTr("Touchez vos trois images, dans l’ordre. Elles remplacent votre badge.");
        }
    }
    personalSummary: root.looking && !root.pictures.paused
    publicSummary: root.step === PicturesViewModel.Step.Shown ? qsTr("Voici vos trois images. Retenez-les, dans cet ordre.") : root.titleText
    word: "diversity"
    primaryText: root.toldAlone ? qsTr("Réessayer") : root.step === PicturesViewModel.Step.Shown ? qsTr("Je les connais") : root.step === PicturesViewModel.Step.Known ? (root.pictures.mayArrive ? qsTr("J’arrive") : qsTr("Terminer")) : ""
    primaryIcon: root.toldAlone ? "undo" : root.step === PicturesViewModel.Step.Shown ? "next" : root.pictures.mayArrive ? "arrive" : "home"
    secondaryText: root.signingIn ? qsTr("Aide") : root.step === PicturesViewModel.Step.Again ? qsTr("Revoir") : ""
    secondaryIcon: root.signingIn ? "help" : "look"
    onPrimary: {
        if (root.toldAlone)
            root.pictures.tryAgain();
        else if (root.step === PicturesViewModel.Step.Shown)
            root.pictures.practise();
        else
            root.pictures.finish();
    }
    onSecondary: {
        if (root.signingIn)
            root.session.open(SessionViewModel.Page.Help);
        else
            root.pictures.lookAgain();
    }
    onBack: root.session.back()
    Accessible.name: root.titleText
    toolbar: ComfortBar {
        session: root.session
        spoken: root.language
    }
    beneath: root.pictures.said !== "" && !root.pictures.paused && !root.large ? told : null
    // in low reach what was chosen stands above, where nothing is touched
    ornament: root.touching ? chosen : root.looking ? cards : null

    component Given: GivenPictures {
        model: root.pictures.given
        name: root.pictures.givenSpoken
        captioned: !root.large
    }

    Component {
        id: told

        Notice {
            kind: root.signingIn ? "warning" : "info"
            text: root.pictures.said
        }
    }

    Component {
        id: chosen

        Item {
            PictureSlots {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                side: Math.min(parent.height, (parent.width - (length - 1) * spacing) / length)
                pictures: root.pictures.chosen
                name: root.pictures.chosenSpoken
            }
        }
    }

    Component {
        id: cards

        Given {}
    }

    PicturePad {
        model: root.pictures.offers
        title: root.titleText
        chosen: root.pictures.chosen
        chosenName: root.pictures.chosenSpoken
        slotsVisible: Theme.reachTop === 0
        visible: root.touching
        Layout.fillWidth: true
        Layout.fillHeight: true
        onPicked: code => root.pictures.pick(code)
        onErased: root.pictures.erase()
    }

    StatePanel {
        illustration: "empty"
        visible: root.pictures.paused || root.toldAlone
        pictured: Theme.reachTop === 0 && !Theme.largeText
        title: root.pictures.paused ? qsTr("Une petite pause") : root.titleText
        text: root.pictures.paused ? root.pictures.pauseLeft : root.pictures.said
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Given {
        upright: Theme.portrait && !Theme.compact && !root.large
        visible: root.looking && Theme.reachTop === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
