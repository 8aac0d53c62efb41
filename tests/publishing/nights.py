"""A made-up night for the pages: every verdict, a protected source, small figures beside large ones."""

import numpy as np
import pandas as pd

from agreements.text import NOTHING, Text
from publishing import linkage as count
from publishing import quality
from publishing.figures import Figures, figures
from publishing.lists import ListResult
from publishing.reports.data import Delivery, Linkage, ReceivedFile, ReportData, Run
from records.checks import CheckResult
from tests.publishing.frames import AS_OF, agency

NAMES = {
    "dopa": ("ทะเบียนราษฎร จังหวัดลำปาง", "Civil registration, Lampang", "civil_registry", "population"),
    "obec_lampang_1": ("สพป.ลำปาง เขต 1", "Lampang Primary Area 1", "school", "enrolled"),
    "nakhon_municipality": ("เทศบาลนครลำปาง", "Nakhon Lampang municipality", "local_school", "enrolled"),
    "vocational": ("อาชีวศึกษาจังหวัดลำปาง", "Vocational education, Lampang", "vocational", "enrolled"),
    "volunteers": ("อพม. ตำบลลำปางหลวง", "Village volunteers, Lampang Luang", "survey", "survey"),
    "home": ("บ้านพักเด็กและครอบครัว", "Children's and family home", "shelter", "protected"),
    "eef": ("กสศ.", "Equitable Education Fund", "fund", "supported"),
}
PLACES = {"เมืองลำปาง": ["เวียงเหนือ", "หัวเวียง", "พระบาท"], "เกาะคา": ["ลำปางหลวง", "ศาลา"], "งาว": ["หลวงเหนือ", "บ้านโป่ง"]}
STATES = [
    "enrolled",
    "enrolled_alternative",
    "at_risk",
    "returned",
    "dropped_out",
    "never_enrolled",
    "not_found",
    "contradiction",
    "missing_pending",
    "completed",
    "moved_away",
    "deceased",
    "outside_age",
    "in_care",
]


def supplier(key):
    th, en, kind, means = NAMES[key]
    return agency(
        key,
        name={"th": th, "en": en},
        kind=kind,
        rows_mean=means,
        protected=kind == "shelter",
        columns={"first_name": "ชื่อ"},
        delivery={"path": f"{key}/*.xlsx"},
        receives={"rows": "own_records", "fields": ["person_ref", "first_name", "state"]},
    )


def register(n=4000, seed=1):
    """Children of a small province; amphoe differ in size so that some cells are small."""
    rng = np.random.default_rng(seed)
    areas = [(a, t) for a, tambon in PLACES.items() for t in tambon]
    where = rng.choice(len(areas), n, p=[0.3, 0.25, 0.2, 0.1, 0.08, 0.05, 0.02])
    state = rng.choice(STATES, n, p=[0.70, 0.05, 0.03, 0.01, 0.03, 0.01, 0.03, 0.01, 0.02, 0.06, 0.02, 0.005, 0.02, 0.005])
    age = rng.integers(3, 19, n)
    return pd.DataFrame(
        {
            "person_id": [f"P{i}" for i in range(n)],
            "state": state,
            "listed": np.isin(state, ["dropped_out", "never_enrolled", "not_found"]),
            "compulsory_age": (age >= 6) & (age <= 15),
            "in_population": rng.random(n) < 0.97,
            "age": age,
            "amphoe": [areas[i][0] for i in where],
            "tambon": [areas[i][1] for i in where],
        }
    )


def roster(key, n=300, seed=2, canary="กานารี"):
    """A standardised roster whose every personal cell is the canary."""
    rng = np.random.default_rng(seed + len(key))
    some = pd.Series(canary, index=range(n), dtype="str")
    holes = {c: some.where(rng.random(n) < p) for c, p in [("last_name", 0.97), ("phone", 0.6), ("guardian_name", 0.5), ("grade", 0.9)]}
    ids = rng.choice(["citizen", "no_nationality", "bad_check", None], n, p=[0.85, 0.04, 0.03, 0.08])
    return pd.DataFrame(
        {
            "record_id": [f"{key}:{i}" for i in range(n)],
            "record_key": [f"{key}{i:018d}" for i in range(n)],
            "source": key,
            "first_name": some,
            **holes,
            "sex": rng.choice(["m", "f"], n),
            "birth_date": rng.choice(["2012-03-01", "2014"], n, p=[0.9, 0.1]),
            "birth_precision": rng.choice(["day", "year"], n),
            "national_id": pd.Series(ids).where(pd.isna(ids), canary),
            "id_kind": ids,
            "g_code": some.where(rng.random(n) < 0.04),
            "pupil_no": some,
            "moo": some,
            "tambon": some,
            "amphoe": rng.choice(list(PLACES), n),
            "place_code": rng.choice(["520101", "5201", None], n),
        }
    )


def delivery(key, verdict="accepted", message=NOTHING, **more):
    table = roster(key)
    check = CheckResult(
        "rows_fall_at_most",
        Text("จำนวนแถวลดลงไม่เกินกำหนด", "Rows fall no further than agreed"),
        verdict != "held",
        True,
        0,
        312,
        0.4,
        0.2,
        (),
        message,
    )
    return Delivery(
        agency=supplier(key),
        verdict=verdict,
        message=message,
        files=(ReceivedFile(f"{key}_2569.xlsx", "ab" * 32, 48_213),),
        received_at="2026-07-14T21:05:00+07:00",
        dated="2026-07-10",
        rows_in=312,
        accepted=300,
        quarantined=9,
        in_use=300,
        not_records={"title": 2, "total": 1},
        reasons={"no_name": 6, "bad_date": 3},
        repairs={"buddhist_year": 280, "title_split": 12},
        facts={"encoding": "utf-8", "header_row": 3},
        checks=(check,),
        fields=quality.field_quality(table),
        id_kinds=quality.id_kinds(table),
        precisions=quality.precisions(table),
        changes={"same": 280, "changed": 5, "new": 15, "absent": 4},
        **more,
    )


