"""Faults that broken files have shown (``python -m benchmarks.fuzz``), each as the smallest file that shows it."""

import io
import json
import struct
import zipfile

import pytest

from agreements.errors import DeliveryError
from benchmarks.fuzz import judging, seeds
from connectors.formats import compound
from tests.connectors.files import csv_bytes, read_one, xlsx, zipped
from tests.connectors.test_bundles import refused, rezipped
from tests.connectors.test_oneroster_deltas import BULK, bundle, laid
from tests.connectors.test_unlocking import locked_zip, names, put

ROSTER = [["ชื่อ", "นามสกุล"], ["สมหญิง", "ใจดี"]]


@pytest.mark.parametrize("kind", seeds.MAKERS)
def test_the_sound_file_of_every_format_is_read(kind, tmp_path):
    assert judging.verdict(seeds.seed(kind), tmp_path) == "read"


def test_two_sheets_of_one_name_are_refused_as_the_second_ones_rows_would_be_lost(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"S": ROSTER, "T": [ROSTER[0], ["บุญมี", "ศรีสุข"], ["มานี", "รักไทย"]]})
    assert len(read_one(path).table) == 3
    rezipped(path, lambda name, xml: xml.replace(b'name="T"', b'name="S"') if name == "xl/workbook.xml" else xml)
    assert refused(path) == "truncated_workbook"


def test_a_delta_with_two_folders_names_the_rows_of_each(tmp_path):
    bulk = bundle(tmp_path, "full.zip", **{n.removesuffix(".csv"): ("bulk", lines) for n, lines in BULK.items()})
    users = "sourcedId,status,orgSourcedIds,role,givenName,familyName\n{},,s1,student,{},ใจดี\n"
    delta = zipped(tmp_path / "delta.zip", {f"{folder}/users.csv": users.format(folder, folder).encode() for folder in ("x", "y")})
    added = laid(bulk, delta).table.set_index("pupil_no")
    assert added.loc[["x", "y"], "part"].tolist() == ["delta.zip/x", "delta.zip/y"]
    assert added.loc[["x", "y"], "row"].tolist() == [2, 2]


@pytest.mark.parametrize("folder", ["x", ".x"])
def test_a_hidden_folder_is_another_than_one_without_the_dot(tmp_path, folder):
    users = {f"{f}/users.csv": "\n".join(BULK["users.csv"]).encode() for f in ("x", ".x")}
    orgs = {f"{f}/orgs.csv": "\n".join(BULK["orgs.csv"]).encode() for f in ("x", ".x")}
    assert folder in set(read_one(zipped(tmp_path / "a.zip", users | orgs), {}).table["part"])


def test_a_damaged_entry_of_a_locked_zip(tmp_path):
    whole = locked_zip({"a.csv": csv_bytes(ROSTER * 40)})
    at = whole.index(b"a.csv") + 40
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.zip", whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :]))
    assert error.value.code in ("truncated_workbook", "wrong_password")


def test_a_locked_zip_whose_directory_tells_less_of_aes_than_there_must_be(tmp_path):
    whole = locked_zip({"a.csv": csv_bytes(ROSTER)})
    at = whole.rindex(bytes.fromhex("0199 0700"))  # the directory's field of AES: its number, then its length
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.zip", whole[: at + 2] + b"\x06" + whole[at + 3 :]))
    assert error.value.code == "truncated_workbook"


def test_a_locked_zip_with_two_entries_of_one_name(tmp_path):
    whole = locked_zip({"a.csv": csv_bytes(ROSTER), "b.csv": csv_bytes(ROSTER)}).replace(b"b.csv", b"a.csv")
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.zip", whole), "falsch")
    assert error.value.code == "wrong_password"


def test_a_damaged_entry_packed_by_lzma(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.csv": csv_bytes(ROSTER * 40)}, zipfile.ZIP_LZMA)
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)
    assert refused(path) == "truncated_workbook"


KOBO, ODK = ({"_id": 1, "_uuid": "u"}, {"__id": "uuid:1", "house": {"children": [{"name": "ก"}]}})
STRANGE = {
    "kobo": [{"_id": "x"}, {"_id": [1]}, {"_id": {}}, {"_validation_status": "approved"}, {"_validation_status": {"uid": 5}}, {"_validation_status": [1]}],
    "odk": [{"__id": {}}, {"__id": [1]}, {"__id": None}],
}


