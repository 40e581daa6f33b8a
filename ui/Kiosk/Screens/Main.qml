// The window: shows the page of the present turn, and over it what may come at any moment.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

Window {
    id: root

    required property SessionViewModel session
    required property LanguageViewModel language
    required property WelcomeViewModel welcome
    required property PairingViewModel pairing
    // What the other pages are about comes behind the first frame, and so do its types. A page asked for before then waits.
    property QtObject visits: null
    property QtObject badges: null
    property QtObject pictures: null
    property QtObject events: null
    property QtObject desk: null
    property QtObject calls: null
    property QtObject register: null
    property QtObject speech: null
    property QtObject keys: null
    property QtObject scanning: null
    readonly property Item page: pages.item as Item
    readonly property bool whole: root.visits !== null && root.badges !== null && root.pictures !== null && root.events !== null && root.desk !== null && root.calls !== null && root.register !== null && root.keys !== null
    // the page has just opened and takes no touch yet
    readonly property alias settles: settling.running
    property string toldBefore: ""
    // a kiosk that fills the screen is left by staff only
    required property bool mayClose

    signal callSomeone

    function open(page: int): void {
        if (page !== SessionViewModel.Page.Welcome && page !== SessionViewModel.Page.Comfort && page !== SessionViewModel.Page.Help && !root.whole)
            return;
        const common = {
            session: root.session,
            language: root.language
        };
        switch (page) {
        case SessionViewModel.Page.Arrive:
            pages.setSource("VisitsScreen.qml", Object.assign(common, {
                visits: root.visits
            }));
            break;
        case SessionViewModel.Page.Leave:
            pages.setSource("LeaveScreen.qml", Object.assign(common, {
                visits: root.visits
            }));
            break;
        case SessionViewModel.Page.Result:
            pages.setSource("ResultScreen.qml", Object.assign(common, {
                visits: root.visits,
                calls: root.calls,
                pictures: root.pictures
            }));
            break;
        case SessionViewModel.Page.Badge:
            pages.setSource("BadgesScreen.qml", Object.assign(common, {
                badges: root.badges,
                pictures: root.pictures
            }));
            break;
        case SessionViewModel.Page.Pictures:
            pages.setSource("PicturesScreen.qml", Object.assign(common, {
                pictures: root.pictures
            }));
            break;
        case SessionViewModel.Page.Events:
            pages.setSource("EventsScreen.qml", Object.assign(common, {
                events: root.events
            }));
            break;
        case SessionViewModel.Page.Event:
            pages.setSource("EventScreen.qml", Object.assign(common, {
                events: root.events
            }));
            break;
        case SessionViewModel.Page.Help:
            pages.setSource("HelpScreen.qml", Object.assign(common, {
                calls: root.calls
            }));
            break;
        case SessionViewModel.Page.Comfort:
            pages.setSource("ComfortScreen.qml", common);
            break;
        case SessionViewModel.Page.Register:
            pages.setSource("RegisterScreen.qml", Object.assign(common, {
                register: root.register
            }));
            break;
        case SessionViewModel.Page.Desk:
            pages.setSource("DeskScreen.qml", Object.assign(common, {
                desk: root.desk,
                calls: root.calls,
                pairing: root.pairing
            }));
            break;
        case SessionViewModel.Page.Keys:
            pages.setSource("KeysScreen.qml", Object.assign(common, {
                keys: root.keys
            }));
            break;
        default:
            pages.setSource("WelcomeScreen.qml", Object.assign(common, {
                welcome: root.welcome,
                pairing: root.pairing
            }));
        }
        root.announce();
    }

    // the second strike of a finger is none on what the first one brought
    function settle(): void {
        if (Theme.debounceMs > 0)
            settling.restart();
    }

    // what the page is for, or what has become of it, for whoever listens instead of looking
    function announce(): void {
        const page = pages.item as Page;
        if (page)
            Announcer.announce(page, page.summary, false);
    }

    width: 1080
    height: 1920
    color: Theme.colors.paper
    // a screen reader names the window before the kiosk knows where it is
    title: root.welcome.placeName !== "" ? root.welcome.placeName : qsTr("Borne d’accueil")
    onClosing: close => close.accepted = root.mayClose
    Component.onCompleted: root.open(root.session.page)
    onScanningChanged: {
        if (root.scanning)
            scanBar.setSource("ScanBar.qml", {
                scanning: root.scanning
            });
    }
    onWholeChanged: {
        if (root.session.page !== SessionViewModel.Page.Welcome)
            root.open(root.session.page);
        if (root.whole)
            band.setSource("CallBand.qml", {
                session: root.session,
                calls: root.calls
            });
    }

    Binding {
        target: Theme
        property: "viewport"
        value: Qt.size(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.session.textScale
    }

    Binding {
        target: Theme
        property: "scheme"
        // a place that is closed lights no empty lobby
        value: root.session.highContrast ? "highContrast" : root.session.attracts && root.welcome.isKnown && !root.welcome.isOpen ? "night" : "day"
    }

    Binding {
        target: Theme
        property: "numerals"
        value: root.language.numerals
    }

    Binding {
        target: Theme
        property: "lowReach"
        value: root.session.lowReach
    }

    Binding {
        target: Theme
        property: "motion"
        value: false
        when: root.session.still
    }

    // staff read the pairing code there: nothing is to hide it
    Connections {
        target: root.pairing

        function onStateChanged(): void {
            root.session.keepAwake(root.pairing.inPlace);
        }
    }

    Binding {
        target: Typing
        property: "language"
        value: root.language.code
    }

    onSpeechChanged: {
        if (root.speech)
            listening.setSource("Listening.qml", {
                speech: root.speech
            });
    }

    Binding {
        target: listening.item
        property: "page"
        value: root.page
    }

    // what stands above the page takes its part of what lies too high
    Binding {
        target: root.page
        property: "reach"
        value: stage.height * Theme.reachTop - (notice.active ? 0 : band.height)
    }

    Connections {
        target: root.session

        function onEnded(): void {
            keyboard.forget();
        }

        function onPageChanged(): void {
            root.settle();
            root.open(root.session.page);
        }

        // what a second strike was meant for has moved
        function onStateChanged(): void {
            if (root.toldBefore !== root.session.notice)
                root.settle();
            root.toldBefore = root.session.notice;
        }
    }

    Connections {
        target: pages.item as Page

        function onSummaryChanged(): void {
            root.announce();
        }
    }

    FocusScope {
        id: stage

        // the nav-pad's arrows go through what can be pressed, one after the other
        function step(forward: bool): void {
            const from = root.activeFocusItem ?? stage;
            from.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        // a question or a fault stands over the page
        readonly property bool covered: stillThere.active || broken.active || attract.active || notice.sheet

        anchors.fill: parent
        focus: true
        onCoveredChanged: {
            if (!covered)
                pages.focus = true;
        }
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onDownPressed: stage.step(true)
        Keys.onRightPressed: stage.step(!LayoutMirroring.enabled)
        Keys.onUpPressed: stage.step(false)
        Keys.onLeftPressed: stage.step(LayoutMirroring.enabled)
        // from what stands above or below the page, too
        Keys.onEscapePressed: {
            const page = pages.item as Page;
            if (page?.backVisible)
                page.back();
        }

        // What may come over the page is made when it comes: the first frame does not wait for it.

        // On a sheet of its own, which leaves no slice of the page's head to be seen. It stands before the page, so that
        // its key is the next one backwards.
        Loader {
            id: notice

            // Large words would leave no page below them: they lie over it, and it waits until they are answered.
            readonly property bool large: Theme.largeText
            readonly property bool sheet: active && large

            width: parent.width
            height: large ? scanBar.y : implicitHeight
            z: 1
            // what was said of the page says nothing of a fault, nor of a lobby without a visitor
            active: root.session.notice !== "" && !broken.active && !attract.active && !(large && stillThere.active)
            focus: sheet
            Keys.onEscapePressed: root.session.dismissNotice()
            onActiveChanged: {
                if (!active && !stage.covered)
                    pages.focus = true;
            }
            sourceComponent: Rectangle {
                implicitHeight: told.y + told.height + Theme.spaceM
                color: notice.large ? Theme.colors.veil : Theme.colors.paper
                Component.onCompleted: {
                    if (notice.large)
                        told.takeKeys(Qt.OtherFocusReason);
                }

                MouseArea {
                    anchors.fill: parent
                }

                Notice {
                    id: told

                    anchors.horizontalCenter: parent.horizontalCenter
                    // in low reach its key lies in the lower part of the screen, the words above it
                    y: notice.large ? Math.max(Theme.spaceM, Math.min(notice.height - height - Theme.spaceM, Math.max(notice.height * Theme.reachTop, (notice.height - height) / 2))) : Theme.reachTop === 0 ? Theme.spaceM : Math.max(Theme.spaceM, stage.height * Theme.reachTop - height + Theme.targetLarge + 2 * Theme.spaceM)
                    width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.noticeWidth)
                    kind: "warning"
                    text: root.session.notice
                    actionText: qsTr("D’accord")
                    actionIcon: "check"
                    // where nothing can be noted, nobody can be called
                    secondaryText: root.whole && root.session.ready && root.session.page !== SessionViewModel.Page.Desk ? qsTr("Appeler quelqu’un") : ""
                    secondaryIcon: "bell"
                    onAction: root.session.dismissNotice()
                    onSecondary: {
                        root.session.dismissNotice();
                        root.callSomeone();
                    }
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.border
                    visible: !notice.large
                    color: Theme.colors.outline
                }
            }
        }

        Loader {
            id: band

            width: parent.width
            enabled: !stage.covered
            onHeightChanged: {
                if (height === 0 && activeFocus)
                    pages.focus = true;
            }
        }

        Loader {
            id: pages

            anchors.top: parent.top
            // the page's own keys lie below the notice, also in low reach, where they begin in the page's lower part
            anchors.topMargin: notice.active && !notice.large ? notice.height - stage.height * Theme.reachTop : band.height
            anchors.bottom: scanBar.top
            width: parent.width
            focus: true
            enabled: !stage.covered
        }

        // the keys of the speech mode, and the dark that hides the page from others
        Loader {
            id: listening

            anchors.fill: parent
            z: 2
        }

        // beneath the page, and its frame over it
        Loader {
            id: scanBar

            anchors.bottom: parent.bottom
            width: parent.width
            enabled: !stage.covered
            z: 2
        }

        // the second strike of a finger that opened this page is none on what it shows
        MouseArea {
            anchors.fill: pages
            enabled: settling.running
        }

        Timer {
            id: settling

            interval: Theme.debounceMs
        }

        KeyboardHost {
            id: keyboard

            anchors.fill: parent
        }

        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.spaceM
            active: root.session.working
            sourceComponent: Working {}
        }

        Loader {
            id: attract

            anchors.fill: parent
            active: root.session.attracts
            visible: active
            focus: active
            onActiveChanged: {
                if (!active)
                    root.settle();
            }
            sourceComponent: AttractScreen {
                focus: true
                session: root.session
                welcome: root.welcome
            }
        }

        Loader {
            id: stillThere

            anchors.fill: parent
            active: root.session.aboutToEnd
            visible: active
            focus: active
            sourceComponent: StillThere {
                focus: true
                seconds: root.session.remainingSeconds
                onMoreTime: root.session.moreTime()
                onFinished: root.session.home()
            }
        }

        Loader {
            id: broken

            anchors.fill: parent
            active: root.session.isOutOfOrder
            visible: active
            focus: active
            sourceComponent: Rectangle {
                color: Theme.colors.paper

                ErrorState {
                    anchors.fill: parent
                    anchors.margins: Theme.pageMargin
                    anchors.topMargin: Theme.largeText ? Theme.pageMarginTop : Theme.pageMargin
                    anchors.bottomMargin: Theme.pageMargin + lasting.implicitHeight + (Theme.largeText ? Theme.spaceM : Theme.pageMargin)
                    // large text takes the picture's place
                    pictured: !Theme.largeText
                    title: qsTr("Un petit souci de notre côté")
                    text: qsTr("Rien n’est perdu : ce qui était noté le reste. L’accueil peut vous aider.")
                    code: root.session.faultCode
                    actionText: qsTr("Revenir au début")
                    actionIcon: "home"
                    onAction: root.session.home()
                }

                Countdown {
                    id: lasting

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.pageMargin
                    seconds: root.session.remainingSeconds
                    total: root.session.resultSeconds
                    text: qsTr("Retour au début")
                    onMoreTime: root.session.moreTime()
                }
            }
        }
    }
}
