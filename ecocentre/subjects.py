"""Finds the subjects: every module of this package is loaded, so that a new file is all a new subject takes."""

import importlib
import pkgutil

import ecocentre


def load_subjects() -> None:
    """Import every module of the kernel, so that all records and operations are declared."""
    for module in pkgutil.iter_modules(ecocentre.__path__, "ecocentre."):
        importlib.import_module(module.name)
