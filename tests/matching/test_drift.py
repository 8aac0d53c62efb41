"""Whether what a base learnt still holds, on counts worked out by hand."""

import numpy as np
import pytest

from matching import Model, make_base, relink
from matching.drift import NOTABLE, drift
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
    assert report["drift"] == {"bits": 0.0, "comparison": "", "level": "", "matches": 1.0, "notable": False}
