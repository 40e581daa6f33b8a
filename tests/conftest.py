"""What holds for every test: no screen, no key store, and no deadline for properties on a shared machine."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("project", deadline=None, print_blob=True)
settings.load_profile("project")


@pytest.fixture(autouse=True)
def _no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the keys of whoever runs it."""
    monkeypatch.setattr("kiosk.token_store.key_store", lambda: None)
