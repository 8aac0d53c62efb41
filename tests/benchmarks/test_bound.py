"""The bound on made-up provinces so small that a learner of a few lines will do: what it is told, how it is joined, what is counted.

Boosting itself needs scikit-learn, which only the bench has; any learner takes its place here.
"""

import numpy as np
import pandas as pd
import pytest

from benchmarks import labelled as reading
from benchmarks import quality as q
from benchmarks import sides
from benchmarks.bound import why
from benchmarks.bound.__main__ import best, bound_of, figures
from benchmarks.bound.context import Best, Context, Extremes, Said, apart_by, bearers
from benchmarks.bound.features import GROUPS, Features
from benchmarks.bound.hidden import by_ids
from benchmarks.bound.joining import Believed, believed, bits_of, joined, odds
from benchmarks.bound.learning import learnt, sample
from benchmarks.bound.world import world_of
from matching.compare.cohorts import births_by
from matching.scoring import forbidden
from records.ids import is_valid_id
from synthetic.world import write_world


class ByColumn:
    """Learns the share of true pairs by twentieths of one column."""

    def __init__(self, column="match_weight"):
        self.column = column

    def fit(self, x, same, counts, names):
        self.names, self.at = list(names), list(names).index(self.column)
        self.edges = np.unique(np.quantile(x[:, self.at], np.linspace(0, 1, 41)[1:-1]))
        bins = np.searchsorted(self.edges, x[:, self.at])
        true, every = (np.bincount(bins, weights=w, minlength=len(self.edges) + 1) for w in (same * counts, counts))
        self.share = (true + 0.01) / (every + 0.02)

    def chances(self, x):
        return self.share[np.searchsorted(self.edges, x[:, self.at])]


def made(folder, seed):
    write_world(folder, children=300, seed=seed, errors=3)
    one = reading.labelled(str(folder))
    return world_of(one, sides.raw_file(one))


@pytest.fixture(scope="module")
def worlds(tmp_path_factory):
    work = tmp_path_factory.mktemp("work")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "WORK", work)
        patch.setattr(sides, "WORK", work)
        yield [made(work / f"world-{seed}", seed) for seed in (3, 4)]


@pytest.fixture(scope="module")
def bound(worlds):
    return bound_of(*worlds, ByColumn())


def knowing_the_truth(world):
    """Chances of who knows the truth, and of two true pairs believes more in the heavier."""
    return lambda pairs: np.where(world.same(pairs.left, pairs.right), 1 - 2.0 ** -(12 + np.clip(pairs.bits, -40, 40) / 8), 0.0)


def by_equal_ids(world):
    """The simplest linking there is: rows of one national id are one person's."""
    codes = world.table.codes("national_id").astype(np.int64)
    return np.where(codes >= 0, codes, world.table.n + np.arange(world.table.n))


def test_learnt_from_one_world_it_joins_another_better_than_equal_ids(bound, worlds):
    _, judge = worlds
    assert figures(judge, bound.of)["all"] > figures(judge, by_equal_ids(judge))["all"] > 0.3


def test_the_best_threshold_is_no_worse_than_the_usual_one(bound, worlds):
    _, of = best(bound)
    assert worlds[1].quality(of).f1 >= worlds[1].quality(bound.of).f1


def test_who_knew_the_truth_would_join_all_but_what_the_hard_rules_forbid(worlds):
    _, judge = worlds
    found = believed(judge, knowing_the_truth(judge))
    quality = judge.quality(joined(judge, found, q.DEFAULT))
    assert quality.precision == 1
    assert quality.f1 > judge.quality(judge.ours.people.of).f1


def test_no_hard_rule_is_broken_whatever_is_believed(worlds):
    _, judge = worlds
    of = joined(judge, believed(judge, lambda pairs: np.full(len(pairs.left), 0.99)), q.DEFAULT)
    ids = judge.ours.scorer.ids["national_id"]
    held = pd.DataFrame({"of": of, "id": ids})[ids >= 0].groupby("of")["id"].nunique()
    assert held.max() == 1
    assert len(np.unique(of)) < judge.table.n / 2


def test_every_pair_that_ours_compared_is_looked_at_and_more(worlds):
    for world in worlds:
        n = world.table.n
        pairs, own = (set((s.left.astype(int) * n + s.right).tolist()) for s in (world.pairs, world.ours.scored))
        assert own <= pairs
        assert (world.pairs.left < world.pairs.right).all()


def test_a_row_that_says_little_is_looked_at_beside_all_of_its_first_name_and_age(worlds):
    world = worlds[0]
    table = world.table
    bare = (table.codes("national_id") < 0) & (table.codes("birth_date") < 0)
    name, born = table.hashes("sound", "first_name")[0], births_by(table, "grade")[0]
    rows = np.flatnonzero((name != 0) & (born >= 0))
    wanted = {(a, b) for a in rows for b in rows if a < b and (bare[a] or bare[b]) and name[a] == name[b] and abs(born[a] - born[b]) <= 1}
    assert wanted
    assert wanted <= set(zip(world.pairs.left.tolist(), world.pairs.right.tolist(), strict=True))
    assert not wanted <= set(zip(world.ours.scored.left.tolist(), world.ours.scored.right.tolist(), strict=True))


def test_what_is_told_of_a_pair_does_not_hang_on_its_direction(worlds):
    features = Features(Context(worlds[0]), worlds[0].table.vocabulary("source").values)
    pairs = worlds[0].pairs.at(np.arange(0, len(worlds[0].pairs.left), 7))
    turned = pairs.__class__(pairs.prior, pairs.right, pairs.left, *pairs.columns()[2:])
    one, other = features.of(pairs), features.of(turned)
    assert one.shape == (len(pairs.left), len(features.names))
    assert set(features.groups.values()) == set(GROUPS)
    np.testing.assert_array_equal(one, other)


