"""Whom a delivery would find, before it is taken in: by the town, where who is who is known."""

import dataclasses

import pytest

from agreements.text import Text
from assets.linking import make_links
from pipelines.acquaintance import Acquaintance
from pipelines.previewing import preview_agency
from tests.pipelines import town
from tests.pipelines.nights import copy, site_at

STRANGERS = [town.child(n) for n in range(100, 106)]


def shown(folder, children):
    """A preview of the newcomer's file with these children."""
    path = town.river(folder.parent / "sample", town.river_rows(children))
    return preview_agency(site_at(folder), "river", path, 0)


def test_children_known_to_others_are_found_and_strangers_are_new(first, tmp_path):
    """The registry knows the hill school's children; nobody knows the strangers."""
    folder = copy(first.folder, tmp_path / "town")
    known = shown(folder, [*town.HILL[:5], *STRANGERS]).known
    assert isinstance(known, Acquaintance)
    assert known.counts == {"known": 5, "two": 0, "perhaps": 0, "new": 6}
    assert (known.rows, known.total) == (11, 11)
    assert len(known.examples) == 3
    assert {e.found.partition(":")[0] for e in known.examples} <= {"hill", "registry"}


def test_nobody_is_found_in_the_agencys_own_rows_nor_in_a_shelter(first, tmp_path):
    """The hidden child is known to the shelter only: to find it would be to show where it is."""
    folder = copy(first.folder, tmp_path / "town")
    known = shown(folder, [*town.HILL[:2], town.HIDDEN]).known
    assert isinstance(known, Acquaintance)
    assert known.counts["new"] == 1
    assert not any("shelter" in e.found or "river" in e.found for e in known.examples)


def test_without_a_register_it_says_so(tmp_path):
    folder = town.write_town(tmp_path / "town")
    known = preview_agency(site_at(folder), "river", None, 0).known
    assert isinstance(known, Text)
    assert "oneteam sync" in known.en
    assert "oneteam sync" in known.th


@pytest.mark.parametrize("few_rows", [1])
def test_a_large_site_without_a_base_asks_for_a_night_first(first, tmp_path, few_rows):
    """To link everything for a preview would take as long as the night."""
    folder = copy(first.folder, tmp_path / "town")
    site = dataclasses.replace(site_at(folder), few_rows=few_rows)
    assert isinstance(preview_agency(site, "river", None, 0).known, Text)


def test_by_the_base_of_a_large_site_the_same_are_found(first, tmp_path):
    """The base holds the agency's own rows and the shelter's as well; whom only these know is not found by it either."""
    folder = copy(first.folder, tmp_path / "town")
    site = dataclasses.replace(site_at(folder), few_rows=1)
    make_links(site, town.DAY)
    path = town.river(tmp_path / "sample", town.river_rows([*town.HILL[:5], town.HIDDEN, *STRANGERS]))
    known = preview_agency(site, "river", path, 0).known
    assert isinstance(known, Acquaintance)
    assert known.counts == {"known": 5, "two": 0, "perhaps": 0, "new": 7}
