"""A proposal reads a table as a person would, counts its rules by the engine, loads as it is written, marks what is unsure, shows no cell."""

from itertools import combinations
from pathlib import Path

import pyarrow as pa
import pytest
import yaml

from matching import Model
from matching import link as link_records
from matching.proposal import Proposal, propose, written
from matching.reading import read_columns
from records.ids import check_digit
from tests.matching.proposal.people import GIVEN, SURNAMES, THAI_GIVEN, THAI_SURNAMES, english, table, two_scripts


def proposed(**columns: list[str]) -> Proposal:
    return propose(table(**columns), id_column="rec_id", version="people-1")


def kinds(proposal: Proposal) -> dict[str, str]:
    return {i.name: i.kind for i in proposal.plan.items}


def comparison(proposal: Proposal, name: str) -> dict:
    return next(c.entry for c in proposal.compared if c.name == name)


ENGLISH = proposed(**english())


def test_an_english_table_is_read_by_its_headings_and_cells() -> None:
    assert kinds(ENGLISH) == {
        "first_name": "name", "last_name": "name", "date_of_birth": "date", "home_address": "text", "post_code": "code", "phone": "phone",
        "e_mail": "email", "sex": "category",
    }  # fmt: skip
    assert comparison(ENGLISH, "first_name")["swap"] == "last_name"
    assert {"days_45", "years_1", "years_10"} <= set(comparison(ENGLISH, "date_of_birth")["levels"])
    assert all(i.sure for i in ENGLISH.plan.items)


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_file_loads_and_says_what_the_proposal_says(tmp_path: Path, lang) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(written(ENGLISH, lang), encoding="utf-8")
    assert Model.load(path) == ENGLISH.model


def test_no_cell_is_in_the_file() -> None:
    text = written(ENGLISH, "en") + written(ENGLISH, "th")
    assert [v for v in (*GIVEN, *SURNAMES, "4001", "example.org") if v in text] == []


def test_pairs_of_a_rule_are_those_that_share_its_keys() -> None:
    columns = english()
    rows = list(zip(*columns.values(), strict=True))
    at = list(columns).index("date_of_birth")
    same_day = sum(a[at] == b[at] for a, b in combinations(rows, 2))
    rule = next(r for r in ENGLISH.rules.kept if r.keys == ("date:date_of_birth",))
    assert (rule.pairs, rule.largest_block) == (same_day, 2)
    assert rule.trains
    email = next(r for r in ENGLISH.rules.kept if r.keys == ("value:e_mail",))
    assert email.pairs == 60  # each of sixty people twice


def test_a_rule_that_brings_no_new_pair_is_left_out_and_told() -> None:
    left = {r.name for r in ENGLISH.rules.left_out}
    assert "home_address_post_code" in left  # a street is never written the same way twice
    assert "home_address_post_code" in written(ENGLISH, "en")


def test_rules_that_train_teach_every_comparison() -> None:
    fixed = [set(r.get("trains", [])) for r in ENGLISH.as_dict()["blocking"] if "trains" in r]
    assert len(fixed) >= 2
    assert all(any(c.name not in f for f in fixed) for c in ENGLISH.compared)
    assert ENGLISH.not_learnt == []


