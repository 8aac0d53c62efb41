"""One file behind an address. Belongs here: asking for it, redirects, what an answer means. Does not belong here: what is in the file."""

import datetime as dt
import hashlib
import math
import re
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import requests
from urllib3.exceptions import ReadTimeoutError

from agreements.delivery import Mailbox, guarded_address
from agreements.errors import OneTeamError, TransientError
from agreements.web import Https, Web
from connectors.limits import MAX_REDIRECTS, MAX_WAIT_SECONDS, MIB
from connectors.sources import faults, staging
from connectors.sources.fetching import Fetched, Order

PASSWORD_FIELD = re.compile(rb"<input[^>]*type\s*=\s*[\"']?password", re.IGNORECASE)
PAGE = re.compile(rb"\s*(<!doctype html|<html)", re.IGNORECASE)
LATER = {408, 425, 429}


def fetch(delivery: Https, order: Order) -> list[Fetched]:
    """The file; not read when the server says that it has not changed.

    Raises:
        DeliveryError: ``login_refused``, ``not_there``, ``request_refused``, ``page_instead``, ``unguarded``, ``too_big``.
        TransientError: ``unreachable``, ``hangs``, ``broke_off``, ``out_of_order``.
    """
    url = delivery.url or order.secret(delivery.url_env)
    key = hashlib.sha256(url.encode()).hexdigest()[:16]
    known = order.known.get(key)
    with in_our_words(delivery), requests.Session() as session:
        asking = Asking(session, delivery, _headers(delivery, order))
        answer = asking.get(url, _if_changed(known.mark) if known else {})
        if answer.status_code == 304 and known:
            return [Fetched(key, known.mark)]
        refuse_page(answer, delivery)
        mark = _mark(answer)
        path = staging.download(order, key, mark, delivery.name or _name(answer), _size(answer), Body(asking, url, answer, mark).read)
    _refuse_page(path, delivery)
    return [Fetched(key, mark, path)]


@dataclass(frozen=True)
class Asking:
    """Asks one server; what is secret goes to that server only."""

    session: requests.Session
    delivery: Web
    secrets: dict[str, str] = field(repr=False)

    def get(self, url: str, more: dict[str, str]) -> requests.Response:
        """The answer after all redirects, its content not yet read."""
        first, seconds = urlsplit(url), self.delivery.timeout_seconds
        for _ in range(MAX_REDIRECTS):
            if not guarded_address(url):
                raise faults.unguarded(self.delivery.place)
            own = self.secrets if urlsplit(url)[:2] == first[:2] else {}
            headers = {"Accept-Encoding": "identity", **own, **more}
            answer = self.session.get(url, headers=headers, timeout=seconds, stream=True, allow_redirects=False, auth=as_it_is)
            if not answer.is_redirect:
                return accepted(answer, self.delivery)
            answer.close()
            url = urljoin(url, answer.headers["Location"])
        raise faults.request_refused(self.delivery.place, "redirects")


