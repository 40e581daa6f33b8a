// The day scheme: cut paper in bright colours on a warm, light ground.
import QtQuick

SchemeColors {
    id: root

    paper: "#fbf6ec"
    card: "#fffdf8"
    sunken: "#f3ebdc"
    ink: "#1c2a2f"
    inkSoft: "#4b575b"
    line: "#e3d8c5"
    cardBorder: "#d9ccb5"
    outline: "#766e60"
    primary: "#0e6b58"
    onPrimary: "#ffffff"
    primaryEdge: "#06382e"
    key: "#fffdf8"
    onKey: "#1c2a2f"
    keyEdge: "#5f6a6c"
    danger: "#b3261e"
    onDanger: "#ffffff"
    dangerEdge: "#6d120d"
    disabled: "#ece4d6"
    onDisabled: "#6f6a60"
    disabledEdge: "#cfc4b1"
    focus: "#1b3fd6"
    focusGap: "#ffffff"
    veil: "#b31c2a2f"
    dim: "#00000000"

    exchange: WordColors {
        fill: "#ff9d7e"
        onFill: "#1c2a2f"
        strong: "#a63615"
        soft: "#ffe8df"
        onSoft: "#1c2a2f"
        chosen: "#ff9d7e"
        onChosen: "#1c2a2f"
    }

    learn: WordColors {
        fill: "#ffcf48"
        onFill: "#1c2a2f"
        strong: "#855600"
        soft: "#fff2cd"
        onSoft: "#1c2a2f"
        chosen: "#ffcf48"
        onChosen: "#1c2a2f"
    }

    transfer: WordColors {
        fill: "#86c9f7"
        onFill: "#1c2a2f"
        strong: "#155d9c"
        soft: "#e0f1fd"
        onSoft: "#1c2a2f"
        chosen: "#86c9f7"
        onChosen: "#1c2a2f"
    }

    move: WordColors {
        fill: "#92d68b"
        onFill: "#1c2a2f"
        strong: "#236b2c"
        soft: "#e3f5de"
        onSoft: "#1c2a2f"
        chosen: "#92d68b"
        onChosen: "#1c2a2f"
    }

    diversity: WordColors {
        fill: "#c9aef5"
        onFill: "#1c2a2f"
        strong: "#6237aa"
        soft: "#f0e8fd"
        onSoft: "#1c2a2f"
        chosen: "#c9aef5"
        onChosen: "#1c2a2f"
    }

    play: WordColors {
        fill: "#ffa3c7"
        onFill: "#1c2a2f"
        strong: "#ad1f64"
        soft: "#ffe5ef"
        onSoft: "#1c2a2f"
        chosen: "#ffa3c7"
        onChosen: "#1c2a2f"
    }

    neutral: WordColors {
        fill: "#eadfcb"
        onFill: "#1c2a2f"
        strong: "#5b5549"
        soft: "#f5eee1"
        onSoft: "#1c2a2f"
        chosen: "#eadfcb"
        onChosen: "#1c2a2f"
    }

    info: WordColors {
        fill: "#86c9f7"
        onFill: "#1c2a2f"
        strong: "#155d9c"
        soft: "#e0f1fd"
        onSoft: "#1c2a2f"
        chosen: "#86c9f7"
        onChosen: "#1c2a2f"
    }

    success: WordColors {
        fill: "#92d68b"
        onFill: "#1c2a2f"
        strong: "#236b2c"
        soft: "#e3f5de"
        onSoft: "#1c2a2f"
        chosen: "#92d68b"
        onChosen: "#1c2a2f"
    }

    warning: WordColors {
        fill: "#ffcf48"
        onFill: "#1c2a2f"
        strong: "#855600"
        soft: "#fff2cd"
        onSoft: "#1c2a2f"
        chosen: "#ffcf48"
        onChosen: "#1c2a2f"
    }

    error: WordColors {
        fill: "#ffa59b"
        onFill: "#1c2a2f"
        strong: "#a81f18"
        soft: "#ffe4e0"
        onSoft: "#1c2a2f"
        chosen: "#ffa59b"
        onChosen: "#1c2a2f"
    }
}
