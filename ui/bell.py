"""The sound with which the desk rings. Where there is nothing to play it with, the desk shows its calls in silence."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot

from kiosk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_LOG = logging.getLogger(__name__)


class Bell(QObject):
    """Loads what plays sounds with its first ring: a kiosk without a desk never does."""

    def __init__(self) -> None:
        super().__init__()
        self._effect: QSoundEffect | None = None

    @Slot()
    def ring(self) -> None:
        try:
            # Not a system that lacks a library of sound keeps anybody from being called.
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as fault:
            _LOG.info("no sound: %s", fault)
            return
        if QMediaDevices.defaultAudioOutput().isNull():
            # Asked each time: a loudspeaker may be plugged in later.
            return
        if self._effect is None:
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(resource("assets/sounds/ring.wav"))))
        self._effect.play()
