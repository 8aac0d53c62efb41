"""The export: its columns, its three forms, and that nothing in it can run."""

import openpyxl
import pandas as pd
import pytest

from agreements.errors import OneTeamError
from register.export import COLUMNS, export, export_frame
from register.store import write_night
from tests.register.made import night
from tests.register.test_rules import SOURCES

ROWS = """source | who | first_name | last_name | birth_date | national_id | tambon | amphoe | status
dopa    | a | =1+1 | ใจดี | 2012-01-01 | 0520100000001 | บ้านดง | งาว |
school  | a | กานดา | ใจดี | 2012 | | | |
survey  | b | @sum | | | | | | dropped_out
shelter | a | ลับ | | | | | |"""


@pytest.fixture
def filled(memory):
    write_night(memory, night(ROWS, SOURCES))
    return memory


def test_the_columns_are_those_promised(filled):
    assert ",".join(COLUMNS) == (
        "person_id,state,listed,compulsory_age,rule,since,first_name,last_name,birth_date,national_id,tambon,amphoe,record_ids"
    )
    a, b = export_frame(filled).sort_values("state").to_dict("records")
    assert (b["state"], b["listed"], b["national_id"], b["record_ids"]) == ("enrolled", "false", "0520100000001", "dopa:2;school:2")
    assert (a["state"], a["listed"], a["birth_date"], a["record_ids"]) == ("dropped_out", "true", "", "survey:2")


def test_csv_is_plain_utf8_and_runs_nothing(filled, tmp_path):
    path = tmp_path / "register.csv"
    assert export(filled, path) == 2
    assert path.read_bytes().startswith(b"person_id,")
    back = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    assert list(back.columns) == list(COLUMNS)
    assert sorted(back["first_name"]) == ["'=1+1", "'@sum"]
    assert not list(tmp_path.glob("*.part"))


def test_a_workbook_holds_text_only(filled, tmp_path):
    path = tmp_path / "register.xlsx"
    export(filled, path)
    cells = [cell for row in openpyxl.load_workbook(path).active.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1" in {cell.value for cell in cells}
    first = path.read_bytes()
    export(filled, path)
    assert path.read_bytes() == first


def test_parquet_holds_the_same(filled, tmp_path):
    path = tmp_path / "register.parquet"
    export(filled, path)
    assert pd.read_parquet(path).equals(export_frame(filled))


def test_another_ending_is_refused(filled, tmp_path):
    with pytest.raises(OneTeamError, match="parquet"):
        export(filled, tmp_path / "register.docx")


def test_an_empty_register_exports_its_headings(memory, tmp_path):
    path = tmp_path / "register.csv"
    assert export(memory, path) == 0
    assert path.read_text(encoding="utf-8").strip() == ",".join(COLUMNS)
