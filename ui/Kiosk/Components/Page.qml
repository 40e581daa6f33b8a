// The frame of every screen: title above, content between, and the actions below in the same place every time, the primary one at the end.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    // one sentence that says what this screen is for, read out by a screen reader
    property string summary: ""
    property string word: "neutral"

    // replaces title and subtitle
    property Component header: null
    // small things at the end of the title's line, such as a StatusMark
    property Component headerEnd: null
    // a toolbar below the actions
    property Component toolbar: null

    property bool backVisible: true
    property string backText: qsTr("Retour")
    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true
    property string secondaryText: ""
    property string secondaryIcon: ""
    property bool secondaryEnabled: true

    default property alias content: pane.content
    property alias contentSpacing: pane.spacing
    // content runs to the edges of the screen (for illustrations)
    property bool bleeding: false
    readonly property bool scrolls: pane.overflows

    signal back
    signal primary
    signal secondary

    function scrollToTop(): void {
        pane.scrollToTop();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.description: summary !== "" ? summary : subtitle

    Keys.onEscapePressed: {
        if (root.backVisible)
            root.back();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }

    // in low reach nothing to touch lies up here; the six shapes keep the place friendly
    ShapeBand {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pageMargin
        visible: Theme.reachTop > 0 && root.height * Theme.reachTop - headerLoader.implicitHeight > implicitHeight * 1.5
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: root.bleeding ? 0 : Theme.pageMargin
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceL

        Item {
            visible: Theme.reachTop > 0
            Layout.preferredHeight: Math.max(0, root.height * Theme.reachTop - headerLoader.implicitHeight - (root.bleeding ? 0 : Theme.pageMargin) - 2 * Theme.spaceL)
            Layout.fillWidth: true
        }

        RowLayout {
            visible: headerLoader.active || headerEndLoader.active
            spacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.leftMargin: root.bleeding ? 0 : Theme.pageMargin
            Layout.rightMargin: root.bleeding ? 0 : Theme.pageMargin

            Loader {
                id: headerLoader

                active: root.header !== null || root.title !== ""
                sourceComponent: root.header ?? titleBlock
                Layout.fillWidth: true
            }

            Loader {
                id: headerEndLoader

                active: root.headerEnd !== null
                sourceComponent: root.headerEnd
                visible: active
                Layout.alignment: Qt.AlignTop
            }
        }

        ScrollPane {
            id: pane

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: root.bleeding ? 0 : Theme.pageMargin
            Layout.rightMargin: root.bleeding ? 0 : Theme.pageMargin
        }

        ColumnLayout {
            id: actions

            readonly property real wanted: (root.backVisible ? backMetrics.width + Theme.iconM + 2 * Theme.spaceL + Theme.spaceS + spacing : 0) + (secondaryBeside.implicitWidth + spacing) * (root.secondaryText !== "" ? 1 : 0) + (root.primaryText !== "" ? primaryButton.implicitWidth : 0)
            readonly property bool crowded: wanted > root.width - 2 * Theme.pageMargin

            visible: root.backVisible || root.primaryText !== "" || root.secondaryText !== ""
            spacing: Theme.targetGap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin

            TextMetrics {
                id: backMetrics

                text: root.backText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightBold
            }

            TouchButton {
                id: secondaryAbove

                text: root.secondaryText
                iconName: root.secondaryIcon
                enabled: root.secondaryEnabled
                visible: root.secondaryText !== "" && actions.crowded
                Layout.fillWidth: true
                onClicked: root.secondary()
            }

            RowLayout {
                spacing: Theme.targetGap
                Layout.fillWidth: true

                TouchButton {
                    id: backButton

                    text: root.backText
                    iconName: "back"
                    iconOnly: actions.crowded
                    big: true
                    visible: root.backVisible
                    Layout.fillHeight: true
                    onClicked: root.back()
                }

                TouchButton {
                    id: secondaryBeside

                    text: root.secondaryText
                    iconName: root.secondaryIcon
                    enabled: root.secondaryEnabled
                    big: true
                    visible: root.secondaryText !== "" && !actions.crowded
                    Layout.fillHeight: true
                    onClicked: root.secondary()
                }

                Item {
                    Layout.fillWidth: true
                    visible: root.primaryText === "" || !Theme.portrait
                }

                TouchButton {
                    id: primaryButton

                    text: root.primaryText
                    iconName: root.primaryIcon
                    iconAtEnd: root.primaryIcon === "next"
                    kind: TouchButton.Primary
                    big: true
                    enabled: root.primaryEnabled
                    visible: root.primaryText !== ""
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumWidth: Theme.portrait || actions.crowded ? Number.POSITIVE_INFINITY : Theme.px(860)
                    onClicked: root.primary()
                }
            }
        }

        Loader {
            active: root.toolbar !== null
            sourceComponent: root.toolbar
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
        }
    }

    Component {
        id: titleBlock

        RowLayout {
            spacing: Theme.spaceM

            Icon {
                name: "word-" + root.word
                visible: root.word !== "neutral"
                size: Theme.px(84)
                color: Theme.word(root.word).strong
                accentColor: Theme.word(root.word).fill
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.spaceXs

                Heading {
                    text: root.title
                    Layout.fillWidth: true
                }

                BodyText {
                    text: root.subtitle
                    visible: root.subtitle !== ""
                    soft: true
                    font.pixelSize: Theme.textBody
                    Layout.fillWidth: true
                }
            }
        }
    }
}
