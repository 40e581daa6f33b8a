"""Which keyboard types into our fields: chosen before the application is made, loaded when somebody types."""

import os

from PySide6.QtCore import QLoggingCategory

from kiosk.resources import resource

STYLE = "ecocentre"
"""The folder of our keys' looks, among those of Qt's keyboard."""


def choose_keyboard() -> None:
    """Have Qt type by its own keyboard, in our layouts and with our keys.

    Only the plug-in that listens is loaded with the application; its QML comes when a field asks for it.
    """
    os.environ.pop("QT_IM_MODULES", None)
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = STYLE
    os.environ["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(resource("ui/Kiosk/Keyboard/layouts"))
    # Qt's keyboard says at every start that a list of its own hides a member of its base, and that a library for the
    # sounds that it does not play is not there. Ours is looked at by qmllint.
    QLoggingCategory.setFilterRules("qt.qml.propertyCache.append=false\nqt.multimedia.symbolsresolver=false")
