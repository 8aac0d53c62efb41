"""Submissions in KoboToolbox, by its API of version 2.

Belongs here: its words for pages, edits and states. Does not belong here: which of them count, repeats (``submissions``).
"""

from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.parse import quote

from agreements.web import Kobo
from connectors.sources import submissions
from connectors.sources.fetching import Fetched, Order
from connectors.sources.submissions import Submission
from connectors.sources.webapi import Api, Page, opened

MOST = 1000  # submissions a page; a server gives no more, whatever is asked for
BY_NUMBER = quote('{"_id":1}')
STATUS, PREFIX = "_validation_status", "validation_status_"


def fetch(delivery: Kobo, order: Order) -> list[Fetched]:
    """All submissions of the form that count, as one file.

    Raises:
        DeliveryError: ``no_submissions``, ``no_repeat``, ``not_understood``, and what ``https`` raises.
        TransientError: ``count_differs``, and what ``https`` raises.
    """
    with opened(delivery, order, {"Authorization": f"Token {order.secret(delivery.token_env)}"}) as api:
        _refuse_part(api, delivery)
        return submissions.stage(partial(_submissions, api, delivery), delivery.validation, delivery, order)


def _pages(api: Api, delivery: Kobo) -> Iterator[Page]:
    """By their numbers, so that what is sent in meanwhile stands at the end."""
    form = f"{delivery.url.rstrip('/')}/api/v2/assets/{delivery.form}/data/"
    return api.pages(f"{form}?format=json&limit={MOST}&start=0&sort={BY_NUMBER}", lambda page: page.body.get("next"))


def _refuse_part(api: Api, delivery: Kobo) -> None:
    told, came = [], set()
    for page in _pages(api, delivery):
        told.append(page.body.get("count"))
        came |= {record.get("_id", (page.url, n)) for n, record in enumerate(page.records("results", delivery.place))}
    api.refuse_another_count(told, len(came))


def _submissions(api: Api, delivery: Kobo) -> Iterator[Submission]:
    for page in _pages(api, delivery):
        for number, record in enumerate(page.records("results", delivery.place)):
            yield submission(record, f"{page.url} {number}")


def submission(record: dict[str, Any], unnamed: str = "") -> Submission:
    """A record of the API; ``unnamed``: what it goes by if it has no id of its own."""
    own = _id(record, "meta/instanceID") or _id(record, "_uuid") or str(record.get("_id") or unnamed)
    state = (record.get(STATUS) or {}).get("uid", "").removeprefix(PREFIX) or "none"
    sent = (str(record.get("_submission_time") or ""), int(record.get("_id") or 0))
    return Submission(own, _id(record, "meta/rootUuid"), _id(record, "meta/deprecatedID"), sent, state, {**record, STATUS: state})


def _id(record: dict[str, Any], name: str) -> str:
    return str(record.get(name) or "").removeprefix("uuid:")
