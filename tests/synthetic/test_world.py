"""The whole made-up province: the same every time, and its truth true."""

import datetime as dt
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agreements.load import load_agencies
from connectors import landing
from connectors.formats import reading
from records.fields import GIVEN, OUT
from synthetic.world import write_world
from tests.synthetic.conftest import World
from tests.synthetic.readers import tables

SCRIPT = (
    "import sys; from pathlib import Path; from synthetic.world import write_world; write_world(Path(sys.argv[1]), children=700, seed=5)"
)


def digests(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_same_seed_gives_the_same_bytes_in_another_process_with_another_hash_seed(tmp_path: Path) -> None:
    write_world(tmp_path / "one", children=700, seed=5)
    env = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "America/New_York"}
    subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path / "two")], check=True, env=env, cwd=Path(__file__).parents[2])
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_another_seed_gives_other_children_and_writing_again_replaces(tmp_path: Path) -> None:
    write_world(tmp_path, children=700, seed=5)
    before = digests(tmp_path)
    (tmp_path / "inbox" / "left_over.csv").write_text("x", encoding="utf-8")
    steps: list[float] = []
    write_world(tmp_path, children=700, seed=6, progress=lambda _what, share: steps.append(share))
    after = digests(tmp_path)
    assert "inbox/left_over.csv" not in after
    assert before["truth/people.csv"] != after["truth/people.csv"]
    assert steps == sorted(steps)
    assert steps[0] == 0.0
    assert steps[-1] == 1.0


def test_at_least_seventeen_agencies_supply_and_more_only_receive(world: World) -> None:
    agencies = load_agencies(world.folder / "agencies", in_fields=GIVEN, out_fields=OUT)
    suppliers = {a.agency for a in agencies if a.delivery}
    assert set(world.summary.rows) <= suppliers
    assert len(world.summary.rows) >= 17
    kinds = "civil_registry school local_school private_school vocational religious sports nonformal learning_centre workplace skill survey"
    assert {*kinds.split(), "shelter", "fund", "graduates", "notices", "partner"} <= {a.kind for a in agencies}
    assert [a.agency for a in agencies if not a.delivery]
    assert suppliers - set(world.summary.rows) == {"kfc_foundation"}  # has an agreement and is late
    assert all(a.agreement and a.agreement.valid_on(dt.date(2026, 7, 15)) for a in agencies)


def test_each_agreement_reads_its_file_and_finds_just_the_truths_rows(world: World) -> None:
    for agency in load_agencies(world.folder / "agencies", in_fields=GIVEN, out_fields=OUT):
        if not agency.delivery or agency.agency not in world.summary.rows:
            continue
        paths = landing.find(world.folder / "inbox", agency.delivery.path)
        got = reading.read(paths, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read)
        found = {f"{agency.agency}:" + (f"{p}!" if p else "") + str(r) for p, r in zip(got.table["part"], got.table["row"], strict=True)}
        assert found == {r["record_id"] for r in world.rows if r["source"] == agency.agency}, agency.agency


def test_truth_points_at_the_childs_own_line(world: World) -> None:
    """Read by other programs, the line named holds the child's first name, unless a fault says why not."""
    other_name = {"former_first_name", "nickname_for_name", "no_name", "double_e", "sara_am_split", "mark_order", "zero_width",
                  "stray_space", "sound_alike", "tone_dropped", "one_letter", "mojibake", "cut_off", "no_break_space"}  # fmt: skip
    checked = 0
    for source in world.summary.rows:
        lines = tables(world.folder / "inbox", source)
        for row in (r for r in world.rows if r["source"] == source):
            cells = lines[_table(lines, source, row["part"])][int(row["row"])]
            if not world.faults[row["record_id"]] & other_name:
                assert any(world.people[row["person"]]["first_name"] in c for c in cells), row["record_id"]
                checked += 1
    assert checked > 0.75 * len(world.rows)


def _table(lines: dict[tuple[str, str], object], source: str, part: str) -> tuple[str, str]:
    """The file and sheet a part names."""
    if source == "international_schools":
        return "users.csv", ""
    if part.startswith("["):
        file, _, sheet = part[1:].partition("]")
        return file, sheet
    named = [t for t in lines if part in t]
    with_header = [t for t in lines if t[1] != "คำชี้แจง"]
    return named[0] if part else with_header[0]


def test_record_ids_are_unique_and_spelt_by_the_rule(world: World) -> None:
    ids = [r["record_id"] for r in world.rows]
    assert len(ids) == len(set(ids)) == sum(world.summary.rows.values())
    for r in world.rows:
        assert r["record_id"] == (f"{r['source']}:{r['part']}!{r['row']}" if r["part"] else f"{r['source']}:{r['row']}")
    assert set(world.faults) <= set(ids)


def test_listed_follows_from_what_the_truth_tells_of_the_child(world: World) -> None:
    for p in world.people.values():
        out = not p["learning"] and p["state"] != "completed" and not p["died_on"] and not p["moved_on"] and 3 <= int(p["age"]) <= 18
        assert (p["listed"] == "true") == out, p["person"]
        assert (p["listed"] == "true") == (p["state"] in ("dropped_out", "never_enrolled"))
        assert (p["compulsory_age"] == "true") == (6 <= int(p["age"]) <= 15)
        born, day = dt.date.fromisoformat(p["birth_date"]), dt.date(2026, 7, 15)
        assert int(p["age"]) == day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def test_out_of_school_is_rare_and_gathers_where_families_are_poor(world: World) -> None:
    target = [p for p in world.people.values() if 3 <= int(p["age"]) <= 18]
    share = sum(p["listed"] == "true" for p in target) / len(target)
    assert 0.03 < share < 0.09
    poor = [p for p in target if float(p["poverty"]) > 0.5]
    assert sum(p["listed"] == "true" for p in poor) / len(poor) > 2 * share


@pytest.mark.parametrize(
    ("source", "low", "high"), [("dopa_population", 0.0, 0.08), ("obec_lampang_1", 0.0, 0.12), ("volunteers", 0.5, 1.0)]
)
def test_official_exports_are_cleaner_than_what_is_typed_by_hand(world: World, source: str, low: float, high: float) -> None:
    """Share of rows with a fault in name, number or birth date."""
    telling = {
        "id_lost", "id_one_digit", "id_swapped", "id_sibling", "nickname_for_name", "nickname_in_brackets", "former_first_name",
        "surname_lost", "mothers_surname", "sound_alike", "one_letter", "title_glued", "birth_1_january", "birth_one_year_off", "no_name",
    }  # fmt: skip
    ids = [r["record_id"] for r in world.rows if r["source"] == source]
    share = sum(bool(world.faults[i] & telling) for i in ids) / len(ids)
    assert low <= share <= high
