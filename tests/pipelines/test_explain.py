"""``oneteam explain``: of a site's last night and of what ``oneteam link`` wrote, from what the run stored."""

import csv
import datetime as dt
import re
from pathlib import Path

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from assets.kept_out import why_kept_out
from assets.rulings import rule
from matching import Explanation, Togetherness
from pipelines.explaining import of_files, of_site
from pipelines.linking import link_files
from publishing.explanations import as_svg, as_text, chart_of
from tests.pipelines import town
from tests.pipelines.nights import by_name, night, register, site_at, standing

CANARY = ["กานารี", "ขมิ้นอ่อน", "1987-06-05"]
HEAD = ["record_id", "source", "first_name", "last_name", "birth_date"]
ROWS = [["a1", "a", *CANARY], ["b1", "b", *CANARY], ["c1", "c", CANARY[0], "คนอื่น", "1990-01-02"], ["d1", "d", "ใครไม่รู้", "", ""]]


@pytest.fixture(scope="module", params=["csv", "parquet"])
def linked(request, tmp_path_factory) -> tuple[Path, Path]:
    """Pairs with detail and clusters, as ``oneteam link`` writes them."""
    folder = tmp_path_factory.mktemp("link")
    with (folder / "people.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEAD, *ROWS])
    pairs, clusters = (folder / f"{name}.{request.param}" for name in ("pairs", "clusters"))
    link_files([folder / "people.csv"], out=clusters, pairs=pairs, model=None, train=False, day=town.DAY, progress=lambda *_: None, detail=True)
    return pairs, clusters


def read(path: Path) -> pd.DataFrame:
    return pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(path, keep_default_na=False)


def test_pairs_with_detail_name_levels_weights_verdict_and_reason(linked):
    pairs = read(linked[0]).set_index(["record_id_l", "record_id_r"])
    both = pairs.loc[("a1", "b1")]
    assert both[["verdict", "reason", "level_first_name", "level_birth_date", "level_sex"]].tolist() == ["linked", "weight", "equal", "equal", "missing"]
    assert both["weight_sex"] == 0
    assert not any(value in str(pairs.to_dict()) for value in CANARY)


def test_what_link_wrote_is_explained_by_its_files(linked):
    told = of_files(*linked, None).explain("b1", "a1")
    assert isinstance(told, Explanation)
    assert (told.verdict, told.reason) == ("linked", "weight")
    assert sum(part.bits for part in told.parts) == pytest.approx(told.weight, abs=1e-4)
    whole = of_files(*linked, None).explain("a1")
    assert isinstance(whole, Togetherness)
    assert whole.records == ("a1", "b1")
    assert whole.cohesion == pytest.approx(told.probability, abs=1e-6)


def test_no_value_of_a_row_is_in_any_explanation(linked):
    run = of_files(*linked, None)
    told = [run.explain(a, b) for a in ("a1", "b1", "c1", "d1") for b in ("a1", "b1", "c1", "d1", None) if a != b]
    said = "".join(draw(chart_of(x, lang)) for x in told for lang in ("th", "en") for draw in (as_text, as_svg))
    assert [value for value in (*CANARY, "คนอื่น", "2530", "1987") if value in said] == []


def test_pairs_without_detail_say_what_to_do(linked, tmp_path):
    bare = tmp_path / "bare.csv"
    read(linked[0])[["record_id_l", "record_id_r", "match_weight", "match_probability"]].to_csv(bare, index=False)
    with pytest.raises(OneTeamError, match="--pairs-detail"):
        of_files(bare, linked[1], None)
    with pytest.raises(OneTeamError, match="cluster_id"):
        of_files(linked[0], linked[0], None)


@pytest.mark.parametrize(("lang", "words"), [("th", ("เลขประจำตัวประชาชน: ตรงกัน", "วันเกิด: ตรงกัน")), ("en", ("National id: the same", "Birth date: the same"))])
def test_two_records_of_the_last_night_are_explained_in_words_and_weights(first, lang, words):
    person = by_name(register(first.folder)).loc[f"{town.RIVER[0].first} {town.RIVER[0].last}"]
    said = as_text(chart_of(of_site(site_at(first.folder)).explain(*person["record_ids"].split(";")[:2]), lang))
    assert all(word in said for word in words)
    found = re.findall(r"([+-]\d+\.\d\d)(?: +([+-]\d+\.\d\d))? [ █▒]", said.split("\n╎")[0])
    *parts, total = [float(weight) for weight, _ in found]
    assert sum(parts) == pytest.approx(total, abs=0.005 * len(parts) + 0.005)  # each is rounded to two places
    assert float(found[-2][1]) == pytest.approx(total, abs=0.01)  # the running total ends there
    assert total > 10
    assert town.RIVER[0].pid not in said


def test_a_child_of_the_last_night_is_explained_as_a_whole(first):
    person = by_name(register(first.folder)).loc[f"{town.RIVER[0].first} {town.RIVER[0].last}"]
    told = of_site(site_at(first.folder)).explain(person["record_ids"].split(";")[0])
    assert isinstance(told, Togetherness)
    assert set(told.records) == set(person["record_ids"].split(";"))
    assert len(told.tree) == len(told.records) - 1


def test_two_children_are_explained_too_by_the_rules_that_kept_them_out(first):
    said = as_text(chart_of(of_site(site_at(first.folder)).explain("registry:2", "registry:3"), "en"))
    assert "not compared" in said
    assert "The closest of " in said
    assert "differs (alike: Village no., Tambon, Birth date)" in " ".join(said.split())


def test_a_record_that_is_not_there_is_named(first):
    with pytest.raises(OneTeamError, match="river:999"):
        of_site(site_at(first.folder)).explain("river:999", "registry:2")


def test_before_the_first_night_there_is_nothing_to_explain(tmp_path):
    with pytest.raises(OneTeamError, match="oneteam sync"):
        of_site(site_at(town.write_town(tmp_path / "town"), dt.date(2026, 7, 15)))


def test_of_a_row_that_could_not_be_used_is_told_why_and_where(first):
    """The sheet has three lines of head, two pupils, then the first of the nameless: row 6."""
    run = of_site(site_at(first.folder))
    with pytest.raises(OneTeamError, match=r"hill:6: this row was kept out .*nobody can tell who this is.*outbox/hill/returned_") as told:
        run.explain("hill:4", "hill:6")
    assert "กักไว้" in told.value.in_("th")
    with pytest.raises(OneTeamError, match="no such record"):
        run.explain("hill:400")


def test_of_a_protected_agencys_row_nothing_is_told(first, tmp_path):
    site = site_at(first.folder)
    assert standing(first.folder, "shelter").newest
    assert why_kept_out(site, "shelter:2") is None


def test_of_a_row_of_a_rejected_delivery_is_told_that_it_is_not_in_use(settled):
    town.river(settled, town.river_rows([*town.RIVER, town.UNKNOWN]))
    second, third = (town.DAY + dt.timedelta(days=n) for n in (1, 2))
    night(settled, second)
    assert why_kept_out(site_at(settled, second), "river:19") is None
    rule(site_at(settled, second), "river", "rejected", who="a", why="b")
    night(settled, third)
    with pytest.raises(OneTeamError, match=r"river:19: this row is of a delivery that is not in use .*rejected.*delivery show river"):
        of_site(site_at(settled, third)).explain("river:19")
