"""The default model on real lists that several organisations typed, each in its own way."""

from pathlib import Path

import pandas as pd
import pytest

from benchmarks.labelled import DATA, labelled
from matching.metrics import bcubed, pairwise
from pipelines.linking import link_files


@pytest.mark.shared
@pytest.mark.parametrize("name", ["th_2566_sources", "th_2569_sources"])
def test_real_thai_lists_are_linked_by_name_and_province(name: str, tmp_path: Path) -> None:
    if not (DATA / name).is_dir():
        pytest.skip(f"the labelled public set {name} is not beside the project")
    one = labelled(name)
    given, out = tmp_path / "given.csv", tmp_path / "clusters.csv"
    one.raw.to_csv(given, index=False)
    link_files([given], out=out, pairs=None, model=None, train=True, day=one.as_of, progress=lambda _step, _share: None)
    clusters, truth = pd.read_csv(out, dtype="str"), one.truth
    assert pairwise(clusters, truth).f1 >= 0.98
    assert bcubed(clusters, truth).precision >= 0.999
