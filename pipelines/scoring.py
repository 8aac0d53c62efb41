"""A site's links and register against a known truth.

Belongs here: reading the truth and what the night left, handing both over. Does not belong here: measures (``matching.metrics``,
``register.score``).
"""

from pathlib import Path
from typing import Any

import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.linked import newest_links
from assets.site import Site
from assets.standing import rosters, standings
from matching import Model, metrics
from register import read
from register.score import score
from register.store import open_register


def score_site(site: Site, truth: Path) -> dict[str, Any]:
    """Pairwise and B-cubed quality of the links, and whether probabilities mean what they say; with ``people.csv``, of the list too.

    Args:
        truth: folder with ``rows.csv`` (``record_id, person``) and, if known, ``people.csv`` and ``faults.csv``.

    Raises:
        OneTeamError: no truth there, or no night has run yet.
    """
    if not (truth / "rows.csv").exists():
        raise OneTeamError("no_truth", Text("ไม่มี rows.csv", "there is no rows.csv"), where=str(truth))
    rows, clusters = _read(truth / "rows.csv"), newest_links(site).clusters
    known = rows[rows["record_id"].isin(clusters["record_id"])]
    found: dict[str, Any] = {
        "records": len(clusters), "in_truth": len(known), "not_linked": len(rows) - len(known),
        "pairwise": metrics.pairwise(clusters, known)._asdict(), "bcubed": metrics.bcubed(clusters, known)._asdict(),
    }  # fmt: skip
    weighed = _weighed(site)
    found["reliability"] = _plain(metrics.reliability(weighed, known))
    if (truth / "people.csv").exists():
        found |= _register(site, rows, _read(truth / "people.csv"), _faults(truth / "faults.csv"))
    return found


def _weighed(site: Site) -> pd.DataFrame:
    """The last night's pairs that the weights alone speak of: no hard rule does, and lighter ones are stored only of one person's rows."""
    pairs, model = newest_links(site).pairs, Model.load(site.model)
    ruled = {"same_source", *(rule.name for rule in model.hard_rules)}
    here = ~pairs["reason"].isin(ruled) & (pairs["match_weight"] >= model.thresholds.keep)
    return pairs.loc[here, ["record_id_l", "record_id_r", "match_probability", "verdict"]]


def _plain(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as JSON knows them, nothing where there is no number."""
    return [{str(k): None if pd.isna(v) else v for k, v in row.items()} for row in table.to_dict("records")]


def _register(site: Site, rows: pd.DataFrame, people: pd.DataFrame, faults: pd.DataFrame) -> dict[str, Any]:
    engine = open_register(site.database_url)
    records = rosters(site.work, standings(site))[["record_id", "record_key"]]
    members = records.merge(read.memberships(engine), on="record_key", validate="one_to_one")
    groups = [g for g in ("group",) if g in people]
    return score(read.people(engine), members, people, rows, faults, groups)


def _faults(file: Path) -> pd.DataFrame:
    return _read(file) if file.exists() else pd.DataFrame({"record_id": [], "fault": []}, dtype="str")


def _read(file: Path) -> pd.DataFrame:
    return pd.read_csv(file, dtype=str, keep_default_na=False)
