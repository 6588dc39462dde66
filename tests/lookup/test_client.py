"""The client against every fault a service can have: an answer or a told failure, never anything else."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import pytest

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.guard import allowed_addresses, is_public
from refman.lookup.pace import Pace
from refman.lookup.settings import LookupSettings
from tests.lookup.services import Services

Make = Callable[..., LookupSettings]
PATH = "/works/10.1038%2Fnature12477"


def test_the_second_time_comes_from_the_cache(services: Services, settings: Make) -> None:
    for _ in range(2):
        with Client(settings()) as client:
            assert client.ask("crossref", PATH).json()["message"]["volume"] == "500"
    assert services.asked["crossref"] == 1


def test_offline_answers_from_the_cache_alone(services: Services, settings: Make) -> None:
    with Client(settings()) as client:
        client.ask("crossref", PATH)
    with Client(settings(offline=True)) as client:
        assert client.ask("crossref", PATH).found
        with pytest.raises(LookupFailed) as fault:
            client.ask("crossref", "/works/10.1%2Fother")
    assert fault.value.code == "offline"


def test_refresh_asks_again(services: Services, settings: Make) -> None:
    for refresh in (False, True, False):
        with Client(settings(refresh=refresh)) as client:
            assert client.ask("crossref", PATH).found
    assert services.asked["crossref"] == 2


def test_a_missing_record_is_an_answer(settings: Make) -> None:
    with Client(settings()) as client:
        assert not client.ask("crossref", "/works/10.9999%2Fnothing").found


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("429", "rate-limited"), ("500", "server-fault"), ("slow", "timed-out"), ("cut", "no-connection"),
        ("huge", "too-large"), ("loop", "too-many-redirects"), ("loopback", "no-connection"),
    ],
)  # fmt: skip
def test_faults_are_told(services: Services, settings: Make, fault: str, code: str) -> None:
    services.faults["crossref"] = fault
    with Client(settings(timeout=0.3, max_bytes=200_000)) as client, pytest.raises(LookupFailed) as told:
        client.ask("crossref", PATH)
    assert told.value.code == code
    assert told.value.where.startswith("http")


@pytest.mark.parametrize("fault", ["json", "type"])
def test_a_wrong_answer_is_told_when_read(services: Services, settings: Make, fault: str) -> None:
    services.faults["crossref"] = fault
    with Client(settings()) as client, pytest.raises(LookupFailed) as told:
        client.ask("crossref", PATH).json()
    assert told.value.code == "bad-answer"


def test_retry_after_is_obeyed_and_then_answered(services: Services, settings: Make) -> None:
    services.faults["crossref"], services.times["crossref"], services.retry_after = "429", 1, "1"
    start = time.monotonic()
    with Client(settings()) as client:
        assert client.ask("crossref", PATH).found
    assert time.monotonic() - start >= 1.0
    assert services.asked["crossref"] == 2


def test_a_redirect_into_the_own_network_is_refused(services: Services, settings: Make) -> None:
    services.pages["a"] = "<title>inside</title>"
    with Client(settings(allow_private=False)) as client, pytest.raises(LookupFailed) as told:
        client.ask_url(f"{services.address}/page/a")
    assert told.value.code == "forbidden-address"
    assert services.asked["page"] == 0


def test_a_name_that_resolves_to_loopback_is_refused() -> None:
    with pytest.raises(LookupFailed) as told:
        allowed_addresses("localhost", 80, allow_private=False)
    assert told.value.code == "forbidden-address"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False), ("192.168.0.1", False), ("0.0.0.0", False),
        ("100.64.0.1", False), ("::1", False), ("fe80::1%eth0", False), ("fc00::1", False), ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False), ("224.0.0.1", False), ("9.9.9.9", True), ("2620:fe::fe", True),
    ],
)  # fmt: skip
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("url", ["file:///etc/passwd", "gopher://x/1", "http://", "javascript:alert(1)"])
def test_no_web_address(settings: Make, url: str) -> None:
    with Client(settings()) as client, pytest.raises(LookupFailed) as told:
        client.ask_url(url)
    assert told.value.code == "bad-answer"


def test_no_server_is_told(settings: Make) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    nowhere = settings(base={"crossref": f"http://127.0.0.1:{port}"}, retries=0)
    with Client(nowhere) as client, pytest.raises(LookupFailed) as told:
        client.ask("crossref", "/works")
    assert told.value.code == "no-connection"


def test_pace_spaces_requests_of_one_host_only() -> None:
    now, slept = [0.0], []
    pace = Pace(clock=lambda: now[0], sleep=slept.append)
    for host in ("a", "a", "b", "a"):
        pace.wait(host, 10.0)
    assert slept == pytest.approx([0.1, 0.2])
    pace.hold("b", 5.0)
    pace.wait("b", 0.0)
    assert slept[-1] == pytest.approx(5.0)
