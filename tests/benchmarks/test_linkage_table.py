"""The page of figures says what the stored results say."""

from benchmarks import linkage_table as made


def test_the_page_is_what_would_be_written_now():
    results = {file.stem: made.json.loads(file.read_text("utf-8")) for file in sorted(made.RESULTS.glob("*.json"))}
    assert made.PAGE.read_text("utf-8") == made.page(results).rstrip() + "\n", "run `python -m benchmarks.linkage_table` and commit the page"


def test_a_side_has_its_line_and_one_not_measured_has_none():
    side = {"pairwise": [1.0, 0.5, 2 / 3], "bcubed": [1.0, 0.6, 0.75], "best": {"threshold": 0.9, "pairwise": [1, 1, 1.0]}, "cpu_s": 3.21,
            "wall_s": 4.4, "peak_mb": 99, "pairs_compared": 1234, "missed": {"weight": 2}, "false": {},
            "calibration": [{"from": 0.5, "to": 0.8, "pairs": 4, "true": 0.75}, {"from": 0.8, "to": 0.95, "pairs": 0, "true": None}]}  # fmt: skip
    page = made.page({"made": {"set": "made", "records": 1000, "sides": {"splink": side}}})
    assert "| made | 1,000 | Splink | 1.0000 | 0.5000 | 0.6667 | 1.0000 at 0.9 | 0.7500 | 3.2 | 4 | 99 | 1,234 |" in page
    assert "| made | Splink | 0.750 of 4 |  |" in page
    assert "| made | Splink | weight 2 | none |  |" in page
    assert "| ours |" not in page
