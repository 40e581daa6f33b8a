// The one place that knows where the assets folder lies; everything else asks it by name.
pragma Singleton

import QtQuick

QtObject {
    id: root

    readonly property url folder: Qt.resolvedUrl("../../../assets/")

    function font(file: string): url {
        return root.folder + "fonts/" + file;
    }

    function illustration(name: string): url {
        return root.folder + "illustrations/" + name + ".svg";
    }

    function icon(name: string): url {
        return root.folder + "icons/" + name + ".svg";
    }
}
