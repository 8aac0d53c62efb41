"""A real HTTP server that answers as a web API does: what it holds, and faults at the requests a test names."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

Reply = Callable[["Asked"], tuple[int, object, dict[str, str]]]


class Asked:
    """One request: path, query, headers (lower case), body."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self.url = handler.path
        self.path, self.query = urlsplit(handler.path).path, dict(parse_qsl(urlsplit(handler.path).query))
        self.headers = {k.lower(): v for k, v in handler.headers.items()}
        self.body = handler.rfile.read(int(self.headers.get("content-length", 0))).decode()
        self.base = f"http://127.0.0.1:{handler.server.server_port}"


class Server(ThreadingHTTPServer):
    """``reply`` answers; ``faults``: number of a request, from 1 on → what goes wrong with it."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.reply, self.faults, self.seen = reply, {}, []
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        asked = Asked(self)
        self.server.seen.append(asked)
        fault = self.server.faults.get(len(self.server.seen))
        if fault in ("page", "broken"):
            self._send(200, b"<html>login</html>" if fault == "page" else b'{"count": ', {"Content-Type": f"text/{'html' if fault == 'page' else 'json'}"},
                       longer=10 * (fault == "broken"))  # fmt: skip
        elif fault:
            status, *after = fault.split()
            self._send(int(status), b"{}", {"Retry-After": after[0]} if after else {})
        else:
            status, body, headers = self.server.reply(asked)
            content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
            self._send(status, content, {"Content-Type": "application/json", **headers})

    def do_POST(self) -> None:
        self.do_GET()

    def _send(self, status: int, body: bytes, headers: dict[str, str], longer: int = 0) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body) + longer), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(reply: Reply) -> Iterator[Server]:
    """The server, listening on this machine."""
    with Server(reply) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()
