"""A school system's pupils by OneRoster's API, staged as the bundle of CSV files that ``oneroster`` reads.

Belongs here: the token, the lists, what has changed since the night before, objects as rows of the standard's files. Does not belong here:
joining them to pupils (``oneroster``), laying changes over the full bundle (``onerosterlayers``).
"""

import datetime as dt
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from agreements import durable
from agreements.delivery import OAuth
from agreements.errors import DeliveryError
from agreements.web import OneRoster
from connectors.sources import sqltext, staging
from connectors.sources.fetching import Fetched, Order
from connectors.sources.tokens import token
from connectors.sources.webapi import Api, Page, opened

MOST = 1000  # records a page
COMMON = ("sourcedId", "status", "dateLastModified")
COLUMNS = {  # those of the standard's that pupils are made of; who teaches, addresses of mail and passwords are not asked for
    "orgs": ("name", "type", "identifier", "parentSourcedId"),
    "academicSessions": ("title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear"),
    "classes": ("title", "grades", "classCode", "classType", "schoolSourcedId", "termSourcedIds"),
    "users": ("role", "userIds", "givenName", "familyName", "middleName", "identifier", "sms", "phone", "grades", "preferredGivenName",
              "orgSourcedIds", "primaryOrgSourcedId"),
    "enrollments": ("classSourcedId", "schoolSourcedId", "userSourcedId", "role", "primary", "beginDate", "endDate"),
    "demographics": ("birthDate", "sex"),
}  # fmt: skip
ROLES = (*COMMON, "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId")
MOST_ROLES = 16  # of one user; places that a changed user may have left
SCOPE = " ".join(f"https://purl.imsglobal.org/spec/or/v1p2/scope/{name}.readonly" for name in ("roster", "roster-demographics"))
LATE = dt.timedelta(hours=1)  # a change may be dated before others and be told after them
FULL = "full"

Record = dict[str, Any]


def fetch(delivery: OneRoster, order: Order) -> list[Fetched]:
    """The full bundle, or the known one with what has changed since; the deltas of nights before stay.

    Raises:
        DeliveryError: ``not_understood``, and what ``https`` raises. TransientError: ``count_differs``, and what ``https`` raises.
    """
    since = _since(delivery, order)
    lists = _lists(delivery, order, since)
    before = [Fetched(key, known.mark) for key, known in order.known.items()] if since else []
    if since and not any(lists.values()):
        return before
    key = f"since {since}" if since else FULL
    new = Fetched(key, _mark(lists, order), _stage(lists, bool(since), key, order))
    return [*(f for f in before if f.key != key), new]


def _lists(delivery: OneRoster, order: Order, since: str) -> dict[str, list[Record]]:
    """All records of every list; a token that runs out on the way is asked for anew, as long as pages came by it."""
    while True:
        before = _pages_kept(order)
        try:
            with opened(delivery, order, {"Authorization": f"Bearer {token(_client(delivery), delivery, order)}"}) as api:
                return {name: list(_records(api, delivery, name, since)) for name in COLUMNS}
        except DeliveryError as error:
            if error.code != "login_refused" or _pages_kept(order) == before:
                raise


def _pages_kept(order: Order) -> int:
    return sum(1 for _ in order.folder.rglob("page.json"))


def _since(delivery: OneRoster, order: Order) -> str:
    """The time from which changes are asked for; empty where everything is."""
    full = order.known.get(FULL)
    day, _, newest = full.mark.partition(" ") if full else ("", "", "")
    if not newest or order.now().date() - dt.date.fromisoformat(day) >= dt.timedelta(days=delivery.full_every_days):
        return ""
    newest = max(known.mark.partition(" ")[2] for known in order.known.values())
    return f"{dt.datetime.fromisoformat(newest) - LATE:%Y-%m-%dT%H:%M:%SZ}"


def _mark(lists: Mapping[str, list[Record]], order: Order) -> str:
    """The day, and the newest change there is; that is empty where a time cannot be read, so that all is asked for the next night."""
    try:
        newest = max(_time(record["dateLastModified"]) for records in lists.values() for record in records)
    except (KeyError, ValueError, TypeError):
        return f"{order.now():%Y-%m-%d} "
    return f"{order.now():%Y-%m-%d} {newest.isoformat()}"


def _time(told: str) -> dt.datetime:
    time = dt.datetime.fromisoformat(told)
    return time.astimezone(dt.UTC) if time.tzinfo else time.replace(tzinfo=dt.UTC)