@pytest.mark.parametrize(("api", "strange"), [(api, value) for api, values in STRANGE.items() for value in values])
def test_a_submission_of_another_shape_is_not_understood(tmp_path, api, strange):
    record = (KOBO if api == "kobo" else ODK) | strange
    body = {"count": 1, "results": [record]} if api == "kobo" else {"@odata.count": 1, "value": [record]}
    case = seeds.Seed("page.json", json.dumps(body).encode(), seeds.SURVEY, api=api)
    assert judging.verdict(case, tmp_path) == "not_understood"


@pytest.mark.parametrize("following", [5, "http://[", ["x"]])
@pytest.mark.parametrize("api", ["kobo", "odk"])
def test_an_address_of_the_next_page_that_is_none(tmp_path, api, following):
    told = json.loads(seeds.seed(f"{api} json").content) | {"next": following, "@odata.nextLink": following}
    case = seeds.Seed("page.json", json.dumps(told).encode(), seeds.SURVEY, api=api)
    assert judging.verdict(case, tmp_path) in ("not_understood", "request_refused")


@pytest.mark.parametrize("api", ["kobo", "odk"])
def test_an_address_of_the_next_page_that_grows_for_ever(tmp_path, api):
    told = json.loads(seeds.seed(f"{api} json").content) | {"next": "x/y", "@odata.nextLink": "x/y"}
    case = seeds.Seed("page.json", json.dumps(told).encode(), seeds.SURVEY, api=api)
    assert judging.verdict(case, tmp_path) == "request_refused"


@pytest.mark.parametrize("depth", [150, 900, 100_000])
@pytest.mark.parametrize("api", ["kobo", "odk"])
def test_an_answer_nested_deeper_than_any_form(tmp_path, api, depth):
    listed = "results" if api == "kobo" else "value"
    page = f'{{"count": 1, "@odata.count": 1, "{listed}": [{{"_id": 1, "__id": "u", "a": {"[" * depth}{"]" * depth}}}]}}'
    case = seeds.Seed("page.json", page.encode(), seeds.SURVEY, api=api)
    assert judging.verdict(case, tmp_path) == "not_understood"


def test_a_container_that_names_its_tables_again_and_again(tmp_path):
    """Each sector of the list of tables (DIFAT) names 127 of them: all the same one, it would make 1.3 million entries of 80 sectors."""
    sectors = 81
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", head, 68, 1)
    head[76:512] = b"\xff" * 436
    table = struct.pack("<128I", *[compound.FREE] * 128)
    lists = [struct.pack("<128I", *[0] * 127, n + 1 if n + 1 < sectors else compound.END_OF_CHAIN) for n in range(1, sectors)]
    with pytest.raises(DeliveryError) as error:
        compound.refuse_damaged(io.BytesIO(bytes(head) + table + b"".join(lists)), "a.xls")
    assert error.value.code == "truncated_workbook"
    with pytest.raises(ValueError, match="twice"):
        compound._allocation_table(bytes(head) + table + b"".join(lists), 512)


def test_macros_external_links_and_embedded_objects_are_passed_over(tmp_path):
    """The same rows as without them; formulas are what they were last worked out to be."""
    plain, macros = seeds.seed("xlsx"), seeds.seed("xlsm")
    (tmp_path / "a.xlsx").write_bytes(plain.content)
    (tmp_path / "a.xlsm").write_bytes(macros.content)
    read = [read_one(tmp_path / name, plain.declared()) for name in ("a.xlsx", "a.xlsm")]
    assert read[0].cells.equals(read[1].cells)
    assert read[0].cells["หมายเหตุ"][1] == "x"


@pytest.mark.parametrize("name", ["CON.csv", "aux.csv", "ก\u0e4d\u0e32.csv", "e\u0301.csv", "a" * 200 + ".csv", "a .csv", "x/y/z/NUL.csv", "-rf.csv", "$(id).csv"])
def test_strange_names_in_a_bundle_are_only_names(tmp_path, name):
    path = zipped(tmp_path / "a.zip", {name: csv_bytes(ROSTER)})
    assert read_one(path).facts["tables"][0]["file"] == name
    assert [p.name for p in tmp_path.rglob("*")] == ["a.zip"]
