"""Rosters in use without a night before them: the rows of a made-up province, standardised, and standings that name them."""

import dataclasses
import hashlib
from pathlib import Path

import pandas as pd

from agreements.model import Agency
from assets.site import Site
from assets.standing import Delivered, Standing, roster_path, save
from assets.tables import write_table
from connectors.formats.reading import read
from pipelines.settings import load_site
from records.gazetteer import Gazetteer
from records.keys import record_keys
from records.standardise import standardise
from synthetic.world import AS_OF, write_world

Rosters = dict[str, pd.DataFrame]


def province(folder: Path, children: int) -> tuple[Site, Rosters]:
    """A site that keeps a base however few its rows are, and what every agency says."""
    write_world(folder, children=children, seed=3)
    site = dataclasses.replace(load_site(folder), few_rows=0)
    gazetteer = Gazetteer.of(home_province=site.province)
    sent = [(a, sorted(site.inbox.glob(a.delivery.path))) for a in site.suppliers]
    return site, {a.agency: _roster(a, files, gazetteer) for a, files in sent if files}


def _roster(agency: Agency, files: list[Path], gazetteer: Gazetteer) -> pd.DataFrame:
    table = read(files, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read).table
    said = standardise(table, source=agency.agency, dated=AS_OF, gazetteer=gazetteer, constants=agency.constants, values=agency.values)
    return said.roster


def put(site: Site, rosters: Rosters) -> None:
    """These rosters, and no others, are in use; of each a file lies in ``landing/``."""
    for agency in site.suppliers:
        rows = rosters.get(agency.agency)
        stands = None if rows is None else _delivered(site, agency.agency, rows)
        save(site.work, Standing(agency.agency, "accepted" if stands else "missing", newest=stands, stands=stands))


def _delivered(site: Site, agency: str, rows: pd.DataFrame) -> Delivered:
    mark = hashlib.sha256("".join(rows["record_id"] + rows["record_key"]).encode()).hexdigest()
    write_table(roster_path(site.work, agency, mark), rows)
    landed(site, agency, mark).mkdir(parents=True, exist_ok=True)
    return Delivered(mark, [{"name": "rows.csv", "sha256": mark, "size": 1}], "2026-07-15", "2026-07-15", accepted=len(rows))


def landed(site: Site, agency: str, mark: str) -> Path:
    """Where the file of a roster lies."""
    return site.landing / agency / mark[:2] / mark


def written_anew(rows: pd.DataFrame, agency: str) -> pd.DataFrame:
    """The rows as they stand in a new file: each has another place, and says what it says."""
    rows = rows.reset_index(drop=True)
    return rows.assign(record_id=agency + ":" + (rows.index + 2).astype("str"), record_key=record_keys(agency, rows))
