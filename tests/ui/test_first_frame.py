"""The first frame comes before what is heavy: it is imported on the store thread and on the threads of the exchange."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"sqlalchemy", "requests", "urllib3", "msgspec", "cryptography", "cbor2", "qrcode", "escpos", "argon2"}
# The real program, which at its first frame names what was imported so far, and ends.
PROGRAM = """
import os, sys
from ui import app

class Told(app.Screen):
    def show(self):
        self.window.frameSwapped.connect(self.tell)
        super().show()

    def tell(self):
        print(*sys.modules, flush=True)
        os._exit(0)

app.Screen = Told
sys.exit(app.main(sys.argv[1:]))
"""


def test_nothing_heavy_is_imported_before_the_first_frame(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "--data", str(tmp_path), "--offline", "--size", "1024x768"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    imported = {name.partition(".")[0] for name in done.stdout.split()}
    assert "PySide6" in imported
    assert imported & HEAVY == set()
