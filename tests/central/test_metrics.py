"""Whether the centre is well: readiness, and the numbers that Prometheus reads."""

import re
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

from central.app import main
from central.metrics import Metrics
from central.store import Store
from ecocentre.errors import KnownError
from tests.central.serving import PATIENCE_SECONDS, Client, eventually, running
from tests.operations import Maker


def read(port: int) -> dict[str, float]:
    """Every number of the page by its name with labels."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE_SECONDS) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain")
        lines = answer.read().decode().splitlines()
    return {name: float(value) for line in lines if line[0] != "#" for name, value in [line.rsplit(" ", 1)]}


def test_ready_needs_a_database_of_this_version(client: Client, store: Store) -> None:
    client.token = None
    ready = client.get("/v1/ready")
    assert (ready.status, ready.json["status"]) == (200, "ok")
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE schema_version SET number = number + 1")
    answer = client.get("/v1/ready")
    assert (answer.status, answer.code) == (503, "overloaded")
    assert int(answer.headers["retry-after"]) > 0
    assert client.get("/v1/health").status == 200, "the process is well"


def test_what_happens_is_counted(store: Store, token: str) -> None:
    metrics = Metrics()
    maker = Maker()
    arrive = maker.arrive()
    with metrics.served(0) as port, running(store, metrics) as address, ThreadPoolExecutor(1) as pool:
        client = Client(address, token)
        client.push([arrive, maker.arrive(), b"{}"])
        client.push([arrive])
        assert client.get("records?since=x").status == 400
        assert client.get("/nowhere/secret").status == 404
        pull = pool.submit(client.get, f"records?since={client.cursor()}&wait=25")
        eventually(lambda: read(port)["ecocentre_pulls_held"] == 1)
        client.push([maker.arrive()])
        assert pull.result(PATIENCE_SECONDS).status == 200
        answered = 'ecocentre_request_seconds_count{{address="{}"}}'.format
        eventually(lambda: (read(port)[answered("pull")], read(port)[answered("push")]) == (2, 3))
        found = read(port)
    assert found["ecocentre_pulls_held"] == 0
    assert found['ecocentre_requests_total{address="push",code="",status="200"}'] == 3
    assert found['ecocentre_requests_total{address="pull",code="cursor_unreadable",status="400"}'] == 1
    assert found['ecocentre_requests_total{address="other",code="not_found",status="404"}'] == 1
    verdicts = {"accepted": 3, "known": 1, "unreadable": 1}
    for verdict, count in verdicts.items():
        assert found[f'ecocentre_operations_total{{verdict="{verdict}"}}'] == count
    assert not [name for name in found if re.search("lices|lobby|secret", name)]


def test_a_port_in_use_is_told(capsys: pytest.CaptureFixture[str], tmp_path: str) -> None:
    with Metrics().served(0) as port:
        with pytest.raises(KnownError, match=str(port)), Metrics().served(port):
            pass
        assert main(["serve", "--port", "0", "--data", f"{tmp_path}/data", "--metrics-port", str(port)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert str(port) in line
