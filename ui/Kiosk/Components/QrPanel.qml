// A QR code on its white card, module by module on whole pixels, with its quiet zone; dark on light in every scheme.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    // one string of 0 and 1 for each row of modules
    required property list<string> rows
    required property string name
    // the code's name says something about the visitor: spoken by headset only
    property bool personal: false
    property real side: Theme.px(Theme.portrait ? 760 : 600)
    readonly property int quietZone: 4
    readonly property int modules: rows.length
    readonly property int module: modules > 0 ? Math.max(1, Math.floor(side / (modules + 2 * quietZone))) : 1
    readonly property real codeSide: module * modules

    function picture(rows: list<string>, color: color): string {
        let path = "";
        for (let y = 0; y < rows.length; ++y) {
            const row = rows[y];
            let x = 0;
            while (x < row.length) {
                let end = x;
                while (end < row.length && row[end] === "1")
                    ++end;
                if (end > x)
                    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
                x = end + 1;
            }
        }
        return "data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}"><path d="${path}" fill="${color}"/></svg>`);
    }

    implicitWidth: side
    implicitHeight: side
    radius: Theme.radiusM
    color: Theme.colors.codeLight
    border.width: Theme.borderThin
    border.color: Theme.colors.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Image {
        x: Math.round((root.width - root.codeSide) / 2)
        y: Math.round((root.height - root.codeSide) / 2)
        width: root.codeSide
        height: root.codeSide
        sourceSize: Qt.size(root.codeSide * Screen.devicePixelRatio, root.codeSide * Screen.devicePixelRatio)
        source: root.modules > 0 ? root.picture(root.rows, Theme.colors.codeDark) : ""
        smooth: false
    }
}