def test_the_proposal_links_the_people_it_was_made_for() -> None:
    given = table(**english(300))
    model = propose(given, id_column="rec_id", version="people-1").model
    clusters = link_records(read_columns(given, model), model).clusters
    assert clusters.groupby("cluster_id").size().eq(2).all()
    assert (clusters["cluster_id"].str[1:].astype(int) // 2 == clusters["record_id"].str[1:].astype(int) // 2).all()


def thai(people: int = 60) -> dict[str, list[str]]:
    """Whole names with titles glued on in one list, apart in the other; Buddhist years; ids with a right check digit; nested places."""
    numbers = [i // 2 for i in range(2 * people)]
    first, last = [THAI_GIVEN[n % 12] for n in numbers], [THAI_SURNAMES[n * 5 % 12] for n in numbers]
    digits = [f"1{n:011d}" for n in numbers]
    return {
        "source": ["ก", "ข"] * people,
        "คำนำหน้า": ["นาย" if i % 2 else "" for i in range(2 * people)],
        "ชื่อ": [f if i % 2 else "" for i, f in enumerate(first)],
        "นามสกุล": [s if i % 2 else "" for i, s in enumerate(last)],
        "ชื่อ-สกุล": ["" if i % 2 else f"นาย{f} {s}" for i, (f, s) in enumerate(zip(first, last, strict=True))],
        "วันเกิด": [f"{1 + n % 28}/{1 + n % 12}/{2500 + n % 50}" for n in numbers],
        "เลขบัตรประชาชน": [d + check_digit(d) for d in digits],
        "ตำบล": [f"ตำบล{n % 12}" for n in numbers],
        "จังหวัด": [f"จังหวัด{n % 12 // 4}" for n in numbers],
    }


THAI = propose(table(**thai()), id_column="rec_id", version="thai-1", source_column="source")


def test_a_thai_table_is_read_by_its_headings_and_cells() -> None:
    entries = {i.name: i.entry for i in THAI.plan.items}
    whole = ["คำนำหน้า", "ชื่อ", "นามสกุล", "ชื่อ-สกุล"]
    assert entries["first_name"] == {"kind": "name", "of": whole, "part": "given"}
    assert entries["last_name"] == {"kind": "name", "of": whole, "part": "surname"}
    assert entries["วันเกิด"] == {"kind": "date", "formats": ["%d/%m/%Y"], "calendar": "buddhist"}
    assert "tone" in comparison(THAI, "first_name")["levels"]
    assert "era" in comparison(THAI, "birth_date")["levels"]


def test_an_id_with_check_digits_is_one_value_a_person() -> None:
    settings = {s.name: s.value for s in THAI.settings}
    assert settings["one_value"] == ["id_number"]
    assert comparison(THAI, "id_number") == {"name": "id_number", "kind": "id", "columns": ["เลขบัตรประชาชน"], "check": "thai_id"}


def test_sources_that_hold_everyone_once_are_told_and_marked_unsure() -> None:
    sources = next(s for s in THAI.settings if s.name == "sources")
    assert sources.value == {"compare": "between", "free_of_duplicates": "all"}
    assert not sources.sure
    assert "60 pairs in different sources, 0 in one" in sources.why.en


def two_lists(*, again: int = 0, met: int = 40, silent: int = 0) -> dict[str, list[str]]:
    """A registry of sixty people, ``again`` of them twice and ``silent`` without a birth date; a clinic with ``met`` of them, each twice."""
    registry, clinic = [*range(60), *range(again)], [n for n in range(met) for _ in range(2)]
    numbers = [*registry, *clinic]
    return {
        "source": ["registry"] * len(registry) + ["clinic"] * len(clinic),
        "first_name": [GIVEN[n % 16] for n in numbers], "last_name": [SURNAMES[n % 19] for n in numbers],
        "date_of_birth": ["" if i < silent else f"{1950 + n % 50}-{1 + n % 12:02d}-{1 + n % 28:02d}" for i, n in enumerate(numbers)],
    }  # fmt: skip


def sources_of(columns: dict[str, list[str]]) -> Proposal:
    return propose(table(**columns), id_column="rec_id", version="lists-1", source_column="source")


@pytest.mark.parametrize(("lang", "said"), [("en", "confirm that a person stands there once"), ("th", "โปรดยืนยันว่าแต่ละคนมีแถวเดียว")])
def test_a_source_that_holds_a_person_once_beside_one_that_does_not_is_proposed_for_confirmation(lang, said) -> None:
    proposal = sources_of(two_lists())
    setting = next(s for s in proposal.settings if s.name == "sources")
    assert setting.value == {"compare": "all", "free_of_duplicates": ["registry"]}
    (line,) = (x for x in written(proposal, lang).splitlines() if x.startswith("sources:"))
    assert line.startswith("sources: {compare: all, free_of_duplicates: [registry]}  # ? ")
    assert said in line
    assert proposal.model.sources.free_of_duplicates == ["registry"]


@pytest.mark.parametrize("changed", [
    {"again": 1},  # one person stands there twice
    {"met": 19},  # too few rows agree with another source to know that equal rows would be seen
    {"silent": 13},  # one in five rows does not say what tells people
])  # fmt: skip
def test_a_source_that_may_hold_a_person_twice_is_not_proposed(changed) -> None:
    setting = next(s for s in sources_of(two_lists(**changed)).settings if s.name == "sources")
    assert setting.value == {"compare": "all"}


def test_places_in_places_are_one_comparison() -> None:
    large = propose(table(**thai(240)), id_column="rec_id", version="thai-1", source_column="source")
    assert comparison(large, "place") == {"name": "place", "kind": "place", "columns": ["จังหวัด", "ตำบล"]}


def test_names_and_dates_are_the_same_in_both_lists_once_read() -> None:
    read = read_columns(table(**thai()), THAI.model).to_pydict()
    assert read["first_name"][::2] == read["first_name"][1::2] == [THAI_GIVEN[n % 12] for n in range(60)]
    assert read["last_name"][::2] == read["last_name"][1::2]
    assert read["วันเกิด"][:2] == ["1957-01-01"] * 2


def test_a_thai_file_is_in_the_language_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(written(THAI, "th"), encoding="utf-8")
    assert Model.load(path) == THAI.model
    notes = [line.partition("#")[2] for line in path.read_text(encoding="utf-8").splitlines() if "#" in line]
    assert all(any("ก" <= c <= "๙" for c in note) for note in notes)


def test_a_date_in_three_columns_becomes_one() -> None:
    rows = english()
    year, month, day = zip(*(d.split("-") for d in rows.pop("date_of_birth")), strict=True)
    made = proposed(**rows, by=list(year), bm=[m.lstrip("0") for m in month], bd=list(day))
    assert made.plan.items[0].entry == {"kind": "date", "of": ["by", "bm", "bd"], "formats": ["%Y-%m-%d"]}
    assert not {"by", "bm", "bd"} & set(kinds(made))


def in_two_scripts(*, headings: bool) -> tuple[Proposal, pa.Table]:
    """The same hundred people listed in Thai and in Latin letters, under the same headings or each under the list's own."""
    thai, thai_surnames, latin, latin_surnames = two_scripts()
    nothing = [""] * 100
    shared = {"first_name": thai + latin, "last_name": thai_surnames + latin_surnames}
    own = {"ชื่อ": thai + nothing, "นามสกุล": thai_surnames + nothing, "First Name": nothing + latin, "Family Name": nothing + latin_surnames}
    born = [str(1990 + n * 7 % 30) for n in range(100)] * 2
    given = table(**(own if headings else shared), birth_year=born, source=["a"] * 100 + ["b"] * 100)
    return propose(given, id_column="rec_id", version="people-1", source_column="source"), given


@pytest.mark.parametrize("headings", [False, True])
def test_names_in_two_scripts_are_compared_and_blocked_by_their_consonants(headings: bool) -> None:
    made, given = in_two_scripts(headings=headings)
    assert all({"roman", "roman_close"} <= set(comparison(made, name)["levels"]) for name in ("first_name", "last_name"))
    keys = {key.partition(":")[0] for rule in made.rules.kept for key in rule.keys}
    assert {"skeleton", "roman_initial"} <= keys
    assert {s.name: s.value for s in made.settings}["sources"] == {"compare": "between", "free_of_duplicates": "all"}
    clusters = link_records(read_columns(given, made.model), made.model).clusters
    people = clusters.assign(person=clusters["record_id"].str[1:].astype(int) % 100).groupby("cluster_id")["person"]
    assert people.nunique().eq(1).all()
    assert people.size().eq(2).sum() >= 80


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_file_says_from_how_many_rows_on_weights_are_learnt(lang, tmp_path: Path) -> None:
    made, _ = in_two_scripts(headings=False)
    assert " 100 " in written(made, lang).splitlines()[1]
    assert " 500 " in written(ENGLISH, lang).splitlines()[1]
    (tmp_path / "model.yaml").write_text(written(made, lang), encoding="utf-8")
    assert Model.load(tmp_path / "model.yaml") == made.model


def test_names_in_one_script_are_not_compared_across() -> None:
    levels = {level for name in ("first_name", "last_name") for level in comparison(ENGLISH, name)["levels"]}
    assert not {"roman", "roman_close"} & levels
    assert not any("roman_initial" in key for rule in ENGLISH.rules.kept + ENGLISH.rules.left_out for key in rule.keys)


def test_what_nothing_speaks_for_is_a_marked_guess() -> None:
    rows = english()
    made = proposed(x1=rows["first_name"], x2=rows["last_name"], x3=[f"{n:05d}" for n in range(60) for _ in "ab"], x4=["a", "b"] * 60)
    assert kinds(made) == {"x1": "name", "x2": "name", "x3": "code", "x4": "category"}
    assert [i.role for i in made.plan.items[:2]] == ["given", "surname"]
    assert not any(i.sure for i in made.plan.items)
    lines = [line for line in written(made, "en").splitlines() if line.lstrip().startswith(("x1:", "x2:", "x3:", "x4:"))]
    assert all("# ?" in line for line in lines)
    assert made.unsure == 4


def test_what_cannot_tell_people_is_left_out_with_its_reason() -> None:
    rows = english()
    made = proposed(**rows, entity_id=rows["e_mail"], row_no=[str(n) for n in range(120)], country=["x"] * 120, fax=[""] * 119 + ["1"])
    assert {g.name for g in made.plan.left_out} == {"entity_id", "row_no", "country", "fax"}
    assert not {"entity_id", "row_no"} & made.model.columns_used()
    text = written(made, "en")
    assert "? not used: entity_id" in text
    assert "not used: country: one value throughout" in text


def test_headings_that_yaml_or_keys_would_misread_are_given_safely() -> None:
    rows = english()
    made = proposed(**{"yes": rows["first_name"], "Name: last|family": rows["last_name"], "no": rows["post_code"]})
    assert yaml.safe_load(written(made, "en"))["columns"].keys() == made.model.columns.keys()
    safe = next(i for i in made.plan.items if i.entry.get("of") == ["Name: last|family"])
    assert safe.role == "surname"
    assert ":" not in safe.name


def office(people: int = 900) -> dict[str, list[str]]:
    """An office: addresses are made of names, one in twelve stands there twice, once without telephone. Many share a name or birthday."""
    numbers = [*range(people), *range(0, people, 12)]
    first, last = ([names[n * step % len(names)] for n in numbers] for names, step in ((GIVEN, 5), (SURNAMES, 7)))
    return {
        "first_name": first, "last_name": last,
        "date_of_birth": [f"{1950 + n * 7 % 50}-{1 + n % 12:02d}-{1 + n * 11 % 28:02d}" for n in numbers],
        "e_mail": [f"{f}.{s}{n}@corp.example" for f, s, n in zip(first, last, numbers, strict=True)],
        "phone": [f"0{300000000 + n * 7919}" if i < people else "" for i, n in enumerate(numbers)],
    }  # fmt: skip


def test_namesakes_with_much_the_same_address_stay_apart() -> None:
    """Where addresses are made of names, two of one name have much the same one: learnt as a sign of a match it would merge them."""
    given = table(**office())
    found = propose(given, id_column="rec_id", version="office-1")
    rules = {r["name"]: set(r["trains"]) for r in found.as_dict()["blocking"] if "trains" in r}
    assert rules["names"] == rules["e_mail"] == {"first_name", "last_name", "e_mail"}
    assert [d.entry["comparisons"] for d in found.dependent] == [["first_name", "e_mail"], ["last_name", "e_mail"]]
    clusters = link_records(read_columns(given, found.model), found.model).clusters
    people = clusters.assign(person=[n if n < 900 else 12 * (n - 900) for n in clusters["record_id"].str[1:].astype(int)])
    assert people.groupby("cluster_id")["person"].nunique().eq(1).all()
    assert len(people["cluster_id"].unique()) <= 905
