"""Everything Qt: the composition of the screen, the store thread, view-models and the QML module ladder."""

VERSION = "0.1.0"
"""The program's version, as `pyproject.toml` has it."""
