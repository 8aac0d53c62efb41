"""Files made to explode, in their small sizes; ``python -m benchmarks.fuzz --bombs`` reads them in full size, a gigabyte and more."""

import pytest

from benchmarks.fuzz import bombs

MEMORY = 1200  # megabytes that may be filled: the packages alone take 150, a whole gigabyte read by mistake is more
SLOW = ("short rows.csv", "blank lines.csv", "empty rows.xls", "one string everywhere.xlsx")  # they take seconds in any size worth the name


@pytest.mark.parametrize("bomb", [b for b in bombs.BOMBS if b.name not in SLOW], ids=lambda bomb: bomb.name)
def test_a_bomb_ends_with_its_rows_or_with_a_plain_refusal(bomb, tmp_path):
    told = bombs.explode(bomb, bomb.light, tmp_path)
    assert told.outcome in bomb.ends
    assert told.peak_mb < MEMORY
    assert told.reader_mb < MEMORY
    assert told.cpu_s < 20
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "limit", "most"), [("blank lines.csv", "MAX_ROWS", 20_000), ("short rows.csv", "MAX_TABLE_BYTES", 2**20)])
def test_a_table_of_too_many_rows_or_cells_is_refused(name, limit, most, tmp_path, monkeypatch):
    monkeypatch.setattr(f"connectors.formats.tables.{limit}", most)
    bomb = next(b for b in bombs.BOMBS if b.name == name)
    assert bombs.explode(bomb, 300_000 if limit == "MAX_ROWS" else 3_000, tmp_path).outcome == "too_large_table"


def test_many_tables_together_are_too_large_as_one_is(tmp_path, monkeypatch):
    from benchmarks.fuzz.seeds import zipped
    from tests.connectors.files import csv_bytes
    from tests.connectors.test_bundles import refused

    table = csv_bytes([["ชื่อ", "นามสกุล"], *([f"ก{n}", "ข"] for n in range(300))])
    monkeypatch.setattr("connectors.formats.tables.MAX_ROWS", 500)
    (tmp_path / "a.zip").write_bytes(zipped({"a.csv": table, "b.csv": table}))
    assert refused(tmp_path / "a.zip") == "too_large_table"


def test_a_page_of_too_many_cells_is_refused(tmp_path, monkeypatch):
    from tests.connectors.test_bundles import refused

    monkeypatch.setattr("connectors.formats.htmltables.MAX_PAGE_CELLS", 1000)
    (tmp_path / "a.xls").write_text("<table>" + "<tr><td>ก<td>ข</tr>" * 600, encoding="utf-8")
    assert refused(tmp_path / "a.xls") == "too_large_table"
