"""What the runner works out by itself: valid ids, words and stored figures."""

import datetime as dt
import json
import sys

import pandas as pd

from benchmarks.labelled import Labelled
from benchmarks.linkage import numbered, store, valid_ids
from benchmarks.measured import Spent, spent
from benchmarks.sides import Found

NO_PAIRS = pd.DataFrame({"record_id_l": [], "record_id_r": []}, dtype="str")


def test_an_id_counts_only_with_a_right_check_digit():
    # 1 2345 67890 12: 13·1+12·2+11·3+10·4+9·5+8·6+7·7+6·8+5·9+4·0+3·1+2·2 = 352; 352 mod 11 = 0; (11 - 0) mod 10 = 1
    raw = pd.DataFrame({"record_id": list("abcd"), "national_id": ["1-2345-67890-12-1", "1234567890122", "", "12345"]})
    one = Labelled("made", "made", True, raw, raw, dt.date(2026, 1, 1), NO_PAIRS, NO_PAIRS)
    assert valid_ids(one).to_dict("list") == {"record_id": ["a"], "valid_id": ["1234567890121"]}


def test_a_side_not_run_this_time_keeps_its_figures(tmp_path):
    store({"set": "made", "sides": {"splink": {"cpu_s": 3}}}, str(tmp_path / "{}.json"))
    store({"set": "made", "sides": {"ours": {"cpu_s": 1}}}, str(tmp_path / "{}.json"))
    assert json.loads((tmp_path / "made.json").read_text())["sides"] == {"splink": {"cpu_s": 3}, "ours": {"cpu_s": 1}}


def test_a_child_is_measured_alone(tmp_path):
    busy = "import time\nwhile time.process_time() < 0.3: pass"
    cost = spent([sys.executable, "-c", busy], tmp_path / "log.txt")
    assert 0.3 <= cost.cpu_s < 5
    assert cost.peak_mb < 60  # not this process's, which is larger


def test_records_are_named_by_their_place_and_what_no_table_knows_is_left_out():
    raw = pd.DataFrame({"record_id": ["c", "a", "b"], "national_id": ["", "", ""]})
    truth = pd.DataFrame({"record_id": ["a", "b", "c", "gone"], "person": ["x", "x", "y", "y"]})
    one = Labelled("made", "made", False, raw, truth, dt.date(2026, 1, 1), NO_PAIRS, NO_PAIRS)
    clusters = pd.DataFrame({"record_id": ["a", "b"], "cluster_id": ["a", "a"]})
    pairs = pd.DataFrame({"record_id_l": ["a", "a"], "record_id_r": ["b", "gone"], "match_probability": [0.9, 0.9], "cut": [False, False]})
    numbers, found = numbered(one, Found(clusters, pairs, Spent(1, 1, 1)))
    assert numbers.raw["record_id"].tolist() == [2, 0, 1]
    assert numbers.truth[["record_id", "person"]].to_numpy().tolist() == [[0, 0], [1, 0], [2, 1]]
    assert found.pairs[["record_id_l", "record_id_r"]].to_numpy().tolist() == [[0, 1]]
    assert found.clusters.sort_values("record_id")["cluster_id"].tolist() == [1, 1, 0]  # c, named first, is alone
