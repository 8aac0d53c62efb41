"""Submissions in ODK Central, by its OData service.

Belongs here: its words for pages, groups and states. Does not belong here: which submissions count, repeats (``submissions``).
"""

from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.parse import quote

from agreements.web import Odk
from connectors.sources import faults, https, submissions
from connectors.sources.fetching import Fetched, Order
from connectors.sources.submissions import Submission
from connectors.sources.webapi import Api, Page, opened

MOST = 1000  # submissions a page
UNREVIEWED, DELETED = "received", "deleted"


def fetch(delivery: Odk, order: Order) -> list[Fetched]:
    """All submissions of the form that count, as one file.

    Raises:
        DeliveryError: ``no_submissions``, ``no_repeat``, ``not_understood``, and what ``https`` raises.
        TransientError: ``count_differs``, and what ``https`` raises.
    """
    with opened(delivery, order, https.basic(delivery.user, order.secret(delivery.password_env))) as api:
        _refuse_part(api, delivery)
        return submissions.stage(partial(_submissions, api, delivery), delivery.review, delivery, order)


def _pages(api: Api, delivery: Odk) -> Iterator[Page]:
    service = f"{delivery.url.rstrip('/')}/v1/projects/{delivery.project}/forms/{quote(delivery.form, safe='')}.svc/Submissions"
    return api.pages(f"{service}?$top={MOST}&$count=true&$expand=*", lambda page: page.body.get("@odata.nextLink"))


def _refuse_part(api: Api, delivery: Odk) -> None:
    told, came = [], set()
    for page in _pages(api, delivery):
        told.append(page.body.get("@odata.count"))
        came |= {record.get("__id") for record in page.records("value", delivery.place)}
    if None in came:
        raise faults.not_understood(delivery.place)
    api.refuse_another_count(told, len(came))


def _submissions(api: Api, delivery: Odk) -> Iterator[Submission]:
    for page in _pages(api, delivery):
        yield from map(submission, page.records("value", delivery.place))


def submission(record: dict[str, Any]) -> Submission:
    """A record of the service, under the id that all its edits share."""
    answers = _by_path(record)
    state = DELETED if answers.get("__system/deletedAt") else str(answers.get("__system/reviewState") or UNREVIEWED)
    return Submission(str(record["__id"]), "", "", (str(answers.get("__system/submissionDate") or ""), 0), state, answers)


def _by_path(record: dict[str, Any], above: str = "") -> dict[str, Any]:
    """Groups are opened; what an entry of a repeat says stands under its whole path. Links to other tables are left out."""
    answers: dict[str, Any] = {}
    for name, value in record.items():
        path = f"{above}{name}"
        if isinstance(value, dict):
            answers |= _by_path(value, f"{path}/")
        elif isinstance(value, list):
            answers[path] = [_by_path(entry, f"{path}/") if isinstance(entry, dict) else entry for entry in value]
        elif "@odata." not in name:
            answers[path] = value
    return answers
