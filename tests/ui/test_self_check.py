"""`--self-check` says in one line that every part works, or what does not."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def check(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui", "--self-check", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=False)


def test_a_sound_program_says_so_in_exactly_one_line(tmp_path: Path) -> None:
    done = check("--data", str(tmp_path))
    said = (
        r"self-check ok: ecocentre-kiosk \d+\.\d+\.\d+, Qt 6\.\d+\.\d+, SQLite 3\.\d+\.\d+, 6 languages, "
        r"badge signed and read, centre answered\n"
    )
    assert re.fullmatch(said, done.stdout), done
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == [], "the data of the real kiosk are left alone"


def test_what_is_wrong_is_one_line_too(tmp_path: Path) -> None:
    profile = tmp_path / "place.toml"
    profile.write_text("[site", encoding="utf-8")
    done = check("--data", str(tmp_path), "--profile", str(profile))
    assert re.fullmatch(r"self-check failed: .*\n", done.stdout), done
    assert str(profile) in done.stdout
    assert (done.returncode, done.stderr) == (1, "")
