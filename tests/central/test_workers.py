"""Several processes of one service: side by side on PostgreSQL, and any of them may be killed."""

import os
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import pytest

from central.devices import add_device
from central.store import Store, database_url
from ecocentre.system import System
from tests.central.conftest import SITE, with_the_sample_site
from tests.central.serving import Answer, Client, Program, command, eventually, program
from tests.operations import Maker
from tests.postgres import new_database

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are told from /proc")


@pytest.fixture
def url() -> Iterator[str]:
    with new_database(with_the_sample_site) as url:
        yield url


@pytest.fixture
def token(url: str) -> str:
    with closing(Store.open(database_url(url, Path(), make=False), System())) as store:
        return add_device(store, SITE, "lobby")


@pytest.fixture
def metrics_port() -> int:
    """The first of two free ports in a row."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            port: int = first.getsockname()[1]
            try:
                socket.create_server(("127.0.0.1", port + 1)).close()
            except (OSError, OverflowError):
                continue
            return port


@pytest.fixture
def service(url: str, metrics_port: int) -> Iterator[Program]:
    with program("--database", url, "--workers", "2", "--metrics-port", str(metrics_port)) as running:
        yield running


def workers(service: Program) -> set[int]:
    found = Path(f"/proc/{service.process.pid}/task/{service.process.pid}/children").read_text("ascii")
    return {int(number) for number in found.split()}


def figure(port: int, name: str) -> float:
    """The sum of a figure of the process whose metrics stand at a port."""
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as page:
        lines = page.read().decode().splitlines()
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines if line.startswith((f"{name} ", f"{name}{{")))


def is_gone(process: int) -> bool:
    try:
        return "(zombie)" in Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return True


def test_a_change_pushed_to_one_is_heard_at_both(service: Program, token: str, metrics_port: int) -> None:
    client, maker = Client(service.address, token), Maker()
    ports = (metrics_port, metrics_port + 1)

    def both_have_answered() -> bool:
        client.get("/v1/health")
        return all(figure(port, "ecocentre_requests_total") > 0 for port in ports)

    eventually(both_have_answered)
    cursor = client.cursor()
    with ThreadPoolExecutor(12) as pool:
        held = [pool.submit(client.get, f"records?since={cursor}&wait=25") for _ in range(12)]
        eventually(lambda: sum(figure(port, "ecocentre_pulls_held") for port in ports) == len(held))
        arrival = maker.arrive()
        assert client.push([arrival]).status == 200
        pages = [one.result(20).json for one in held]
    assert all(page["changed"]["visits.visit"]["rows"][0][1] == arrival.visit for page in pages)


def test_either_may_be_killed_and_nothing_is_lost_or_counted_twice(service: Program, token: str) -> None:
    maker = Maker()
    arrivals = [maker.arrive() for _ in range(300)]
    client = Client(service.address, token)
    before = workers(service)
    assert len(before) == 2

    def push(number: int) -> Answer:
        """As a kiosk does: again, until there is an answer."""
        while True:
            try:
                return client.push([arrivals[number]])
            except OSError:
                continue

    with ThreadPoolExecutor(6) as pool:
        pushes = [pool.submit(push, number) for number in range(len(arrivals))]
        for victim, after in zip(sorted(before), (40, 160), strict=True):
            eventually(lambda: sum(one.done() for one in pushes) >= after)  # noqa: B023
            os.kill(victim, signal.SIGKILL)
        verdicts = [one.result(60).json["verdicts"][0]["verdict"] for one in pushes]
    assert set(verdicts) <= {"accepted", "known"}
    page = client.get("records").json
    assert sorted(row[1] for row in page["changed"]["visits.visit"]["rows"]) == sorted(
        arrival.visit for arrival in arrivals
    )
    eventually(lambda: len(workers(service)) == 2 and not workers(service) & before)


def test_told_to_stop_all_end(service: Program) -> None:
    children = workers(service)
    assert service.end() == 0
    assert all(is_gone(child) for child in children)


def test_when_their_supervisor_is_killed_all_end(service: Program) -> None:
    children = workers(service)
    service.process.kill()
    service.process.wait()
    eventually(lambda: all(is_gone(child) for child in children))


def test_one_that_cannot_begin_ends_the_service(url: str, metrics_port: int) -> None:
    with socket.create_server(("127.0.0.1", metrics_port + 1)):
        options = ("--database", url, "--workers", "2", "--metrics-port", str(metrics_port))
        done = command("serve", "--port", "0", *options)
    assert done.code == 1
    assert f"The port {metrics_port + 1} of 127.0.0.1 cannot be listened on" in done.err
    assert "ready" not in done.out


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--workers", "2"), 1, "--workers needs --database postgresql://..."),
        (("--workers", "0"), 2, "'0' is no number from 1 to 64"),
        (("--workers", "65"), 2, "'65' is no number from 1 to 64"),
    ],
)
def test_what_cannot_work_is_refused(options: tuple[str, ...], code: int, said: str, tmp_path: Path) -> None:
    done = command("serve", "--port", "0", "--data", tmp_path, *options)
    assert done.code == code
    assert said in done.err
    assert list(tmp_path.iterdir()) == []
