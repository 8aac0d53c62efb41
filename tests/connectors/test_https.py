"""A file behind a link, from a real HTTP server that can answer in every way one does."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import quote

import pytest

from agreements.errors import DeliveryError, TransientError
from connectors.sources import fetching
from tests.connectors import certificates
from tests.connectors.fetching import bring, delivery, got, left, new
from tests.connectors.proxy import Line

ROSTER = "ชื่อ,นามสกุล\n".encode()
BIG = bytes(range(256)) * 8000
PAGE = b"<!DOCTYPE html><html><form><input type='password' name='p'></form></html>"


class Office(BaseHTTPRequestHandler):
    """What an agency's web server may do; every request is remembered."""

    seen: ClassVar[list[tuple[str, dict[str, str]]]] = []
    version = "v1"

    def do_GET(self) -> None:
        self.seen.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        getattr(self, "on_" + self.path.strip("/").partition("?")[0].replace(".", "_"))()

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def on_roster_csv(self) -> None:
        etag = f'"{self.version}"'
        if self.headers.get("If-None-Match") == etag:
            self.answer(304, ETag=etag)
        else:
            self.answer(200, ROSTER + self.version.encode(), ETag=etag, Content_Type="text/csv")

    def on_dated(self) -> None:
        when = "Wed, 10 Jun 2026 02:00:00 GMT"
        same = self.headers.get("If-Modified-Since") == when
        self.answer(304 if same else 200, b"" if same else ROSTER, Last_Modified=when)

    def on_silent_about_changes(self) -> None:
        self.answer(200, ROSTER)

    def on_big(self) -> None:
        start = int(self.headers.get("Range", "bytes=0-")[6:-1])
        part = bool(start) and self.headers.get("If-Range") == '"big"'
        body = BIG[start:] if part else BIG
        self.answer(206 if part else 200, body, ETag='"big"', Content_Range=f"bytes {start}-{len(BIG) - 1}/{len(BIG)}")

    def on_big_without_parts(self) -> None:
        self.answer(200, BIG, ETag='"whole"')

    def on_named(self) -> None:
        self.answer(200, ROSTER, Content_Disposition=f"attachment; filename*=UTF-8''{quote('รายชื่อ 2569.csv')}")

    def on_named_badly(self) -> None:
        self.answer(200, ROSTER, Content_Disposition='attachment; filename="' + "../../รายชื่อ.csv".encode().decode("latin-1") + '"')

    def on_login_page(self) -> None:
        self.answer(200, PAGE, Content_Type="text/html; charset=utf-8")

    def on_hidden_page(self) -> None:
        self.answer(200, PAGE, Content_Type="application/octet-stream")

    def on_table_as_page(self) -> None:
        table = b"<html><table><tr><td>name</td></tr></table></html>"
        self.answer(200, table, Content_Type="text/html", Content_Disposition="attachment; filename=roster.xls")

    def on_private(self) -> None:
        good = self.headers.get("Authorization") in ("Bearer geheim", "Basic c2Nob29sOmdlaGVpbQ==") or self.headers.get("X-Api-Key") == "geheim"
        self.answer(200 if good else 401, ROSTER if good else b"")

    def on_elsewhere(self) -> None:
        self.answer(302, Location=f"http://localhost:{self.server.server_port}/roster.csv")

    def on_away_from_tls(self) -> None:
        self.answer(302, Location="http://files.lampang.example/roster.csv")

    def on_circle(self) -> None:
        self.answer(302, Location="/circle")

    def on_s401(self) -> None:
        self.answer(401)

    def on_s403(self) -> None:
        self.answer(403)

    def on_s404(self) -> None:
        self.answer(404)

    def on_s400(self) -> None:
        self.answer(400)

    def on_s429(self) -> None:
        self.answer(429)

    def on_s503(self) -> None:
        self.answer(503)

    def on_short(self) -> None:
        self.answer(200, ROSTER, Content_Length=str(len(ROSTER) + 10), ETag='"short"')
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), Office) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture(autouse=True)
def _fresh(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    monkeypatch.setattr(Office, "seen", [])
    monkeypatch.setattr(Office, "version", "v1")


def keys(server, path, **more):
    return {"connector": "https", "url": f"http://127.0.0.1:{server.server_port}/{path}", "timeout_seconds": 5, **more}


@pytest.mark.parametrize(("path", "header"), [("roster.csv", "if-none-match"), ("dated", "if-modified-since")])
def test_what_the_server_calls_unchanged_is_not_sent_again(server, tmp_path, path, header):
    first = bring(keys(server, path), tmp_path)
    second = bring(keys(server, path), tmp_path)
    assert (new(first), new(second), got(second)) == ([path], [], got(first))
    assert [header in headers for _, headers in Office.seen] == [False, True]


def test_a_new_version_lands(server, tmp_path, monkeypatch):
    bring(keys(server, "roster.csv"), tmp_path)
    monkeypatch.setattr(Office, "version", "v2")
    assert got(bring(keys(server, "roster.csv"), tmp_path)) == {"roster.csv": ROSTER + b"v2"}


def test_a_server_that_tells_nothing_sends_the_same_bytes_which_do_not_land_twice(server, tmp_path):
    bring(keys(server, "silent_about_changes"), tmp_path)
    assert new(bring(keys(server, "silent_about_changes"), tmp_path)) == []


@pytest.mark.parametrize(("path", "more", "name"), [
    ("named", {}, "รายชื่อ 2569.csv"), ("named_badly", {}, "_.._รายชื่อ.csv"), ("roster.csv?format=csv", {}, "roster.csv"),
    ("named", {"name": "pupils.csv"}, "pupils.csv"), ("table_as_page", {}, "roster.xls"),
])  # fmt: skip
def test_the_name_it_lands_under(server, tmp_path, path, more, name):
    assert [x.name for x in bring(keys(server, path, **more), tmp_path)] == [name]


@pytest.mark.parametrize(("path", "code"), [
    ("s401", "login_refused"), ("s403", "login_refused"), ("s404", "not_there"), ("s400", "request_refused"), ("login_page", "page_instead"),
    ("hidden_page", "page_instead"), ("circle", "request_refused"), ("away_from_tls", "unguarded"),
])  # fmt: skip
def test_permanent_faults(server, tmp_path, path, code):
    with pytest.raises(DeliveryError) as error:
        bring(keys(server, path), tmp_path)
    assert (error.value.code, left(tmp_path)) == (code, [])


@pytest.mark.parametrize(("path", "code"), [("s503", "out_of_order"), ("s429", "out_of_order"), ("short", "broke_off")])
def test_transient_faults(server, tmp_path, path, code):
    with pytest.raises(TransientError) as error:
        bring(keys(server, path), tmp_path)
    assert error.value.code == code


def test_nobody_there(tmp_path):
    with pytest.raises(TransientError) as error:
        bring({"connector": "https", "url": "http://127.0.0.1:1/x"}, tmp_path)
    assert error.value.code == "unreachable"


@pytest.mark.parametrize("path", ["big", "big_without_parts"])
@pytest.mark.parametrize(("cut", "code"), [(False, "hangs"), (True, "broke_off")])
def test_a_broken_or_silent_transfer_goes_on_where_it_was(server, tmp_path, path, cut, code):
    with Line(server.server_port, bytes_back=1_000_000, cut=cut) as line:
        asked = {**keys(server, path), "url": f"http://127.0.0.1:{line.port}/{path}", "timeout_seconds": 20 if cut else 1}  # a line that is cut says so by itself
        with pytest.raises(TransientError) as error:
            bring(asked, tmp_path)
        assert error.value.code == code
        (part,) = left(tmp_path)
        there = part.stat().st_size
        line.mend()
        assert got(bring(asked, tmp_path)) == {path: BIG}
    assert 500_000 < there < len(BIG)
    assert Office.seen[-1][1]["range"] == f"bytes={there}-"


@pytest.mark.parametrize("more", [
    {"token_env": "TOKEN"}, {"user": "school", "password_env": "TOKEN"}, {"headers_env": {"X-Api-Key": "TOKEN"}},
])  # fmt: skip
def test_secrets_open_the_door_and_a_wrong_one_is_told_without_it(server, tmp_path, more):
    asked = keys(server, "private", **more)
    assert new(bring(asked, tmp_path, secrets={"TOKEN": "geheim"})) == ["private"]
    with pytest.raises(DeliveryError) as error:
        bring(asked, tmp_path / "other", secrets={"TOKEN": "falsch"})
    assert (error.value.code, "falsch" in str(error.value)) == ("login_refused", False)
    notes = (tmp_path / "work" / "fetched" / "school.json").read_text()
    assert "geheim" not in notes


def test_secrets_are_not_sent_on_to_another_server(server, tmp_path):
    asked = keys(server, "elsewhere", token_env="TOKEN", headers_env={"X-Api-Key": "TOKEN"})
    assert list(got(bring(asked, tmp_path, secrets={"TOKEN": "geheim"}))) == ["roster.csv"]
    (_, first), (_, second) = Office.seen
    assert ("authorization" in first, "x-api-key" in first, "authorization" in second, "x-api-key" in second) == (True, True, False, False)


def test_an_address_that_is_itself_the_key_is_told_by_its_variable_only(server, tmp_path):
    address = f"http://127.0.0.1:{server.server_port}/s404?key=geheim"
    asked = {"connector": "https", "url_env": "SHEET"}
    with pytest.raises(DeliveryError, match=r"https \(SHEET\): There is no such place") as error:
        bring(asked, tmp_path, secrets={"SHEET": address})
    assert "geheim" not in str(error.value)
    with pytest.raises(DeliveryError, match="not safe"):
        bring(asked, tmp_path, secrets={"SHEET": "http://sheets.example/x"})


def test_a_certificate_counts_only_when_somebody_vouches_for_it(tmp_path, monkeypatch):
    cert, key = certificates.make(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    with ThreadingHTTPServer(("127.0.0.1", 0), Office) as running:
        running.handle_error = lambda *_: None
        running.socket = context.wrap_socket(running.socket, server_side=True)
        threading.Thread(target=running.serve_forever, daemon=True).start()
        asked = {"connector": "https", "url": f"https://127.0.0.1:{running.server_port}/roster.csv"}
        with pytest.raises(DeliveryError) as error:
            bring(asked, tmp_path)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(cert))
        assert new(bring(asked, tmp_path)) == ["roster.csv"]
        running.shutdown()
    assert error.value.code == "unguarded"


@pytest.mark.parametrize("url", ["http://forms.lampang.example/x", "ftp://x/y", "forms.lampang.example"])
def test_an_address_without_tls_is_refused_in_the_file(url):
    with pytest.raises(ValueError, match="must begin with https"):
        delivery(connector="https", url=url)


def test_only_variables_are_secrets():
    asked = delivery(connector="https", url_env="A", token_env="B", headers_env={"X": "C"})
    assert asked.secrets == ["A", "B", "C"]
