"""The command line of the centre, and the one place where its parts are put together."""

import argparse
import asyncio
import contextlib
import getpass
import ipaddress
import logging
import os
import re
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import uvicorn
from argon2 import PasswordHasher
from platformdirs import user_data_path
from sqlalchemy.exc import DBAPIError

from central import pairing
from central.agenda import read_agenda
from central.backup import Kept, restore_backup, write_backup
from central.devices import add_device, revoke_device
from central.documents import fetch, name_of
from central.feed import drop_tombstones
from central.live import Live, PostgresWatch, SqliteWatch
from central.logs import start_logging
from central.metrics import Metrics
from central.service import Service
from central.sites import Changed, erase_overdue, load_agenda, load_profile, profile_records, time_zone
from central.store import SiteUnknown, Store, database_url
from central.workers import supervise
from ecocentre.errors import KnownError
from ecocentre.records import LATEST, Record
from ecocentre.subjects import load_subjects
from ecocentre.system import System, read_moment, shift_to

_BACKLOG = 4_096
_CLEANING_SECONDS = 6 * 3_600
_GRACE_SECONDS = 3
_IDLE_SECONDS = 75
"""How long a connection may be silent between two requests: a kiosk pushes again and again."""
_LONGEST_LINE = 100
_MOST_WORKERS = 64
_PAST_DAYS, _FUTURE_DAYS = 7, 366
"""How far around today events are imported."""
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


def _say(line: str) -> None:
    """Print a line, and see it written. Raises KnownError, or BrokenPipeError where nobody reads any more."""
    if sys.stdout is None:
        message = "The answer cannot be written: the standard output is closed."
        raise KnownError("output_unwritable", message)
    try:
        print(line, flush=True)
    except OSError as fault:
        # Otherwise Python would complain of the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(fault, BrokenPipeError):
            raise
        message = f"The answer cannot be written: {fault.strerror}."
        raise KnownError("output_unwritable", message) from fault


