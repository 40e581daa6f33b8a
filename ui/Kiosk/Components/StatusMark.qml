// The honest word about the network, or about one record: how far it has got; shape, colour and word together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // of the kiosk: "ok", "loading", "waiting" or "offline"; of one record: "kept", "sending", "confirmed" or "refused"
    required property string status
    property int waiting: 0
    property int loadedPercent: 0
    // why it was refused, and what to do about it
    property string reason: ""
    // says what it shows as soon as that has come to rest
    property bool announces: false
    property string announced: ""
    readonly property WordColors tone: status === "kept" ? Theme.word("neutral") : Theme.notice(root.kind)
    readonly property string kind: {
        switch (root.status) {
        case "ok":
        case "confirmed":
            return "success";
        case "offline":
            return "warning";
        case "refused":
            return "error";
        default:
            return "info";
        }
    }
    readonly property string iconName: {
        switch (root.status) {
        case "ok":
        case "confirmed":
            return "network-ok";
        case "offline":
            return "offline";
        case "kept":
            return "kept";
        case "refused":
            return "error";
        default:
            return "network-waiting";
        }
    }
    readonly property string words: {
        switch (root.status) {
        case "ok":
            return qsTr("Tout est confirmé");
        case "loading":
            return qsTr("Chargement : %1 %").arg(root.loadedPercent);
        case "waiting":
            return qsTr("En attente : %1").arg(root.waiting);
        case "kept":
            return qsTr("Noté ici");
        case "sending":
            return qsTr("En cours d’envoi");
        case "confirmed":
            return qsTr("Confirmé");
        case "refused":
            return root.reason !== "" ? qsTr("Refusé : %1").arg(root.reason) : qsTr("Refusé");
        default:
            return root.waiting > 0 ? qsTr("Sans réseau, noté ici : %1").arg(root.waiting) : qsTr("Sans réseau : tout marche");
        }
    }

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Theme.spaceS
    implicitHeight: Math.max(Theme.px(60), row.implicitHeight + 2 * Theme.spaceXs)
    radius: Math.min(height / 2, Theme.radiusL)
    color: tone.soft
    border.width: Theme.borderThin
    border.color: tone.strong
    Accessible.role: Accessible.StaticText
    Accessible.name: words
    Component.onCompleted: rest.restart()
    onWordsChanged: rest.restart()
    onVisibleChanged: rest.restart()

    // What follows on the touch within the blink of an eye is said once, not three times.
    Timer {
        id: rest

        interval: Theme.restMs
        onTriggered: {
            if (!root.announces || !root.visible || root.words === root.announced)
                return;
            root.announced = root.words;
            Announcer.announce(root, root.words, false);
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.spaceXs

        Icon {
            name: root.iconName
            size: Theme.px(44) * Theme.headingScale
            color: root.tone.strong
            weight: 4
        }

        Label {
            text: root.words
            color: root.tone.onSoft
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }
    }
}
