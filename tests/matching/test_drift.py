"""Whether what a base learnt still holds, on counts worked out by hand."""

import numpy as np
import pytest

from matching import Model, make_base, relink
from matching.drift import NOTABLE, Sources, agreement, drift, drifted
from matching.scoring import NO_RULE, Scored
from tests.matching.test_relink import CHILD, OTHER, frame

MODEL = Model.load()


def agreeing(**counts: list[float]) -> list[np.ndarray]:
    return [np.array(counts.get(c.name, [])) for c in MODEL.comparisons]


def test_the_same_agreement_is_no_drift():
    before = agreeing(sex=[990, 10], grade=[500, 300, 100, 100])
    found = drift(MODEL, before, agreeing(sex=[99, 1], grade=[50, 30, 10, 10]))
    assert found["bits"] < 0.1
    assert not found["notable"]


def test_a_level_that_turned_common_is_drift():
    """10 of 1,000 disagreed (share 11/1002), now 300 of 1,000: (300 + 200 * 0.011) / 1,200 = 0.252, 4.5 bits more."""
    found = drift(MODEL, agreeing(sex=[990, 10]), agreeing(sex=[700, 300]))
    assert (found["comparison"], found["level"], found["notable"]) == ("sex", "different", True)
    assert found["bits"] == pytest.approx(4.52, abs=0.02)
    assert found["bits"] > NOTABLE


def test_a_few_pairs_tell_nothing():
    assert drift(MODEL, agreeing(sex=[990, 10]), agreeing(sex=[2, 9]))["bits"] == 0.0
    assert drift(MODEL, agreeing(), agreeing(sex=[2, 9]))["comparison"] == ""


def test_the_report_of_what_changed_has_it():
    base = make_base(frame({"a1": CHILD, "a2": OTHER}), MODEL)
    report = relink(base, frame({"b1": {**CHILD, "source": "b"}})).report
    assert report["drift"] == {"bits": 0.0, "of": "", "comparison": "", "level": "", "matches": 1.0, "notable": False}


def pairs(levels: list[int], bits: float = 20.0) -> Scored:
    """Pairs that agree at these levels of sex, all else missing, of so many bits."""
    count = len(levels)
    told = np.full((len(MODEL.comparisons), count), -1, dtype=np.int8)
    told[MODEL.row("sex")] = levels
    rows, none = np.arange(count), np.zeros(count, dtype=np.int64)
    return Scored(0.0, rows, rows + count, told, np.full(count, bits), none + NO_RULE, none == 1)


def test_pairs_of_two_sources_are_held_against_those_of_the_same_two():
    """Between one two of sources 1 in 100 disagrees, between the other half do; now all pairs are of the other."""
    before = agreement(MODEL, pairs([0] * 990 + [1] * 10 + [0] * 100 + [1] * 100), np.repeat([0, 1], [1000, 200]), 2)
    now = pairs([0] * 60 + [1] * 60)
    assert drifted(MODEL, before, now, np.full(120, 1))["bits"] < 0.2
    found = drifted(MODEL, before, now, np.full(120, 0))
    assert (found["of"], found["comparison"], found["level"], found["notable"]) == ("m", "sex", "different", True)


def test_others_than_matches_tell_of_u():
    """Others disagreed in half of the cases, now 9.7 of 388 do: (9.7 + 200 * 0.5) / (388 + 200) = 0.187, 1.42 bits less."""
    before = agreement(MODEL, pairs([0] * 500 + [1] * 500, bits=-5.0), np.zeros(1000, dtype=np.int64), 1)
    found = drifted(MODEL, before, pairs([0] * 390 + [1] * 10, bits=-5.0), np.zeros(400, dtype=np.int64))
    assert (found["of"], found["comparison"], found["level"]) == ("u", "sex", "different")
    assert found["bits"] == pytest.approx(1.42, abs=0.02)


def test_a_source_that_the_base_does_not_know_is_one_of_its_own():
    known = Sources.of(np.array([7, 3, 7], dtype=np.uint64))
    one, other = (np.array(x, dtype=np.uint64) for x in ([3, 7, 9], [7, 3, 3]))
    assert known.two(one, other).tolist() == [1, 1, 2]
    assert known.pairs == 9
