"""Candidate pairs put together from what the rules bring: each once, in order, in little memory."""

import tracemalloc
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import matching.blocking
import matching.candidates
from agreements.errors import TransientError
from matching import Model
from matching.blocking import candidates
from matching.candidates import Numbers, Runs
from matching.parts import BlockingRule
from matching.table import Table

FULL = Path("/dev/full")
PAIR = st.tuples(st.integers(0, 29), st.integers(0, 29)).filter(lambda pair: pair[0] < pair[1])
RUNS = st.lists(st.tuples(st.integers(0, 3), st.sets(PAIR, max_size=20)), max_size=8)


@settings(max_examples=60, deadline=None)
@given(RUNS, st.integers(1, 40))
def test_every_pair_comes_once_with_all_the_rules_that_brought_it(runs: list[tuple[int, set[tuple[int, int]]]], at_once: int) -> None:
    made = Runs(30, 4)
    for rule, pairs in runs:
        made.add(rule, np.array(sorted(left * 30 + right for left, right in pairs), dtype=np.int64))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching.candidates, "AT_ONCE", at_once)
        found = made.merged()
    brought = {rule: set().union(*(pairs for r, pairs in runs if r == rule)) for rule in range(4)}
    every = sorted(set().union(*brought.values()))
    whole = found.whole()
    assert list(zip(whole.left.tolist(), whole.right.tolist(), strict=True)) == every
    assert [{rule for rule in brought if pair in brought[rule]} for pair in every] == [
        {rule for rule in range(4) if bits >> rule & 1} for bits in whole.rules.tolist()
    ]
    assert found.brought.tolist() == [len(brought[rule]) for rule in range(4)]
    assert sum(found.fresh.tolist()) == len(found) == len(every)
    for rule in range(4):
        left, right = found.sample(rule, 1_000)
        assert list(zip(left.tolist(), right.tolist(), strict=True)) == sorted(brought[rule])


def test_a_sample_is_spread_evenly() -> None:
    runs = Runs(1_000, 1)
    runs.add(0, np.arange(1, 1_000, dtype=np.int64))  # record 0 with every other
    _, right = runs.merged().sample(0, 3)
    assert right.tolist() == [1, 500, 999]


def test_pairs_beyond_what_is_held_at_once_take_no_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten blocks of five hundred: more than a million pairs, which would be 20 MB and twice that while they are put in order."""
    for module in (matching.blocking, matching.candidates):
        monkeypatch.setattr(module, "AT_ONCE", 100_000)
    ids = [f"{i:04d}" for i in range(5_000)]
    table = Table(pd.DataFrame({"record_id": ids, "source": "a", "last_name": [i[3] for i in ids]}))
    rule = BlockingRule(name="rule", keys=["value:last_name"], cap=1_000, conflicts="compare")
    tracemalloc.start()
    found, _ = candidates(table, Model.load().model_copy(update={"blocking": [rule]}), lambda _share: None)
    compared = sum(len(part) for part in found.parts())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert compared == len(found) == 10 * 500 * 499 // 2
    assert peak < 12e6


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    full = Numbers()
    monkeypatch.setattr(full, "_file", FULL.open("wb", buffering=0))
    with full._file, pytest.raises(TransientError, match="TMPDIR"):
        full.put(np.arange(3))
