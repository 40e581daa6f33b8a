// Every token of the look, by role: colours, type, space, sizes and motion. The program writes the settings, screens only read.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // --- settings, written by the program ---------------------------------
    // "day", "night" or "highContrast"
    property string scheme: "day"
    // 1.0 to 2.0
    property real textScale: 1.0
    // size of the window, in logical pixels
    property size viewport: Qt.size(1080, 1920)
    property bool motion: true
    property bool lowReach: false
    // logical pixels of this screen in a millimetre; 0: as on the 24-inch lobby screen
    property real density: 0
    // how high the lower edge of the picture hangs above the floor, and how far away a person stands, in millimetres
    property real mountingHeight: 900
    property real viewingDistance: 500

    // --- layout unit: 1.0 on a 24-inch 1080p lobby screen, either way up ---
    readonly property real shortSide: Math.min(viewport.width, viewport.height)
    readonly property real longSide: Math.max(viewport.width, viewport.height)
    readonly property real unit: Math.max(0.66, Math.min(3, Math.sqrt(shortSide / 1080 * longSide / 1920)))
    readonly property bool portrait: viewport.height >= viewport.width
    readonly property bool compact: shortSide < 900

    function px(lobbyPixels: real): real {
        return Math.round(lobbyPixels * root.unit);
    }

    // --- real sizes: what a finger, an arm and an eye need, whatever the screen ---
    readonly property real pixelsPerMm: density > 0 ? density : 3.615 * unit

    function mm(millimetres: real): real {
        return Math.ceil(millimetres * root.pixelsPerMm);
    }
    // EN 301 549, 5.1.4: capitals of at least 0.7 degrees; a capital of our typeface is 0.668 of its size
    readonly property real leastText: viewingDistance * Math.tan(0.7 * Math.PI / 180) * pixelsPerMm / 0.668
    // EN 301 549, 8.3: what one touches lies at most 1.20 m above the floor; this part of the height is above that
    readonly property real tooHigh: 1 - (1200 - mountingHeight) * pixelsPerMm / viewport.height
    // no page fits into less than the rest
    readonly property real reachMost: 0.6
    readonly property real reachLimit: Math.max(0, Math.min(reachMost, tooHigh))
    // low reach cannot bring everything below 1.20 m: staff are told
    readonly property bool hangsTooHigh: tooHigh > reachMost

    // --- colours -----------------------------------------------------------
    readonly property SchemeColors day: DayColors {}
    readonly property SchemeColors night: NightColors {}
    readonly property SchemeColors highContrast: HighContrastColors {}
    readonly property SchemeColors colors: scheme === "night" ? night : scheme === "highContrast" ? highContrast : day
    readonly property bool isDark: scheme !== "day"
    readonly property bool isHighContrast: scheme === "highContrast"

    // "exchange", "learn", "transfer", "move", "diversity" or "play"; anything else is neutral
    function word(code: string): WordColors {
        switch (code) {
        case "exchange":
            return root.colors.exchange;
        case "learn":
            return root.colors.learn;
        case "transfer":
            return root.colors.transfer;
        case "move":
            return root.colors.move;
        case "diversity":
            return root.colors.diversity;
        case "play":
            return root.colors.play;
        default:
            return root.colors.neutral;
        }
    }

    // "info", "success", "warning" or "error"
    function notice(kind: string): WordColors {
        switch (kind) {
        case "success":
            return root.colors.success;
        case "warning":
            return root.colors.warning;
        case "error":
            return root.colors.error;
        default:
            return root.colors.info;
        }
    }

    function illustration(name: string): url {
        return Assets.illustration(root.scheme === "day" ? name : root.isHighContrast ? name + "-contrast" : name + "-night");
    }

    // --- numbers -----------------------------------------------------------
    // the ten digits in which the visitor reads numbers, from zero on; written by the program
    property string numerals: "0123456789"

    // how a number stands on the screen; inside a translation it is %Ln or %L1, which Qt writes the same way
    function number(value: int): string {
        return String(value).replace(/\d/g, digit => root.numerals[Number(digit)]);
    }
    // nothing to be seen, in every scheme: a screen that is switched off
    readonly property color blank: "black"

    // --- type --------------------------------------------------------------
    readonly property FontLoader fontRegular: FontLoader {
        source: Assets.font("AtkinsonHyperlegibleNext-Regular.ttf")
    }
    readonly property FontLoader fontMedium: FontLoader {
        source: Assets.font("AtkinsonHyperlegibleNext-Medium.ttf")
    }
    readonly property FontLoader fontBold: FontLoader {
        source: Assets.font("AtkinsonHyperlegibleNext-Bold.ttf")
    }
    readonly property FontLoader fontExtraBold: FontLoader {
        source: Assets.font("AtkinsonHyperlegibleNext-ExtraBold.ttf")
    }
    readonly property FontLoader fontArabicRegular: FontLoader {
        source: Assets.font("NotoSansArabic-Regular.ttf")
    }
    readonly property FontLoader fontArabicMedium: FontLoader {
        source: Assets.font("NotoSansArabic-Medium.ttf")
    }
    readonly property FontLoader fontArabicBold: FontLoader {
        source: Assets.font("NotoSansArabic-Bold.ttf")
    }
    readonly property string fontFamily: "Atkinson Hyperlegible Next"
    readonly property string fontFamilyArabic: "Noto Sans Arabic"
    readonly property int weightRegular: Font.Normal
    readonly property int weightMedium: Font.Medium
    readonly property int weightBold: Font.Bold
    readonly property int weightDisplay: Font.ExtraBold
    // large bold letters stand a little closer
    readonly property real trackingTight: -px(1)
    readonly property real lineHeight: 1.25
    readonly property real lineHeightTight: 1.08

    // Reading sizes follow textScale whole. Large sizes follow it in part: they start far above what 200 % asks of reading text.
    // What is read from afar, or on a small screen of many pixels, grows at 100 % already.
    readonly property real readingScale: Math.max(leastText / px(34), Math.max(1, Math.min(2, textScale)))
    readonly property real headingScale: 1 + (readingScale - 1) * 0.5
    readonly property real displayScale: 1 + (readingScale - 1) * 0.25
    // capitals of 6.1 mm (0.7 degrees at 500 mm) on the lobby screen
    readonly property real textSmall: px(34) * readingScale
    readonly property real textBody: px(38) * readingScale
    readonly property real textLead: px(44) * readingScale
    // on keys that stand on every page and are large from the start
    readonly property real textTool: px(34) * headingScale
    readonly property real textTitle: px(54) * headingScale
    readonly property real textHeading: px(74) * headingScale
    readonly property real textDisplay: px(108) * displayScale
    readonly property real textHuge: px(168) * displayScale

    // --- space, shape ------------------------------------------------------
    readonly property real spaceXs: px(8)
    readonly property real spaceS: px(16)
    readonly property real spaceM: px(28)
    readonly property real spaceL: px(44)
    readonly property real spaceXl: px(64)
    readonly property real spaceXxl: px(96)
    // margin between the content and the edge of the screen
    readonly property real pageMargin: px(portrait ? 60 : 72)
    readonly property real pageMarginTop: px(portrait ? 60 : 44)
    readonly property real radiusS: px(14)
    readonly property real radiusM: px(24)
    readonly property real radiusL: px(36)
    readonly property real borderThin: Math.max(1, px(2))
    readonly property real border: Math.max(2, px(4))
    // how far a key stands out of the paper, and how far it sinks under the finger
    readonly property real keyDepth: Math.max(4, px(10))
    readonly property real focusWidth: Math.max(4, px(6))
    readonly property real focusGap: Math.max(3, px(5))

    // --- sizes of the parts of a screen ---------------------------------------
    // text so large that what stands beside it goes below, and that pictures make room for it
    readonly property bool largeText: textScale > 1.25
    // large text on a wide screen: little height between what stays
    readonly property bool shallow: !portrait && largeText
    // nor is there width for words under the icons of a bar
    readonly property bool iconBars: (!portrait && compact && textScale > 1.75) || leastText > px(42)
    // the picture that says what a card is for
    readonly property real iconHero: px(220)
    readonly property real iconHeroDense: px(120)
    // the line of an icon among bold words
    readonly property real iconWeightBold: 5
    // the keys that count a number up and down
    readonly property real stepKey: px(150)
    readonly property real stepKeyDense: px(110)
    readonly property real stepKeyAlone: px(240)
    // the keys at the end of a line, and the line that has room for them beside its words
    readonly property real rowKey: px(144) * readingScale
    readonly property real rowWide: px(740) * readingScale
    readonly property real noticeWidth: px(1500)
    readonly property real noticeWidthNarrow: px(900)
    readonly property real padWidth: px(700)
    // what is said of a code, its digits, and as much room on their other side
    readonly property int codeColumnsCentred: 3
    readonly property int codeColumns: portrait ? 1 : largeText ? 2 : codeColumnsCentred
    readonly property real padHeight: px(900)
    // a number that is typed
    readonly property real numberWidth: px(216) * readingScale
    // a bar that compares: its line, itself, its name, its number, and the room that all of it needs
    readonly property real barLine: px(64)
    readonly property real barThickness: px(30)
    readonly property real barName: px(230) * readingScale
    readonly property real barNumber: px(80) * readingScale
    readonly property real barRoom: px(180) + px(310) * readingScale
    // the leaf of a calendar, and the card that has room for facts beside it
    readonly property real leafWidth: px(compact ? 240 : 320)
    readonly property real factsRoom: px(640)
    // a picture of the place: the least height at which it tells something, and how wide it grows
    readonly property real sceneLeast: px(200)
    readonly property real sceneWidth: px(760)
    readonly property real heroWidth: px(portrait ? (compact ? 420 : 640) : compact ? 580 : 530)
    // how much of the picture's own height is empty sky that words may stand in
    readonly property real heroSky: 0.15
    // a code that staff scan, and letters that are spelled out
    readonly property real codeSide: px(portrait ? 420 : 340)
    readonly property real codeSideDense: px(portrait ? 420 : 270)
    readonly property real trackingCode: px(6)
    // a code to photograph beside its words, as a share of the page's height
    readonly property real codeShareBeside: largeText || compact ? 0.6 : 0.69
    // the same above its words
    readonly property real codeShareAbove: largeText ? 0.34 : (compact ? 0.27 : 0.28) / headingScale
    // what is taken from a key's sides for its digit
    readonly property real digitPadding: px(3)
    // how narrow a few words may stand in two lines
    readonly property real shareWordsWrapped: 0.7
    // an icon in the line of a title
    readonly property real iconTitle: px(72)
    // the half of a wide home page that holds the picture of the place
    readonly property real shareHero: compact ? 0.41 : 0.44
    // shares of the page's width: what one came for, what stands beside it, and a mark beside a title
    readonly property real shareMain: 0.55
    readonly property real shareBeside: 0.4
    readonly property real shareMark: 0.5
    // once around, in degrees
    readonly property int turn: 360
    // what was laid out in this frame has its place in the next; what still moves after this time never comes to rest
    readonly property int nextFrameMs: 1
    readonly property int settleMs: 1000

    // --- sizes -------------------------------------------------------------
    // what a finger in a wet glove meets: at least 15 mm, 8 mm apart
    readonly property real target: Math.max(px(88), mm(15))
    readonly property real targetLarge: Math.max(px(128), target)
    readonly property real targetGap: Math.max(spaceM, mm(8))
    // between keys that are larger than they must be: what is touched of each, 15 mm around its middle, is still 8 mm apart
    readonly property real targetGapDense: Math.max(spaceS, mm(23) - target)
    readonly property real iconS: px(40)
    readonly property real iconM: px(56)
    readonly property real iconL: px(88)
    readonly property real iconXl: px(132)
    // the narrowest column of choices: words beside their picture, a word below it, a number
    readonly property real choiceWidth: px(360)
    readonly property real choiceWidthNarrow: px(210)
    readonly property real choiceWidthShort: px(230)
    // on the attract screen: its words, the picture with them, and how much of the height they may take; the rest is room to wander
    readonly property real attractWidth: portrait ? px(560) * readingScale : px(520) * headingScale
    readonly property real attractPicture: px(portrait ? 460 : 380)
    readonly property real attractShare: portrait ? 0.66 : 0.72
    // the on-screen keyboard: the height of a row, the gap between its keys, and as wide as two hands reach
    readonly property real keyboardRow: Math.max(target + targetGap / 2, portrait ? textLead * 1.4 : 0)
    readonly property real keyboardGap: spaceS
    readonly property real keyboardWidth: px(1500)
    // of cards that are read, beside one another where there is room
    readonly property int sideColumns: portrait || textScale > 1.25 ? 1 : 2
    // the longest line of running text
    readonly property real measure: px(920) * headingScale
    // between the parts of a page, from its title to its keys; low reach has little height
    readonly property real partGap: !portrait ? px(36) : reachTop > 0 ? spaceM : spaceL
    // in low reach everything that one touches lies below this part of the screen's height
    readonly property real reachTop: lowReach ? reachLimit : 0

    // --- motion ------------------------------------------------------------
    readonly property int motionQuick: motion ? 120 : 0
    readonly property int motionCalm: motion ? 260 : 0
    readonly property int motionSlow: motion ? 900 : 0
    // how long the attract screen takes to wander to its next place, and how long it stays there
    readonly property int motionDrift: motion ? 6000 : 0
    readonly property int attractStepMs: 9000
    // a second strike of a wet glove within this time is one strike
    property int debounceMs: 500
    // what changes is said aloud once it has stayed as it is for this long
    property int restMs: 800
}
