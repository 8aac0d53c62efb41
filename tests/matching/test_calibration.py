"""Probabilities learnt from decisions: nearer the truth, in the same order, and not led astray by what reviewers are shown."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matching import Model, link, make_base, relink
from matching.calibration import LEAST_OF_EACH, Calibration, calibrated
from tests.matching.tables import table

TRUE = Calibration(shift=2.0, slope=0.8)  # how likely pairs of a weight really are; the weights alone say less


def drawn(seed: int, n: int = 6000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Weights, outcomes, and which pairs other rows settle: nine in ten of the true ones, none of the others."""
    random = np.random.default_rng(seed)
    bits = random.uniform(-6, 16, n)
    same = random.random(n) < TRUE.of(bits)
    return bits, same, same & (random.random(n) < 0.9)


def error(made: Calibration, bits: np.ndarray, same: np.ndarray) -> float:
    """Expected calibration error over bands of one bit."""
    band = np.floor(bits).astype(int)
    gaps = [abs(made.of(bits[band == b]).mean() - same[band == b].mean()) * (band == b).sum() for b in np.unique(band)]
    return sum(gaps) / len(bits)


@pytest.mark.parametrize("seed", range(5))
def test_decisions_on_what_was_left_open_bring_probabilities_nearer_the_truth(seed):
    """Reviewers see 200 pairs between 0 and 8 bits of those that nothing settled; the error is measured over all pairs."""
    bits, same, settled = drawn(seed)
    asked = np.flatnonzero(~settled & (bits >= 0) & (bits < 8))[:200]
    open_ = ~settled
    open_[asked] = False
    made = calibrated(bits[asked], same[asked], bits[settled], bits[open_])
    assert made.decided == len(asked)
    assert error(made, bits, same) < error(Calibration(), bits, same) / 2
    assert made.slope > 0


def test_too_few_decisions_change_nothing():
    bits, same = np.linspace(-3, 9, 300), np.arange(300) < LEAST_OF_EACH - 1
    assert calibrated(bits, same, bits[:0], bits[:0]) == Calibration()
    assert calibrated(bits, ~same, bits[:0], bits[:0]) == Calibration()
    np.testing.assert_allclose(Calibration().of(np.array([0.0, 1.0, -1.0])), [1 / 2, 2 / 3, 1 / 3])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(-6, 30), st.booleans()), min_size=60, max_size=80), st.lists(st.floats(-6, 30), max_size=30))
def test_the_order_of_pairs_never_changes(decided, others):
    """Whatever reviewers say, even the contrary of every weight: a heavier pair is never less likely."""
    bits, same = (np.array(column) for column in zip(*decided, strict=True))
    made = calibrated(bits, same, np.array(others), np.array(others))
    chance = made.of(np.linspace(-6, 30, 50))
    assert (np.diff(chance) >= 0).all()
    assert ((chance >= 0) & (chance <= 1)).all()


def village(n: int) -> pd.DataFrame:
    """Pairs of rows with one name, half of them with birth dates a year apart, and hardly more to go by."""
    lines = ["record_id | source | first_name | last_name | birth_date | tambon"]
    for k in range(n):
        name = "".join(chr(0x0E01 + (k * 7 + j * 11) % 40) for j in range(4))
        lines += [f"a:{k} | a | {name} | {name}ดี | 2012-0{1 + k % 9}-10 | งาว", f"b:{k} | b | {name} | {name}ดี | 201{3 if k % 2 else 2}-0{1 + k % 9}-10 |"]
    return table("\n".join(lines))


def test_the_report_says_on_how_many_decisions_and_the_base_keeps_it():
    records = village(60)
    pairs = [(f"a:{k}", f"b:{k}", k % 3 == 0) for k in range(60)]
    decisions = pd.DataFrame(pairs, columns=["record_id_l", "record_id_r", "same"])
    base = make_base(records, Model.load(), train=False, decisions=decisions)
    made = base.learnt.calibration
    assert base.links.report["calibration"] == {"shift": made.shift, "slope": made.slope, "decided": 60}
    assert link(records, Model.load(), train=False).report["calibration"] == {"shift": 0.0, "slope": 1.0, "decided": 0}
    pair = base.links.pairs.iloc[0]
    assert pair["match_probability"] == pytest.approx(made.of(np.array([pair["match_weight"]]))[0], abs=1e-5)
    again = relink(base, records.iloc[:0])
    pd.testing.assert_frame_equal(again.pairs, base.links.pairs)