class Centre:
    """The running service: a store, the pulls held open, the watch over other processes' changes, and HTTP."""

    def __init__(self, store: Store, metrics: Metrics, public_address: str | None = None) -> None:
        self.store = store
        self.live = Live()
        self._service = Service(store, self.live, metrics, public_address)

    async def run(
        self,
        listener: socket.socket,
        *,
        ready: Callable[[], None],
        stop: asyncio.Event | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Serve until `stop` is set, over TLS where it is given. Pulls that are held open are answered at once then."""
        config = uvicorn.Config(
            self._service.application(),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            timeout_keep_alive=_IDLE_SECONDS,
            backlog=_BACKLOG,
            ssl_context_factory=None if tls is None else lambda _config, _default: tls,
        )
        server = _Server(config, ready)
        watch = (SqliteWatch if self.store.is_sqlite else PostgresWatch)(self.store, self.live)
        tasks = [asyncio.create_task(watch.run()), asyncio.create_task(self._clean())]
        if stop is not None:
            tasks.append(asyncio.create_task(self._end_after(stop, server)))
        try:
            await server.serve(sockets=[listener])
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._service.close()

    async def _end_after(self, stop: asyncio.Event, server: uvicorn.Server) -> None:
        await stop.wait()
        server.should_exit = True
        self.live.end()

    async def _clean(self) -> None:
        while True:
            try:
                for site in await asyncio.to_thread(self.store.sites):
                    if count := await asyncio.to_thread(erase_overdue, self.store, site):
                        _LOG.info("site %s: %d records let go of whom they were about", site, count)
                    if count := await asyncio.to_thread(drop_tombstones, self.store, site):
                        _LOG.info("site %s: %d old tombstones were dropped", site, count)
            except Exception:  # noqa: BLE001
                _LOG.exception("what is overdue could not be dropped")
            await asyncio.sleep(_CLEANING_SECONDS)


class _Server(uvicorn.Server):
    """Tells when it is ready, and leaves the signals to us."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises KnownError with a sentence."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # asyncio switches Nagle's delay off only where the protocol is named.
        listener = socket.socket(family, kind, protocol or socket.IPPROTO_TCP)
    except OSError as fault:
        message = f"The address {host} cannot be listened on: {fault.strerror}."
        raise KnownError("address_unusable", message) from fault
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as fault:
        listener.close()
        message = f"The port {port} of {host} cannot be listened on: {fault.strerror}."
        raise KnownError("address_unusable", message) from fault
    return listener


def read_certificate(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS with a certificate chain and its key, both PEM. Raises KnownError with a sentence."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        # Nobody is there to type a password.
        tls.load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as fault:
        cause = fault.strerror if isinstance(fault, OSError) and not isinstance(fault, ssl.SSLError) else fault
        message = f"The certificate {certificate} with the key {key} cannot be used: {cause}."
        raise KnownError("certificate_unusable", message) from fault
    return tls


def _require_tls(listener: socket.socket) -> None:
    """Raise KnownError where others than this machine's own programs could listen in."""
    host = listener.getsockname()[0]
    if not ipaddress.ip_address(host.partition("%")[0]).is_loopback:
        message = (
            f"The address {host} is reached from outside, where tokens may not travel in the open: give --certificate "
            "FILE and --key FILE, or say --behind-proxy if a proxy in front of it speaks TLS."
        )
        raise KnownError("tls_missing", message)


# -- commands -----------------------------------------------------------------------------------------------------


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
    _allow_many_connections()
    with contextlib.closing(listen(options.host, options.port)) as listener:
        if tls is None and not options.behind_proxy:
            _require_tls(listener)
        with _store(options, make=True) as store:
            _fill(store, options, records)
            if options.workers == 1:
                return _work(options, store, listener, tls)
        return supervise(
            options.workers,
            partial(_work_beside, options, listener, tls),
            lambda: _say_address(listener, tls),
            _system(options).monotonic,
            0 if options.until_stdin_closes else None,
        )


def _fill(store: Store, options: argparse.Namespace, records: list[Record] | None) -> None:
    """Make the site known, with what was given of it."""
    if options.site is not None:
        store.add_site(options.site)
    if records is not None:
        _LOG.info("profile of %s: %s", options.site, _said(load_profile(store, options.site, records)))
    for source in options.agenda:
        try:
            for line in _import(store, options.site, name_of(source), source):
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
        with _store(options) as store:
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
        asyncio.run(_serve_until_told(centre, listener, tls, told, until_closed))
    return 0


async def _serve_until_told(
    centre: Centre,
    listener: socket.socket,
    tls: ssl.SSLContext | None,
    ready: Callable[[], None],
    until_closed: int | None,
) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    if until_closed is not None:
        threading.Thread(target=_wait_for_end, args=(until_closed, loop, stop), name="end", daemon=True).start()
    await centre.run(listener, ready=ready, stop=stop, tls=tls)


def _say_address(listener: socket.socket, tls: ssl.SSLContext | None) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    _say(f"ready {'http' if tls is None else 'https'}://{shown}:{port}")


def _allow_many_connections() -> None:
    """Every kiosk holds a connection open: use all that the system grants, not its cautious default."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _wait_for_end(file: int, loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    with contextlib.suppress(OSError):
        while os.read(file, 4_096):
            pass
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(stop.set)


def _add_device(options: argparse.Namespace) -> int:
    with _store(options, make=True) as store:
        if store.add_site(options.site):
            _LOG.info("the site %s is new in this database", options.site)
        add_device(store, options.site, options.name, replace=options.replace, show=_say)
    return 0


def _revoke_device(options: argparse.Namespace) -> int:
    with _store(options) as store:
        revoke_device(store, options.site, options.name)
    return 0


def _approve(options: argparse.Namespace) -> int:
    return _decide(options, pairing.APPROVED, replace=options.replace)


def _deny(options: argparse.Namespace) -> int:
    return _decide(options, pairing.DENIED)


def _decide(options: argparse.Namespace, verdict: pairing.Decision, *, replace: bool = False) -> int:
    with _store(options) as store:
        sites = [options.site] if options.site else store.sites()
        with store.reading() as connection:
            found = [one for site in sites if (one := pairing.find(store, connection, site, options.code))]
        if len(found) != 1:
            code = pairing.shown(pairing.read_code(options.code))
            message = f"{'Several kiosks wait' if found else 'No kiosk waits'} with the code {code}: look at it again."
            raise KnownError("code_unknown", message)
        if options.name not in (None, found[0].name):
            message = f"The kiosk with this code calls itself {found[0].name}: start it with --kiosk {options.name}."
            raise KnownError("name_wrong", message)
        decided = pairing.decide(store, found[0].site, options.code, verdict, replace=replace)
    _say(f"{verdict.capitalize()}: the kiosk {decided.name} of the site {decided.site}, asking from {decided.address}.")
    return 0


def _backup(options: argparse.Namespace) -> int:
    with _store(options) as store:
        kept = write_backup(store, options.file)
    _say(f"Backed up: {_counted(kept)}.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    with _store(options, make=True) as store:
        kept = restore_backup(store, options.file, replace=options.replace)
    _say(f"Restored: {_counted(kept)}. Devices admitted or revoked since the backup: admit or revoke them again.")
    return 0


def _counted(kept: Kept) -> str:
    return (
        f"{kept.sites} sites with {kept.records} records, {kept.operations} operations taken and {kept.devices} devices"
    )


def _import_agenda(options: argparse.Namespace) -> int:
    with _store(options) as store:
        site = options.site or _only_site(store)
        for line in _import(store, site, options.agenda or name_of(options.source), options.source):
            _say(line)
    return 0


def _import(store: Store, site: str, name: str, source: str) -> Iterator[str]:
    """Take the events of an agenda in, and say line by line what came of it. Raises KnownError before any change."""
    now = store.system.now()
    agenda = read_agenda(
        fetch(source, store.system),
        name=name,
        timezone=time_zone(store, site),
        from_at=now - timedelta(days=_PAST_DAYS),
        until_at=min(now + timedelta(days=_FUTURE_DAYS), LATEST),
    )
    changed = load_agenda(store, site, agenda)
    for rejected in agenda.rejected:
        yield f"left out ({rejected.reason}): {rejected.detail}"
    for noted in agenda.noted:
        yield f"read with a doubt ({noted.reason}): {noted.detail}"
    yield (
        f"The agenda “{agenda.name}” ({agenda.format}): "
        f"events from {_PAST_DAYS} days ago to {_FUTURE_DAYS} days ahead: {len(agenda.drafts)} "
        f"({_said(changed)}); at other times: {agenda.outside}; left out: {len(agenda.rejected)}."
    )
    if agenda.outside and not agenda.drafts:
        yield f"Nothing of it lies around {now:%Y-%m-%d}: --as-of DATE takes another day for today."


def _only_site(store: Store) -> str:
    sites = store.sites()
    if len(sites) != 1:
        message = f"Say which site with --site NAME; this database knows {', '.join(sorted(sites)) or 'none'}."
        raise KnownError("site_missing", message)
    return sites[0]


def _hash_pin(options: argparse.Namespace) -> int:  # noqa: ARG001
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline(_LONGEST_LINE).strip()
    if not re.fullmatch(r"[0-9]{4,12}", pin):
        message = "A PIN has 4 to 12 digits."
        raise KnownError("pin_unusable", message)
    _say(PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(pin))
    return 0


def _said(changed: Changed) -> str:
    return f"{changed.new} new, {changed.changed} changed, {changed.same} the same, {changed.removed} removed"


# -- arguments ----------------------------------------------------------------------------------------------------


def _system(options: argparse.Namespace) -> System:
    return System() if options.as_of is None else System(shift_to(options.as_of))


@contextlib.contextmanager
def _store(options: argparse.Namespace, *, make: bool = False) -> Iterator[Store]:
    url = database_url(options.database, options.data or user_data_path("ecocentre-centre"), make=make)
    store = Store.open(url, _system(options))
    try:
        yield store
    except DBAPIError as fault:
        raise store.unusable(fault) from fault
    finally:
        store.close()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} (try --help)", file=sys.stderr)
        sys.exit(2)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="central", description="The central service of écocentres.", allow_abbrev=False)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        found.set_defaults(command=run, as_of=None, log_format="text")
        where = found.add_mutually_exclusive_group()
        where.add_argument("--data", type=Path, metavar="DIR", help="folder of the SQLite database (default: yours)")
        where.add_argument("--database", metavar="URL", help="sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME")
        return found

    def dated(found: argparse.ArgumentParser) -> None:
        said = "take this day, or moment (in the machine's time zone, unless one follows as in +01:00), for now"
        found.add_argument("--as-of", type=_moment, metavar="DATE[THH:MM]", help=said)

    serve = command("serve", _serve, "Serve kiosks until told to stop.")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    serve.add_argument("--port", type=_port, default=8470, help="port to listen on, 0 for a free one (default: 8470)")
    serve.add_argument("--certificate", type=Path, metavar="FILE", help="speak TLS with this certificate chain (PEM)")
    serve.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key (PEM, without a password)")
    serve.add_argument("--behind-proxy", action="store_true", help="a proxy in front of it speaks TLS")
    said = "where browsers reach it, for staff who admit kiosks (default: where the kiosk reached it)"
    serve.add_argument("--public-address", type=_address, metavar="URL", help=said)
    serve.add_argument("--metrics-port", type=_port, metavar="PORT", help="show http://127.0.0.1:PORT/metrics")
    said = f"processes side by side, up to {_MOST_WORKERS}; the metrics of each stand on a port of its own"
    serve.add_argument("--workers", type=_workers, default=1, metavar="COUNT", help=f"{said} (default: 1)")
    serve.add_argument("--log-format", choices=("text", "json"), help="json: one object a line, also for every request")
    serve.add_argument("--site", type=_name, metavar="NAME", help="make this site known")
    serve.add_argument("--profile", type=Path, metavar="FILE", help="load the site's written profile (TOML)")
    serve.add_argument("--agenda", action="append", default=[], metavar="FILE|URL", help="import this agenda first")
    serve.epilog = "Two agenda files of one name are one agenda: give one of them to import-agenda with --agenda NAME."
    dated(serve)
    serve.add_argument("--until-stdin-closes", action="store_true", help="stop when the standard input ends")

    _name_device_commands(command)

    agenda = command("import-agenda", _import_agenda, "Read events from an OpenAgenda JSON or iCalendar document.")
    agenda.add_argument("source", metavar="FILE|URL")
    agenda.add_argument("--site", type=_name, metavar="NAME", help="default: the only one there is")
    own = "name of the agenda whose events these are from now on (default: that of the file, or made of the address); "
    agenda.add_argument("--agenda", metavar="NAME", help=own + "it parts two files of one name")
    dated(agenda)

    backup = command("backup", _backup, "Write all that the centre keeps into one new file. It may run meanwhile.")
    backup.add_argument("file", type=Path, metavar="FILE")

    restore = command("restore", _restore, "Begin again with a backup, on SQLite or PostgreSQL. Kiosks notice.")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--replace", action="store_true", help="lose all that the database holds now")

    pin = commands.add_parser("hash-pin", help=(text := "Read a staff PIN and print its hash for the profile."))
    pin.description = text
    pin.set_defaults(command=_hash_pin, log_format="text")
    return parser


def _name_device_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    add = command("add-device", _add_device, "Admit a kiosk, and print its token this once.")
    add.add_argument("name", type=_name, metavar="NAME")
    add.add_argument("--site", type=_name, required=True, metavar="NAME")
    add.add_argument("--replace", action="store_true", help="end the token of the device that has this name")

    revoke = command("revoke-device", _revoke_device, "Admit a kiosk no longer.")
    revoke.add_argument("name", type=_name, metavar="NAME")
    revoke.add_argument("--site", type=_name, required=True, metavar="NAME")

    approve = command("approve", _approve, "Admit the kiosk that shows this code.")
    approve.add_argument("--replace", action="store_true", help="end the token of the device that has its name")
    for found in (approve, command("deny", _deny, "Do not admit the kiosk that shows this code.")):
        found.add_argument("code", metavar="CODE")
        found.add_argument("--site", type=_name, metavar="NAME", help="default: the one that the kiosk says")
        found.add_argument("--name", type=_name, metavar="NAME", help="only if the kiosk calls itself so")


def _moment(text: str) -> date:
    try:
        return read_moment(text)
    except ValueError as wrong:
        message = f"{text!r} is no date like 2026-11-23 or 2026-11-23T10:12, in the years 2000 to 2199"
        raise argparse.ArgumentTypeError(message) from wrong


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        message = f"{text!r} is no address such as https://centre.example"
        raise argparse.ArgumentTypeError(message)
    return text.rstrip("/")


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65_535:
        message = f"{text!r} is no port from 0 to 65535"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _workers(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= _MOST_WORKERS:
        message = f"{text!r} is no number from 1 to {_MOST_WORKERS}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _name(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9_.-]{1,60}", text):
        message = f"{text!r} is no name: small letters without accents, digits, '-', '_' and '.', at most 60"
        raise argparse.ArgumentTypeError(message)
    return text
