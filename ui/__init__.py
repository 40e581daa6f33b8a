"""Everything Qt: the composition of the screen, the store thread, view-models and the QML module ladder."""

import gc

COLLECTING = gc.get_threshold()
"""How often Python usually looks for garbage."""
# Much is made on the way to the first frame, and none of it is garbage: looking through it again and again took a tenth
# of the start. `ui.app` goes back to the usual once all is loaded.
gc.set_threshold(100_000)

VERSION = "0.1.0"
"""The program's version, as `pyproject.toml` has it."""
