"""The log tells what happened, and nothing that is a secret or a person's."""

import json
import logging
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from central.logs import FIELDS, JsonLines, Lines
from central.store import Store
from ecocentre.badges import IssueBadge
from ecocentre.operations import write_operation
from tests.central.conftest import SITE
from tests.central.serving import Client, command, program
from tests.operations import Maker

ALIAS = "Loutre-Agile-7"
ALWAYS = {"time", "level", "logger", "message"}


def busy(centre: str, token: str) -> list[str]:
    """Do all that a kiosk and a stranger may do; returns everything that nobody may find in the log."""
    maker = Maker()
    client = Client(centre, token, SITE)
    badge = maker.new_id()
    issue = IssueBadge(
        id=maker.new_id(), kiosk="lobby", made_at=maker.at(), badge=badge, key=maker.new_id(), alias=ALIAS,
        expires_at=maker.at(),
    )  # fmt: skip
    arrive = maker.arrive(badge=badge)
    assert client.push([issue, arrive]).json["verdicts"][0]["verdict"] == "accepted"
    other_body = write_operation(issue).replace(b"Agile", b"Agilf")
    for body in (other_body, b'{"kind":"Loutre-Agile-7"}', b'{"kind":"badges.issue","alias":"Loutre-Agile-7"}'):
        assert client.push([body]).json["verdicts"][0]["verdict"] == "unreadable"
    assert client.ask("POST", "operations", f'{{"operations":"{ALIAS}"}}'.encode()).status == 400
    assert client.get(f"records?since={ALIAS}").status == 400
    assert client.get(f"records?wait={ALIAS}").status == 400
    assert client.get(f"/{ALIAS}/{token}?token={token}").status == 404
    assert client.ask("PUT", f"/v1/sites/{ALIAS}/records").status == 405
    assert client.get(f"/v1/sites/{ALIAS}/records").status == 403
    for path in ("digest", "records", "/v1/health", "/v1/ready"):
        assert client.get(path).status == 200
    client.token = f"{token[:-1]}{'A' if token[-1] != 'A' else 'B'}"
    assert client.get("records").status == 401
    return [token, token.rpartition(".")[2], client.token, "Loutre", badge, arrive.visit, "Bearer"]


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_busy_log_holds_no_secret(tmp_path: Path, form: str) -> None:
    data = tmp_path / "data"
    token = command("add-device", "lobby", "--site", SITE, "--data", data).out.strip()
    agenda = "http://127.0.0.1:9/private-KEY/basic.ics"
    with program("--data", data, "--log-format", form, "--site", SITE, "--agenda", agenda) as centre:
        secrets = [*busy(centre.address, token), "private-KEY"]
        assert centre.end() == 0
        assert centre.process.stderr is not None
        written = centre.process.stderr.read().decode()
    assert [secret for secret in secrets if secret in written] == []
    assert "An agenda was left out" in written
    if form == "text":
        return
    lines = [json.loads(line) for line in written.splitlines()]
    assert all(ALWAYS <= set(line) <= {*ALWAYS, *FIELDS} for line in lines), lines
    told = [line for line in lines if line["logger"] == "central.requests"]
    assert len(told) == 15
    assert {name: told[0][name] for name in ("address", "status", "site", "device", "operations")} == {
        "address": "push", "status": 200, "site": SITE, "device": "lobby", "operations": {"accepted": 2},
    }  # fmt: skip
    assert told[-1]["code"] == "token_required"
    assert "device" not in told[-1]


def test_what_a_database_says_of_a_row_is_not_told(store: Store) -> None:
    statement = "INSERT INTO device (site, name, token_hash, added_at) VALUES (?, ?, NULL, ?)"
    with pytest.raises(IntegrityError) as raised, store.writing() as connection:
        connection.exec_driver_sql(store.sql(statement), (SITE, ALIAS, ALIAS))
    assert ALIAS in str(raised.value)
    fault = (raised.type, raised.value, raised.tb)
    record = logging.LogRecord("central.intake", logging.ERROR, "", 1, "it failed", (), fault)
    for form in (JsonLines(), Lines()):
        record.exc_text = None
        written = form.format(record)
        assert ALIAS not in written
        assert "sqlalchemy.exc.IntegrityError" in written
        assert "test_logs.py" in written


def test_what_others_put_into_their_sentences_is_not_told() -> None:
    record = logging.LogRecord("asyncio", logging.ERROR, "", 1, "a task failed: %s", (ALIAS,), None)
    assert json.loads(JsonLines().format(record))["message"] == "a task failed: %s"