LABELS = {
    "no_name": Text("ไม่มีชื่อ", "No name"),
    "bad_date": Text("วันเกิดอ่านไม่ได้", "Birth date not readable"),
    "buddhist_year": Text("แปลง พ.ศ. เป็น ค.ศ.", "Buddhist year converted"),
    "title_split": Text("แยกคำนำหน้าออกจากชื่อ", "Title split from the name"),
    "two_ids": Text("เลขประจำตัวที่ถูกต้องสองเลขต่างกัน", "Two different valid ids"),
}
WEIGHED = pd.DataFrame({
    "match_weight": [-5.2, -1.0, 0.5, 9.0, 12.3, 30.9, 30.2, 12.9, 3.3], "verdict": ["apart"] * 3 + ["linked"] * 4 + ["apart", "review"],
})  # fmt: skip

WEIGHED["match_probability"] = 1 / (1 + 2 ** -WEIGHED["match_weight"])
DECIDED = pd.DataFrame({"match_probability": [0.6, 0.7, 0.7, 0.96], "same": [True, False, False, True]})


def linkage():
    keys = list(NAMES)
    table = pd.concat([roster(k) for k in keys], ignore_index=True)
    number = np.random.default_rng(3).integers(0, 900, len(table))
    clusters = pd.DataFrame({"record_id": table["record_id"], "cluster_id": number})
    weights = [
        ("first_name", Text("ตรงกัน", "the same"), 0.93, 0.002),
        ("first_name", Text("ต่างกันตัวเดียว", "a letter different"), 0.04, 0.004),
        ("first_name", Text("ไม่ตรงกัน", "different"), 0.03, 0.994),
        ("birth_date", Text("ตรงกัน", "the same"), 0.9, 0.0003),
        ("birth_date", Text("ไม่ตรงกัน", "different"), 0.1, 0.9997),
    ]
    return Linkage(
        flow=(
            (Text("ระเบียน", "records"), 2100),
            (Text("คู่ที่เทียบ", "pairs compared"), 48_210),
            (Text("คู่ที่เชื่อม", "links"), 1320),
            (Text("เด็ก", "children"), 815),
        ),
        blocking=pd.DataFrame({"rule": ["national_id", "names"], "pairs": [9120, 39_090]}),
        weights=pd.DataFrame([(*w, float(np.log2(w[2] / w[3]))) for w in weights], columns=["field", "level", "m", "u", "weight"]),
        sizes=count.cluster_sizes(clusters),
        sources=count.source_links(table, clusters, ["home"]),
        groups=count.linked_by_group(table, clusters, ["home"]),
        cuts={"two_ids": 14},
        thresholds={"link": 9.0, "review": 0.0},
        sensitivity=pd.DataFrame({"threshold": [6.0, 9.0, 12.0], "people": [790, 815, 861]}),
        histogram=count.weight_histogram(WEIGHED),
        bands=count.weight_bands(WEIGHED, 0.0, 9.0),
        chances=count.chance_bands(WEIGHED, DECIDED),
        cohesion=pd.DataFrame({"least": [0.999, 0.99, 0.95, 0.5, 0.0], "people": [612, 31, 8, 3, 0]}),
        review={"grey": 12, "bridge": 1},
        trained=True,
    )


def counted(threshold=10) -> Figures:
    return figures(register(), threshold)


def night(tmp_path) -> ReportData:
    held = Text(
        "จำนวนแถวลดลง 40% เกินที่ตกลง (20%) ใช้ข้อมูลครั้งก่อนแทน โปรดตรวจว่าไฟล์ครบ",
        "Rows fell by 40%, more than agreed (20%); the last good delivery is used. See whether the file is complete.",
    )
    failed = Text("home.xlsx: ไฟล์ไม่สมบูรณ์ โปรดส่งใหม่", "home.xlsx: the workbook is truncated; send it again")
    deliveries = (
        delivery("dopa"),
        delivery("obec_lampang_1", "held", held),
        delivery("nakhon_municipality"),
        delivery("vocational"),
        delivery("home"),
        Delivery(supplier("volunteers"), "missing", Text("ยังไม่ได้รับไฟล์", "nothing has come yet")),
        Delivery(supplier("eef"), "failed", failed, in_use=120),
    )
    return ReportData(
        run=Run(
            "20260715-2205-7f3a",
            AS_OF,
            Text("ลำปาง ทีมเดียวกัน", "Lampang One Team"),
            {"code": "0.1.0+9fe7587", "model": "3", "rules": "a41c"},
        ),
        deliveries=deliveries,
        figures=counted(),
        linkage=linkage(),
        labels=LABELS,
        events={"created": 31, "merged": 2},
        lists=(
            ListResult("vocational", tmp_path / "vocational" / "list_2026-07-15.xlsx", 4, ("person_ref", "first_name", "state"), "cd" * 32),
        ),
        links=((Text("หน้าผู้ตรวจสอบ", "Auditor's page"), "audit.html"),),
    )
