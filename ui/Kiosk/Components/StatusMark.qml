// The honest word about the network: everything confirmed, loading, so many waiting, or offline; shape, colour and word together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: root

    // "ok", "loading", "waiting" or "offline"
    required property string status
    property int waiting: 0
    property int loadedPercent: 0
    readonly property WordColors tone: Theme.notice(status === "ok" ? "success" : status === "offline" ? "warning" : "info")
    readonly property string words: status === "ok" ? qsTr("Tout est confirmé") : status === "loading" ? qsTr("Chargement : %1 %").arg(loadedPercent) : status === "waiting" ? qsTr("En attente : %1").arg(waiting) : waiting > 0 ? qsTr("Hors ligne, en attente : %1").arg(waiting) : qsTr("Hors ligne")

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Theme.spaceS
    implicitHeight: Math.max(Theme.px(60), row.implicitHeight + 2 * Theme.spaceXs)
    radius: Math.min(height / 2, Theme.radiusL)
    color: tone.soft
    border.width: Theme.borderThin
    border.color: tone.strong
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.spaceXs

        Icon {
            name: root.status === "ok" ? "network-ok" : root.status === "offline" ? "offline" : "network-waiting"
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
