"""Answers of a web API in JSON, page after page to the end.

Belongs here: asking, keeping the pages until the delivery is whole so that a broken night goes on from the last one, holding what came
against what the server counts. Does not belong here: what a page says (``kobo`` and others), redirects and faults (``https``).
"""

import io
import json
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests

from agreements import durable
from agreements.web import Web
from connectors.limits import MAX_ANSWER_BYTES, MAX_FETCH_SECONDS, MAX_NESTING, MAX_PAGES
from connectors.sources import faults, https, staging
from connectors.sources.fetching import Order


@dataclass(frozen=True)
class Page:
    """One answer: its address, the JSON object, and how many records there are in all, where a header tells."""

    url: str
    body: dict[str, Any]
    total: int | None

    def same_as(self, other: "Page | None") -> bool:
        """Whether another page says the very same: an address that grows by itself would be followed for ever."""
        return other is not None and bool(self.body) and self.body == other.body

    def records(self, name: str, place: str) -> list[dict[str, Any]]:
        """The objects of a list in it.

        Raises:
            DeliveryError: ``not_understood``.
        """
        found = self.body.get(name)
        if not isinstance(found, list) or not all(isinstance(record, dict) for record in found):
            raise faults.not_understood(place)
        return found


@dataclass(frozen=True)
class Api:
    """One server's API during one delivery."""

    asking: https.Asking
    order: Order

    @property
    def place(self) -> str:
        """Where the data come from, for messages."""
        return self.asking.delivery.place

    def pages(self, first: str, following: Callable[[Page], str | None]) -> Iterator[Page]:
        """From the first page on, each as it was kept or asked for anew.

        Raises:
            DeliveryError: ``request_refused`` where the next page is one of those before, says the same as the last one, is another
                server's or one too many; ``not_understood``.
        """
        seen: set[str] = set()
        page: Page | None = None
        url: str | None = first
        while url:
            if url in seen or urlsplit(url)[:2] != urlsplit(first)[:2]:
                raise faults.request_refused(self.place, "next page")
            seen.add(url)
            before, page = page, self._page(url)
            if len(seen) > MAX_PAGES or page.same_as(before):
                raise faults.request_refused(self.place, "next page")
            yield page
            url = self._joined(url, following(page))

    def _joined(self, url: str, told: str | None) -> str | None:
        try:
            return urljoin(url, told) if told else None
        except (ValueError, TypeError):
            raise faults.not_understood(self.place) from None

    def refuse_another_count(self, told: Sequence[object], came: int) -> None:
        """Every page must count as many as came; else something was sent in or deleted meanwhile, and all is asked for anew.

        Raises:
            DeliveryError: ``not_understood`` where a page does not count. TransientError: ``count_differs``.
        """
        counts = [count for count in told if isinstance(count, int)]
        if len(counts) < len(told):
            raise faults.not_understood(self.place)
        wrong = next((n for n in counts if n != came), None)
        if wrong is not None:
            _forget(self.order)
            raise faults.count_differs(self.place, wrong, came)

    def _page(self, url: str) -> Page:
        kept = staging.place(self.order, url, "", "page.json")
        if not kept.exists():
            part = kept.with_suffix(".part")
            part.write_text(json.dumps(self._ask(url), ensure_ascii=False), encoding="utf-8")
            durable.place(part, kept)
        return Page(url, **json.loads(kept.read_text(encoding="utf-8")))

    def _ask(self, url: str) -> dict[str, Any]:
        answer = self.asking.get(url, {"Accept": "application/json"})
        https.refuse_page(answer, self.asking.delivery)
        content = io.BytesIO()
        staging.fill(content.write, answer.iter_content(1 << 16), self.place, most=MAX_ANSWER_BYTES)
        try:
            body, total = json.loads(content.getvalue()), answer.headers.get("X-Total-Count")
            told = {"body": dict(body), "total": int(total) if total else None}
        except (ValueError, TypeError, RecursionError):
            raise faults.not_understood(self.place) from None
        if _depth(body) > MAX_NESTING:
            raise faults.not_understood(self.place)
        return told


@contextmanager
def opened(delivery: Web, order: Order, secrets: dict[str, str]) -> Iterator[Api]:
    """The API; pages kept by a try of more than an hour ago are too old to go with new ones.

    Args:
        secrets: headers for this server only.
    """
    if any(time.time() - kept.stat().st_mtime > MAX_FETCH_SECONDS for kept in order.folder.rglob("page.json")):
        _forget(order)
    with _understood(delivery), https.in_our_words(delivery), requests.Session() as session:
        yield Api(https.Asking(session, delivery, secrets), order)


@contextmanager
def _understood(delivery: Web) -> Iterator[None]:
    """What taking an answer of another shape apart raises, in our words; Python's quote the answer."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError):
        raise faults.not_understood(delivery.place) from None


def _depth(body: object) -> int:
    """How deep lists and objects stand in one another."""
    level, depth = [body], 0
    while level := [inner for outer in level if isinstance(outer, (list, dict)) for inner in _inside(outer)]:
        depth += 1
        if depth > MAX_NESTING:
            break
    return depth


def _inside(outer: list[object] | dict[str, object]) -> Iterable[object]:
    return outer.values() if isinstance(outer, dict) else outer


def _forget(order: Order) -> None:
    for kept in list(order.folder.iterdir()):
        shutil.rmtree(kept)