def _client(delivery: OneRoster) -> OAuth:
    told = {"token_url": delivery.token_url, "client_id": delivery.client_id, "client_secret_env": delivery.client_secret_env}
    return OAuth(**told, scope=delivery.scope or SCOPE)


def _records(api: Api, delivery: OneRoster, name: str, since: str) -> Iterable[Record]:
    """All records of a list, each once."""
    asked: dict[str, Any] = {"limit": MOST, "offset": 0, "sort": "sourcedId", "orderBy": "asc"}
    if since:
        asked["filter"] = f"dateLastModified>='{since}'"
    pages = list(api.pages(f"{delivery.url.rstrip('/')}/{name}?{urlencode(asked)}", partial(_following, name, api.place)))
    found = {str(record.get("sourcedId")): record for page in pages for record in page.records(name, api.place)}
    api.refuse_another_count([page.total for page in pages if page.total is not None], len(found))
    return found.values()


def _following(name: str, place: str, page: Page) -> str | None:
    """The next offset, as far as records came: a server may give fewer a page than asked for. Without a total, until none comes."""
    query = {key: values[0] for key, values in parse_qs(urlsplit(page.url).query).items()}
    came = len(page.records(name, place))
    reached = int(query["offset"]) + came
    more = came and (page.total is None or reached < page.total)
    return f"?{urlencode({**query, 'offset': reached})}" if more else None


def _stage(lists: Mapping[str, list[Record]], changes: bool, key: str, order: Order) -> Path:
    """The bundle. A full one names the day, so that it is never the same file as one that deltas were laid over before."""
    path = staging.place(order, key, "", f"oneroster-{'changes' if changes else 'full'}.zip")
    some = {name: records for name, records in lists.items() if records or not changes}
    tables = {name: (_columns(name, records), [_row(r) for r in records]) for name, records in some.items()}
    if "users" in some:
        tables["roles"] = (ROLES, list(_roles(some["users"], changes)))
    said = {"manifest.version": "1.0", "oneroster.version": "1.2"} | ({} if changes else {"source.day": f"{order.now():%Y-%m-%d}"})
    said |= {f"file.{name}": "delta" if changes else "bulk" for name in tables}
    tables["manifest"] = (("propertyName", "value"), [{"propertyName": name, "value": value} for name, value in said.items()])
    part = path.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as archive:
        for name, (columns, rows) in tables.items():
            lines = (sqltext.record(sqltext.cell(row.get(c)) for c in columns) for row in rows)
            archive.writestr(staging.zip_entry(f"{name}.csv"), "".join([sqltext.record(columns), *lines]))
    durable.place(part, path)
    return path


def _columns(name: str, records: Sequence[Record]) -> Sequence[str]:
    """The standard's, and one for each word of the system's own (``metadata.…``)."""
    own = dict.fromkeys(f"metadata.{key}" for record in records for key in record.get("metadata") or {})
    return [*COMMON, *COLUMNS[name], *own]


def _row(record: Record) -> dict[str, str]:
    """An object as a line: references by their id, lists joined."""
    names = {column for columns in COLUMNS.values() for column in columns}
    row = {name: _text(record.get(name)) for name in (*COMMON, *names)}
    row |= {name: _id(record.get(name.removesuffix("SourcedId"))) for name in names if name.endswith("SourcedId")}
    row |= {name: ",".join(map(_id, record.get(_plural(name)) or [])) for name in names if name.endswith("SourcedIds")}
    return row | {f"metadata.{key}": _text(value) for key, value in (record.get("metadata") or {}).items()}


def _plural(column: str) -> str:
    return column.removesuffix("SourcedIds") + "s"


def _id(reference: Any) -> str:
    return str((reference or {}).get("sourcedId") or "")


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(f"{{{v.get('type')}:{v.get('identifier')}}}" if isinstance(v, dict) else str(v) for v in value)
    return sqltext.cell(value) or ""


def _roles(users: Iterable[Record], changes: bool) -> Iterator[dict[str, str]]:
    """The roles that users carry. A changed user has these and no other: the places of those it had before are marked as left."""
    for user in users:
        roles = user.get("roles") or []
        name = _text(user.get("sourcedId"))
        for at in range(max(len(roles), MOST_ROLES if changes else 0)):
            role = roles[at] if at < len(roles) else {"status": "tobedeleted"}
            said = {column: _text(role.get(column)) for column in ROLES}
            yield said | {"sourcedId": f"{name}#{at}", "userSourcedId": name, "orgSourcedId": _id(role.get("org"))}
