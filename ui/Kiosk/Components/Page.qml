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
    // the summary says something about the visitor; whoever may be overheard hears the public one
    property bool personalSummary: false
    property string publicSummary: ""
    property bool personalTitle: false
    property string word: "neutral"

    // replaces title and subtitle
    property Component header: null
    // small things at the end of the title's line, such as a StatusMark
    property Component headerEnd: null
    // what fills the upper part of the screen in low reach, where nothing can be touched; a few pale shapes by default
    property Component ornament: null
    // what stays in sight between the content and the actions, such as a Countdown
    property Component beneath: null
    // keys for whoever listens, above the toolbar
    property Component aid: null
    // a toolbar below the actions
    property Component toolbar: null

    property bool backVisible: true
    property string backText: qsTr("Retour")
    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true
    property string secondaryText: ""
    // what it does, for whoever does not see beside what it stands
    property string secondaryName: secondaryText
    property string secondaryIcon: ""
    property bool secondaryEnabled: true

    default property alias content: pane.content
    property alias contentSpacing: pane.spacing
    // from here down one touches, in low reach; the window tells what lies above the page
    property real reach: Theme.viewport.height * Theme.reachTop
    // keys beside the title would be out of reach: they come with the content
    readonly property bool lowered: Theme.reachTop > 0 && root.headerEnd !== null && !root.rolling
    // large text in low reach leaves little height: what else stays in sight comes first in the content
    readonly property bool gathered: Theme.reachTop > 0 && Theme.largeText && root.beneath !== null
    // content runs to the edges of the screen (for illustrations)
    property bool bleeding: false
    readonly property bool scrolls: pane.overflows
    readonly property bool headed: root.header !== null || root.title !== "" || (root.headerEnd !== null && !root.lowered)
    // large text on a wide screen leaves too little height between what stays: the title rolls away with the content
    readonly property bool rolling: Theme.shallow && !root.bleeding
    // the on-screen keyboard takes the place of the keys below, so that the field above it keeps room
    readonly property bool typing: Typing.height > 0

    // Keys typed on this screen are this screen's; nothing inside holds the focus until a person moves it there. Not before
    // the texts are in place: a screen reader reads what has the focus, and again what changes in it.
    Component.onCompleted: root.focus = true

    signal back
    signal primary
    signal secondary

    // the keys begin anew: another question stands on the same page
    function startOver(): void {
        const held = root.Window.activeFocusItem;
        if (held && held !== root)
            held.focus = false;
        root.forceActiveFocus();
        root.scrollToTop();
    }

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

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: root.bleeding ? 0 : Theme.pageMarginTop
        anchors.bottomMargin: root.typing ? Typing.height + Theme.spaceM : root.toolbar !== null ? 0 : Theme.spaceL
        spacing: Theme.partGap

        Item {
            id: outOfReach

            visible: Theme.reachTop > 0
            // the content keeps the height of a key, whatever stands below it
            readonly property real least: Theme.mm(15) + (beneathLoader.active ? beneathLoader.implicitHeight + parent.spacing : 0) + (actions.visible ? actions.implicitHeight + parent.spacing : 0) + (aidLoader.active ? aidLoader.implicitHeight : 0) + (toolbarLoader.visible ? toolbarLoader.implicitHeight + parent.spacing : 0)

            // the content begins at the limit
            Layout.preferredHeight: Math.max(0, Math.min(root.reach, parent.height + parent.anchors.topMargin - least) - parent.anchors.topMargin - (heading.active ? heading.implicitHeight + parent.spacing : 0) - parent.spacing)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin

            Loader {
                anchors.fill: parent
                active: Theme.reachTop > 0 && outOfReach.height > Theme.px(160)
                sourceComponent: root.ornament ?? shapes
            }
        }

        Loader {
            id: heading

            // where there is little height, the field and its keyboard take it
            active: root.headed && !root.rolling && (Theme.portrait || !root.typing)
            visible: active
            sourceComponent: headingBlock
            Layout.fillWidth: true
            Layout.leftMargin: root.bleeding ? 0 : Theme.pageMargin
            Layout.rightMargin: root.bleeding ? 0 : Theme.pageMargin
        }

        ScrollPane {
            id: pane

            railMargin: root.bleeding ? Theme.pageMargin : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: root.bleeding ? 0 : Theme.pageMargin
            Layout.rightMargin: root.bleeding ? 0 : Theme.pageMargin

            Loader {
                active: root.headed && root.rolling
                visible: active
                sourceComponent: headingBlock
                Layout.fillWidth: true
            }

            Loader {
                active: root.gathered
                visible: active
                sourceComponent: root.beneath
                Layout.fillWidth: true
            }

            Loader {
                active: root.lowered
                visible: active
                sourceComponent: root.headerEnd
                Layout.leftMargin: root.bleeding ? Theme.pageMargin : 0
                Layout.maximumWidth: pane.width
            }
        }

        Loader {
            id: beneathLoader

            active: root.beneath !== null && !root.gathered
            sourceComponent: root.beneath
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
        }

        ColumnLayout {
            id: actions

            readonly property real room: root.width - 2 * Theme.pageMargin
            readonly property real others: (root.secondaryText !== "" ? secondaryBeside.implicitWidth + spacing : 0) + (root.primaryText !== "" ? primaryButton.implicitWidth : 0) + (Theme.portrait ? 0 : spacing)
            readonly property real backWide: root.backVisible ? backMetrics.width + Theme.px(50) * Theme.headingScale + 2 * Theme.px(36) + 3 * Theme.spaceS + spacing : 0
            readonly property real backNarrow: root.backVisible ? Math.max(Theme.targetLarge, Theme.px(50) * Theme.headingScale + 2 * Theme.spaceS) + spacing : 0
            // the primary action takes all the width there is, where its words need it
            readonly property bool wide: Theme.portrait || Theme.textScale > 1.25
            // first the back key gives up its word, then the secondary action its place
            readonly property bool tight: backWide + others + Theme.spaceS > room
            readonly property bool crowded: root.secondaryText !== "" && backNarrow + others > room

            visible: !root.typing && (root.backVisible || root.primaryText !== "" || root.secondaryText !== "")
            spacing: Theme.targetGap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin

            TextMetrics {
                id: backMetrics

                text: root.backText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.textBody
                font.weight: Theme.weightBold
            }

            TouchButton {
                id: secondaryAbove

                text: root.secondaryText
                Accessible.name: root.secondaryName
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
                    iconOnly: actions.tight
                    big: true
                    visible: root.backVisible
                    Layout.fillHeight: true
                    onClicked: root.back()
                }

                TouchButton {
                    id: secondaryBeside

                    text: root.secondaryText
                    Accessible.name: root.secondaryName
                    iconName: root.secondaryIcon
                    enabled: root.secondaryEnabled
                    big: true
                    visible: root.secondaryText !== "" && !actions.crowded
                    Layout.fillHeight: true
                    onClicked: root.secondary()
                }

                Item {
                    Layout.fillWidth: true
                    visible: root.primaryText === "" || !actions.wide
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
                    Layout.maximumWidth: actions.wide || actions.crowded ? Number.POSITIVE_INFINITY : Theme.px(860)
                    onClicked: root.primary()
                }
            }
        }

        // one strip; where the bars are icons, one line
        GridLayout {
            visible: root.aid !== null || (root.toolbar !== null && !root.typing)
            columns: Theme.iconBars ? 2 : 1
            columnSpacing: 0
            rowSpacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: false

            Loader {
                id: aidLoader

                active: root.aid !== null
                sourceComponent: root.aid
                visible: active
                Layout.fillWidth: true
            }

            Loader {
                id: toolbarLoader

                active: root.toolbar !== null
                sourceComponent: root.toolbar
                visible: active && !root.typing
                Layout.fillWidth: true
            }
        }
    }

    Component {
        id: shapes

        Item {
            // small and pale, so that nobody takes it for keys, and without the arrows that would lead on
            ShapeBand {
                anchors.centerIn: parent
                words: ["exchange", "learn", "move", "diversity", "play"]
                size: Theme.px(56)
                spacing: Theme.spaceXl
                opacity: 0.5
            }
        }
    }

    Component {
        id: headingBlock

        GridLayout {
            id: line

            // a long mark beside large text would leave no room for the title: it goes above
            columns: headerEndLoader.implicitWidth > root.width * 0.4 ? 1 : 2
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM

            Loader {
                id: headerLoader

                active: root.header !== null || root.title !== ""
                sourceComponent: root.header ?? titleBlock
                Layout.row: headerEndLoader.active && line.columns === 1 ? 1 : 0
                Layout.column: 0
                Layout.fillWidth: true
            }

            Loader {
                id: headerEndLoader

                active: root.headerEnd !== null && !root.lowered
                sourceComponent: root.headerEnd
                visible: active
                Layout.alignment: Qt.AlignTop
                Layout.row: 0
                Layout.column: line.columns - 1
            }
        }
    }

    Component {
        id: titleBlock

        RowLayout {
            spacing: Theme.spaceM

            Icon {
                name: "word-" + root.word
                visible: root.word !== "neutral" && !Theme.shallow
                size: Theme.px(84)
                color: Theme.word(root.word).strong
                accentColor: Theme.word(root.word).fill
                Layout.alignment: Qt.AlignTop
            }

            // where there is little height, in one line if they fit
            GridLayout {
                id: words

                columns: Theme.shallow && name.implicitWidth + more.implicitWidth + columnSpacing <= width ? 2 : 1
                columnSpacing: Theme.spaceM
                rowSpacing: Theme.spaceXs
                Layout.fillWidth: true

                Heading {
                    id: name

                    text: root.title
                    personal: root.personalTitle
                    level: Theme.shallow ? 2 : 1
                    Layout.fillWidth: true
                }

                BodyText {
                    id: more

                    text: root.subtitle
                    visible: root.subtitle !== ""
                    soft: true
                    font.pixelSize: Theme.shallow ? Theme.textSmall : Theme.textBody
                    Layout.fillWidth: words.columns === 1
                    Layout.alignment: Qt.AlignVCenter
                }
            }
        }
    }
}
