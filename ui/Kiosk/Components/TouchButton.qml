// A key with words and, if wanted, an icon: primary (the one action of a screen), secondary, quiet or danger.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Pressable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: TouchButton.Secondary
    property bool big: false
    property string iconName: ""
    property bool iconAtEnd: false
    // shows the icon alone; the text stays the accessible name
    property bool iconOnly: false
    // gets the focus when this key is disabled under it
    property Item heir: null
    property real textSize: big && kind === TouchButton.Primary ? Theme.textLead : Theme.textBody

    readonly property color face: !enabled ? Theme.colors.disabled : kind === TouchButton.Primary ? Theme.colors.primary : kind === TouchButton.Danger ? Theme.colors.danger : kind === TouchButton.Quiet ? (down ? Theme.colors.sunken : "transparent") : Theme.colors.key
    readonly property color inkColor: !enabled ? Theme.colors.onDisabled : kind === TouchButton.Primary ? Theme.colors.onPrimary : kind === TouchButton.Danger ? Theme.colors.onDanger : kind === TouchButton.Quiet ? Theme.colors.ink : Theme.colors.onKey
    readonly property color edge: !enabled ? Theme.colors.disabledEdge : kind === TouchButton.Primary ? Theme.colors.primaryEdge : kind === TouchButton.Danger ? Theme.colors.dangerEdge : kind === TouchButton.Quiet ? Theme.colors.outline : Theme.colors.keyEdge

    function handOver(): void {
        if (!root.enabled && root.visible && root.parent.enabled && root.heir?.enabled)
            root.heir.forceActiveFocus(Qt.TabFocusReason);
    }

    depth: kind === TouchButton.Quiet ? 0 : enabled ? Theme.keyDepth : Theme.borderThin
    implicitHeight: Math.max(big ? Theme.targetLarge : Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(big ? Theme.targetLarge : Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: iconOnly ? Theme.spaceS : big ? Theme.px(36) : Theme.spaceM
    rightPadding: leftPadding

    onActiveFocusChanged: {
        // not at once: what disables this key may be what enables its heir
        if (!activeFocus && !enabled && heir)
            Qt.callLater(root.handOver);
    }

    background: KeySurface {
        face: root.face
        edge: root.edge
        radius: root.radius
        depth: root.depth
        down: root.down
        borderWidth: root.kind === TouchButton.Quiet ? Theme.borderThin : Theme.border
    }

    contentItem: RowLayout {
        spacing: Theme.spaceS
        layoutDirection: (root.iconAtEnd !== root.mirrored) ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: false

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            visible: !root.iconOnly
        }

        Icon {
            name: root.iconName
            visible: root.iconName !== ""
            size: Theme.px(root.big ? 50 : 40) * Theme.headingScale
            color: root.inkColor
            weight: 4.4
            LayoutMirroring.enabled: root.mirrored
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: root.iconOnly
        }

        Label {
            text: root.text
            visible: !root.iconOnly
            color: root.inkColor
            font.pixelSize: root.textSize
            font.weight: Theme.weightBold
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            visible: !root.iconOnly
        }
    }
}
