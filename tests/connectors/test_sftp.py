"""SFTP against OpenSSH's server (keys) and asyncssh's (a password): the pinned host key, logins, broken and silent transfers."""

import os

import pytest

from agreements.errors import DeliveryError, TransientError
from connectors.sources import fetching
from tests.connectors import ssh
from tests.connectors.fetching import LONG_AGO, NIGHT, bring, got, new
from tests.connectors.proxy import Line

ROSTER = "ชื่อ,นามสกุล\n".encode()
OTHER = "SHA256:" + "A" * 43


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with ssh.openssh(tmp_path_factory.mktemp("sshd")) as running:
        yield running


@pytest.fixture(autouse=True)
def _fresh(request, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    if "server" in request.fixturenames:
        for path in sorted(request.getfixturevalue("server").files.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def put(server, name, content=ROSTER, at=LONG_AGO):
    path = server.files / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (at, at))


def keys(server, **change):
    asked = {"connector": "sftp", "host": "127.0.0.1", "port": server.port, "host_key": server.fingerprint, "user": server.user,
             "key_file": str(server.key), "folder": str(server.files), "path": "*.csv", "timeout_seconds": 10}  # fmt: skip
    return {k: v for k, v in {**asked, **change}.items() if v is not None}


pytestmark = pytest.mark.server


def test_files_land_and_are_not_read_again_until_they_change(server, tmp_path, monkeypatch):
    put(server, "รายชื่อ.csv")
    put(server, "b.csv", b"b" * 700_000)
    assert got(bring(keys(server), tmp_path)) == {"b.csv": b"b" * 700_000, "รายชื่อ.csv": ROSTER}
    put(server, "รายชื่อ.csv", b"new", at=LONG_AGO + 60)
    monkeypatch.setattr("connectors.sources.sftp._read", lambda *at: [b"new"] if "b.csv" not in at[1] else pytest.fail("read again"))
    second = bring(keys(server), tmp_path)
    assert (new(second), got(second)["b.csv"]) == (["รายชื่อ.csv"], b"b" * 700_000)


def test_unfinished_files_and_other_folders_are_left_alone(server, tmp_path):
    for name in ("a.csv", "a.csv.part", ".b.csv", "sub/c.csv", "hill/out/d.csv", "hill/e.csv"):
        put(server, name)
    assert list(got(bring(keys(server), tmp_path))) == ["a.csv"]
    assert list(got(bring(keys(server, path="*/out/*.csv"), tmp_path))) == ["hill_out_d.csv"]


def test_a_file_being_written_is_waited_for(server, tmp_path):
    put(server, "a.csv", at=NIGHT.timestamp() - 2)
    with pytest.raises(TransientError) as error:
        bring(keys(server), tmp_path)
    assert error.value.code == "still_being_written"


@pytest.mark.parametrize(("change", "code"), [
    ({"host_key": OTHER}, "host_key_differs"), ({"key_file": "/nowhere"}, "no_key"), ({"folder": "/nowhere"}, "not_there"),
    ({"port": 1}, "unreachable"), ({"key_file": None, "password_env": "PASSWORD"}, "login_refused"),
])  # fmt: skip
def test_faults_are_told_apart_and_hold_no_password(server, tmp_path, change, code):
    with pytest.raises((DeliveryError, TransientError)) as error:
        bring(keys(server, **change), tmp_path, secrets={"PASSWORD": "geheim"})
    assert (error.value.code, "geheim" in str(error.value)) == (code, False)


def test_a_server_with_another_key_is_shown_its_key_and_gets_no_login(server, tmp_path, monkeypatch):
    monkeypatch.setattr("connectors.sources.sftp._log_in", lambda *_: pytest.fail("a login for a stranger"))
    with pytest.raises(DeliveryError, match="ssh-ed25519 " + server.fingerprint.replace("+", r"\+")):
        bring(keys(server, host_key=OTHER), tmp_path)


def test_a_key_that_the_server_does_not_know_and_one_with_a_passphrase(server, tmp_path):
    ssh.make_key(tmp_path / "other", passphrase="geheim")
    asked = keys(server, key_file=str(tmp_path / "other"), passphrase_env="PHRASE")
    for phrase, code in (("falsch", "no_key"), ("geheim", "login_refused")):
        with pytest.raises(DeliveryError) as error:
            bring(asked, tmp_path, secrets={"PHRASE": phrase})
        assert error.value.code == code


@pytest.mark.parametrize(("cut", "code"), [(False, "hangs"), (True, "broke_off")])
def test_a_broken_or_silent_transfer_goes_on_where_it_was(server, tmp_path, monkeypatch, cut, code):
    content = os.urandom(3_000_000)
    put(server, "big.csv", content)
    with Line(server.port, bytes_back=2_000_000, cut=cut) as line:
        asked = keys(server, port=line.port, timeout_seconds=1)
        with pytest.raises(TransientError) as error:
            bring(asked, tmp_path)
        assert error.value.code == code
        (part,) = (tmp_path / "work" / "fetching").rglob(".part")
        there = part.stat().st_size
        assert 500_000 < there < 3_000_000
        line.mend()
        offsets = []
        from connectors.sources import sftp

        real = sftp._read
        monkeypatch.setattr(sftp, "_read", lambda f, p, offset: offsets.append(offset) or real(f, p, offset))
        assert got(bring(asked, tmp_path)) == {"big.csv": content}
    assert offsets == [there]


def test_a_password_opens_and_a_wrong_one_does_not(tmp_path):
    with ssh.with_password(tmp_path, "geheim-1234") as server:
        put(server, "a.csv")
        asked = keys(server, key_file=None, password_env="PASSWORD", folder="/")
        assert got(bring(asked, tmp_path, secrets={"PASSWORD": "geheim-1234"})) == {"a.csv": ROSTER}
        with pytest.raises(DeliveryError) as error:
            bring(asked, tmp_path, secrets={"PASSWORD": "falsch"})
    assert error.value.code == "login_refused"
