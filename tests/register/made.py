"""Small rosters for tests, written as text tables a person can read.

A table's first line names the columns; ``|`` parts the cells; an empty cell is a missing value.
"""

import hashlib
from datetime import date

import pandas as pd

from records.fields import ROSTER, roster_dtypes
from register.before import Before, nothing
from register.night import Night, compose
from register.settings import Settings, SourceFacts

TONIGHT = date(2025, 11, 22)

KINDS = {
    "population": "civil_registry",
    "enrolled": "school",
    "enrolled_alternative": "learning_centre",
    "training": "skill",
    "survey": "survey",
    "completed": "graduates",
    "supported": "fund",
    "referral": "partner",
    "protected": "shelter",
    "deceased": "notices",
    "moved_away": "notices",
}


def table(text: str) -> pd.DataFrame:
    """A text table as a frame of text, missing = NaN."""
    lines = [line.split("|") for line in text.strip().splitlines()]
    rows = [[cell.strip() or None for cell in [*cells, *[""] * (len(lines[0]) - len(cells))]] for cells in lines]
    return pd.DataFrame(rows[1:], columns=[str(name) for name in rows[0]]).astype("str")


def rows(*lines: str, who: str = "a") -> str:
    """Rows of one child written as ``source: field=value …``, as a text table."""
    said = [(name.strip(), dict(pair.split("=") for pair in values.split())) for name, _, values in (line.partition(":") for line in lines)]
    fields = sorted({field for _, values in said for field in values})
    body = [" | ".join([name, who, *(values.get(field, "") for field in fields)]) for name, values in said]
    return "\n".join([" | ".join(["source", "who", *fields]), *body])


def source(name: str, rows_mean: str, dated: str = "2025-11-10", **more: object) -> SourceFacts:
    """Facts of a source; the kind follows from what its rows mean."""
    facts = {"kind": KINDS[rows_mean], "protected": rows_mean == "protected", **more}
    return SourceFacts(source=name, rows_mean=rows_mean, dated=date.fromisoformat(dated), **facts)  # type: ignore[arg-type]


def roster(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with ``source`` and any fields as standardised rosters: row numbers by source, keys from the content."""
    made = rows.drop(columns=["who"], errors="ignore").copy()
    made["row"] = made.groupby("source").cumcount() + 2
    made["record_id"] = made["source"] + ":" + made["row"].astype("str")
    said = made.drop(columns=["row", "record_id"]).fillna("").agg("\x1f".join, axis=1)
    count = made.groupby(said).cumcount().astype("str")
    made["record_key"] = [hashlib.sha256((s + c).encode()).hexdigest()[:20] for s, c in zip(said, count, strict=True)]
    return made.reindex(columns=list(ROSTER)).astype(roster_dtypes())


def night(
    text: str, sources: list[SourceFacts], *, before: Before | None = None, as_of: date = TONIGHT, settings: Settings | None = None
) -> Night:
    """A night composed from one table; the column ``who`` names the true child, and is what links find."""
    rows = table(text)
    records = roster(rows)
    clusters = pd.DataFrame({"record_id": records["record_id"], "cluster_id": rows["who"]})
    return compose(as_of=as_of, records=records, clusters=clusters, sources=sources, before=before or nothing(), settings=settings)
