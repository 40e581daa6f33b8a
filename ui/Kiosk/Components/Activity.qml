// Tells the program that somebody is there who presses by other ways than the window's events: assistive technology, say.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    signal happened
}
