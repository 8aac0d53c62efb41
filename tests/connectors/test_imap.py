"""Attachments from a real Dovecot: whose, of which message, seen once, and what goes wrong."""

import pytest

from agreements.errors import DeliveryError, TransientError
from connectors.sources import fetching, imap
from tests.connectors import mail
from tests.connectors.fetching import bring, delivery, got, new
from tests.connectors.proxy import Line

A, B, C = b"a", "ชื่อ\n".encode(), b"c"
OFFICE, OTHER = "office@hill-school.example", "office@river-school.example"


@pytest.fixture(scope="module")
def running():
    with mail.dovecot() as server:
        yield server


@pytest.fixture
def server(running, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    running.empty()
    return running


def keys(server, **more):
    return {"connector": "imap", "host": "127.0.0.1", "port": server.port, "security": "none", "user": "school", "password_env": "MAIL",
            "senders": [OFFICE], "path": "*.csv", "timeout_seconds": 10, **more}  # fmt: skip


def night(asked, base):
    return bring(asked, base, secrets={"MAIL": mail.PASSWORD, "WRONG": "falsch"})


pytestmark = pytest.mark.server


def test_the_newest_message_of_the_sender_is_a_complete_list(server, tmp_path):
    server.send(OFFICE, ("old.csv", A))
    server.send(f"สำนักงาน <{OFFICE.upper()}>", ("รายชื่อ ม.1.csv", B), ("ม.2.csv", C), ("logo.png", b"x"))
    server.send("Someone <someone@else.example>", ("forged.csv", A))
    server.send(OFFICE)
    assert got(night(keys(server), tmp_path)) == {"รายชื่อ ม.1.csv": B, "ม.2.csv": C}


def test_of_additions_every_message_counts_and_a_later_one_corrects(server, tmp_path):
    for content in (A, B):
        server.send(OFFICE, ("village3.csv", content))
    server.send(OFFICE, ("village4.csv", C))
    landed = night(keys(server, statement="additions"), tmp_path)
    assert [(x.name, x.path.read_bytes()) for x in landed] == [("village3.csv", A), ("village3.csv", B), ("village4.csv", C)]


def test_nothing_is_marked_and_nothing_fetched_twice_whoever_opened_it(server, tmp_path, monkeypatch):
    server.send(OFFICE, ("a.csv", A))
    night(keys(server, statement="additions"), tmp_path)
    assert not any(b"Seen" in flags for flags in server.flags())
    server.send(OFFICE, ("b.csv", B))
    fetched, real = [], imap._named
    asked, answer = [], imap._answer
    monkeypatch.setattr(imap, "_named", lambda content: fetched.append(1) or real(content))
    monkeypatch.setattr(imap, "_answer", lambda box, uid, what: asked.append(uid) or answer(box, uid, what))
    second = night(keys(server, statement="additions"), tmp_path)
    assert (new(second), got(second), len(fetched), len(set(asked))) == (["b.csv"], {"a.csv": A, "b.csv": B}, 1, 1)


def oauth(server, **how):
    asked = keys(server)
    del asked["password_env"]
    return {**asked, "oauth": {"token_url": f"{server.tokens.url}/token", "client_id": "one team", **how}}


SECRETS = {"SECRET": mail.CLIENT_SECRET, "REFRESH": mail.REFRESH_TOKEN, "WRONG": "falsch"}


@pytest.mark.parametrize("how", [{"client_secret_env": "SECRET", "scope": "mail"}, {"refresh_token_env": "REFRESH"}])
def test_a_token_opens_the_mailbox(server, tmp_path, how):
    server.send(OFFICE, ("a.csv", A))
    assert got(bring(oauth(server, **how), tmp_path, secrets=SECRETS)) == {"a.csv": A}


@pytest.mark.parametrize(("how", "user", "code"), [
    ({"client_secret_env": "WRONG", "scope": "mail"}, "school", "login_refused"),
    ({"refresh_token_env": "REFRESH"}, "somebody", "login_refused"),
    ({"refresh_token_env": "REFRESH", "token_url": "http://127.0.0.1:1/token"}, "school", "unreachable"),
])  # fmt: skip
def test_a_token_that_is_not_given_or_opens_another_mailbox(server, tmp_path, how, user, code):
    with pytest.raises((DeliveryError, TransientError)) as error:
        bring({**oauth(server, **how), "user": user}, tmp_path, secrets=SECRETS)
    assert (error.value.code, "geheim" in str(error.value)) == (code, False)


def test_senders_of_one_domain_do_not_stand_in_for_each_other(server, tmp_path):
    for sender in ("one@lampang.example", "two@lampang.example", "x@evil-lampang.example.com", "lampang.example@evil.example"):
        server.send(sender, ("survey.csv", sender.encode()))
    landed = got(night(keys(server, senders=["@lampang.example"], statement="additions"), tmp_path))
    assert sorted(landed.values()) == [b"one@lampang.example", b"two@lampang.example"]
    assert all(name.startswith("survey ") and name.endswith(".csv") for name in landed)


def test_only_what_our_own_server_vouches_for(server, tmp_path):
    asked = keys(server, checked_by="mx.lampang.example", statement="additions")
    for name, verdict in (("good", "mx.lampang.example; dmarc=pass"), ("bad", "mx.lampang.example; dmarc=fail"), ("forged", "mx.evil.example; dmarc=pass")):
        server.send(OFFICE, (f"{name}.csv", A), headers={"Authentication-Results": verdict})
    server.send(OFFICE, ("silent.csv", A))
    assert list(got(night(asked, tmp_path))) == ["good.csv"]


@pytest.mark.parametrize(("coded", "name"), [
    ("=?windows-874?B?w9LCqtfozS5jc3Y=?=", "รายชื่อ.csv"), (r"..\\..\\x.csv", "_.._x.csv"),
])  # fmt: skip
def test_names_in_thai_codes_and_with_tricks(server, tmp_path, coded, name):
    server.put((f'From: {OFFICE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
                f'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="{coded}"\r\n\r\na\r\n--x--\r\n').encode())  # fmt: skip
    assert [x.name for x in night(keys(server), tmp_path)] == [name]


def test_a_mailbox_with_a_thai_name(server, tmp_path):
    assert imap._quoted("รับข้อมูล") == '"&DiMOMQ4aDgIOSQ4tDiEOOQ4l-"'  # as RFC 3501, 5.1.3 has it, worked out by hand
    server.send(OFFICE, ("a.csv", A), mailbox='"&DiMOMQ4aDgIOSQ4tDiEOOQ4l-"')
    assert got(night(keys(server, mailbox="รับข้อมูล"), tmp_path)) == {"a.csv": A}


@pytest.mark.parametrize(("change", "code"), [
    ({"mailbox": "Nowhere"}, "not_there"), ({"password_env": "WRONG"}, "login_refused"), ({"port": 1}, "unreachable"), ({"security": "tls"}, "unguarded"),
])  # fmt: skip
def test_faults_are_told_apart_and_hold_no_password(server, tmp_path, change, code):
    port = {"port": server.tls_port} if change == {"security": "tls"} else {}
    with pytest.raises((DeliveryError, TransientError)) as error:
        night(keys(server, **port, **change), tmp_path)
    assert (error.value.code, mail.PASSWORD in str(error.value)) == (code, False)


@pytest.mark.parametrize(("cut", "code"), [(False, "hangs"), (True, "broke_off")])
def test_a_server_that_falls_silent_or_away_in_the_middle(server, tmp_path, cut, code):
    server.send(OFFICE, ("big.csv", b"x" * 500_000))
    with Line(server.port, bytes_back=300_000, cut=cut) as line:
        asked = keys(server, port=line.port, timeout_seconds=1)
        with pytest.raises(TransientError) as error:
            night(asked, tmp_path)
        assert error.value.code == code
        line.mend()
        assert new(night(asked, tmp_path)) == ["big.csv"]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_line_with_tls_to_a_server_that_is_vouched_for(server, tmp_path, monkeypatch, security):
    monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
    server.send(OFFICE, ("a.csv", A))
    port = server.tls_port if security == "tls" else server.port
    assert got(night(keys(server, port=port, security=security), tmp_path)) == {"a.csv": A}


def test_a_message_too_large_is_refused(server, tmp_path, monkeypatch):
    monkeypatch.setattr(imap, "MAX_MAIL_BYTES", 1000)
    server.send(OFFICE, ("a.csv", b"x" * 2000))
    with pytest.raises(DeliveryError) as error:
        night(keys(server), tmp_path)
    assert error.value.code == "too_big"


@pytest.mark.parametrize(("change", "says"), [
    ({"senders": ["office"]}, "senders are addresses"), ({"security": "none", "host": "mail.example"}, "127.0.0.1 only"), ({"senders": []}, "at least 1"),
    ({"password_env": None}, "either password_env or oauth"),
    ({"password_env": None, "oauth": {"token_url": "https://x.example/", "client_id": "x"}}, "client_secret_env or refresh_token_env"),
])  # fmt: skip
def test_mistakes_in_the_file(change, says):
    with pytest.raises(ValueError, match=says):
        delivery(**{"connector": "imap", "host": "127.0.0.1", "user": "x", "password_env": "X", "senders": [OFFICE], **change})
