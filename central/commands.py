"""What the commands do that end by themselves: devices, agendas, backups, PINs. How one calls them: `central.app`."""

import argparse
import contextlib
import getpass
import logging
import os
import re
import sys
from collections.abc import Iterator
from datetime import timedelta

from argon2 import PasswordHasher
from platformdirs import user_data_path
from sqlalchemy.exc import DBAPIError

from central import devices, pairing
from central.agenda import read_agenda
from central.backup import Kept, restore_backup, write_backup
from central.documents import fetch, name_of
from central.sites import Changed, load_agenda, time_zone
from central.store import Store, database_url
from ecocentre.errors import KnownError
from ecocentre.records import LATEST
from ecocentre.system import System, shift_to

_LONGEST_LINE = 100
_PAST_DAYS, _FUTURE_DAYS = 7, 366
"""How far around today events are imported."""
_LOG = logging.getLogger("central")


def add_device(options: argparse.Namespace) -> int:
    """Admit a kiosk, and print its token."""
    with opened(options, make=True) as store:
        if store.add_site(options.site):
            _LOG.info("the site %s is new in this database", options.site)
        devices.add_device(store, options.site, options.name, replace=options.replace, show=say)
    return 0


def revoke_device(options: argparse.Namespace) -> int:
    """Admit a kiosk no longer."""
    with opened(options) as store:
        devices.revoke_device(store, options.site, options.name)
    return 0


def approve(options: argparse.Namespace) -> int:
    """Admit the kiosk that shows a code."""
    return _decide(options, pairing.APPROVED, replace=options.replace)


def deny(options: argparse.Namespace) -> int:
    """Do not admit the kiosk that shows a code."""
    return _decide(options, pairing.DENIED)


def _decide(options: argparse.Namespace, verdict: pairing.Decision, *, replace: bool = False) -> int:
    with opened(options) as store:
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
    say(f"{verdict.capitalize()}: the kiosk {decided.name} of the site {decided.site}, asking from {decided.address}.")
    return 0


def backup(options: argparse.Namespace) -> int:
    """Write all that the centre keeps into a file."""
    with opened(options) as store:
        kept = write_backup(store, options.file)
    say(f"Backed up: {_counted(kept)}.")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Begin again with a backup."""
    with opened(options, make=True) as store:
        kept = restore_backup(store, options.file, replace=options.replace)
    say(f"Restored: {_counted(kept)}. Devices admitted or revoked since the backup: admit or revoke them again.")
    return 0


def _counted(kept: Kept) -> str:
    return (
        f"{kept.sites} sites with {kept.records} records, {kept.operations} operations taken and {kept.devices} devices"
    )


def import_agenda(options: argparse.Namespace) -> int:
    """Take the events of an agenda in, and print what came of it."""
    with opened(options) as store:
        site = options.site or _only_site(store)
        for line in imported(store, site, options.agenda or name_of(options.source), options.source):
            say(line)
    return 0


def imported(store: Store, site: str, name: str, source: str) -> Iterator[str]:
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
        f"({in_words(changed)}); at other times: {agenda.outside}; left out: {len(agenda.rejected)}."
    )
    if agenda.outside and not agenda.drafts:
        yield f"Nothing of it lies around {now:%Y-%m-%d}: --as-of DATE takes another day for today."


def _only_site(store: Store) -> str:
    sites = store.sites()
    if len(sites) != 1:
        message = f"Say which site with --site NAME; this database knows {', '.join(sorted(sites)) or 'none'}."
        raise KnownError("site_missing", message)
    return sites[0]


def hash_pin(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Read a staff PIN, and print its hash."""
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline(_LONGEST_LINE).strip()
    if not re.fullmatch(r"[0-9]{4,12}", pin):
        message = "A PIN has 4 to 12 digits."
        raise KnownError("pin_unusable", message)
    say(PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(pin))
    return 0


def in_words(changed: Changed) -> str:
    """What was changed, in words."""
    return f"{changed.new} new, {changed.changed} changed, {changed.same} the same, {changed.removed} removed"


def say(line: str) -> None:
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


def system_of(options: argparse.Namespace) -> System:
    """The machine's clock, moved to the day that the options name."""
    return System() if options.as_of is None else System(shift_to(options.as_of))


@contextlib.contextmanager
def opened(options: argparse.Namespace, *, make: bool = False) -> Iterator[Store]:
    """The store that the options name, closed at the end. Raises KnownError where its database cannot be used."""
    url = database_url(options.database, options.data or user_data_path("ecocentre-centre"), make=make)
    store = Store.open(url, system_of(options))
    try:
        yield store
    except DBAPIError as fault:
        raise store.unusable(fault) from fault
    finally:
        store.close()
