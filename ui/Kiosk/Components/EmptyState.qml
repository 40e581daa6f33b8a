// Nothing to show here yet, said kindly.
import QtQuick

StatePanel {
    id: root

    illustration: "empty"
}
