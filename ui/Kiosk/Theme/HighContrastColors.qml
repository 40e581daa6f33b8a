// The high-contrast scheme: black ground, white text, bright edges; text at 7:1 at least.
import QtQuick

SchemeColors {
    id: root

    paper: "#000000"
    card: "#000000"
    sunken: "#000000"
    ink: "#ffffff"
    inkSoft: "#ffffff"
    line: "#ffffff"
    cardBorder: "#ffffff"
    outline: "#ffffff"
    primary: "#ffe94d"
    onPrimary: "#000000"
    primaryEdge: "#b8a000"
    key: "#000000"
    onKey: "#ffffff"
    keyEdge: "#ffffff"
    danger: "#ffb3ad"
    onDanger: "#000000"
    dangerEdge: "#ff6e64"
    disabled: "#000000"
    onDisabled: "#b0b0b0"
    disabledEdge: "#808080"
    focus: "#00e5ff"
    focusGap: "#000000"
    veil: "#e6000000"
    dim: "#00000000"

    exchange: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffb39c"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffb39c"
        onChosen: "#000000"
    }

    learn: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffe14d"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffe14d"
        onChosen: "#000000"
    }

    transfer: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#8fd3ff"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#8fd3ff"
        onChosen: "#000000"
    }

    move: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#8df58a"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#8df58a"
        onChosen: "#000000"
    }

    diversity: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#dcc4ff"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#dcc4ff"
        onChosen: "#000000"
    }

    play: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffb0d0"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffb0d0"
        onChosen: "#000000"
    }

    neutral: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffffff"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffffff"
        onChosen: "#000000"
    }

    info: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#8fd3ff"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#8fd3ff"
        onChosen: "#000000"
    }

    success: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#8df58a"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#8df58a"
        onChosen: "#000000"
    }

    warning: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffe14d"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffe14d"
        onChosen: "#000000"
    }

    error: WordColors {
        fill: "#000000"
        onFill: "#ffffff"
        strong: "#ffb3ad"
        soft: "#000000"
        onSoft: "#ffffff"
        chosen: "#ffb3ad"
        onChosen: "#000000"
    }
}
