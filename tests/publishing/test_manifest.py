import json

from publishing import manifest as m


def site(tmp_path, runs=2):
    (tmp_path / "landing").mkdir()
    (tmp_path / "landing" / "a.xlsx").write_bytes(b"rows")
    for n in range(runs):
        (tmp_path / "outbox").mkdir(exist_ok=True)
        (tmp_path / "outbox" / "list.csv").write_bytes(b"list %d" % n)
        m.write(
            m.Manifest(
                run_id=f"run{n}", as_of="2026-07-15", site="Lampang",
                versions={"code": "1"}, thresholds={"link": 9.0}, counts={"rows_in": 4},
                inputs=m.marks([tmp_path / "landing"], tmp_path), outputs=m.marks([tmp_path / "outbox"], tmp_path),
                previous=m.last_hash(tmp_path),
            ),
            tmp_path,
        )  # fmt: skip
    return tmp_path


def said(root):
    return [t.en for t in m.verify(root)]


def test_what_is_as_it_was_verifies(tmp_path):
    root = site(tmp_path)
    assert said(root) == []
    assert [p.name for p in m.chain(root)] == ["000001_run0.json", "000002_run1.json"]
    assert json.loads(m.chain(root)[0].read_text())["previous"] == "0" * 64


def test_a_hash_is_the_standard_one(tmp_path):
    (tmp_path / "abc").write_bytes(b"abc")  # FIPS 180-2, appendix B.1
    assert m.sha256(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_changed_or_missing_file_is_found(tmp_path):
    root = site(tmp_path)
    (root / "landing" / "a.xlsx").write_bytes(b"other")
    (root / "outbox" / "list.csv").unlink()
    assert said(root) == [
        "000001_run0.json: landing/a.xlsx has been changed",
        "000002_run1.json: landing/a.xlsx has been changed",
        "000002_run1.json: outbox/list.csv is gone",
    ]


def test_a_rewritten_or_removed_manifest_breaks_the_chain(tmp_path):
    root = site(tmp_path, runs=3)
    first = m.chain(root)[0]
    first.write_text(first.read_text().replace('"rows_in": 4', '"rows_in": 5'))
    assert said(root) == ["000002_run1.json: does not follow the manifest before it"]
    m.chain(root)[1].unlink()
    assert said(root) == ["000003_run2.json: does not follow the manifest before it"]
    m.chain(root)[0].write_text("{")
    assert said(root)[0] == "000001_run0.json: not readable"
