"""The composition of the screen: the only file of `ui` that knows settings, store, view-models, engine and window."""

import math
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

# Not `Qt`: its hundred enumerations take as long to make as a page does. What needs them comes after the first frame,
# and so do the view-models of the other pages.
from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from ecocentre.errors import KnownError
from ecocentre.system import System
from kiosk.resources import resource
from kiosk.settings import Settings
from ui.store import InlineStore, StoreThread
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.pairing import PairingViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.welcome import WelcomeViewModel

if TYPE_CHECKING:
    from kiosk.devices.voice import Voice
    from ui.bell import Bell
    from ui.keys import KeysFilter
    from ui.narrator import Narrator
    from ui.scanner import ScannerFilter
    from ui.switch_scanning import SwitchScanning
    from ui.viewmodels.badges import BadgesViewModel
    from ui.viewmodels.calls import CallsViewModel
    from ui.viewmodels.desk import DeskViewModel
    from ui.viewmodels.events import EventsViewModel
    from ui.viewmodels.keys import KeysViewModel
    from ui.viewmodels.pictures import PicturesViewModel
    from ui.viewmodels.register import RegisterViewModel
    from ui.viewmodels.scanning import ScanningViewModel
    from ui.viewmodels.speech import SpeechViewModel
    from ui.viewmodels.visits import VisitsViewModel

SIZES = {"portrait": QSize(1080, 1920), "landscape": QSize(1920, 1080)}
"""The lobby screen, either way up."""
MM_PER_INCH = 25.4
SMALLEST_SCREEN_MM, LARGEST_SCREEN_MM = 180, 3000
"""The diagonals that are believed; a screen of no known size tells 0 or a made-up one."""


