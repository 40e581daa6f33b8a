#!/usr/bin/env python3
"""Prepares, runs, tests, checks and packs the project; needs only Python 3.11 or later.

Everything lands in `.venv`, `build`, `dist` and files that git ignores. Nothing here is part of the program.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import http.client
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
PIP_INSTALL = (PYTHON, "-m", "pip", "-qq", "--disable-pip-version-check", "--no-input", "install")
RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
QML_ROOT = ROOT / "ui"
VIEWMODELS = ROOT / "ui" / "viewmodels"
TRANSLATIONS = ROOT / "assets" / "translations"
SPEC = ROOT / "packaging" / "ecocentre-kiosk.spec"
FROZEN = ROOT / "dist" / "ecocentre-kiosk"
TYPED = ("dev.py", "ecocentre", "offline_cache", "kiosk", "ui", "central", "bench", "tests")
ADVISORIES = "https://api.osv.dev/v1/querybatch"
"""Tells which known vulnerabilities a library of a version has: https://google.github.io/osv.dev/post-v1-querybatch/"""
ADVISORY_SECONDS = 10
ACCEPTED_ADVISORIES: dict[str, str] = {}
"""Those that do not touch us or have no remedy yet: id -> why we go on."""

# Debian package -> the library that Qt loads from it. Other systems name their packages otherwise.
QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libfreetype6": "libfreetype.so.6",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libbrotli1": "libbrotlidec.so.1",
    "libx11-6": "libX11.so.6",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libwayland-client0": "libwayland-client.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
    "libpulse0": "libpulse.so.0",
}
# What the tests with assistive technology use. The bindings are those of the system's own Python, whichever runs this.
ASSISTIVE_PROGRAMS = {
    "dbus": "dbus-daemon",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
    "gir1.2-atspi-2.0": "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib",
    "python3-gi": "/usr/lib/python3/dist-packages/gi/__init__.py",
    "orca": "orca",
}
TEST_PROGRAMS = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "speech-dispatcher": "speech-dispatcher",
    "speech-dispatcher-espeak-ng": "/usr/lib/speech-dispatcher-modules/sd_espeak-ng",
    "espeak-ng": "espeak-ng",
}
FREEZE_PROGRAMS = {"binutils": "objdump"}


class Trouble(Exception):
    """What stops a command, said in one sentence for the person who typed it."""


class Skipped(Exception):
    """A check that could not be made, and why in one sentence: nobody is to be stopped by it."""


def say(text: str) -> None:
    print(text, flush=True)


def run(
    command: Sequence[str | Path],
    *,
    env: dict[str, str] | None = None,
    cwd: Path | None = ROOT,
    failure: str | None = None,
) -> int:
    """Run a command with its output on ours; with `failure`, anything but 0 is that Trouble."""
    code = wait_for([str(part) for part in command], env or child_env(), cwd)
    if code and failure:
        raise Trouble(f"{failure} (code {code})")
    return code


def wait_for(command: Sequence[str], env: dict[str, str], cwd: Path | None) -> int:
    """Run a command to its end and return its code. Told to end, we tell it to end, and end with it."""
    told: list[int] = []
    child: subprocess.Popen[bytes] | None = None

    def pass_on(number: int, _frame: object) -> None:
        told.append(number)
        if child is not None:
            child.send_signal(number)

    before = signal.signal(signal.SIGTERM, pass_on)
    try:
        child = subprocess.Popen(command, env=env, cwd=cwd)
        if told:
            child.send_signal(told[0])
        code = child.wait()
    except BaseException:
        if child is not None:
            child.kill()
            child.wait()
        raise
    finally:
        signal.signal(signal.SIGTERM, before)
    if told:
        raise SystemExit(code if code >= 0 else 128 - code)
    return code


