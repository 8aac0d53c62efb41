"""Hashes sorted by counting their upper bits first."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import matching.hashes
from matching.hashes import put_in_order


@pytest.mark.parametrize(("kind", "most"), [(np.uint64, 2**64 - 1), (np.int64, 2**63 - 1), (np.int64, 2**37), (np.uint64, 300)])
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_words_are_sorted_whatever_their_size_and_however_many_runs(kind: type, most: int, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.integers(0, most), max_size=40))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching.hashes, "_RUN", data.draw(st.integers(1, 50)))
        found = np.array(words, dtype=kind)
        put_in_order(found)
    assert found.tolist() == sorted(words)


def test_many_words_are_sorted_as_numpy_sorts_them() -> None:
    words = np.random.default_rng(1).integers(0, 2**64, 600_000, dtype=np.uint64)
    expected = np.sort(words)
    put_in_order(words)
    assert (words == expected).all()
