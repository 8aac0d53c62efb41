"""What a large table costs in memory, and that cutting the work up changes nothing."""

import gc
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import matching.blocking
import matching.candidates
import matching.compare
from matching import Model, link
from matching.memory import give_back, seldom_collected
from tests.matching.tables import table

USUAL = gc.get_threshold()
RECORDS = table("""
    record_id | source | first_name | last_name | birth_date | sex | tambon | phone
    a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | m   | เกาะคา |
    a:2       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | เสริมงาม | 0812345678
    b:1       | b      | ณัฏฐพล     | ใจดีงาม   | 2012-05-13 | m   | เกาะคา |
    b:2       | b      | สมใจ       | ปันวงศ์   | 2012-06-21 | f   | เสริมงาม | 0812345678
    c:1       | c      | ณัฐพล      | ใจดี      | 2012-05-13 | m   |        | 0812345678
    c:2       | c      | สมใจ       | ปันวงค์   | 2012-06-12 | f   | เสริมงาม |
""")


def test_pairs_worked_on_a_few_at_once_give_the_same_links(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = link(RECORDS, Model.load(), train=False)
    monkeypatch.setattr(matching.compare, "_CHUNK", 2)
    monkeypatch.setattr(matching.candidates, "AT_ONCE", 3)
    monkeypatch.setattr(matching.blocking, "AT_ONCE", 3)
    cut_up = link(RECORDS, Model.load(), train=False)
    pd.testing.assert_frame_equal(whole.pairs, cut_up.pairs)
    pd.testing.assert_frame_equal(whole.clusters, cut_up.clusters)
    assert len(whole.pairs) > 4
    assert whole.report == cut_up.report


@pytest.mark.skipif(sys.platform != "linux", reason="tells resident memory by /proc")
def test_what_is_free_goes_back_to_the_system() -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096

    before = resident()
    held = [np.ones(8_000) for _ in range(4_000)]  # 256 MB in pieces that the allocator keeps
    last = held[-1]
    del held
    give_back()
    assert resident() - before < 64e6
    assert last[0] == 1  # still held, so that the others are no end of the heap that any allocator would give back


def broken() -> None:
    with seldom_collected():
        assert gc.get_threshold() != USUAL
        raise ValueError("broke")


def test_python_looks_for_garbage_as_before_when_the_engine_broke() -> None:
    with pytest.raises(ValueError, match="broke"):
        broken()
    assert gc.get_threshold() == USUAL
