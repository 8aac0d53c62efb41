"""What a delivery is set beside tonight: its agency's last good one and the lists of others.

Belongs here: finding and reading them in ``work/``. Does not belong here: comparing (``records.trust``, ``records.witnesses``), the
verdict, whose lists testify (``judging``). Why so: docs/decisions/0036-trust-per-delivery.md.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path

import pandas as pd

from agreements.model import Agency
from assets.site import Site
from assets.standing import Delivered, fingerprint, roster_of, roster_path
from assets.tables import read_table
from records.beside import Beside, Witness
from records.person_keys import COLUMNS, PersonKeys, person_keys

Testify = Mapping[str, Delivered]  # agency → its list that others' deliveries are set beside tonight


def beside(agency: Agency, site: Site, newest: Delivered, previous: Delivered | None, testify: Testify) -> Beside:
    """The last good delivery, and the lists of every other agency that testify; never one of a protected agency."""
    assert agency.rows_mean is not None  # noqa: S101 - only suppliers are taken in
    before = roster_of(site.work, agency.agency, previous)
    dated = dt.date.fromisoformat(previous.dated) if previous else dt.date.min
    complete = newest.statement == "complete"
    return Beside(agency.rows_mean, complete, before, dated, tuple(_witnesses(agency, site, testify)))


def witnesses_mark(agency: Agency, site: Site, testify: Testify) -> str:
    """Which lists of the others testify; another mark when one of them has changed."""
    return fingerprint(*(f"{other.agency} {delivered.fingerprint}" for other, delivered in _others(agency, site, testify)))


def _witnesses(agency: Agency, site: Site, testify: Testify) -> Iterator[Witness]:
    for other, delivered in _others(agency, site, testify):
        path = roster_path(site.work, other.agency, delivered.fingerprint)
        if path.exists() and other.rows_mean:
            dated = dt.date.fromisoformat(delivered.dated)
            yield Witness(other.agency, other.name.text, other.rows_mean, dated, _keys(path), partial(_columns, path))


def _others(agency: Agency, site: Site, testify: Testify) -> Iterator[tuple[Agency, Delivered]]:
    for other in site.suppliers:
        if other.agency in testify and not other.protected and other.agency != agency.agency:
            yield other, testify[other.agency]


@lru_cache(maxsize=100)
def _keys(path: Path) -> PersonKeys:
    """The persons of a list; a roster of one name never changes."""
    return person_keys(_columns(path, list(COLUMNS)))


def _columns(path: Path, columns: list[str]) -> pd.DataFrame:
    rows: pd.DataFrame = read_table(path, columns).astype("str")
    return rows
