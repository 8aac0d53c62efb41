"""Names of real public figures, typed by organisations that know nothing of each other: the same person, the same name."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from records.gazetteer import Gazetteer
from records.standardise import standardise
from records.titles import cut_title, read_title

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled public data do not lie beside the project"),
]
LAMPANG = Gazetteer.of("ลำปาง")


def people(folder: str, name: str, **renamed: str) -> pd.DataFrame:
    """A list standardised, with the true person of each row."""
    given = pd.read_csv(SHARED / folder / f"{name}.csv", dtype=str, keep_default_na=False).rename(columns=renamed)
    truth = pd.read_csv(SHARED / folder / "truth.csv", dtype=str)
    table = given.assign(part="", row=range(2, len(given) + 2))
    found = standardise(table, source=name, dated=dt.date(2023, 5, 14), gazetteer=LAMPANG)
    assert len(found.roster) == len(given)  # every row of these lists is a person
    return found.roster.assign(rec_id=given["rec_id"].to_numpy()).merge(truth, on="rec_id")


def agreement(one: pd.DataFrame, other: pd.DataFrame) -> float:
    """Share of people whose first and last names are the same in both lists."""
    both = one.merge(other, on="entity_id")
    assert len(both) > 100
    same = (both["first_name_x"] == both["first_name_y"]) & (both["last_name_x"].fillna("") == both["last_name_y"].fillna(""))
    return same.mean()


# How far the organisations' own spellings agree was counted by hand among the rows that differ: none of these is a reading mistake.
@pytest.mark.parametrize(
    ("folder", "glued", "apart", "least"),
    [
        ("th_2566_sources", "ectreport", "smartvote", 0.998),
        ("th_2566_sources", "ectreport", "wevis", 0.994),
        ("th_2566_sources", "site_bjt", "smartvote", 0.98),
        ("th_2569_sources", "ectreport", "thaipbs", 0.998),
    ],
)
def test_titles_glued_and_apart_give_the_same_names(folder: str, glued: str, apart: str, least: float) -> None:
    assert agreement(people(folder, glued, gender="sex"), people(folder, apart, gender="sex")) >= least


@pytest.mark.parametrize(("extraction", "least"), [("pdf_a", 0.98), ("pdf_b", 0.98)])
def test_thai_out_of_a_pdf_reads_as_the_official_list(extraction: str, least: float) -> None:
    assert agreement(people("th_ect2562_pdf", extraction), people("th_ect2562_pdf", "ect")) >= least


def test_every_title_seen_in_public_lists_is_known() -> None:
    seen = pd.read_csv(SHARED / "th_names" / "titles_seen.csv", dtype=str)["title"]
    unknown = [title for title in seen if not read_title(title).value]
    assert unknown == ["ถอนชื่อ", "จ่าเอกยศ"]  # "name withdrawn", and a title with the first name run into it


@pytest.mark.parametrize("corpus", ["male_names_th", "female_names_th"])
def test_given_names_keep_their_first_letters(corpus: str) -> None:
    names = pd.read_csv(SHARED / "th_names" / f"{corpus}.csv", dtype=str)["name"]
    cut = [name for name in names if cut_title(name).title]
    assert set(cut) <= {"นายวิชิต", "นายณัฐ", "หมวดตรีกิติภูมิ"}  # names with a title run into them by the corpus itself


def test_names_survive_a_title_glued_before_them() -> None:
    names = pd.read_csv(SHARED / "th_names" / "male_names_th.csv", dtype=str)["name"]
    names = names[names.str.fullmatch("[ก-๎]{3,}")]
    for title in ("เด็กชาย", "ด.ช.", "นาย", "สามเณร"):
        lost = [name for name in names if cut_title(title + name).rest != name]
        assert len(lost) <= 0.001 * len(names)