@dataclass(frozen=True)
class Body:
    """The content of an answer, also from an offset on."""

    asking: Asking
    url: str
    answer: requests.Response
    mark: str

    def read(self, offset: int) -> Iterator[bytes]:
        """Blocks from an offset on; a server that cannot give a part gives all, and the beginning is passed over."""
        answer = self.answer
        if offset:
            answer.close()
            answer = self.asking.get(self.url, {"Range": f"bytes={offset}-", "If-Range": self.mark})
            if _mark(answer) != self.mark:  # another file by now, which the next try begins from its beginning
                raise faults.broke_off(self.asking.delivery.place)
            offset = 0 if answer.status_code == 206 else offset
        for block in answer.iter_content(MIB // 16):
            yield block[offset:]
            offset = max(offset - len(block), 0)


def as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """No login from a file of the account's (.netrc)."""
    return request


def _headers(delivery: Https, order: Order) -> dict[str, str]:
    headers = delivery.headers | {name: order.secret(variable) for name, variable in delivery.headers_env.items()}
    if delivery.token_env:
        headers["Authorization"] = f"Bearer {order.secret(delivery.token_env)}"
    if delivery.password_env:
        headers |= basic(delivery.user, order.secret(delivery.password_env))
    return headers


def basic(user: str, password: str) -> dict[str, str]:
    """The header of a login by name and password."""
    return {"Authorization": f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"}


def _if_changed(mark: str) -> dict[str, str]:
    if not mark:
        return {}
    return {"If-None-Match" if mark.startswith(('"', "W/")) else "If-Modified-Since": mark}


def accepted(answer: requests.Response, delivery: Web | Mailbox) -> requests.Response:
    """The answer, if it is one and no refusal."""
    status, where = answer.status_code, delivery.place
    if status in (200, 206, 304):
        return answer
    answer.close()
    if status in (401, 403):
        raise faults.login_refused(where)
    if status in (404, 410):
        raise faults.not_there(where)
    passing = status in LATER or status >= 500
    raise _busy(answer, where) if passing else faults.request_refused(where, f"HTTP {status}")


def _busy(answer: requests.Response, where: str) -> TransientError:
    """A fault that passes, and how long the server asks to be left alone (``Retry-After``, in seconds or as a time)."""
    fault, told = faults.out_of_order(where, f"HTTP {answer.status_code}"), answer.headers.get("Retry-After", "")
    with suppress(ValueError):
        until = int(told) if told.isdecimal() else (parsedate_to_datetime(told) - dt.datetime.now(dt.UTC)).total_seconds()
        fault.wait_seconds = max(0, min(math.ceil(until), MAX_WAIT_SECONDS))
    return fault


def refuse_page(answer: requests.Response, delivery: Web) -> None:
    """A page is no file, unless the server hands it out as one: tables are exported as HTML, too."""
    is_page = answer.headers.get("Content-Type", "").lower().startswith(("text/html", "application/xhtml"))
    if is_page and not answer.headers.get("Content-Disposition", "").lower().startswith("attachment"):
        answer.close()
        raise faults.page_instead(delivery.place)


def _refuse_page(path: Path, delivery: Https) -> None:
    with path.open("rb") as file:
        head = file.read(MIB)
    if PAGE.match(head) and PASSWORD_FIELD.search(head):
        path.unlink()
        raise faults.page_instead(delivery.place)


def _mark(answer: requests.Response) -> str:
    return answer.headers.get("ETag") or answer.headers.get("Last-Modified") or ""


def _size(answer: requests.Response) -> int | None:
    told = answer.headers.get("Content-Length", "")
    return int(told) if told.isdecimal() and not answer.headers.get("Content-Encoding") else None


def _name(answer: requests.Response) -> str:
    """What the server calls the file, else the end of the address."""
    told = Message()
    told["Content-Disposition"] = answer.headers.get("Content-Disposition", "")
    name = told.get_filename()
    if name:
        with suppress(UnicodeError):  # bytes of UTF-8 stand there as they are, against the rule
            name = name.encode("latin-1").decode()
        return name
    return unquote(urlsplit(answer.url).path.rpartition("/")[2]) or "download"


@contextmanager
def in_our_words(delivery: Web | Mailbox) -> Iterator[None]:
    """What the library raises in our words; its own quote the address."""
    try:
        yield
    except requests.RequestException as error:
        raise _fault(error, delivery) from None


def _fault(error: requests.RequestException, delivery: Web | Mailbox) -> OneTeamError:
    where = delivery.place
    if isinstance(error, requests.exceptions.SSLError):
        return faults.unguarded(where)
    if isinstance(error, requests.Timeout) or any(isinstance(a, ReadTimeoutError) for a in error.args):
        return faults.hangs(where, delivery.timeout_seconds)
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return faults.broke_off(where)
    if isinstance(error, requests.ConnectionError):
        return faults.unreachable(where)
    return faults.request_refused(where, type(error).__name__)