def output(command: Sequence[str | Path]) -> tuple[int, str]:
    """Run a command quietly and return its code and everything it said."""
    done = subprocess.run(
        [str(part) for part in command],
        env=child_env(),
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    return done.returncode, done.stdout


def child_env(**changes: str) -> dict[str, str]:
    """The environment for the project's own processes: its packages importable from every folder."""
    env = {name: text for name, text in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME"}}
    return env | {"PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"} | changes


def has_display() -> bool:
    """False on a Linux without a screen and without a platform chosen by hand."""
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def offscreen_env() -> dict[str, str]:
    return child_env(QT_QPA_PLATFORM="offscreen")


def tool(name: str) -> Path:
    """A program that a library brought into the environment."""
    return BIN / (f"{name}.exe" if WINDOWS else name)


# The environment


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let one dev.py at a time make the environment and the build products."""
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "prepare.lock").open("a+") as handle:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: Sequence[str], purpose: str) -> None:
    """Install Debian packages where we may; elsewhere say in one line what to install."""
    if not packages:
        return
    privilege = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    command = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    allowed = not privilege or (shutil.which("sudo") and output(["sudo", "-n", "true"])[0] == 0)
    if shutil.which("apt-get") and allowed:
        say(f"Installing system packages ({purpose}): {' '.join(packages)}")
        install = [*command, "install", "-y", "--no-install-recommends", *packages]
        if output(install)[0] == 0:
            return
        output([*command, "update"])
        code, said = output(install)
        if code == 0:
            return
        say(said.strip())
    how = "sudo apt-get install" if shutil.which("apt-get") else "what Debian calls"
    say(f"Please install, {purpose}: {how} {' '.join(packages)}")


def prepare_system() -> None:
    """See to the libraries that Qt needs."""
    if sys.platform.startswith("linux"):
        install_system_packages([name for name, library in QT_LIBRARIES.items() if not loads(library)], "for Qt")


def prepare_programs(programs: dict[str, str], purpose: str) -> None:
    """See to what one command needs besides: Debian package -> a program of it, or the pattern of a file."""
    if sys.platform.startswith("linux"):
        install_system_packages([name for name, program in programs.items() if not is_there(program)], purpose)


def is_there(program: str) -> bool:
    """Whether a program is on the path, or a file that fits an absolute pattern exists."""
    if program.startswith("/"):
        return next(Path("/").glob(program[1:]), None) is not None
    return shutil.which(program) is not None


def prepare_shared_python() -> None:
    """A Linux system's own Python often comes without the library that a frozen program brings along."""
    package = f"libpython3.{sys.version_info.minor}"
    if sys.platform.startswith("linux") and sys.base_prefix == "/usr" and not loads(f"{package}.so.1.0"):
        install_system_packages([package], "for freezing")


def make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        install_system_packages([f"python3.{sys.version_info.minor}-venv"], "for Python's venv")
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is None:
            raise Trouble("This Python cannot make an environment: its venv module lacks ensurepip.")
    say("Making .venv")
    run([sys.executable, "-m", "venv", "--clear", VENV], failure="The environment could not be made")


def prepare_environment() -> None:
    """Make `.venv` and install what the lock file names, if it is not there already."""
    stamp = VENV / "installed.txt"
    wanted = [
        f"Python {sys.version_info.major}.{sys.version_info.minor}",
        hashlib.sha256(DEV_LOCK.read_bytes()).hexdigest(),
    ]
    found = stamp.read_text(encoding="utf-8").splitlines() if stamp.exists() and PYTHON.exists() else []
    if found == wanted:
        return
    if found[:1] != wanted[:1]:
        make_venv()
    say(f"Installing the libraries that {DEV_LOCK.name} names")
    run(
        [*PIP_INSTALL, "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", DEV_LOCK],
        failure="The libraries could not be installed; is there a network?",
    )
    stamp.write_text("\n".join(wanted), encoding="utf-8")


# Build products


def is_newer(sources: Sequence[Path], product: Path) -> bool:
    return not product.exists() or max(path.stat().st_mtime for path in sources) > product.stat().st_mtime


def compile_translations() -> None:
    """`*.ts` -> `*.qm` beside them."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        product = source.with_suffix(".qm")
        if is_newer([source], product):
            say(f"Compiling {source.name}")
            # Replaced as a whole: a program that is running has the old one mapped into its memory.
            fresh = product.with_suffix(".qm.new")
            code, said = output([tool("pyside6-lrelease"), "-silent", source, "-qm", fresh])
            if code:
                raise Trouble(f"{source.name} could not be compiled: {said.strip()}")
            fresh.replace(product)


def qml_modules() -> dict[str, list[Path]]:
    """The QML modules that view-models declare, with the Python files of each."""
    modules: dict[str, list[Path]] = {}
    for source in sorted(VIEWMODELS.glob("*.py")):
        found = re.search(r'^QML_IMPORT_NAME\s*=\s*"([\w.]+)"', source.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            modules.setdefault(found[1], []).append(source)
    return modules


def describe_viewmodels() -> None:
    """Write a `qmldir` and a `.qmltypes` for each module of view-models, so that qmllint knows their members."""
    for module, sources in qml_modules().items():
        folder = QML_ROOT.joinpath(*module.split("."))
        product = folder / "viewmodels.qmltypes"
        if not is_newer([*sources, DEV_LOCK], product):
            continue
        say(f"Describing {module}")
        folder.mkdir(parents=True, exist_ok=True)
        dump = ROOT / "build" / f"{module}.json"
        code, said = output([tool("pyside6-metaobjectdump"), *sources, "-o", dump])
        if code:
            raise Trouble(f"The view-models of {module} could not be read: {said.strip().splitlines()[-1]}")
        metatypes = next(VENV.glob("**/PySide6/**/metatypes/qt6core_metatypes.json")).parent
        foreign = ",".join(str(metatypes / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
        register: list[str | Path] = [tool("pyside6-qmltyperegistrar"), "--import-name", module, "--major-version", "1"]
        results: list[str | Path] = ["--generate-qmltypes", product, "-o", dump.with_suffix(".cpp")]
        code, said = output([*register, *results, f"--foreign-types={foreign}", dump])
        if code:
            raise Trouble(f"The types of {module} could not be written: {said.strip()}")
        (folder / "qmldir").write_text(f"module {module}\ntypeinfo {product.name}\n", encoding="utf-8")


def prepare() -> None:
    """Environment and build products; says nothing when all is there."""
    with alone():
        prepare_system()
        prepare_environment()
        compile_translations()
        describe_viewmodels()


# Checks


def existing(*names: str) -> list[Path]:
    """Of these files and folders, those with Python in them."""
    paths = [ROOT / name for name in names]
    return [path for path in paths if path.is_file() or next(path.glob("**/*.py"), None)]


def qml_files() -> list[Path]:
    return sorted(path for path in QML_ROOT.rglob("*.qml") if "viewmodels" not in path.parts)


def check_qmllint() -> str | None:
    files = qml_files()
    if not files:
        return None
    code, said = output([tool("pyside6-qmllint"), "--max-warnings", "0", "-I", QML_ROOT, *files])
    return re.sub(r"^'.*' returned \d+\n", "", said, flags=re.MULTILINE) if code else ""


def shaped_qml() -> dict[Path, str]:
    """Every QML file -> its text as qmlformat would write it."""
    files = qml_files()
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder) / path.relative_to(ROOT) for path in files]
        shutil.copy(ROOT / ".qmlformat.ini", folder)
        for path, copy in zip(files, copies, strict=True):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
        code, said = output([tool("pyside6-qmlformat"), "--inplace", *copies])
        if code:
            raise Trouble(f"The QML cannot be formatted: {said.strip()}")
        return {path: copy.read_text(encoding="utf-8") for path, copy in zip(files, copies, strict=True)}


def check_qmlformat() -> str | None:
    if not qml_files():
        return None
    wrong = [path for path, text in shaped_qml().items() if text != path.read_text(encoding="utf-8")]
    return "".join(f"{path.relative_to(ROOT)} is not formatted (dev.py format)\n" for path in wrong)


def translation_sources() -> list[Path]:
    return [*sorted(QML_ROOT.rglob("*.py")), *qml_files()]


def update_translations(targets: Sequence[Path], *flags: str) -> None:
    quiet = ["-silent", "-locations", "none"]
    code, said = output([tool("pyside6-lupdate"), *quiet, *flags, *translation_sources(), "-ts", *targets])
    if code:
        raise Trouble(f"The texts could not be collected: {said.strip()}")


def texts_of(path: Path) -> dict[tuple[str, ...], str]:
    """(context, id, text, comment) of every entry -> its state (finished, unfinished, vanished, obsolete)."""
    texts: dict[tuple[str, ...], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            named = [message.findtext(tag, "") for tag in ("source", "comment")]
            translation = message.find("translation")
            state = "unfinished" if translation is None else translation.get("type", "finished")
            key = (context.findtext("name", ""), message.get("id", ""), *named)
            texts[key] = state
    return texts


def check_translations() -> str | None:
    committed = sorted(TRANSLATIONS.glob("*.ts"))
    if not committed:
        return None
    said = []
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(path, folder)) for path in committed]
        update_translations(copies)
        for path, copy in zip(committed, copies, strict=True):
            texts, fresh = texts_of(path), texts_of(copy)
            said += [f"{path.name} lacks {key[2]!r} ({key[0]})" for key in sorted(fresh.keys() - texts.keys())]
            said += [f"{path.name}: {key[2]!r} ({key[0]}) is {fresh[key]}" for key in texts if fresh[key] != "finished"]
    return "".join(f"{line}\n" for line in said)


def locked(lock: Path) -> list[tuple[str, str]]:
    """Name and version of every library of a lock file."""
    return re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.MULTILINE)


def check_audit() -> str | None:
    """Ask the public database of advisories about every library in use. Raises Skipped where it is not reached."""
    libraries = locked(DEV_LOCK)
    queries = [{"package": {"name": name, "ecosystem": "PyPI"}, "version": version} for name, version in libraries]
    body = json.dumps({"queries": queries}).encode()
    request = urllib.request.Request(ADVISORIES, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=ADVISORY_SECONDS) as answer:  # noqa: S310
            results = json.load(answer)["results"]
        ids = [[found["id"] for found in result.get("vulns", ())] for result in results]
    except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError, AttributeError) as fault:
        raise Skipped(f"the advisories could not be fetched: {getattr(fault, 'reason', fault)}") from fault
    if len(ids) != len(libraries):
        raise Skipped("the advisories do not fit what was asked")
    wrong = [
        f"{name} {version} has a known vulnerability: https://osv.dev/{found}\n"
        for (name, version), found_ids in zip(libraries, ids, strict=True)
        for found in found_ids
        if found not in ACCEPTED_ADVISORIES
    ]
    return "".join(wrong)


def check_command(*command: str | Path) -> Callable[[], str | None]:
    def step() -> str | None:
        code, said = output(command)
        return (said or f"code {code}\n") if code else ""

    return step


def check(_rest: list[str]) -> int:
    """Run every check, each with one line, and say what is wrong below it."""
    prepare()
    steps: dict[str, Callable[[], str | None]] = {
        "ruff": check_command(tool("ruff"), "check", "--quiet", "--output-format=concise", ROOT),
        "format": check_command(tool("ruff"), "format", "--check", "--output-format=concise", ROOT),
        "mypy": check_command(PYTHON, "-m", "mypy", "--no-error-summary", *existing(*TYPED)),
        "qmllint": check_qmllint,
        "qmlformat": check_qmlformat,
        "translations": check_translations,
        "audit": check_audit,
    }
    failed = []
    for name, step in steps.items():
        started = time.monotonic()
        try:
            said = step()
            word = "nothing to check yet" if said is None else "wrong" if said else "right"
        except Skipped as reason:
            said, word = None, f"skipped: {reason}"
        say(f"{name:<13} {time.monotonic() - started:5.1f} s  {word}")
        if said:
            failed.append(name)
            say(said.rstrip())
    if failed:
        raise Trouble(f"Wrong: {', '.join(failed)}.")
    return 0


# Commands


def command_prepare(_rest: list[str]) -> int:
    prepare()
    return 0


def command_run(rest: list[str]) -> int:
    prepare()
    if has_display():
        return run([PYTHON, "-m", "ui", *rest], cwd=None)
    if {"-h", "--help", "--version", "--self-check"} & set(rest):
        return run([PYTHON, "-m", "ui", *rest], cwd=None, env=offscreen_env())
    return run([PYTHON, "-m", "ui.tour", "--out", ROOT / "tour", "--instead-of", *rest], cwd=None, env=offscreen_env())


def command_tour(rest: list[str]) -> int:
    prepare()
    return run([PYTHON, "-m", "ui.tour", *rest], cwd=None, env=offscreen_env())


def command_central(rest: list[str]) -> int:
    prepare()
    return run([PYTHON, "-m", "central", *rest], cwd=None)


def command_gallery(rest: list[str]) -> int:
    prepare()
    return run([PYTHON, "-m", "ui.gallery", *rest], cwd=None, env=child_env() if has_display() else offscreen_env())


def command_accept(_rest: list[str]) -> int:
    """Draw every screen and every sheet of the gallery anew, and take them for what they are to look like."""
    prepare()
    env = offscreen_env() | {"ECOCENTRE_ACCEPT_LOOK": "1"}
    return run([PYTHON, "-m", "pytest", "-q", ROOT / "tests" / "ui" / "test_look.py"], env=env)


def command_bench(rest: list[str]) -> int:
    prepare()
    return run([PYTHON, "-m", "bench", *rest], cwd=None, env=child_env() if has_display() else offscreen_env())


def command_test(rest: list[str]) -> int:
    with alone():
        prepare_programs(TEST_PROGRAMS, "for the tests")
        prepare_programs(ASSISTIVE_PROGRAMS, "for the tests with a screen reader")
    prepare()
    # On all processors, but each of some has a PostgreSQL and a Qt of its own: more than four gain little.
    beside = ["-n", "logical", "--maxprocesses=4", "--dist=worksteal"]
    return run([PYTHON, "-m", "pytest", "--durations=10", *beside, *rest], env=offscreen_env())


def command_format(_rest: list[str]) -> int:
    """Put Python and QML into shape and bring the texts up to date."""
    prepare()
    run([tool("ruff"), "check", "--quiet", "--fix", ROOT])
    run([tool("ruff"), "format", ROOT])
    for path, text in shaped_qml().items():
        if text != path.read_text(encoding="utf-8"):
            say(f"Formatting {path.relative_to(ROOT)}")
            path.write_text(text, encoding="utf-8", newline="\n")
    if targets := sorted(TRANSLATIONS.glob("*.ts")):
        update_translations(targets, "-no-obsolete")
    return 0


def command_freeze(rest: list[str]) -> int:
    """Build the standalone program into dist/ecocentre-kiosk."""
    with alone():
        prepare_programs(FREEZE_PROGRAMS, "for freezing")
        prepare_shared_python()
    prepare()
    say("Freezing the program")
    started = time.monotonic()
    folders: list[str | Path] = ["--distpath", ROOT / "dist", "--workpath", ROOT / "build" / "freeze"]
    run(
        [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", *folders, *rest, SPEC],
        env=child_env(PYI_LOG_LEVEL="ERROR"),
        failure="The program could not be frozen",
    )
    size = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"{FROZEN.relative_to(ROOT)}: {size / 1e6:.0f} MB, in {time.monotonic() - started:.0f} s")
    return 0


def command_lock(rest: list[str]) -> int:
    """Write both lock files anew: every library, every platform's hashes, no address."""
    import tomllib  # noqa: PLC0415 - an older Python is still to read this file and be told what is needed

    with (ROOT / "pyproject.toml").open("rb") as handle:
        tools = tomllib.load(handle)["dependency-groups"]["lock"]
    with tempfile.TemporaryDirectory() as folder:
        say("Fetching the resolver")
        if not PYTHON.exists():
            make_venv()
        run([*PIP_INSTALL, "--target", folder, *tools], failure="It could not be installed; is there a network?")
        uv = Path(folder) / "bin" / ("uv.exe" if WINDOWS else "uv")
        options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
        dev: list[str | Path] = ["--group", "dev", "--constraints", RUNTIME_LOCK]
        for lock, group in ((RUNTIME_LOCK, []), (DEV_LOCK, dev)):
            say(f"Writing {lock.name}")
            run(
                [uv, "pip", "compile", "--quiet", *options, *group, *rest, "--output-file", lock, "pyproject.toml"],
                failure=f"{lock.name} could not be written",
            )
    return 0


COMMANDS: dict[str, tuple[Callable[[list[str]], int], str]] = {
    "run": (command_run, "prepare everything and open the kiosk; all further words go to it (try --help)"),
    "test": (command_test, "run the tests; all further words go to pytest"),
    "tour": (command_tour, "drive the program through its whole story without a display: --out DIR"),
    "check": (check, "ruff, mypy, qmllint, qmlformat, the translations and known vulnerabilities, at zero findings"),
    "freeze": (command_freeze, "build the standalone program into dist/ecocentre-kiosk"),
    "format": (command_format, "put Python, QML and the lists of texts into shape"),
    "central": (command_central, "run the central service's commands (try --help)"),
    "prepare": (command_prepare, "make .venv and the build products, and do nothing more"),
    "gallery": (command_gallery, "draw every component in every look: --out DIR"),
    "accept": (command_accept, "accept how every screen and component looks now (tests/ui/accepted)"),
    "bench": (command_bench, "measure; all further words go to the benchmarks"),
    "lock": (command_lock, "write the lock files anew (--upgrade takes newer versions)"),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").splitlines()[0], allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text, description=text, add_help=False, allow_abbrev=False)
    known, rest = parser.parse_known_args()
    if rest and known.command in {"check", "format", "prepare"}:
        parser.error(f"{known.command} takes no further words: {' '.join(rest)}")
    try:
        if sys.version_info < (3, 11):
            raise Trouble("Python 3.11 or later is needed.")  # noqa: TRY301
        return COMMANDS[known.command][0](rest)
    except Trouble as trouble:
        print(f"dev.py: {trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