class Screen(QObject):
    """Everything that one kiosk shows: made in order, taken apart in reverse.

    The home page comes first; what the other pages are about follows its first frame.
    """

    firstFrame = Signal()
    left = Signal()
    """Staff ended the program at the desk."""

    visits: "VisitsViewModel"
    badges: "BadgesViewModel"
    pictures: "PicturesViewModel"
    events: "EventsViewModel"
    desk: "DeskViewModel"
    calls: "CallsViewModel"
    bell: "Bell"
    register: "RegisterViewModel"
    speech: "SpeechViewModel"
    narrator: "Narrator"
    keys: "KeysViewModel"
    scanning: "ScanningViewModel"
    pad: "KeysFilter"
    """The keys that are no way through a page: its signals."""
    switch: "SwitchScanning"

    def __init__(
        self,
        settings: Settings,
        store: StoreThread | InlineStore,
        system: System,
        voice: "Voice | None" = None,
    ) -> None:
        """Build the home page's view-models and load the window, hidden. Raises RuntimeError where that fails.

        Without `voice`, the screen speaks with the one that the settings and the operating system give.
        """
        super().__init__()
        self.store = store
        self.language = LanguageViewModel(resource("assets/translations"), settings.language)
        self.session = SessionViewModel(system, store.delivery, self.language, desk=settings.desk)
        self.welcome = WelcomeViewModel(store, self.language, system)
        self.pairing = PairingViewModel(store, self.language, system)
        self._settings = settings
        self._system = system
        self._voice = voice
        self._scanner: ScannerFilter | None = None
        self._closing = threading.Event()
        self._engine = QQmlEngine()
        self.window = self._load(self._engine)
        self._is_shown = False
        self.window.frameSwapped.connect(self._shown)

    def _load(self, engine: QQmlEngine) -> QQuickWindow:
        engine.addImportPath(str(resource("ui")))
        self.language.changed.connect(engine.retranslate)
        # Kept: PySide lets what it made go with it.
        self._main = QQmlComponent(engine)
        self._main.loadFromModule("Kiosk.Screens", "Main")
        window = self._main.createWithInitialProperties(
            {
                "session": self.session,
                "language": self.language,
                "welcome": self.welcome,
                "pairing": self.pairing,
                "mayClose": self._settings.window or self._settings.width is not None,
            }
        )
        if not isinstance(window, QQuickWindow):
            message = f"the screen could not be loaded: {self._main.errorString()}"
            raise RuntimeError(message)  # noqa: TRY004 - the QML is wrong, no argument is
        return window

    def _complete(self) -> None:
        """Give the window what the pages behind the home page are about."""
        from ui.bell import Bell
        from ui.viewmodels.badges import BadgesViewModel
        from ui.viewmodels.calls import CallsViewModel
        from ui.viewmodels.desk import DeskViewModel
        from ui.viewmodels.events import EventsViewModel
        from ui.viewmodels.keys import KeysViewModel
        from ui.viewmodels.pictures import PicturesViewModel
        from ui.viewmodels.register import RegisterViewModel
        from ui.viewmodels.scanning import ScanningViewModel
        from ui.viewmodels.visits import VisitsViewModel

        # Where the looks of the on-screen keyboard lie; until the first frame it is one path less to search.
        self._engine.addImportPath(str(resource("ui/Kiosk/Keyboard")))
        store, session, language, system = self.store, self.session, self.language, self._system
        self.visits = VisitsViewModel(store, session, language)
        self.badges = BadgesViewModel(
            store, session, language, self.visits, system, can_print=self._settings.printer is not None
        )
        self.pictures = PicturesViewModel(store, session, language, self.visits, self.badges, system)
        self.events = EventsViewModel(store, session, language)
        self.desk = DeskViewModel(store, session, language, system, self._settings)
        self.calls = CallsViewModel(store, session, language, self.desk, system)
        self.register = RegisterViewModel(store, language)
        self.bell = Bell()
        self.calls.rang.connect(self.bell.ring)
        QObject.connect(self.window, SIGNAL("callSomeone()"), self.calls.callSomeone)
        self.keys = KeysViewModel(store, session, language, self._settings.data_folder)
        self.scanning = ScanningViewModel(session, language)
        self.welcome.chosen.connect(self.events.choose)
        self.welcome.dayChanged.connect(self.events.refresh)
        self.desk.left.connect(self.left)
        for name in ("visits", "badges", "pictures", "events", "desk", "calls", "register", "keys", "scanning"):
            self.window.setProperty(name, getattr(self, name))

    @property
    def engine(self) -> QQmlEngine:
        """What runs the QML of the screen."""
        return self._engine

    @property
    def scanner(self) -> "ScannerFilter | None":
        """Who watches the window's keys; nobody before the first frame."""
        return self._scanner

    @property
    def theme(self) -> QObject:
        """The one Theme of the screen."""
        theme = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101
        return theme

    def _measure(self, shape: QSize) -> None:
        """Tell the Theme how large its pixels are, how high the picture hangs, and from how far it is read."""
        diagonal = self._settings.screen_diagonal_inches
        if diagonal is not None:
            self.theme.setProperty("density", math.hypot(shape.width(), shape.height()) / (diagonal * MM_PER_INCH))
        elif shape == QGuiApplication.primaryScreen().size():
            self.theme.setProperty("density", _told_density())
        self.theme.setProperty("mountingHeight", self._settings.mounting_height_mm)
        self.theme.setProperty("viewingDistance", self._settings.viewing_distance_mm)

    def show(self) -> None:
        """Show the window; the kiosk's data is opened once its first frame is on the glass."""
        wanted, full = _shape(self._settings)
        self._measure(wanted)
        if full:
            self.window.showFullScreen()
        else:
            self.window.resize(wanted)
            self.window.show()
        # An X server without a window manager gives no window the keys of its own accord.
        self.window.requestActivate()

    def close(self) -> None:
        """Take the screen apart; what is on the store's thread is finished first."""
        from PySide6.QtCore import QEvent

        self._closing.set()
        if self._scanner is not None:
            self._scanner.stop()
            self.narrator.close()
            self.pad.stop()
            self.switch.stop()
        self.window.hide()
        # What the engine made goes before it, and all of it before the view-models, or bindings fire on what is gone.
        for gone in (self.window, self._main, self._engine):
            gone.deleteLater()
            QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
        self.store.close()

    @Slot()
    def _shown(self) -> None:
        if self._is_shown:
            # A second frame may be on its way before the first has been told of.
            return
        self._is_shown = True
        self.window.frameSwapped.disconnect(self._shown)
        # Not while the frame is still being told of.
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        from PySide6.QtCore import Qt

        from kiosk.devices.stream import open_stream
        from ui.keys import KeysFilter
        from ui.scanner import ScannerFilter
        from ui.switch_scanning import SwitchScanning

        # macOS would have Tab stop at fields for text alone.
        QGuiApplication.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusAllControls)
        self._complete()
        self.store.start()
        # The last one is asked first: a badge that is scanned reaches no other.
        self.switch = SwitchScanning(self.scanning, self._system)
        self.switch.watch(self.window)
        self.pad = KeysFilter(self.keys.keys_in_use, self.keys.learn)
        self.pad.switched.connect(self.switch.strike)
        self.pad.watch(self.window)
        self._scanner = ScannerFilter(self._system, self.badges.scan, self.session.activity)
        self._scanner.watch(self.window)
        if self._settings.scanner is not None:
            open_stream(self._settings.scanner, self._scanned, self._note_scanner, self._system, self._closing)
        activity = self._engine.singletonInstance("Kiosk.Components", "Activity")
        assert isinstance(activity, QObject)  # noqa: S101
        # A press by assistive technology is no event of the window.
        QObject.connect(activity, SIGNAL("happened()"), self.session.activity)
        self._listen()
        self.firstFrame.emit()

    def _listen(self) -> None:
        """Have the screen told aloud to whoever wants to hear it."""
        from kiosk.devices.headset import watch_headset
        from ui.narrator import Narrator
        from ui.viewmodels.speech import SpeechViewModel

        announcer = self._engine.singletonInstance("Kiosk.Components", "Announcer")
        assert isinstance(announcer, QObject)  # noqa: S101
        voice = self._voice or _system_voice(self._settings, self._system)
        self.speech = SpeechViewModel(self.session, self.language, self._system)
        self.narrator = Narrator(self.window, announcer, voice, self.speech, self.session, self.language, self._system)
        self.narrator.troubled.connect(self._note_voice)
        for signal, slot in (
            (self.pad.louder, self.speech.louder),
            (self.pad.softer, self.speech.softer),
            (self.pad.repeat, self.speech.repeat),
            (self.pad.plugged, self.speech.plugged),
            (self.pad.unplugged, self.speech.unplugged),
        ):
            signal.connect(slot)
        self.window.setProperty("speech", self.speech)
        watch_headset(
            self._settings.headset, self.speech.headsetTold.emit, self._note_headset, self._system, self._closing
        )

    # Called in the scanner's own thread: the signals bring it to this one.

    def _scanned(self, text: str) -> None:
        self.badges.scanned.emit([text])

    def _note_scanner(self, fault: KnownError | None) -> None:
        # Staff read of it at the desk; whoever is served meanwhile could do nothing about it. Nobody waits for this.
        self.store.run(lambda kiosk: kiosk.note("scanner", fault), lambda _: None, again=lambda: None)

    @Slot(object)
    def _note_voice(self, fault: KnownError | None) -> None:
        self.store.run(lambda kiosk: kiosk.note("voice", fault), lambda _: None, again=lambda: None)

    def _note_headset(self, fault: KnownError | None) -> None:
        self.store.run(lambda kiosk: kiosk.note("headset", fault), lambda _: None, again=lambda: None)


