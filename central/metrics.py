"""What one process of the centre counts and measures, and the page on which Prometheus reads it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, start_http_server

from ecocentre.errors import KnownError

_SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)


class Metrics:
    """The numbers since the start of the process; no label names a site or a device."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = Counter(
            "ecocentre_requests", "Requests answered.", ("address", "status", "code"), registry=self._registry
        )
        self._seconds = Histogram(
            "ecocentre_request_seconds",
            "From a request to the end of its answer; a pull may be held open.",
            ("address",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._operations = Counter(
            "ecocentre_operations", "Operations handed over, by verdict.", ("verdict",), registry=self._registry
        )
        self.pulls_held = Gauge("ecocentre_pulls_held", "Pulls held open now.", registry=self._registry)

    def answered(self, address: str, status: int, code: str, seconds: float, verdicts: Mapping[str, int]) -> None:
        """Count a request. `code` is that of the problem, empty where there was none."""
        self._requests.labels(address, str(status), code).inc()
        self._seconds.labels(address).observe(seconds)
        for verdict, count in verdicts.items():
            self._operations.labels(verdict).inc(count)

    @contextmanager
    def served(self, port: int) -> Iterator[int]:
        """Show them at `/metrics` to this machine's own programs; tells the port. Raises KnownError."""
        try:
            server, thread = start_http_server(port, "127.0.0.1", self._registry)
        except OSError as fault:
            message = f"The port {port} of 127.0.0.1 cannot be listened on: {fault.strerror}."
            raise KnownError("address_unusable", message) from fault
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
