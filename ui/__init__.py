"""Everything Qt: the composition of the screen, the store thread, view-models and the QML module ladder."""

import builtins
import gc

import PySide6.QtCore  # noqa: F401 - before what follows it here is taken back

COLLECTING = gc.get_threshold()
"""How often Python usually looks for garbage."""
# Much is made on the way to the first frame, and none of it is garbage: looking through it again and again took a tenth
# of the start. `ui.app` goes back to the usual once all is loaded.
gc.set_threshold(100_000)

# PySide has the source text of every module read that is imported after it, and Python keeps it: the module might ask
# for PySide's other spelling (`from __feature__ import snake_case`). None does, and it took 22 MB and 60 ms.
vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)

VERSION = "0.1.0"
"""The program's version, as `pyproject.toml` has it."""
