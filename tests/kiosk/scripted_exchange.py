"""The exchange of a kiosk with a scripted centre: run by hand, on the thread that asks for it."""

from ecocentre.system import System
from kiosk.app import Kiosk
from kiosk.sync.engine import SyncEngine
from kiosk.sync.report import SyncReport
from tests.kiosk.scripted_central import ScriptedCentral


class ScriptedExchange:
    """Takes the place of the kiosk's own engine, which has no centre here."""

    def __init__(self, kiosk: Kiosk, central: ScriptedCentral, system: System) -> None:
        self.central = central
        self._kiosk = kiosk
        self._engine = SyncEngine(kiosk._cache, lambda: central, system, keeps_clock=False)
        kiosk._engine = self._engine

    def run(self, *faults: str) -> SyncReport:
        """Push all and pull all; the first requests meet these faults. The kiosk tells of it as ever."""
        self.central.script.extend(faults)
        report = self._engine.run_once()
        self._kiosk._reported(report)
        self._kiosk._stands(self._engine.standing)
        return report
