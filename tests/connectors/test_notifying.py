"""Messages to real servers of this machine: they arrive whole by mail, webhook and chat; whatever is wrong over there is told by its kind,
in bounded time, and nobody reads an address anywhere."""

import logging
import socket
import time

import pytest

from connectors.notifying import NOT_AN_ADDRESS, TOO_SLOW, UNREACHABLE, Message, refused, send
from tests.connectors import certificates
from tests.connectors.postbox import dripping, mailserver, postbox

SAID = Message("[ลำปาง] ข้อมูลถูกพักไว้", "หน่วยงาน ก <&> \"ข\"\n  oneteam delivery show hill\n*ไม่ใช่ตัวหนา* _x_")
TOKEN = "s3cretT0ken"


@pytest.fixture(scope="module", autouse=True)
def _loaded():
    """Apprise takes a second to load, once a process; no test's clock shall run meanwhile."""
    send([("json://", SAID)])


@pytest.fixture
def box():
    with postbox() as server:
        yield server


def one(address: str, seconds: float = 10) -> object:
    (fault,) = send([(address, SAID)], seconds)
    return fault


def test_a_webhook_takes_the_words_as_they_are(box):
    assert one(f"json://{box.at}/hook") is None
    ((path, said),) = box.got
    assert (path, said["title"], said["message"], said["type"]) == ("/hook", *SAID[:2], "warning")


def test_a_chat_takes_it_in_its_own_form(box):
    """As Mattermost's documentation of incoming webhooks has it: POST to /hooks/<key> with ``text``."""
    assert one(f"mmost://{box.at}/{TOKEN}{TOKEN}") is None
    ((path, said),) = box.got
    assert path == f"/hooks/{TOKEN}{TOKEN}"
    assert [line for line in said["text"].splitlines() if line] == [SAID.title, *SAID.body.splitlines()]
    assert "http" not in str(said)  # no picture that a reader's program would fetch from somewhere


def test_mail_arrives_in_thai_with_every_line():
    with mailserver() as mail:
        fault = one(f"mailto://127.0.0.1:{mail.port}?from=oneteam@example.org&to=office@example.org")
    assert fault is None
    (((to,), message),) = mail.got
    assert (to, message["subject"], message.get_content_type()) == ("office@example.org", SAID.title, "text/plain")
    assert message.get_content().replace("\r\n", "\n").strip() == SAID.body


def test_tls_is_checked(tmp_path, monkeypatch):
    cert, key = certificates.make(tmp_path)
    with postbox((cert, key)) as box:
        assert one(f"jsons://{box.at}/hook") == UNREACHABLE
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(cert))
        assert one(f"jsons://{box.at}/hook") is None
    assert len(box.got) == 1


@pytest.mark.parametrize("status", [401, 404, 500, 503])
def test_an_answer_that_is_no_thanks_is_told_by_its_number(box, status):
    box.status = status
    assert one(f"json://{box.at}/hook") == refused(str(status))


def test_nobody_there():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert one(f"json://127.0.0.1:{port}/") == UNREACHABLE
    assert one(f"mailto://127.0.0.1:{port}?from=a@example.org&to=b@example.org") == UNREACHABLE


@pytest.mark.parametrize("address", ["office@example.org", "nonsense://x", "json://", "สำนักงาน"])
def test_what_is_no_address(address):
    assert one(address) == NOT_AN_ADDRESS


def test_silence_and_dripping_keep_nobody_waiting_and_others_get_theirs(box):
    """No timeout of a socket ends a server that sends a byte now and then; the one for all does."""
    with socket.create_server(("127.0.0.1", 0)) as silent, dripping() as web, dripping(b"220-") as mail:
        began = time.monotonic()
        hanging = [f"json://127.0.0.1:{silent.getsockname()[1]}/", f"json://{web}/", f"mailto://{mail}?from=a@example.org&to=b@example.org"]
        faults = send([(address, SAID) for address in [*hanging, f"json://{box.at}/hook"]], 1.5)
        assert time.monotonic() - began < 3
    assert faults == [TOO_SLOW, TOO_SLOW, TOO_SLOW, None]
    assert len(box.got) == 1


def test_no_address_is_told_to_anybody(box, caplog, capfd):
    box.status = 500
    caplog.set_level(logging.DEBUG)
    addresses = [f"json://user:{TOKEN}@{box.at}/{TOKEN}", f"mmost://{box.at}/{TOKEN}{TOKEN}", f"jsons://user:{TOKEN}@{box.at}/{TOKEN}",
                 f"nonsense://{TOKEN}", f"mailto://user:{TOKEN}@{box.at}?from=a@example.org&to=b@example.org"]  # fmt: skip
    faults = send([(address, SAID) for address in addresses], 2)
    assert all(faults)
    said = [caplog.text, *capfd.readouterr(), str(faults)]
    assert [TOKEN in text for text in said] == [False] * 4
