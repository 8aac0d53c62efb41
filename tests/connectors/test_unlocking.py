"""Files locked by a password: workbooks as spreadsheet programs lock them, zips as both common ways do."""

import io

import msoffcrypto
import pytest
import pyzipper

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError
from agreements.model import Column
from connectors.formats import unlocking
from connectors.formats.reading import is_delta, read
from tests.pipelines.town import csv_bytes, xlsx_bytes

ROWS = [["เลข", "ชื่อ"], ["1", "กานดา"], ["2", "สมชาย"]]
COLUMNS = {"pupil_no": Column(heading="เลข"), "first_name": Column(heading="ชื่อ")}
PASSWORD = "รหัส-1234"


def locked_workbook(rows=ROWS, password=PASSWORD):
    out = io.BytesIO()
    office = msoffcrypto.OfficeFile(io.BytesIO(xlsx_bytes(rows)))
    office.encrypt(password, out)
    return out.getvalue()


def locked_zip(entries, password=PASSWORD, encryption=pyzipper.WZ_AES):
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=encryption) as archive:
        archive.setpassword(password.encode())
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def names(path, password=PASSWORD):
    reading = read([path], columns=COLUMNS, drop=[], hints=ReadHints(), password=password)
    return reading.table["first_name"].tolist()


def put(folder, name, content):
    (folder / name).write_bytes(content)
    return folder / name


LOCKED = {
    "a.xlsx": locked_workbook(),
    "a.zip": locked_zip({"ม.1.csv": csv_bytes(ROWS, "cp874")}),
    "both.zip": locked_zip({"a.xlsx": locked_workbook()}),
    "old.zip": bytes.fromhex(  # the old way of zips (ZipCrypto), made once by Info-ZIP: zip -P geheim old.zip a.csv
        "504b03041400090008000000ca5cfdc55550480000003e00000005000000612e63737645d51296d7b88a7a03fd294444cdcc9f81fa56afe640db6a81"
        "37bcb5bf2da56b33d9286797a4b825c23c75a42a4cf7c3f2abee1e428e8bba7dd42098a397ac3e417097eeaae1e204504b0708fdc55550480000003e"
        "000000504b01021e031400090008000000ca5cfdc55550480000003e000000050000000000000001000000a48100000000612e637376504b05060000"
        "000001000100330000007b0000000000"
    ),
}


@pytest.mark.parametrize("name", ["a.xlsx", "a.zip", "both.zip"])
def test_the_password_opens_it_and_the_file_stays_as_it_was(tmp_path, name):
    path = put(tmp_path, name, LOCKED[name])
    assert names(path) == ["กานดา", "สมชาย"]
    assert path.read_bytes() == LOCKED[name]
    assert list(tmp_path.iterdir()) == [path], "nothing is unlocked on disk"


def test_the_old_way_of_locking_zips(tmp_path):
    assert names(put(tmp_path, "old.zip", LOCKED["old.zip"]), "geheim") == ["กานดา", "สมชาย"]


@pytest.mark.parametrize("name", ["a.xlsx", "a.zip", "both.zip", "old.zip"])
@pytest.mark.parametrize(("password", "code"), [("", "encrypted"), ("falsch", "wrong_password")])
def test_without_the_right_password(tmp_path, name, password, code):
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, name, LOCKED[name]), password)
    assert (error.value.code, "falsch" in str(error.value)) == (code, False)


def test_a_password_given_does_no_harm_to_files_without(tmp_path):
    assert names(put(tmp_path, "a.xlsx", xlsx_bytes(ROWS))) == ["กานดา", "สมชาย"]
    assert names(put(tmp_path, "a.csv", csv_bytes(ROWS, "utf-8"))) == ["กานดา", "สมชาย"]


def test_a_locked_delta_is_known_as_one(tmp_path):
    manifest = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,delta\n"
    path = put(tmp_path, "d.zip", locked_zip({"manifest.csv": manifest, "users.csv": "sourcedId,status\nu1,tobedeleted\n"}))
    assert (is_delta([path], PASSWORD), is_delta([path])) == (True, False)


@pytest.mark.parametrize("damage", [
    lambda d: d[: len(d) // 2], lambda d: d[:200] + bytes(64) + d[264:], lambda d: d[:600] + bytes(64) + d[664:], lambda d: d[:512] + d[1024:],
])  # fmt: skip
def test_a_damaged_locked_workbook_is_refused(tmp_path, damage):
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.xlsx", damage(LOCKED["a.xlsx"])))
    assert error.value.code in ("truncated_workbook", "wrong_password", "encrypted", "not_this_format")


def test_a_locked_zip_that_names_no_known_strength_is_refused(tmp_path):
    """AES has the strengths 1, 2 and 3 (in both heads of an entry, behind the maker's letters)."""
    sound = LOCKED["a.zip"]
    assert sound.count(b"AE\x03") == 2
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.zip", sound.replace(b"AE\x03", b"AE\x09")))
    assert error.value.code == "truncated_workbook"


def test_a_locked_zip_cannot_lead_outside_or_explode(tmp_path, monkeypatch):
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.zip", locked_zip({"../a.csv": b"x"})))
    assert error.value.code == "unsafe_name"
    monkeypatch.setattr("connectors.formats.bundles.MAX_UNZIPPED_BYTES", 1000)
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "b.zip", locked_zip({"a.csv": b"x" * 2000})))
    assert error.value.code == "zip_bomb"


def test_a_workbook_whose_password_would_take_hours_to_try_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(unlocking, "MAX_KEY_ROUNDS", 99_999)  # spreadsheet programs, and msoffcrypto, write 100,000
    with pytest.raises(DeliveryError) as error:
        names(put(tmp_path, "a.xlsx", LOCKED["a.xlsx"]))
    assert error.value.code == "truncated_workbook"
