// Something does not work, with the code that staff can look up.
import QtQuick

StatePanel {
    id: root

    illustration: "out-of-order"
}