def test_the_truth_is_not_among_what_is_told(worlds):
    world = worlds[0]
    blind = world.__class__(world.name, world.ours, world.pairs, world.truth.assign(person="nobody"))
    lists = world.table.vocabulary("source").values
    few = world.pairs.at(np.arange(500))
    np.testing.assert_array_equal(Features(Context(world), lists).of(few), Features(Context(blind), lists).of(few))


def test_groups_of_columns_may_be_left_out(worlds):
    train, _ = worlds
    features, learner = Features(Context(train), ["nobody's list"]), ByColumn("level_sex")
    learnt(train, features, learner, without=["weights", "between", "lists"])
    assert {features.groups[name] for name in learner.names} == set(GROUPS) - {"weights", "between", "lists"}


def test_the_sample_stands_for_all_pairs_that_may_be_joined_and_leaves_out_no_open_one(worlds):
    world = worlds[0]
    drawn, bits, free = sample(world), world.pairs.bits, ~forbidden(world.pairs.rule)
    assert abs(drawn.counts.sum() / free.sum() - 1) < 0.2
    assert set(np.flatnonzero(free & (bits >= -8) & (bits < 16))) <= set(drawn.at)
    assert free[drawn.at].all()


def test_two_best_of_each_key():
    best = Best.of(np.array([5, 5, 5, 9]), np.array([1, 1, 2, 3]), np.array([4.0, 7.0, 6.0, 1.0]))
    keys, who = np.array([5, 5, 5, 9, 9, 6]), np.array([1, 2, 8, 3, 4, 1])
    np.testing.assert_array_equal(best.but(keys, who), np.array([6, 7, 7, np.nan, 1, np.nan], dtype=np.float32))


def test_sums_and_extremes_of_each_key():
    said = Said.of(np.array([7, 3, 7]), np.array([1.0, 2.0, 5.0]), np.array([False, True, True]))
    assert [column.tolist() for column in said.at(np.array([7, 3, 4]))] == [[2, 1, 0], [6, 2, 0], [1, 1, 0]]
    extremes = Extremes.of(np.array([7, 3, 7]), np.array([[1.0, 2.0, 5.0], [0.0, -1.0, -3.0]]))
    nan = np.nan
    np.testing.assert_array_equal(extremes.at(np.array([7, 4])), [[5, nan], [0, nan], [1, nan], [-3, nan]])


def test_bearers_of_a_name_are_people_not_rows():
    key = np.array([11, 11, 11, 0, 12], dtype=np.uint64)
    np.testing.assert_array_equal(bearers(key, np.array([0, 0, 2, 3, 4])), [2, 2, 2, np.nan, 1])


def test_values_are_the_same_others_or_not_there():
    one, two = np.array([1, 1, -1, 1]), np.array([5, 5, 5, 6])
    np.testing.assert_array_equal(apart_by([one, two], np.array([0, 0, 0]), np.array([1, 2, 3])), [1, np.nan, 0])


def test_odds_of_certainty_are_bounded():
    assert odds(np.array([0.0, 0.5, 1.0])).round(3).tolist() == [-24, 0, 24]
    assert round(bits_of(0.95), 2) == 4.25


def test_a_column_that_decides_is_the_most_important():
    x, others = np.array([[9.0, 1.0], [8.0, 2.0]]), np.array([[-5.0, 3.0]])
    found = why.importance(x, others, np.array([True, True]), lambda x: np.where(x[:, 0] > 0, 0.9, 0.1), {"decides": [0], "idle": [1]})
    assert [(gain.name, gain.lost) for gain in found] == [("decides", 1.0), ("idle", 0.0)]
    assert [round(gain.bits, 2) for gain in found] == [6.34, 0.0]


def test_missed_pairs_are_counted_by_kind_and_all_of_them(bound, worlds):
    _, judge = worlds
    kinds = why.missed(judge, bound.found, bound.of)
    quality = judge.quality(judge.ours.people.of)
    true = len(q.pairs_within(judge.truth, "person"))
    assert kinds["pairs"].sum() == round((1 - quality.recall) * true) > 0
    assert (kinds["bound"] <= kinds["pairs"]).all()
    hill = why.missed(judge, bound.found, bound.of, "hill")["pairs"].sum()
    assert hill < kinds["pairs"].sum()


def test_pairs_gained_are_right_in_the_bound_and_wrong_in_ours(worlds):
    _, judge = worlds
    truth = believed(judge, knowing_the_truth(judge))
    of = joined(judge, truth, q.DEFAULT)
    at = why.gained(judge, truth, of)
    left, right = truth.pairs.left[at], truth.pairs.right[at]
    ours = judge.ours.people.of
    assert len(at) > 0
    assert ((ours[left] == ours[right]) != judge.same(left, right)).all()
    assert isinstance(truth, Believed)


def test_ids_that_are_hidden_tell_who_is_one_and_nothing_else_is_known(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "WORK", tmp_path)
    write_world(tmp_path / "world", children=120, seed=5, errors=3)
    one = reading.labelled(str(tmp_path / "world"))
    made = by_ids(one, 0.5)
    before, after = (raw.set_index("record_id")["national_id"].fillna("") for raw in (one.raw, made.raw))
    hidden = (before != "") & (after == "")
    digits = before.str.replace(r"\D", "", regex=True)
    said = made.truth.set_index("record_id")["person"]
    assert 0.3 < hidden.sum() / (before != "").sum() < 0.7
    assert set(hidden[hidden].index) <= set(said.index)
    assert (said == digits[said.index]).all()
    assert said.map(is_valid_id).all()
    assert (before[~hidden] == after[~hidden]).all()
