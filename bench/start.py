"""From the start of the process to the first frame, and the memory after it, beside an empty window."""

import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from bench.gauges import now_ms, pss_mb
from bench.measure import ROOT, Figure, child_environment, folder

_WIDTH, _HEIGHT = 1080, 1920
_RUNS, _SMALL_RUNS = 15, 1
_VISITS, _SMALL_VISITS = 1_000, 50
_SETTLING_SECONDS = 1.5
_PATIENCE_SECONDS = 30


class Start(NamedTuple):
    """One start: times in ms since the process was made, of which the processor was busy with it, memory in MB."""

    frame_ms: float
    frame_spent_ms: float
    frame_mb: float
    ready_ms: float
    ready_mb: float


def measure(*, small: bool) -> list[Figure]:
    """The figures of this subject."""
    with folder() as place:
        # Not in this process: of a library that it had loaded, too, the program's memory would count half.
        count = _SMALL_VISITS if small else _VISITS
        command = [sys.executable, "-m", "bench.crowd", str(place / "cache"), str(count)]
        subprocess.run(command, cwd=ROOT, env=child_environment(), check=True)
        return _compare(place, small=small)


def _compare(place: Path, *, small: bool) -> list[Figure]:
    size = f"{_WIDTH}x{_HEIGHT}"
    program = ["-m", "bench.told_start", "--data", str(place), "--offline", "--window", "--size", size]
    empty = ["-m", "bench.empty_window", str(_WIDTH), str(_HEIGHT)]
    furnished = [*empty, "furnished"]
    settling_seconds = 0.0 if small else _SETTLING_SECONDS
    if not small:
        _start(program, 0.0), _start(empty, 0.0), _start(furnished, 0.0)  # warm: compiled modules, pages of libraries
    ours: list[Start] = []
    peers: list[Start] = []
    furnished_ms: list[float] = []
    for _ in range(_SMALL_RUNS if small else _RUNS):
        peers.append(_start(empty, settling_seconds))
        ours.append(_start(program, settling_seconds))
        furnished_ms.append(_start(furnished, settling_seconds).frame_ms)

    def medians(name: str) -> tuple[float, float]:
        of_ours = [getattr(start, name) for start in ours]
        of_peers = [getattr(start, name) for start in peers]
        return statistics.median(of_ours), statistics.median(of_peers)

    peer = "an empty PySide6/QML window"
    time_ours, time_peer = medians("frame_ms")
    spent_ours, spent_peer = medians("frame_spent_ms")
    first_ours, first_peer = medians("frame_mb")
    settled_ours, settled_peer = medians("ready_mb")
    ready_ours, _ = medians("ready_ms")
    return [
        Figure("process start to first frame, median", "ms", time_ours, peer, time_peer, most_ratio=1.3),
        Figure("of which processor time, median", "ms", spent_ours, peer, spent_peer),
        Figure(
            "process start to first frame, median",
            "ms",
            time_ours,
            "a window with one line of text, one key and our picture",
            statistics.median(furnished_ms),
        ),
        Figure("memory (PSS) at the first frame, median", "MB", first_ours, peer, first_peer, most_ratio=1.4),
        Figure("memory (PSS) when all is loaded, median", "MB", settled_ours, peer, settled_peer, most_ratio=1.4),
        Figure("process start to the place's data on screen, median", "ms", ready_ours, peer, time_peer),
    ]


def _start(arguments: list[str], settling_seconds: float) -> Start:
    started_ms = now_ms()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    with process:
        try:
            said = [process.stdout.readline().split() for _ in range(2)]
            assert [line[0] for line in said] == ["frame", "ready"], said
            try:
                process.wait(settling_seconds)
            except subprocess.TimeoutExpired:
                ready_mb = pss_mb(process.pid)
            else:
                message = f"{arguments} ended by itself"
                raise RuntimeError(message)
        finally:
            process.kill()
    frame_ms, spent_ms, frame_mb = map(float, said[0][1:])
    return Start(frame_ms - started_ms, spent_ms, frame_mb, float(said[1][1]) - started_ms, ready_mb)
