"""A base written to a folder and read back is the same base; what changed since is told by content."""

import json

import pandas as pd
import pytest

from agreements import durable
from matching import Model, make_base, relink
from matching.kept import read_base, write_base
from matching.since import same_promise, since
from tests.matching.test_relink import CHILD, OTHER, frame

SHIPPED = Model.load()
TOWN = {f"{s}{k}": {**child, "source": s} for s in "ab" for k, child in enumerate((CHILD, OTHER))}


def test_a_base_read_back_says_the_same(tmp_path):
    base = make_base(frame(TOWN), SHIPPED, one_row_sources=["b"])
    write_base(tmp_path / "base", base)
    again = read_base(tmp_path / "base", SHIPPED)
    assert again is not None
    change = frame({"b1": CHILD | {"source": "b"}, "c7": OTHER | {"source": "c"}}), ["a0"]
    for one, other in ((base.links, again.links), (relink(base, *change), relink(again, *change))):
        pd.testing.assert_frame_equal(one.pairs, other.pairs)
        pd.testing.assert_frame_equal(one.clusters, other.clusters)
        assert one.report == other.report


def test_a_base_gives_way_to_a_new_one_as_a_whole(tmp_path):
    write_base(tmp_path / "base", make_base(frame(TOWN), SHIPPED))
    (tmp_path / "base.part").mkdir()  # left by a run that was killed
    (tmp_path / "base.part" / "words_0.npy").write_bytes(b"half")
    write_base(tmp_path / "base", make_base(frame({"a0": CHILD, "b0": {**CHILD, "source": "b"}}), SHIPPED))
    again = read_base(tmp_path / "base", SHIPPED)
    assert again is not None
    assert again.n == 2
    assert [p.name for p in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize("at", ["sync_tree", "place"])
def test_a_base_whose_writing_is_broken_off_leaves_the_one_of_before_whole(tmp_path, monkeypatch, at):
    write_base(tmp_path / "base", make_base(frame(TOWN), SHIPPED))

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(durable, at, interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_base(tmp_path / "base", make_base(frame({"a0": CHILD, "b0": {**CHILD, "source": "b"}}), SHIPPED))
    again = read_base(tmp_path / "base", SHIPPED)
    assert again is not None
    assert again.n == 4
    assert [p.name for p in tmp_path.iterdir()] == ["base"]


def test_no_base_and_a_base_of_another_model_are_none(tmp_path):
    assert read_base(tmp_path / "base", SHIPPED) is None
    write_base(tmp_path / "base", make_base(frame(TOWN), SHIPPED))
    assert read_base(tmp_path / "base", SHIPPED) is not None
    assert read_base(tmp_path / "base", SHIPPED.model_copy(update={"matches_per_record": 2.0})) is None
    assert read_base(tmp_path / "base", SHIPPED, mark="other code") is None


def test_what_was_learnt_is_readable_and_names_nobody(tmp_path):
    write_base(tmp_path / "base", make_base(frame(TOWN), SHIPPED))
    said = json.loads((tmp_path / "base" / "base.json").read_text("utf-8"))
    assert said["model"] == SHIPPED.version
    assert len(said["weights"]["m"]["first_name"]) == len(SHIPPED.comparison("first_name").order)
    assert CHILD["first_name"] not in json.dumps(said, ensure_ascii=False)


def test_what_changed_since_is_told_by_content():
    base = make_base(frame(TOWN), SHIPPED, one_row_sources=["b"])
    assert (len(since(base, frame(TOWN)).changed), since(base, frame(TOWN)).gone) == (0, [])
    now = {**TOWN, "a1": {**OTHER, "tambon": "งาว"}, "z9": CHILD}
    del now["b0"]
    changed = since(base, frame(now).iloc[::-1])
    assert changed.changed["record_id"].to_pylist() == ["a1", "z9"]
    assert (changed.gone, changed.share, changed.full_run_due) == (["b0"], 0.75, True)
    assert same_promise(base, ["b"])
    assert not same_promise(base, [])
