import numpy as np
import pandas as pd
from scipy.optimize import linprog
from scipy.sparse import csr_array

from publishing import figures as module
from publishing.figures import figures
from register.vocabulary import TERMS
from tests.publishing.nights import register


def child(state, tambon="ศาลา", **more):
    place = {"amphoe": "เกาะคา", "tambon": tambon}
    return {"state": state, "listed": state in TERMS["out"], "compulsory_age": True, "in_population": True, "age": 10.0, **place, **more}


def of(*children):
    return pd.DataFrame([c for child, n in children for c in [child] * n])


def test_figures_of_a_small_province():
    found = figures(
        of(
            (child("enrolled"), 40),
            (child("dropped_out"), 12),
            (child("moved_away"), 11),
            (child("enrolled", tambon="ลำปางหลวง"), 30),
            (child("not_found", tambon="ลำปางหลวง", age=16.0, compulsory_age=False), 13),
            (child("enrolled", in_population=False), 15),
            (child("outside_age", age=30.0), 14),
            (child("enrolled", age=None), 2),
        ),
        10,
    )
    assert [found.cell("term", "*", t) for t in ("population", *TERMS)] == [106, 70, 0, 25, 11, 0]
    assert [found.cell("term", "เกาะคา/ลำปางหลวง", t) for t in ("population", "enrolled", "out")] == [43, 30, 13]
    assert [found.cell("state", "เกาะคา", s) for s in ("enrolled", "dropped_out", "not_found", "explained")] == [70, 12, 13, 11]
    assert [found.cell("age", a, "out") for a in ("10", "16")] == [12, 13]
    assert [found.cell("rule", r, "listed") for r in ("compulsory", "target")] == [12, 25]
    assert (found.cell("beyond", "all"), found.cell("known", "all"), found.cell("known", "register")) == (15, 121, 137)
    assert found.cell("listed", "all") == 25
    assert not found.hidden


def test_a_small_count_is_hidden_with_what_would_give_it_away():
    found = figures(of((child("enrolled"), 40), (child("dropped_out"), 4), (child("enrolled", tambon="ลำปางหลวง"), 30)), 10)
    assert found.cell("term", "เกาะคา/ศาลา", "out") is None
    assert found.cell("term", "*", "out") is None
    assert found.cell("age", "10", "out") is None
    assert found.cell("rule", "compulsory", "listed") is None
    assert found.cell("term", "*", "population") is None or found.cell("term", "*", "enrolled") is None


def test_deaths_moves_and_children_in_care_are_one_figure():
    assert not {"deceased", "moved_away", "in_care", "outside_age"} & set(module.PUBLIC)
    found = figures(of((child("deceased"), 9), (child("moved_away"), 8), (child("enrolled"), 50)), 10)
    assert found.cell("state", "*", "explained") == 17
    assert all("deceased" not in key for key in found.counts)


def test_all_tables_together_give_nothing_away():
    """Every hidden figure, alone, may be another number, given all shown figures of all tables and all sums among them."""
    people = register(n=900, seed=5)
    found = figures(people, 10)
    table = module._prepared(people)
    sums = list(module._sums(table, found.tambon, found.ages))
    keys = sorted(found.counts)
    at = {k: i for i, k in enumerate(keys)}
    entries = [(n, at[k], sign) for n, (total, parts) in enumerate(sums) for k, sign in [(total, -1.0), *((p, 1.0) for p in parts)]]
    rows, columns, signs = zip(*entries, strict=True)
    equations = csr_array((signs, (rows, columns)), shape=(len(sums), len(keys)))
    bounds = [(1, 2000) if k in found.hidden else (found.counts[k],) * 2 for k in keys]
    small = [k for k in found.hidden if found.counts[k] < 10]
    assert len(small) > 50
    for key in sorted(small)[:: max(1, len(small) // 40)]:
        goal = np.zeros(len(keys))
        goal[at[key]] = -1
        best = linprog(goal, A_eq=equations, b_eq=np.zeros(len(sums)), bounds=bounds, method="highs")
        assert -best.fun >= 10 - 1e-6, "a hidden figure can be told to be small"
