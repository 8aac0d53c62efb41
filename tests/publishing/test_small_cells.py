"""An attacker who knows every shown count and every sum must not be able to work out a hidden one."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from publishing.small_cells import hidden_cells


def cross_table(rows):
    """The counts of a two-way table with its margins, and the sums among them."""
    r, c = len(rows), len(rows[0])
    counts = {f"{i},{j}": rows[i][j] for i in range(r) for j in range(c)}
    counts |= {f"{i},T": sum(rows[i]) for i in range(r)} | {f"T,{j}": sum(row[j] for row in rows) for j in range(c)}
    counts["T,T"] = sum(map(sum, rows))
    sums = [(f"{i},T", [f"{i},{j}" for j in range(c)]) for i in range(r)] + [(f"T,{j}", [f"{i},{j}" for i in range(r)]) for j in range(c)]
    return counts, [*sums, ("T,T", [f"{i},T" for i in range(r)]), ("T,T", [f"T,{j}" for j in range(c)])]


def range_of(key, counts, sums, hidden):
    """The smallest and largest value ``key`` can have for someone who knows all but the hidden counts (they are 1 or more)."""
    keys = list(counts)
    equations = np.zeros((len(sums), len(keys)))
    for n, (total, parts) in enumerate(sums):
        equations[n, keys.index(total)] = -1
        equations[n, [keys.index(p) for p in parts]] = 1
    bounds = [(1, 500) if k in hidden else (counts[k], counts[k]) for k in keys]
    goal = np.array([float(k == key) for k in keys])
    ends = [linprog(s * goal, A_eq=equations, b_eq=np.zeros(len(sums)), bounds=bounds, method="highs") for s in (1, -1)]
    return ends[0].fun, -ends[1].fun


def assert_safe(counts, sums, threshold):
    hidden = hidden_cells(counts, sums, threshold)
    for key, count in counts.items():
        if 0 < count < threshold:
            assert key in hidden
        if count == 0:
            assert key not in hidden
        if key in hidden:
            low, high = range_of(key, counts, sums, hidden)
            assert high - low > 0.99, f"{key} can be worked out"
            if count < threshold:
                assert high >= threshold - 1e-6, f"{key} can be told to be small"
    return hidden


TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 14), min_size=columns, max_size=columns), min_size=1, max_size=4)
)


@settings(deadline=None, max_examples=60)
@given(TABLES, st.sampled_from([3, 5, 10]))
def test_no_hidden_count_can_be_worked_out_from_the_margins(rows, threshold):
    assert_safe(*cross_table(rows), threshold)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=2, max_size=2))
def test_no_hidden_count_can_be_found_by_trying_every_table(rows):
    """The same by brute force: among all tables of whole numbers that fit what is shown, each hidden count takes two values."""
    counts, sums = cross_table(rows)
    hidden = hidden_cells(counts, sums, 3)
    inner = ["0,0", "0,1", "1,0", "1,1"]
    seen = {k: set() for k in hidden}
    for values in itertools.product(*(range(1, 13) if k in hidden else [counts[k]] for k in inner)):
        table, _ = cross_table([values[:2], values[2:]])
        if all((table[k] >= 1) if k in hidden else (table[k] == counts[k]) for k in counts):
            for key in hidden:
                seen[key].add(table[key])
    assert all(len(values) > 1 for values in seen.values())


def test_one_small_cell_takes_a_rectangle_with_it():
    """3 of 90: its row and column sums would give it away, so one more cell of its row, of its column, and their corner go too."""
    counts, sums = cross_table([[3, 20, 40], [30, 25, 60], [50, 70, 80]])
    assert hidden_cells(counts, sums, 10) == {"0,0", "0,1", "1,0", "1,1"}


def test_nothing_small_nothing_hidden():
    assert hidden_cells(*cross_table([[10, 0], [20, 30]]), 10) == frozenset()


def test_two_levels_of_areas_are_safe_together():
    """Tambon add up to their amphoe, amphoe to the province, for each of two columns and their total."""
    tambon = {"a": [[12, 3], [40, 11]], "b": [[15, 16], [60, 2], [33, 30]]}
    counts, sums = {}, []
    for c in ("out", "in", "all"):
        pick = {"out": lambda r: r[0], "in": lambda r: r[1], "all": sum}[c]
        for a, rows in tambon.items():
            counts |= {f"{a}{i}|{c}": pick(r) for i, r in enumerate(rows)} | {f"{a}|{c}": sum(map(pick, rows))}
            sums.append((f"{a}|{c}", [f"{a}{i}|{c}" for i in range(len(rows))]))
        counts[f"*|{c}"] = counts[f"a|{c}"] + counts[f"b|{c}"]
        sums.append((f"*|{c}", [f"a|{c}", f"b|{c}"]))
    sums += [(f"{p}|all", [f"{p}|out", f"{p}|in"]) for p in ("*", "a", "b", "a0", "a1", "b0", "b1", "b2")]
    hidden = assert_safe(counts, sums, 10)
    assert "*|all" not in hidden


def test_the_same_table_hides_the_same_cells():
    counts, sums = cross_table([[3, 20, 1], [5, 25, 60], [7, 7, 80]])
    assert hidden_cells(counts, sums, 10) == hidden_cells(dict(reversed(counts.items())), list(reversed(sums)), 10)


def test_a_sum_that_does_not_hold_is_refused():
    with pytest.raises(ValueError, match="the sum of t does not hold"):
        hidden_cells({"t": 5, "a": 2, "b": 2}, [("t", ["a", "b"])], 10)
    with pytest.raises(ValueError, match="not there: c"):
        hidden_cells({"t": 5}, [("t", ["c"])], 10)
