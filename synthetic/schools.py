"""The schools, colleges and centres of the made-up province, and which of them a child attends.

Belongs here: one row a school with its supplier, levels, place and codes; choosing a school near a home. Does not belong here: children.

Suppliers (``supplier`` is the key of the agency that reports the school's roster): see ``life.SECTORS``.
"""

import numpy as np

from synthetic.names.sampling import villages
from synthetic.places import AREA_ONE, Places
from synthetic.tables import Array, Table, texts

Row = tuple[str, str, int, str]  # supplier, name, tambon, levels

COLLEGES = (
    ("วิทยาลัยเทคนิคลำปาง", "เมืองลำปาง"), ("วิทยาลัยอาชีวศึกษาลำปาง", "เมืองลำปาง"), ("วิทยาลัยสารพัดช่างลำปาง", "เมืองลำปาง"),
    ("วิทยาลัยเกษตรและเทคโนโลยีลำปาง", "ห้างฉัตร"), ("วิทยาลัยการอาชีพเกาะคา", "เกาะคา"), ("วิทยาลัยการอาชีพเถิน", "เถิน"),
)  # fmt: skip
SAINTS = ("อรุณ", "มัธยม", "ประชา", "ศิริ", "วิสุทธิ", "รัตน", "เจริญ", "ปัญญา", "พัฒนา", "เมตตา", "มารีย์", "สันติ")
TEMPLES = ("พระแก้วดอนเต้า", "บุญวาทย์วิหาร", "พระธาตุลำปางหลวง", "ศรีล้อม", "หลวงราชสัณฐาน", "ดอนมูล", "ม่อนจำศีล", "พระธาตุเสด็จ")


def schools(rng: np.random.Generator, places: Places, children: int) -> Table:
    """All schools: ``supplier, name, tambon, amphoe, levels, code``; how many there are follows the number of children."""
    rows = [*_primary(rng, places, children), *_secondary(places, children), *_others(rng, places, children)]
    supplier, name, tambon, levels = (texts(c) for c in zip(*rows, strict=True))
    table: Table = {"supplier": supplier, "name": name, "tambon": tambon.astype(int), "levels": levels}
    table["amphoe"] = places.amphoe[table["tambon"]]
    table["code"] = texts([_code(s, i) for i, s in enumerate(supplier)])
    return table


def _code(supplier: str, i: int) -> str:
    """Eight digits for schools of the basic-education office (area, running), ten for the rest (affiliation, province, running)."""
    area = {"obec_lampang_1": 5201, "obec_lampang_2": 5202, "obec_secondary": 5203}.get(supplier)
    if area:
        return f"{area}{i + 1:04d}"
    affiliation = {
        "private_schools": 11, "international_schools": 11, "dole": 12, "vocational": 13, "dla_schools": 30,
        "sports_school": 60, "scripture_schools": 70,
    }.get(supplier, 99)  # fmt: skip
    return f"{affiliation}52{i + 1:06d}"


def _primary(rng: np.random.Generator, places: Places, children: int) -> list[Row]:
    """Primary schools of the two areas (a third with lower secondary) and one or more child development centres a tambon."""
    rows: list[Row] = []
    for t, share in enumerate(places.share.tolist()):
        area = "obec_lampang_1" if places.amphoe[t] in AREA_ONE else "obec_lampang_2"
        here = [str(v) for v in dict.fromkeys(places.village[t])]
        n = int(np.clip(round(share * children / 130), 1, 7))
        for k in range(n):
            levels = "kpl" if k == 0 and (rng.random() < 0.5) else "kp"
            rows.append((area, "ชุมชนบ้าน" + here[k] if k == 0 and n > 2 else "บ้าน" + here[k], t, levels))
        first_there = t == int(np.flatnonzero(places.amphoe == places.amphoe[t])[0])
        for k in range(int(np.clip(round(share * children / 250), int(first_there), 2))):
            name = "ศูนย์พัฒนาเด็กเล็ก" + (f"เทศบาลตำบล{places.tambon[t]}" if k == 0 else f"บ้าน{here[-1]}")
            rows.append(("dla_schools", name, t, "c"))
    return rows


