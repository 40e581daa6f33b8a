// The night scheme: the same papers under lamplight.
import QtQuick

SchemeColors {
    id: root

    paper: "#141c23"
    card: "#1e2932"
    sunken: "#0d1419"
    ink: "#f6f0e4"
    inkSoft: "#bcc6ca"
    line: "#2d3a45"
    cardBorder: "#394855"
    outline: "#8a98a3"
    primary: "#7fe0bd"
    onPrimary: "#06251c"
    primaryEdge: "#3c9f7c"
    key: "#25323d"
    onKey: "#f6f0e4"
    keyEdge: "#8a98a3"
    danger: "#ff8f85"
    onDanger: "#3a0603"
    dangerEdge: "#c4544a"
    disabled: "#222c34"
    onDisabled: "#8c979e"
    disabledEdge: "#3a4751"
    focus: "#ffd75e"
    focusGap: "#0d1419"
    veil: "#cc0a0f13"
    dim: "#66000000"

    exchange: WordColors {
        fill: "#8a3a24"
        onFill: "#ffffff"
        strong: "#ffab92"
        soft: "#35231f"
        onSoft: "#f6f0e4"
        chosen: "#ffab92"
        onChosen: "#131b21"
    }

    learn: WordColors {
        fill: "#705000"
        onFill: "#ffffff"
        strong: "#ffd467"
        soft: "#322a17"
        onSoft: "#f6f0e4"
        chosen: "#ffd467"
        onChosen: "#131b21"
    }

    transfer: WordColors {
        fill: "#1d5485"
        onFill: "#ffffff"
        strong: "#98d2fa"
        soft: "#1a2c3b"
        onSoft: "#f6f0e4"
        chosen: "#98d2fa"
        onChosen: "#131b21"
    }

    move: WordColors {
        fill: "#27602f"
        onFill: "#ffffff"
        strong: "#a0dd99"
        soft: "#1c2f23"
        onSoft: "#f6f0e4"
        chosen: "#a0dd99"
        onChosen: "#131b21"
    }

    diversity: WordColors {
        fill: "#573694"
        onFill: "#ffffff"
        strong: "#d3bdf8"
        soft: "#2a2440"
        onSoft: "#f6f0e4"
        chosen: "#d3bdf8"
        onChosen: "#131b21"
    }

    play: WordColors {
        fill: "#8a2456"
        onFill: "#ffffff"
        strong: "#ffb3d1"
        soft: "#371f2d"
        onSoft: "#f6f0e4"
        chosen: "#ffb3d1"
        onChosen: "#131b21"
    }

    neutral: WordColors {
        fill: "#475561"
        onFill: "#ffffff"
        strong: "#cfd6d9"
        soft: "#26323c"
        onSoft: "#f6f0e4"
        chosen: "#cfd6d9"
        onChosen: "#131b21"
    }

    info: WordColors {
        fill: "#1d5485"
        onFill: "#ffffff"
        strong: "#98d2fa"
        soft: "#1a2c3b"
        onSoft: "#f6f0e4"
        chosen: "#98d2fa"
        onChosen: "#131b21"
    }

    success: WordColors {
        fill: "#27602f"
        onFill: "#ffffff"
        strong: "#a0dd99"
        soft: "#1c2f23"
        onSoft: "#f6f0e4"
        chosen: "#a0dd99"
        onChosen: "#131b21"
    }

    warning: WordColors {
        fill: "#705000"
        onFill: "#ffffff"
        strong: "#ffd467"
        soft: "#322a17"
        onSoft: "#f6f0e4"
        chosen: "#ffd467"
        onChosen: "#131b21"
    }

    error: WordColors {
        fill: "#8f2c25"
        onFill: "#ffffff"
        strong: "#ffb1a9"
        soft: "#3a1f1e"
        onSoft: "#f6f0e4"
        chosen: "#ffb1a9"
        onChosen: "#131b21"
    }
}
