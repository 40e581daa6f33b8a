// The icon set: SVG path data on a 48-unit grid, drawn in one hand: a line of 3 units with round ends over a paper shape
// that is printed a little off, two units down and right. Each entry holds up to three paths:
// line (stroked in the ink), paper (filled in the accent, shifted), solid (filled in the ink).
.pragma library

function circle(x, y, r) {
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function box(x, y, w, h, r) {
    return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

function dots(radius, ...centres) {
    let path = "";
    for (let i = 0; i < centres.length; i += 2)
        path += circle(centres[i], centres[i + 1], radius);
    return path;
}

function around(count, x, y, draw) {
    let path = "";
    for (let i = 0; i < count; ++i) {
        const angle = 2 * Math.PI * i / count - Math.PI / 2;
        path += draw(x + Math.cos(angle), y + Math.sin(angle), Math.cos(angle), Math.sin(angle));
    }
    return path;
}

function star(x, y, outer, inner, points) {
    let path = "";
    for (let i = 0; i < 2 * points; ++i) {
        const angle = Math.PI * i / points - Math.PI / 2;
        const r = i % 2 ? inner : outer;
        path += (i ? "L" : "M") + (x + r * Math.cos(angle)).toFixed(2) + " " + (y + r * Math.sin(angle)).toFixed(2);
    }
    return path + "z";
}

const loudspeaker = "M4 18.500v11h7.500L22 39V9L11.500 18.500z";
const gauge = "M5 37a19 19 0 0 1 38 0";
const cloud = "M14.5 37a9 9 0 0 1-1.2-17.9A11.6 11.6 0 0 1 35.6 17.2A10 10 0 0 1 34.5 37z";
const doorRight = "M22 14V10a4 4 0 0 1 4-4h11a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4v-4";
const doorLeft = "M26 14V10a4 4 0 0 0-4-4H11a4 4 0 0 0-4 4v28a4 4 0 0 0 4 4h11a4 4 0 0 0 4-4v-4";
const bust = "M8 41c0-8.4 6.6-13.5 16-13.5S40 32.6 40 41z";
const clockFace = circle(24, 24, 18);
const calendar = box(6, 10, 36, 32, 5);

const icons = {
    // ways in
    "arrive": { line: doorRight + "M6 24h23M21 15.5l8.5 8.5-8.5 8.5", paper: box(22, 6, 19, 36, 4), turns: true },
    "leave": { line: doorLeft + "M19 24h23M34 15.5l8.5 8.5-8.5 8.5", paper: box(7, 6, 19, 36, 4), turns: true },
    "badge": { line: box(5, 9, 38, 30, 5) + box(11, 16, 10, 10, 1.5) + "M28 17h9M28 25h9M11 33h26", paper: box(5, 9, 38, 30, 5), solid: box(14.5, 19.5, 3, 3, 0.5), turns: true },
    "pictures": { line: box(4, 5, 18, 18, 4) + box(26, 5, 18, 18, 4) + box(15, 26, 18, 18, 4), paper: box(4, 5, 18, 18, 4) + box(26, 5, 18, 18, 4) + box(15, 26, 18, 18, 4), solid: circle(13, 14, 4) + star(35, 14.5, 6, 2.6, 5) + "M24 29.500l5.500 10h-11z" },
    "scan": { line: "M6 15v-4a5 5 0 0 1 5-5h4M33 6h4a5 5 0 0 1 5 5v4M42 33v4a5 5 0 0 1-5 5h-4M15 42h-4a5 5 0 0 1-5-5v-4M4 24h40", paper: box(13, 13, 22, 22, 3), solid: box(16, 14, 5, 5, 1) + box(27, 14, 5, 5, 1) + box(16, 29, 5, 5, 1) + box(27, 29, 5, 5, 1) },
    "person": { line: circle(24, 14, 8) + bust, paper: bust },
    "group": { line: circle(17, 16, 7) + "M4 41c0-8 5-13 13-13s13 5 13 13zM31 9.6a7 7 0 0 1 0 12.8M35 28.8c5.400 1.600 9 6 9 12.200h-6", paper: "M4 41c0-8 5-13 13-13s13 5 13 13z" },
    "desk": { line: circle(24, 12, 6.5) + "M12.500 30c0-6.500 4.500-10 11.500-10s11.500 3.500 11.500 10M4 30h40M8 30v12h32V30", paper: "M8 30h32v12H8z" },
    "bell": { line: "M9 35h30c-3.500-3-4.500-6.500-4.500-13a10.500 10.500 0 0 0-21 0c0 6.500-1 10-4.500 13zM19.500 40.500a4.700 4.700 0 0 0 9 0M24 11.500V6", paper: "M9 35h30c-3.500-3-4.500-6.500-4.500-13a10.500 10.500 0 0 0-21 0c0 6.500-1 10-4.500 13z" },

    // signs
    "plus": { line: "M24 9v30M9 24h30" },
    "minus": { line: "M9 24h30" },
    "check": { line: "M8 25.500l10.500 10.500L40 13" },
    "close": { line: "M11 11l26 26M37 11L11 37" },
    "back": { line: "M41 24H8M21 10.500L7.500 24 21 37.500", turns: true },
    "next": { line: "M7 24h33M27 10.500L40.500 24 27 37.500", turns: true },
    "shift": { line: "M24 8L8 25h9v14h14V25h9z", paper: "M24 8L8 25h9v14h14V25h9z" },
    "up": { line: "M9 31l15-15 15 15" },
    "down": { line: "M9 17l15 15 15-15" },
    "undo": { line: "M16 7.500L6.500 17l9.500 9.500M7 17h20.500a12 12 0 0 1 0 24H16", turns: true },
    "backspace": { line: "M17 10h21a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H17L5 24zM22 18.500l11 11M33 18.500l-11 11", paper: "M17 10h21a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H17L5 24z", turns: true },
    "print": { line: "M14 16V6h20v10M14 34H10a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5h28a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-4" + "M14 28h20v14H14z", paper: box(5, 16, 38, 18, 5), solid: circle(36, 22, 2) },
    "phone": { line: box(13, 4, 22, 40, 5) + "M21 37h6", paper: box(13, 4, 22, 40, 5) },
    "pin": { line: "M24 44C14.500 34.500 9.500 27 9.500 19.500a14.500 14.500 0 0 1 29 0C38.500 27 33.500 34.500 24 44z" + circle(24, 19.5, 5), paper: "M24 44C14.500 34.500 9.500 27 9.500 19.500a14.500 14.500 0 0 1 29 0C38.500 27 33.500 34.500 24 44z" },
    "calendar": { line: calendar + "M6 20h36M15 5v10M33 5v10", paper: calendar, solid: dots(2.2, 15, 27, 24, 27, 33, 27, 15, 35, 24, 35) },
    "clock": { line: clockFace + "M24 13v11.500l8 5", paper: clockFace },
    "more-time": { line: "M27.500 12.600A15.500 15.500 0 1 0 36.600 22M21 17.500v9.500l6 4M38 4v13M31.500 10.500h13", paper: circle(21, 27, 15.5) },
    "home": { line: "M5.500 23.500L24 7l18.500 16.500M11 19v18.500a4 4 0 0 0 4 4h18a4 4 0 0 0 4-4V19M19.500 41V32a4.500 4.500 0 0 1 9 0v9", paper: "M24 7L11 19v18.500a4 4 0 0 0 4 4h18a4 4 0 0 0 4-4V19z" },
    "language": { line: clockFace + "M6.500 24h35M24 6c-5.500 5.500-8 11.500-8 18s2.500 12.500 8 18c5.500-5.500 8-11.500 8-18s-2.500-12.500-8-18z", paper: clockFace },
    "text-size": { line: "M20 40L31.500 9 43 40M24 30.500h15M4 40l6.500-16 6.500 16M6.200 34.500h8.600" },
    "contrast": { line: clockFace, solid: "M24 6a18 18 0 0 1 0 36z" },
    "low-reach": { line: box(11, 4, 26, 40, 5) + "M24 11v13M17.500 18l6.500 6.500 6.500-6.500M17 34h14", paper: "M11 28h26v11a5 5 0 0 1-5 5H16a5 5 0 0 1-5-5z" },
    "touch": { line: "M19 27V9.500a4 4 0 0 1 8 0V22l10.500 2.800a4.500 4.500 0 0 1 3.300 5.200L38.500 42.500H20L9.800 31a3.700 3.700 0 0 1 5.400-5z", paper: "M19 27V9.500a4 4 0 0 1 8 0V22l10.500 2.800a4.500 4.500 0 0 1 3.300 5.200L38.500 42.500H20L9.800 31a3.700 3.700 0 0 1 5.400-5z" },
    "digits": { line: box(6, 6, 36, 36, 6) + "M12 17l2.500 14M19.500 17l2.500 14M19.500 17c0.500 4.500 6 4.500 6 0M30 17l2.500 14M30 17c0.300 4 4 4 4 0c0.300 4 4 4 4 0", paper: box(6, 6, 36, 36, 6) },
    "easy": { line: box(9, 5, 30, 38, 4) + "M16 15h16M16 24h16M16 33h8", paper: box(9, 5, 30, 38, 4), turns: true },
    "still": { line: clockFace + "M19 17v14M29 17v14", paper: clockFace },
    "one-switch": { line: box(5, 27, 38, 14, 6) + circle(24, 18, 11) + "M24 4v0", paper: circle(24, 18, 11), solid: circle(24, 18, 4) },
    "speech": { line: "M6 18.500v11h7.500L24 39V9L13.500 18.500zM30.500 17.500a9 9 0 0 1 0 13M36 12a17 17 0 0 1 0 24", paper: "M6 18.500v11h7.500L24 39V9L13.500 18.500z", turns: true },
    "louder": { line: loudspeaker + "M35 15v18M26.500 24h17", paper: loudspeaker, turns: true },
    "softer": { line: loudspeaker + "M27 24h16", paper: loudspeaker, turns: true },
    "faster": { line: gauge + "M24 35L36 22", paper: gauge + "z", solid: circle(24, 35, 3) },
    "slower": { line: gauge + "M24 35L11.500 28", paper: gauge + "z", solid: circle(24, 35, 3) },
    "repeat": { line: "M38.500 12v9.500H29M38 21A15.500 15.500 0 1 0 39.500 27", paper: circle(24, 25.5, 15.5) },
    "read-page": { line: box(9, 4, 30, 40, 4) + "M16 14h16M16 22h16M16 30h9", paper: box(9, 4, 30, 40, 4), turns: true },
    "blank": { line: box(5, 8, 38, 27, 4) + "M17 43h14M24 35v8", solid: box(9.5, 12.5, 29, 18, 1.5) },
    "help": { line: clockFace + "M18 19a6.200 6.200 0 1 1 9.600 5.200c-2.300 1.500-3.600 2.800-3.600 5.300", paper: clockFace, solid: circle(24, 35, 2.3), turns: true },

    // notices: a shape each
    "info": { line: clockFace + "M24 22.500V34", paper: clockFace, solid: circle(24, 15.5, 2.4) },
    "success": { line: clockFace + "M15 24.500l6.500 6.500L33.500 17.500", paper: clockFace },
    "warning": { line: "M20.500 8.500L5 35.500a4 4 0 0 0 3.500 6h31a4 4 0 0 0 3.500-6L27.500 8.500a4 4 0 0 0-7 0zM24 18.500v10", paper: "M20.500 8.500L5 35.500a4 4 0 0 0 3.500 6h31a4 4 0 0 0 3.500-6L27.500 8.500a4 4 0 0 0-7 0z", solid: circle(24, 34.5, 2.3) },
    "error": { line: "M16.500 6h15L42 16.500v15L31.500 42h-15L6 31.500v-15zM18 18l12 12M30 18L18 30", paper: "M16.500 6h15L42 16.500v15L31.500 42h-15L6 31.500v-15z" },

    // network
    "network-ok": { line: cloud + "M17 27.500l5 5L31 23", paper: cloud },
    "network-waiting": { line: cloud, paper: cloud, solid: dots(2.5, 16.5, 28, 24, 28, 31.5, 28) },
    "offline": { line: cloud + "M7 6l35 36", paper: cloud },

    "kept": { line: box(7, 5, 34, 27, 4) + "M24 32v10M15 42h18M16 18.500l6 6L33 13", paper: box(7, 5, 34, 27, 4) },

    // why one comes
    "work": { line: box(9, 8, 30, 24, 4) + "M4 36h40v1.500a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4z", paper: box(9, 8, 30, 24, 4) },
    "event": { line: "M5 13h38v7.500a3.700 3.700 0 0 0 0 7.300V35H5v-7.200a3.700 3.700 0 0 0 0-7.300z", paper: "M5 13h38v7.500a3.700 3.700 0 0 0 0 7.300V35H5v-7.200a3.700 3.700 0 0 0 0-7.300z", solid: star(24, 24.6, 7.5, 3.4, 5) },
    "learn": { line: "M24 13.500C20 10 13 8.500 4.500 8.500v28c8.500 0 15.500 1.500 19.500 5 4-3.500 11-5 19.500-5v-28C35 8.500 28 10 24 13.500zM24 13.500v28", paper: "M24 13.500C20 10 13 8.500 4.500 8.500v28c8.500 0 15.500 1.500 19.500 5z" },
    "repair": { line: "M33.800 5.800a11.500 11.500 0 0 0-14.600 14.600L6.700 33a6 6 0 0 0 8.400 8.400l12.600-12.600a11.500 11.500 0 0 0 14.600-14.600l-7.300 7.200-6.700-1.700-1.700-6.700z", paper: "M33.800 5.800a11.500 11.500 0 0 0-14.600 14.600L6.700 33a6 6 0 0 0 8.400 8.400l12.600-12.600a11.500 11.500 0 0 0 14.600-14.600l-7.300 7.200-6.700-1.700-1.700-6.700z" },
    "basket": { line: "M4 20.500h40l-3.800 17a5 5 0 0 1-4.900 4H12.700a5 5 0 0 1-4.900-4zM13 20.500L21 6.500M35 20.500L27 6.500M17 28v6.500M24 28v6.500M31 28v6.500", paper: "M4 20.500h40l-3.800 17a5 5 0 0 1-4.900 4H12.700a5 5 0 0 1-4.900-4z" },
    "meet": { line: "M9 6h20a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H17l-7.500 6.500V25H9a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5zM39.500 17a5 5 0 0 1 4.500 5v9a5 5 0 0 1-5 5h-.5v6.500L31 36H22a5 5 0 0 1-4.500-3", paper: "M9 6h20a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H17l-7.500 6.500V25H9a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5z" },
    "look": { line: "M3.500 24C8.500 15.500 15.500 11 24 11s15.500 4.500 20.500 13C39.500 32.500 32.500 37 24 37S8.500 32.500 3.500 24z" + circle(24, 24, 6.5), paper: "M3.500 24C8.500 15.500 15.500 11 24 11s15.500 4.500 20.500 13C39.500 32.500 32.500 37 24 37S8.500 32.500 3.500 24z", solid: circle(24, 24, 2.5) },

    // how one comes
    "walk": { line: "M25 16l-4 13 7.500 5 2.500 10M21 29l-2.500 8-6.500 7M25 16l-8.500 4.500-2.500 7.500M25 16l4.500 7.500 7 2.500", solid: circle(27.5, 7.5, 4.5), turns: true },
    "bike": { line: circle(11.5, 32.5, 8) + circle(36.5, 32.5, 8) + "M11.500 32.500L18.500 18.500H31L23 32.500zM16.500 13.500L23 32.500M14 13.500h6M29.500 12h5.500M30 12l6.500 20.500", paper: circle(11.5, 32.5, 8) + circle(36.5, 32.5, 8), turns: true },
    "transit": { line: box(8, 5, 32, 33, 6) + "M8 26h32M18 10.500h12M14 38v5M34 38v5", paper: box(8, 5, 32, 33, 6), solid: dots(2.4, 15, 32, 33, 32) },
    "train": { line: "M10 14a10 10 0 0 1 10-10h8a10 10 0 0 1 10 10v14a7 7 0 0 1-7 7H17a7 7 0 0 1-7-7zM10 22h28M17 35l-6 9M31 35l6 9M13.500 40h21", paper: "M10 14a10 10 0 0 1 10-10h8a10 10 0 0 1 10 10v14a7 7 0 0 1-7 7H17a7 7 0 0 1-7-7z", solid: dots(2.4, 17, 28.5, 31, 28.5) },
    "car": { line: "M9 35.500H7a3 3 0 0 1-3-3V27a4 4 0 0 1 3-3.900l3-.8 4.600-9.200A5 5 0 0 1 19 10.300h9.500a5 5 0 0 1 3.900 1.900L40 22l1.300.4A4 4 0 0 1 44 26.300V32.500a3 3 0 0 1-3 3h-2M18.500 35.500h11M10 22.300h30M24.500 10.500v11.800" + circle(13.8, 35.5, 4.7) + circle(34.2, 35.5, 4.7), paper: "M4 27a4 4 0 0 1 3-3.900l3-.8 4.600-9.200A5 5 0 0 1 19 10.300h9.500a5 5 0 0 1 3.900 1.900L40 22l1.300.4A4 4 0 0 1 44 26.300V32.500a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z", turns: true },
    "shared-car": { line: "M9 39.500H7a3 3 0 0 1-3-3V32a4 4 0 0 1 3-3.900l33-1.100 1.300.4A4 4 0 0 1 44 31.300V36.500a3 3 0 0 1-3 3h-2M18.500 39.500h11M9.500 27.500l4-5.500M40 26.500L36 22M18 27c0-4.500 1-7.500 4-7.500M30 27c0-4.500-1-7.500-4-7.500" + circle(13.8, 39.5, 4.7) + circle(34.2, 39.5, 4.7), paper: "M4 32a4 4 0 0 1 3-3.900l33-1.100 1.300.4A4 4 0 0 1 44 31.300V36.500a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z", solid: dots(4.4, 17, 12, 31, 12), turns: true },
    "wheelchair": { line: "M19.500 14.500V27.500H31L36.500 40l4.500-1.500M15.300 21.500a11.500 11.500 0 1 0 15.200 14.300M19.500 20h9", paper: circle(19.8, 32, 11.5), solid: circle(19.5, 7, 4.5), turns: true },

    // what a register of accessibility speaks of
    "parking": { line: box(6, 6, 36, 36, 8) + "M19 36V13h7a7 7 0 0 1 0 14h-7", paper: box(6, 6, 36, 36, 8) },
    "lift": { line: box(9, 5, 30, 38, 4) + "M24 5v38M13.500 21l3-5 3 5M28.500 27l3 5 3-5", paper: box(9, 5, 30, 38, 4) },
    "toilets": { line: "M24 6v36M10.500 20a4 4 0 0 1 7 0l2 9h-3l-1 11h-3l-1-11h-3zM34 17l-6 15h4v8h4v-8h4z", paper: "M34 17l-6 15h4v8h4v-8h4z", solid: circle(14, 11, 4) + circle(34, 11, 4) },
    "hearing": { line: "M12.500 19a11.500 11.500 0 0 1 23 0c0 8.500-7.500 9.500-7.500 16.500a6.500 6.500 0 0 1-12 3.500M18.500 20a5.500 5.500 0 0 1 11 0c0 3.500-4.500 4-4.500 8", paper: "M12.500 19a11.500 11.500 0 0 1 23 0c0 8.500-7.500 9.500-7.500 16.500a6.500 6.500 0 0 1-12 3.500z" },
    "understanding": { line: "M18 35v-3.500C13.500 28.500 11 24.500 11 19.500a13 13 0 0 1 26 0c0 5-2.500 9-7 12V35zM19 42h10M24 35V24M19.500 20l4.500 4 4.500-4", paper: "M18 35v-3.500C13.500 28.500 11 24.500 11 19.500a13 13 0 0 1 26 0c0 5-2.500 9-7 12V35z" },
    "trained-staff": { line: circle(18, 14, 8) + "M4 41c0-8 5.500-13 14-13 4 0 7.500 1.200 10 3.300M28 38l5 5 11-12", paper: "M4 41c0-8 5.500-13 14-13s14 5 14 13z" },
    "documents": { line: "M11 5h17l9 9v29H11zM28 5v9h9M17 22h14M17 29h14M17 36h9", paper: "M11 5h17l9 9v29H11z", turns: true },
    "works": { line: "M5 41h38M11 41L20.500 8h7L37 41M17.500 19h13M14.500 30h19", paper: "M11 41L20.500 8h7L37 41z" },

    // the six words: a shape each, and a plain pebble for what belongs to none
    "word-exchange": { solid: "M5 10.500h20.500V3.500L43 15.200 25.500 27V20H5zM43 37.500H22.500v7L5 32.800 22.500 21v7H43z" },
    "word-learn": { solid: "M10 40a14 14 0 0 1 28 0z", line: "M24 8v9M8 15.500l6.200 5.600M40 15.500l-6.200 5.600M3.500 30l6 1.500M44.500 30l-6 1.500" },
    "word-transfer": { solid: "M5 7h9l14 17-14 17H5l13-17zM22 7h9l14 17-14 17h-9l13-17z", turns: true },
    "word-move": { solid: "M24 4a10.500 10.500 0 0 1 0 20zM44 24a10.500 10.500 0 0 1-20 0zM24 44a10.500 10.500 0 0 1 0-20zM4 24a10.500 10.500 0 0 1 20 0z" },
    "word-diversity": { solid: around(5, 24, 24.8, (x, y, dx, dy) => circle(x + 11.5 * dx, y + 11.5 * dy, 8.8)), paper: circle(24, 24.8, 6.5) },
    "word-play": { solid: star(24, 26, 19, 9.5, 5), line: star(24, 26, 19, 9.5, 5) },
    "word-neutral": { solid: box(6, 6, 36, 36, 14) },
};

// true when the icon shows a direction and is mirrored in a language that is read from right to left
function turns(name) {
    return icons[name]?.turns ?? false;
}

// the icon as the address of an SVG image; colours are #rrggbb or #aarrggbb
function picture(name, color, accent, weight) {
    const icon = icons[name];
    if (!icon)
        return "";
    const layer = (path, paint, more) => path ? `<path d="${path}" ${paint} ${more ?? ""}/>` : "";
    const ink = ofColor(color);
    // a word's shape is inlaid with its accent, every other icon is printed on it
    const inlaid = name.startsWith("word-");
    const paper = accent.a > 0 ? layer(icon.paper, `fill="${ofColor(accent)}"`, inlaid ? "" : 'transform="translate(2 2)"') : "";
    const line = layer(icon.line, `fill="none" stroke="${ink}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"`);
    const solid = layer(icon.solid, `fill="${ink}"`);
    const body = inlaid ? line + solid + paper : paper + line + solid;
    return "data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${body}</svg>`);
}

function ofColor(color) {
    const hex = part => Math.round(255 * part).toString(16).padStart(2, "0");
    return "#" + hex(color.r) + hex(color.g) + hex(color.b);
}
