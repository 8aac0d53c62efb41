"""Labelled sets for the linkage benchmark, as standardised records with their truth.

Belongs here: reading public sets and synthetic sites into ``records`` and ``truth``. Does not belong here: linking or scoring.
"""

import datetime as dt
from pathlib import Path

import pandas as pd
import yaml

from agreements.load import load_agencies
from agreements.model import Agency
from connectors.reading import read
from records.fields import GIVEN, OUT
from records.gazetteer import Gazetteer
from records.standardise import standardise

DATA = Path(__file__).parents[2] / "shared" / "data"
_NOT_TABLES = {"truth", "ignore_pairs", "truth_pairs_how", "hard_true_pairs"}
_YEARS = {"y2562": 2562, "y2566": 2566, "y2569": 2569, "ect": 2562}
# Sets in Latin letters: their columns mapped by hand, nothing standardised.
_LATIN = {
    "first_name": "first_name", "given_name": "first_name", "fname_c1": "first_name", "surname": "last_name", "lname_c1": "last_name",
    "dob": "birth_date", "city": "tambon", "suburb": "tambon", "state": "province", "street_number": "house_no", "address_1": "moo",
    "email": "g_code", "soc_sec_id": "g_code",
}  # fmt: skip


def load(name: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Records and truth (``record_id, person``) of a public set by its folder's name, or of a site's folder."""
    if (Path(name) / "site.yaml").exists():
        return _site(Path(name))
    folder = DATA / name
    truth = _text(folder / "truth.csv").rename(columns={"rec_id": "record_id", "entity_id": "person"})
    return (_thai(folder) if name.startswith("th_") else _latin(folder)), truth


def _text(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype="str", keep_default_na=False)


def _site(folder: Path) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A made-up province, its files read and standardised as in a night, and its truth."""
    rosters = [_roster(agency, folder) for agency in agencies(folder) if delivered(agency, folder)]
    rows, people = _text(folder / "truth" / "rows.csv"), _text(folder / "truth" / "people.csv")
    return pd.concat(rosters, ignore_index=True), rows.merge(people, on="person", how="left", suffixes=("", "_of_person"))


def agencies(folder: Path) -> list[Agency]:
    """The agencies of a site."""
    return load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT)


def one_row_sources(name: str) -> list[str]:
    """The sources of a site that promise one row a child; none for a public set."""
    return [a.agency for a in agencies(Path(name)) if a.no_duplicates] if (Path(name) / "site.yaml").exists() else []


def delivered(agency: Agency, folder: Path) -> list[Path]:
    """The files an agency has put into the site's inbox."""
    return sorted((folder / "inbox").glob(agency.delivery.path)) if agency.delivery else []


def raw_rows(agency: Agency, folder: Path) -> pd.DataFrame:
    """The rows of an agency's files as it wrote them: ``part``, ``row`` and given fields."""
    assert agency.delivery is not None
    return read(delivered(agency, folder), columns=agency.columns, drop=agency.drop, hints=agency.delivery.read).table


def dated(agency: Agency, folder: Path) -> dt.date:
    """The day an agency's files speak of: its own, else the site's."""
    own = agency.delivery.dated if agency.delivery else None
    return own or dt.date.fromisoformat(str(yaml.safe_load((folder / "site.yaml").read_text("utf-8"))["as_of"]))


def _roster(agency: Agency, folder: Path) -> pd.DataFrame:
    rows, day = raw_rows(agency, folder), dated(agency, folder)
    made = standardise(rows, source=agency.agency, dated=day, gazetteer=Gazetteer.of(), constants=agency.constants, values=agency.values)
    return made.roster


def _thai(folder: Path) -> pd.DataFrame:
    """Every list standardised as an agency's delivery would be."""
    parts = []
    for path in sorted(p for p in folder.glob("*.csv") if p.stem not in _NOT_TABLES):
        table = _text(path).rename(columns={"gender": "sex"})
        lists = table["source"] if "source" in table else pd.Series(path.stem, index=table.index)
        years = table["as_of_be"] if "as_of_be" in table else pd.Series(str(_YEARS.get(path.stem, 2566)), index=table.index)
        parts += [_standard(rows, str(name), int(year)) for (name, year), rows in table.groupby([lists, years])]
    return pd.concat(parts, ignore_index=True)


def _standard(table: pd.DataFrame, source: str, year: int) -> pd.DataFrame:
    table = table.reset_index(drop=True)
    given = table[[c for c in table if c in GIVEN]].assign(part="", row=range(2, len(table) + 2))
    roster = standardise(given, source=source, dated=dt.date(year - 543, 5, 14), gazetteer=Gazetteer.of()).roster
    return roster.assign(record_id=table["rec_id"].to_numpy()[roster["row"] - 2])


def _latin(folder: Path) -> pd.DataFrame:
    table = _text(folder / "records.csv")
    records = table[["rec_id"]].rename(columns={"rec_id": "record_id"}).assign(source="one")
    for theirs, ours in _LATIN.items():
        if theirs in table:
            records[ours] = table[theirs]
    if "date_of_birth" in table:
        records["birth_date"] = table["date_of_birth"].str.replace(r"^(\d{4})(\d{2})(\d{2})$", r"\1-\2-\3", regex=True)
    if "by" in table:
        records["birth_date"] = table["by"] + "-" + table["bm"].str.zfill(2) + "-" + table["bd"].str.zfill(2)
    return records.astype("str").mask(records == "").astype("str")
