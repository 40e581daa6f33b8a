// A QR code on its white card, module by module on whole pixels, with its quiet zone; dark on light in every scheme.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Rectangle {
    id: root

    // one string of 0 and 1 for each row of modules
    required property list<string> rows
    required property string name
    property real side: Theme.px(620)
    readonly property int quietZone: 4
    readonly property int modules: rows.length
    readonly property int module: modules > 0 ? Math.max(1, Math.floor(side / (modules + 2 * quietZone))) : 1
    readonly property real codeSide: module * modules

    function outline(rows: list<string>, module: int): string {
        let path = "";
        for (let y = 0; y < rows.length; ++y) {
            const row = rows[y];
            let x = 0;
            while (x < row.length) {
                let end = x;
                while (end < row.length && row[end] === "1")
                    ++end;
                if (end > x)
                    path += `M${x * module} ${y * module}h${(end - x) * module}v${module}h${(x - end) * module}z`;
                x = end + 1;
            }
        }
        return path;
    }

    implicitWidth: side
    implicitHeight: side
    radius: Theme.radiusM
    color: Theme.colors.codeLight
    border.width: Theme.borderThin
    border.color: Theme.colors.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Shape {
        x: Math.round((root.width - root.codeSide) / 2)
        y: Math.round((root.height - root.codeSide) / 2)
        width: root.codeSide
        height: root.codeSide
        visible: root.modules > 0
        antialiasing: false

        ShapePath {
            fillColor: Theme.colors.codeDark
            strokeWidth: -1

            PathSvg {
                path: root.outline(root.rows, root.module)
            }
        }
    }
}
