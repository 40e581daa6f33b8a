"""The first frame comes before what is heavy: it is imported on the store thread and on the threads of the exchange."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "sqlalchemy", "requests", "urllib3", "msgspec", "cryptography", "cbor2", "qrcode", "escpos", "argon2", "keyring",
    "secretstorage",
}  # fmt: skip
# The real program, which at its first frame names what was imported so far, and whose source text is kept, and ends.
PROGRAM = """
import linecache, os, sys
from ui import app

class Told(app.Screen):
    def show(self):
        self.window.frameSwapped.connect(self.tell)
        super().show()

    def tell(self):
        print(*sys.modules)
        print(*linecache.cache, flush=True)
        os._exit(0)

app.Screen = Told
sys.exit(app.main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The names of the modules imported, and the files read for the sake of their source text."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            PROGRAM,
            "--data",
            str(tmp_path_factory.mktemp("kiosk")),
            "--offline",
            "--size",
            "1024x768",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    modules, sources = done.stdout.split("\n")[:2]
    return modules.split(), sources.split()


def test_nothing_heavy_is_imported_before_the_first_frame(told: tuple[list[str], list[str]]) -> None:
    imported = {name.partition(".")[0] for name in told[0]}
    assert "PySide6" in imported
    assert imported & HEAVY == set()


def test_no_source_text_is_read_for_what_nobody_asks_for(told: tuple[list[str], list[str]]) -> None:
    ours = [ROOT / folder for folder in ("ui", "kiosk", "ecocentre")]
    assert not [source for source in told[1] if any(Path(source).is_relative_to(folder) for folder in ours)]
