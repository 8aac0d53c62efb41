"""The default model on real lists that several organisations typed, each in its own way."""

from pathlib import Path

import pytest

from matching import Model, link
from matching.metrics import bcubed, pairwise

DATA = Path(__file__).parents[2].parent / "shared" / "data"


@pytest.mark.shared
@pytest.mark.parametrize("name", ["th_2566_sources", "th_2569_sources"])
def test_real_thai_lists_are_linked_by_name_and_province(name: str) -> None:
    if not (DATA / name).is_dir():
        pytest.skip(f"the labelled public set {name} is not beside the project")
    from benchmarks.link_sets import load

    records, truth = load(name)
    clusters = link(records, Model.load()).clusters
    assert pairwise(clusters, truth).f1 >= 0.98
    assert bcubed(clusters, truth).precision >= 0.999