def _secondary(places: Places, children: int) -> list[Row]:
    """Secondary schools: one or more a district."""
    rows: list[Row] = []
    for amphoe in dict.fromkeys(places.amphoe.tolist()):
        tambons = np.flatnonzero(places.amphoe == amphoe)
        big = tambons[np.argsort(-places.share[tambons], kind="stable")]
        town = str(amphoe).removeprefix("เมือง") or "ลำปาง"
        rows.append(("obec_secondary", f"{town}วิทยาคม", int(big[0]), "lu"))
        extra = int(np.clip(round(places.share[tambons].sum() * children / 5000), 0, 6))
        rows += [("obec_secondary", f"{places.tambon[t]}พิทยาคม", int(t), "lu") for t in big[1 : 1 + extra]]
    return rows


def _others(rng: np.random.Generator, places: Places, children: int) -> list[Row]:
    """Local, private, religious and vocational schools, and the places of alternative education."""
    town = int(np.flatnonzero(places.amphoe == "เมืองลำปาง")[np.argmax(places.share[places.amphoe == "เมืองลำปาง"])])
    first = {a: int(np.flatnonzero(places.amphoe == a)[0]) for a in dict.fromkeys(places.amphoe.tolist())}
    rows: list[Row] = [("dla_schools", f"เทศบาล {k + 1} ({v})", town, "kplu") for k, v in enumerate(villages(rng, 4).tolist())]
    rows += [("dla_schools", f"อนุบาลเทศบาลตำบล{places.tambon[t]}", t, "kp") for t in first.values()]
    private = int(np.clip(children // 6000, 1, 8))
    rows += [("private_schools", f"{s}{'วิทยา' if k % 2 else 'ศึกษา'}ลำปาง", town, "kplu") for k, s in enumerate(SAINTS[:private])]
    rows += [("private_schools", f"อนุบาล{s}{a}", t, "kp") for s, (a, t) in zip(SAINTS[::-1], list(first.items())[1:], strict=False)]
    rows += [("vocational", name, first[a], "v") for name, a in COLLEGES]
    rows += [("scripture_schools", f"วัด{w}ปริยัติศึกษา", t, "lu") for w, t in zip(TEMPLES, first.values(), strict=False)]
    rows += [("sports_school", "โรงเรียนกีฬาจังหวัดลำปาง", town, "lu")]
    rows += [("international_schools", n, town, "kplu") for n in ("นานาชาติเขลางค์", "สองภาษาเวียงละกอน")]
    rows += [("dole", f"ศกร.ระดับอำเภอ{a}", t, "a") for a, t in first.items()]
    rows += [("cyf_centre", "ศูนย์การเรียน CYF ลำปาง", town, "a"), ("cyf_centre", "ศูนย์การเรียน CYF เกาะคา", first["เกาะคา"], "a")]
    rows += [("workplace", n, town, "a") for n in ("ศูนย์การเรียนปัญญาภิวัฒน์ลำปาง", "ศูนย์การเรียนในสถานประกอบการยานยนต์ลำปาง")]
    rows += [("skill_institute", "สถาบันพัฒนาฝีมือแรงงาน ลำปาง", town, "a"), ("mobile_school", "โรงเรียนมือถือลำปาง", town, "a")]
    return rows


def near(rng: np.random.Generator, table: Table, places: Places, supplier: str, level: str, tambon: Array) -> Array:
    """For each home (tambon index) a school of a supplier that teaches the level: same tambon, else same district, else anywhere."""
    fit = np.flatnonzero((table["supplier"] == supplier) & np.array([level in levels for levels in table["levels"]]))
    chosen: Array = fit[(rng.random(len(tambon)) * len(fit)).astype(int)]
    for of_school, of_home in ((table["amphoe"], places.amphoe[tambon]), (table["tambon"], tambon)):
        for place in sorted(set(of_home.tolist())):
            here, rows = fit[of_school[fit] == place], np.flatnonzero(of_home == place)
            if len(here):
                chosen[rows] = here[(rng.random(len(rows)) ** 1.3 * len(here)).astype(int)]
    return chosen


def other_of(rng: np.random.Generator, table: Table, school: Array) -> Array:
    """Another school of the same supplier for each school given (the same one where there is no other)."""
    other = school.copy()
    for supplier in sorted(set(table["supplier"][school].tolist())):
        fit = np.flatnonzero(table["supplier"] == supplier)
        rows = np.flatnonzero(table["supplier"][school] == supplier)
        other[rows] = fit[rng.integers(0, len(fit), len(rows))]
    return other
