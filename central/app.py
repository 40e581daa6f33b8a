"""The command line of the centre, and the one place where its parts are put together."""

import argparse
import asyncio
import contextlib
import logging
import os
import socket
import ssl
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from central import commands
from central.arguments import MOST_WORKERS, Parser, read_address, read_as_of, read_name, read_port, read_workers
from central.commands import imported, in_words, opened, say
from central.documents import name_of
from central.logs import start_logging
from central.metrics import Metrics
from central.serving import Centre, allow_many_connections, listen, read_certificate, require_tls, serve_until_told
from central.sites import load_profile, profile_records
from central.store import SiteUnknown, Store
from central.workers import supervise
from ecocentre.errors import KnownError
from ecocentre.records import Record
from ecocentre.subjects import load_subjects

_LOG = logging.getLogger("central")


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 0 done, 1 not possible, 2 wrongly asked."""
    options = _parser().parse_args(arguments)
    start_logging(options.log_format)
    load_subjects()
    return _told(partial(options.command, options))


def _told(work: Callable[[], int]) -> int:
    """Do something; what stopped it is said in one sentence. Returns the exit code."""
    try:
        code = work()
    except KnownError as fault:
        print(f"central: {fault.detail or fault.code}", file=sys.stderr)
        return 1
    except SiteUnknown as fault:
        message = f"The site {fault} is not known in this database: start it once with serve --site {fault}."
        print(f"central: {message}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our answer has had enough.
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _serve(options: argparse.Namespace) -> int:
    """Serve kiosks. What was wrongly asked is refused before anything is begun.

    An agenda that cannot be fetched or read is only told of: its events stay as they were and everything else goes on,
    for somebody else's feed may not keep visitors from checking in. `import-agenda` is there to try it again.
    """
    if options.site is None and (options.profile or options.agenda):
        message = "--profile and --agenda need --site NAME, the site that they belong to."
        raise KnownError("site_missing", message)
    if (options.certificate is None) != (options.key is None):
        message = "--certificate FILE and --key FILE belong together."
        raise KnownError("certificate_unusable", message)
    records = None if options.profile is None else profile_records(options.profile, options.site)
    tls = None if options.certificate is None else read_certificate(options.certificate, options.key)
    if options.workers > 1 and not (options.database or "").startswith("postgres"):
        message = "--workers needs --database postgresql://..., which several processes can write to side by side."
        raise KnownError("workers_unusable", message)
    if options.workers > 1 and not hasattr(os, "fork"):
        message = "--workers needs a system on which a process can fork, such as Linux."
        raise KnownError("workers_unusable", message)
    allow_many_connections()
    with contextlib.closing(listen(options.host, options.port)) as listener:
        if tls is None and not options.behind_proxy:
            require_tls(listener)
        with opened(options, make=True) as store:
            _fill(store, options, records)
            if options.workers == 1:
                return _work(options, store, listener, tls)
        return supervise(
            options.workers,
            partial(_work_beside, options, listener, tls),
            lambda: _say_address(listener, tls),
            store.system.monotonic,
            0 if options.until_stdin_closes else None,
        )


def _fill(store: Store, options: argparse.Namespace, records: list[Record] | None) -> None:
    """Make the site known, with what was given of it."""
    if options.site is not None:
        store.add_site(options.site)
    if records is not None:
        _LOG.info("profile of %s: %s", options.site, in_words(load_profile(store, options.site, records)))
    for source in options.agenda:
        try:
            for line in imported(store, options.site, name_of(source), source):
                _LOG.info("%s", line)
        except KnownError as fault:
            # A private calendar's address has its key in the path.
            said = fault.detail.replace(source.partition("://")[2] or source, name_of(source))
            _LOG.error("An agenda was left out, its events stay as they were: %s", said)


def _work_beside(
    options: argparse.Namespace,
    listener: socket.socket,
    tls: ssl.SSLContext | None,
    number: int,
    parent: int,
    ready: Callable[[], None],
) -> int:
    """Be one of several processes of the service."""

    def work() -> int:
        with opened(options) as store:
            return _work(options, store, listener, tls, number=number, ready=ready, until_closed=parent)

    return _told(work)


def _work(
    options: argparse.Namespace,
    store: Store,
    listener: socket.socket,
    tls: ssl.SSLContext | None,
    *,
    number: int = 0,
    ready: Callable[[], None] | None = None,
    until_closed: int | None = None,
) -> int:
    """Serve until told to stop. The metrics of the n-th process stand on the n-th port."""
    if until_closed is None and options.until_stdin_closes:
        until_closed = 0
    metrics = Metrics()
    shown: contextlib.AbstractContextManager[object] = contextlib.nullcontext()
    if options.metrics_port is not None:
        shown = metrics.served(options.metrics_port + number)
    with shown as port:
        if port is not None:
            _LOG.info("metrics: http://127.0.0.1:%d/metrics", port)
        centre = Centre(store, metrics, options.public_address)
        told = ready or (lambda: _say_address(listener, tls))
        asyncio.run(serve_until_told(centre, listener, tls, told, until_closed))
    return 0


def _say_address(listener: socket.socket, tls: ssl.SSLContext | None) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    say(f"ready {'http' if tls is None else 'https'}://{shown}:{port}")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="central", description="The central service of écocentres.", allow_abbrev=False)
    listed = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        found = listed.add_parser(name, help=text, description=text, allow_abbrev=False)
        found.set_defaults(command=run, as_of=None, log_format="text")
        where = found.add_mutually_exclusive_group()
        where.add_argument("--data", type=Path, metavar="DIR", help="folder of the SQLite database (default: yours)")
        where.add_argument("--database", metavar="URL", help="sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME")
        return found

    def dated(found: argparse.ArgumentParser) -> None:
        said = "take this day, or moment (in the machine's time zone, unless one follows as in +01:00), for now"
        found.add_argument("--as-of", type=read_as_of, metavar="DATE[THH:MM]", help=said)

    serve = command("serve", _serve, "Serve kiosks until told to stop.")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    serve.add_argument(
        "--port", type=read_port, default=8470, help="port to listen on, 0 for a free one (default: 8470)"
    )
    serve.add_argument("--certificate", type=Path, metavar="FILE", help="speak TLS with this certificate chain (PEM)")
    serve.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key (PEM, without a password)")
    serve.add_argument("--behind-proxy", action="store_true", help="a proxy in front of it speaks TLS")
    said = "where browsers reach it, for staff who admit kiosks (default: where the kiosk reached it)"
    serve.add_argument("--public-address", type=read_address, metavar="URL", help=said)
    serve.add_argument("--metrics-port", type=read_port, metavar="PORT", help="show http://127.0.0.1:PORT/metrics")
    said = f"processes side by side, up to {MOST_WORKERS}; the metrics of each stand on a port of its own"
    serve.add_argument("--workers", type=read_workers, default=1, metavar="COUNT", help=f"{said} (default: 1)")
    serve.add_argument("--log-format", choices=("text", "json"), help="json: one object a line, also for every request")
    serve.add_argument("--site", type=read_name, metavar="NAME", help="make this site known")
    serve.add_argument("--profile", type=Path, metavar="FILE", help="load the site's written profile (TOML)")
    serve.add_argument("--agenda", action="append", default=[], metavar="FILE|URL", help="import this agenda first")
    serve.epilog = "Two agenda files of one name are one agenda: give one of them to import-agenda with --agenda NAME."
    dated(serve)
    serve.add_argument("--until-stdin-closes", action="store_true", help="stop when the standard input ends")

    _name_device_commands(command)

    agenda = command(
        "import-agenda", commands.import_agenda, "Read events from an OpenAgenda JSON or iCalendar document."
    )
    agenda.add_argument("source", metavar="FILE|URL")
    agenda.add_argument("--site", type=read_name, metavar="NAME", help="default: the only one there is")
    own = "name of the agenda whose events these are from now on (default: that of the file, or made of the address); "
    agenda.add_argument("--agenda", metavar="NAME", help=own + "it parts two files of one name")
    dated(agenda)

    backup = command(
        "backup", commands.backup, "Write all that the centre keeps into one new file. It may run meanwhile."
    )
    backup.add_argument("file", type=Path, metavar="FILE")

    restore = command("restore", commands.restore, "Begin again with a backup, on SQLite or PostgreSQL. Kiosks notice.")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--replace", action="store_true", help="lose all that the database holds now")

    pin = listed.add_parser("hash-pin", help=(text := "Read a staff PIN and print its hash for the profile."))
    pin.description = text
    pin.set_defaults(command=commands.hash_pin, log_format="text")
    return parser


def _name_device_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    add = command("add-device", commands.add_device, "Admit a kiosk, and print its token this once.")
    add.add_argument("name", type=read_name, metavar="NAME")
    add.add_argument("--site", type=read_name, required=True, metavar="NAME")
    add.add_argument("--replace", action="store_true", help="end the token of the device that has this name")

    revoke = command("revoke-device", commands.revoke_device, "Admit a kiosk no longer.")
    revoke.add_argument("name", type=read_name, metavar="NAME")
    revoke.add_argument("--site", type=read_name, required=True, metavar="NAME")

    approve = command("approve", commands.approve, "Admit the kiosk that shows this code.")
    approve.add_argument("--replace", action="store_true", help="end the token of the device that has its name")
    for found in (approve, command("deny", commands.deny, "Do not admit the kiosk that shows this code.")):
        found.add_argument("code", metavar="CODE")
        found.add_argument("--site", type=read_name, metavar="NAME", help="default: the one that the kiosk says")
        found.add_argument("--name", type=read_name, metavar="NAME", help="only if the kiosk calls itself so")
