"""What a delivery is set beside tonight: its agency's last good one and the lists of others that are in use.

Belongs here: finding and reading them in ``work/``. Does not belong here: comparing (``records.trust``, ``records.witnesses``), the verdict
(``intake``). Why so: docs/decisions/0036-trust-per-delivery.md.
"""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache, partial
from pathlib import Path

import pandas as pd

from agreements.model import Agency
from assets.site import Site
from assets.standing import Delivered, fingerprint, load, roster_path
from assets.tables import read_table
from records.beside import Beside, Witness
from records.person_keys import COLUMNS, PersonKeys, person_keys


def beside(agency: Agency, site: Site, newest: Delivered, previous: Delivered | None) -> Beside:
    """The last good delivery, and every other agency's list in use; never one of a protected agency."""
    assert agency.rows_mean is not None  # noqa: S101 - only suppliers are taken in
    before = _roster(site, agency.agency, previous)
    dated = dt.date.fromisoformat(previous.dated) if previous else dt.date.min
    complete = newest.statement == "complete"
    return Beside(agency.rows_mean, complete, before, dated, tuple(_witnesses(agency, site)))


def witnesses_mark(agency: Agency, site: Site) -> str:
    """Which lists the others have in use; another mark when one of them has changed."""
    return fingerprint(*(f"{key} {stands.fingerprint}" for key, _, stands in _others(agency, site)))


def _witnesses(agency: Agency, site: Site) -> Iterator[Witness]:
    for _, other, stands in _others(agency, site):
        path = roster_path(site.work, other.agency, stands.fingerprint)
        if path.exists() and other.rows_mean:
            dated = dt.date.fromisoformat(stands.dated)
            yield Witness(other.agency, other.name.text, other.rows_mean, dated, _keys(path), partial(_columns, path))


def _others(agency: Agency, site: Site) -> Iterator[tuple[str, Agency, Delivered]]:
    for other in site.suppliers:
        standing = None if other.protected or other.agency == agency.agency else load(site.work, other.agency)
        if standing and standing.stands:
            yield other.agency, other, standing.stands


def _roster(site: Site, agency: str, delivered: Delivered | None) -> pd.DataFrame | None:
    path = roster_path(site.work, agency, delivered.fingerprint) if delivered else None
    return read_table(path) if path and path.exists() else None


@lru_cache(maxsize=100)
def _keys(path: Path) -> PersonKeys:
    """The persons of a list; a roster of one name never changes."""
    return person_keys(_columns(path, list(COLUMNS)))


def _columns(path: Path, columns: list[str]) -> pd.DataFrame:
    rows: pd.DataFrame = read_table(path, columns).astype("str")
    return rows
