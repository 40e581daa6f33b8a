// A lost badge: found by its number, because its bearer comes without it, and revoked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Card {
    id: root

    required property DeskViewModel desk
    property int columns: 6
    // as on the desk, the lines stay in their place and show whatever badge stands there now
    readonly property list<var> badges: root.desk.badges
    property int mostBadges: 0

    onBadgesChanged: root.mostBadges = Math.max(root.mostBadges, root.badges.length)
    Component.onCompleted: root.mostBadges = root.badges.length

    Heading {
        text: qsTr("Badge perdu")
        level: 3
        Layout.fillWidth: true
    }

    BodyText {
        id: note

        text: root.desk.badgesNote
        Layout.fillWidth: true
        onTextChanged: {
            if (root.desk.hasNumber)
                Announcer.announce(note, note.text, false);
        }
    }

    GridLayout {
        columns: root.columns
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Layout.fillWidth: true
        // a layout in a layout would take all the height there is
        Layout.fillHeight: false

        Repeater {
            id: digits

            model: 10

            delegate: TouchButton {
                required property int index
                readonly property int digit: (index + 1) % 10

                text: Theme.number(digit)
                leftPadding: Theme.digitPadding
                debounceMs: 0
                Layout.fillWidth: true
                onClicked: root.desk.typeNumber(digit)
            }
        }

        TouchButton {
            text: qsTr("Effacer le numéro")
            iconName: "backspace"
            iconOnly: true
            enabled: root.desk.hasNumber
            heir: digits.count > 0 ? digits.itemAt(0) : null
            debounceMs: 0
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.desk.eraseNumber()
        }
    }

    Notice {
        visible: root.desk.revoked !== ""
        kind: root.desk.revokingFailed ? "warning" : "success"
        text: root.desk.revoked
        Layout.fillWidth: true
    }

    BodyText {
        text: root.desk.badgesShown
        visible: text !== ""
        soft: true
        Layout.fillWidth: true
    }

    Pager {
        visible: root.desk.badgesShown !== ""
        name: qsTr("badges")
        hasEarlier: root.desk.hasEarlierBadges
        hasMore: root.desk.hasMoreBadges
        Layout.fillWidth: true
        onEarlier: root.desk.showEarlierBadges()
        onMore: root.desk.showMoreBadges()
    }

    Repeater {
        model: root.mostBadges

        delegate: PersonRow {
            id: row

            readonly property string badge: root.badges[index]?.badge ?? ""
            readonly property bool armed: row.badge !== "" && root.desk.badgeToRevoke === row.badge

            lines: root.badges
            word: "neutral"

            ToolKey {
                text: row.armed ? qsTr("Oui, révoquer") : qsTr("Révoquer")
                iconName: "close"
                danger: row.armed
                Accessible.name: (row.armed ? qsTr("Oui, révoquer : %1") : qsTr("Révoquer : %1")).arg(row.spoken)
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.numberWidth
                onClicked: root.desk.revokeBadge(row.badge)
                // the line went with its badge
                onActiveFocusChanged: {
                    if (!activeFocus && !enabled && root.enabled)
                        digits.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }
}
