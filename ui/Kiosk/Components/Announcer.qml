// The one way by which something announces itself: to the system's screen reader, and to whoever else listens in the program.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    signal announced(item: Item, text: string, urgent: bool)

    // what has just happened, in words; what is urgent does not wait until something else has been said
    function announce(item: Item, text: string, urgent: bool): void {
        item.Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
        root.announced(item, text, urgent);
    }
}
