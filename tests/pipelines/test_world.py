"""A made-up province with every format agencies use: every file is read, and no row of any is lost."""

from pathlib import Path

import pandas as pd
import pytest

from agreements.model import Agency
from assets.judging import take_in
from assets.site import Site
from assets.standing import Standing
from assets.tables import read_table
from pipelines.settings import load_site
from synthetic.world import write_world
from tests.synthetic.readers import tables


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Site:
    folder = tmp_path_factory.mktemp("province") / "site"
    write_world(folder, children=120, seed=5)
    return load_site(folder)


@pytest.fixture(scope="module")
def taken(site) -> dict[str, Standing]:
    """Every agency's standing after its first evening."""
    return {s.agency: s for s in take_in(site.suppliers, site, site.today())}


def physical_rows(inbox: Path, agency: Agency) -> int:
    """Rows of the agreed tables of an agency's files, by openpyxl, calamine and the csv module; of a OneRoster bundle those of its users."""
    found = tables(inbox, agency.agency)
    sheets = agency.delivery.read.sheets
    agreed = [lines for (_, sheet), lines in found.items() if not sheets or sheet in sheets]
    users = [lines for (file, _), lines in found.items() if file.endswith("users.csv")]
    return sum(len(lines) for lines in users or agreed)


def test_every_row_of_every_file_is_accounted_for(site, taken):
    sums = {}
    for agency in site.suppliers:
        newest = taken[agency.agency].newest
        if newest:
            parts = newest.accepted + newest.quarantined + sum(newest.not_records.values())
            sums[agency.agency] = newest.rows_in, parts, physical_rows(site.inbox, agency)
    assert {k: v for k, v in sums.items() if len(set(v)) > 1} == {}
    assert len(sums) == len(taken) - 1  # all but the one that has never delivered


def test_every_file_can_be_read(taken):
    assert {k: s.code for k, s in taken.items() if s.verdict == "failed"} == {}
    assert [k for k, s in taken.items() if s.verdict == "missing"] == ["kfc_foundation"]


def test_every_row_of_the_truth_is_in_a_roster_or_in_quarantine(site, taken):
    truth = pd.read_csv(site.folder / "truth" / "rows.csv", dtype=str, keep_default_na=False)
    rosters = [read_table(p, ["record_id"])["record_id"] for p in (site.work / "roster").glob("*.arrow")]
    quarantined = sum(s.newest.quarantined for s in taken.values() if s.newest)
    missing = set(truth["record_id"]) - set(pd.concat(rosters))
    assert len(missing) <= quarantined
    assert set(pd.concat(rosters)) <= set(truth["record_id"])
