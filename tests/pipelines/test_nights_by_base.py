"""Whole nights that link only what changed: the same register as everything linked, whatever happened to a run or to ``work/``."""

import dataclasses
import datetime as dt
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assets import reviewing
from assets.linked import newest_links
from assets.summary import Summary
from pipelines.night import run_night
from publishing import manifest
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import by_name, copy, export, register, site_at

NEXT = town.DAY + dt.timedelta(days=1)


def night(folder: Path, day: dt.date, few_rows: int = 0) -> Summary:
    return run_night(dataclasses.replace(site_at(folder, day), few_rows=few_rows), None, lambda _step, _share: None)


def pupils_come_and_go(folder: Path) -> None:
    """One pupil left the river school, another's name is mended, a third comes; their rows move up."""
    mended = dataclasses.replace(town.RIVER[7], first=town.RIVER[7].first + "า")
    town.river(folder, town.river_rows([*town.RIVER[:5], town.RIVER[6], mended, *town.RIVER[8:], town.child(77)]))


@dataclass
class Nights:
    """The town after a night that kept a base and one that went by it, killed once on the way; its exports, what the nights said.

    ``whole``: the same town whose second night linked everything.
    """

    folder: Path
    whole: Path
    exports: list[bytes]
    broken: Summary
    said: list[Summary]


@pytest.fixture(scope="module")
def nights(first, tmp_path_factory) -> Iterator[Nights]:
    place = tmp_path_factory.mktemp("by_base")
    folder = copy(first.folder, place / "town")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("matching.since.MOST_CHANGED", 0.5)  # in a town of eighty rows, three changed ones are many
        exports, said = [export(folder).read_bytes()], [night(folder, town.DAY)]
        exports.append(export(folder).read_bytes())
        whole = copy(folder, place / "whole")
        for either in (folder, whole):
            pupils_come_and_go(either)
        said.append(night(whole, NEXT, few_rows=20_000))
        with patch.context() as killing:
            killing.setattr("assets.register.tonight", None)  # whoever calls it fails: the links are made, the register is not
            broken = night(folder, NEXT)
        exports.append(export(folder).read_bytes())
        said.append(night(folder, NEXT))
        yield Nights(folder, whole, exports, broken, said)


def test_a_night_by_the_base_has_the_register_of_a_night_that_links_everything(nights):
    ours, whole = register(nights.folder), register(nights.whole)
    assert ours.equals(whole)
    assert leaks(nights.folder) == []


def test_the_summary_says_whether_everything_was_linked_or_what_changed(nights):
    assert [said.linked.en for said in nights.said] == [
        "every row was linked, since there was no full run to go by",
        "every row was linked, since there are few rows",
        "linked what changed since the full run of 15 Jul 2026: 2 rows new or changed, 2 gone, weights have drifted by 0.0 bits at most",
    ]


def test_to_keep_a_base_changes_nothing_in_the_register(nights):
    assert nights.exports[0] == nights.exports[1]


def test_killed_between_links_and_register_the_register_is_as_before_and_the_next_run_goes_on(nights):
    assert nights.broken.broken
    assert nights.exports[2] == nights.exports[1]


def test_the_manifest_and_the_linkage_page_say_which_full_run_the_night_went_by(nights):
    sealed = [json.loads(path.read_text("utf-8")) for path in manifest.chain(nights.folder)]
    base = sealed[-1]["notes"]["links"]["base"]
    assert base["day"] == town.DAY.isoformat()
    assert base["rosters"].keys() == {"registry", "hill", "river", "survey", "shelter"}
    assert [one["versions"]["base"] for one in sealed] == ["none", base["mark"][:16], base["mark"][:16]]
    assert "2 rows new or changed, 2 gone" in (nights.folder / "reports" / "linkage.en.html").read_text("utf-8")
    assert manifest.verify(nights.folder) == []


def test_untouched_children_keep_their_ids(nights, first):
    before, now = (by_name(register(folder))["person_id"] for folder in (first.folder, nights.folder))
    touched = {f"{c.first} {c.last}" for c in (town.RIVER[5], town.RIVER[7], town.child(77))}
    same = [name for name in before.index if name not in touched]
    assert now[same].equals(before[same])


def test_without_work_everything_is_linked_and_the_register_stays(nights, tmp_path):
    folder = copy(nights.folder, tmp_path / "town")
    before = export(folder).read_bytes()
    shutil.rmtree(folder / "work")
    assert night(folder, NEXT).linked.en == "every row was linked, since there was no full run to go by"
    assert export(folder).read_bytes() == before


def test_a_decision_holds_in_a_night_by_the_base_as_in_one_that_links_everything(nights, tmp_path, monkeypatch):
    monkeypatch.setattr("matching.since.MOST_CHANGED", 0.5)
    folders = copy(nights.folder, tmp_path / "town"), copy(nights.folder, tmp_path / "whole")
    one, other = (by_name(register(nights.folder)).loc[f"{c.first} {c.last}", "record_ids"].split(";")[0] for c in town.HILL[:2])
    for folder, few_rows in zip(folders, (0, 20_000), strict=True):
        reviewing.decide(site_at(folder, NEXT), one, other, same=True, who="สมหญิง", why="เห็นใบเกิด")
        night(folder, NEXT, few_rows)
    assert newest_links(site_at(folders[0], NEXT)).report["night"]["kind"] == "changes"
    assert any({one, other} <= set(ids.split(";")) for ids in register(folders[0])["record_ids"])
    assert register(folders[0]).equals(register(folders[1]))
    reviewing.undo(site_at(folders[0], NEXT), 1, who="สมหญิง", why="ผิดคน")
    night(folders[0], NEXT)
    assert register(folders[0]).equals(register(nights.folder))
