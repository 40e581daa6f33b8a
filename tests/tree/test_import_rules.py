"""Who may import whom."""

import re
import sys

import pytest

from tests.tree.sources import DEVELOPER_TOOLS, ROOT, committed_or_new, imports, place, python_files

# The packages of this project and the libraries that each one may use, besides Python's own.
MAY_IMPORT = {
    "ecocentre": {"sqlalchemy", "msgspec", "cryptography"},
    "offline_cache": {"ecocentre", "sqlalchemy", "msgspec"},
    "kiosk": {
        "ecocentre", "offline_cache", "sqlalchemy", "msgspec", "requests", "urllib3", "platformdirs", "cryptography",
        "cbor2", "base45", "argon2", "qrcode", "escpos", "keyring", "secretstorage", "starlette", "uvicorn", "zeroconf",
        "ifaddr",
    },
    "ui": {"ecocentre", "kiosk", "PySide6", "shiboken6"},
    "central": {
        "ecocentre", "sqlalchemy", "msgspec", "psycopg", "starlette", "uvicorn", "uvloop", "httptools", "platformdirs",
        "argon2", "cryptography", "icalendar", "dateutil", "prometheus_client",
    },
}  # fmt: skip
# Where a package has one door only.
ONE_DOOR = {
    "requests": "kiosk/sync/transport.py", "urllib3": "kiosk/sync/transport.py",
    "zeroconf": "kiosk/relay/discovery.py", "ifaddr": "kiosk/relay/discovery.py",
    "keyring": "kiosk/token_store.py", "secretstorage": "kiosk/token_store.py",
}  # fmt: skip
LAYERS = {
    "Theme": set(),
    "Components": {"Theme"},
    "Keyboard": {"Theme", "Components"},
    "Screens": {"Theme", "Components", "ViewModels"},
}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_a_package_imports_only_what_its_level_may(package: str) -> None:
    allowed = {package, *MAY_IMPORT[package], *sys.stdlib_module_names}
    wrong = [
        f"{place(path, line)} imports {name}"
        for path in python_files(package)
        for line, name in imports(path)
        if name.split(".")[0] not in allowed and path not in DEVELOPER_TOOLS
    ]
    assert wrong == []


@pytest.mark.parametrize("library", ONE_DOOR)
def test_a_library_with_one_door_is_imported_there_only(library: str) -> None:
    wrong = [
        place(path, line)
        for path in python_files(*MAY_IMPORT)
        for line, name in imports(path)
        if name.split(".")[0] == library and path != ROOT / ONE_DOOR[library]
    ]
    assert wrong == []


@pytest.mark.parametrize("layer", LAYERS)
def test_a_qml_layer_imports_only_the_layers_below(layer: str) -> None:
    wrong = []
    for path in committed_or_new():
        if path.suffix != ".qml" or f"ui/Kiosk/{layer}/" not in path.as_posix():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = re.match(r"\s*import Kiosk\.(\w+)", line)
            if found and found[1] not in {layer, *LAYERS[layer]}:
                wrong.append(f"{place(path, number)} imports {found[1]}")
    assert wrong == []


def test_packaging_is_no_python_package() -> None:
    """It would shadow the `packaging` library for everything started in the root."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