def _system_voice(settings: Settings, system: System) -> "Voice | None":
    """The voice that this operating system offers, if the settings want one."""
    if settings.voice == "none":
        return None
    import platform

    if platform.system() == "Linux":
        from kiosk.devices.voice import SpeechDispatcher

        return SpeechDispatcher(system)
    from ui.system_voice import SystemVoice

    return SystemVoice()


def _shape(settings: Settings) -> tuple[QSize, bool]:
    """The size of the window, and whether it fills the screen instead."""
    screen = QGuiApplication.primaryScreen().availableSize()
    if settings.width is not None and settings.height is not None:
        return QSize(settings.width, settings.height), False
    natural = "portrait" if screen.height() >= screen.width() else "landscape"
    if not settings.window and settings.shape in (None, natural):
        return screen, True
    wanted = SIZES[settings.shape or "portrait"]
    if wanted.width() > screen.width() or wanted.height() > screen.height():
        from PySide6.QtCore import Qt

        wanted = wanted.scaled(screen * 0.9, Qt.AspectRatioMode.KeepAspectRatio)
    return wanted, False


def _told_density() -> float:
    """Logical pixels in a millimetre as the screen tells; 0 where it tells what no lobby screen is."""
    screen = QGuiApplication.primaryScreen()
    millimetres = math.hypot(screen.physicalSize().width(), screen.physicalSize().height())
    if not SMALLEST_SCREEN_MM <= millimetres <= LARGEST_SCREEN_MM:
        return 0.0
    return math.hypot(screen.size().width(), screen.size().height()) / millimetres


def choose_renderer() -> None:
    """Draw with the processor where there is no graphics card: faster than an imitated one, and half the memory."""
    if sys.platform.startswith("linux") and not Path("/dev/dri").exists():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
