"""Made-up tables of people for the tests of proposals; nobody in them exists."""

import pandas as pd
import pyarrow as pa

GIVEN = ["anna", "bert", "carla", "dirk", "emma", "frank", "greta", "hans", "ida", "jan", "karin", "lars", "maria", "nils", "olga", "paul"]
SURNAMES = ["adams", "brown", "clark", "davis", "evans", "flint", "green", "hobbs", "irwin", "jones", "keller", "lloyd", "moore", "nolan", "owens", "price", "quill", "reeve", "stone"]
THAI_GIVEN = ["กานดา", "สมชาย", "วิภา", "ธนกร", "มานี", "ปิติ", "ชูใจ", "วีระ", "สมศรี", "ประยูร", "อารี", "นภา"]
THAI_SURNAMES = ["ใจดี", "มีสุข", "ทองคำ", "แสงจันทร์", "ศรีสุข", "บุญมา", "วงศ์ไทย", "พันธุ์ดี", "รักษา", "คำแก้ว", "จันทร์ดี", "สายทอง"]


def table(**columns: list[str]) -> pa.Table:
    """A table of text with a number a row; ``source`` unless it is given."""
    rows = len(next(iter(columns.values())))
    given = {"rec_id": [f"r{i:04d}" for i in range(rows)], **columns}
    given |= {"record_id": given["rec_id"], "source": columns.get("source", ["one"] * rows)}
    return pa.Table.from_pandas(pd.DataFrame(given, dtype="str")).cast(pa.schema([(name, pa.large_string()) for name in given]))


def english(people: int = 60) -> dict[str, list[str]]:
    """Each person twice, the second time with a slip in the street and without the phone."""
    numbers = [i // 2 for i in range(2 * people)]
    return {
        "first_name": [GIVEN[n % 16] for n in numbers],
        "last_name": [SURNAMES[n % 19] for n in numbers],
        "date_of_birth": [f"{1950 + n % 50}-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in numbers],
        "home_address": [f"{n} {SURNAMES[n * 7 % 19]} {'street' if i % 2 else 'stret'} west" for i, n in enumerate(numbers)],
        "post_code": [f"{4000 + n % 37}" for n in numbers],
        "phone": [f"0{300000000 + n * 7919}" if i % 2 else "" for i, n in enumerate(numbers)],
        "e_mail": [f"{GIVEN[n % 16]}{n}@example.org" for n in numbers],
        "sex": ["fm"[n % 2] for n in numbers],
    }


# Syllables in Thai letters and as the Royal Institute's general system writes them.
_SPELT = {
    "given": ("สม som วิ wi ธน thana ประ pra สุ su ชัย chai บุญ bun พร phon ศรี si นิ ni", "ชาย chai ชาติ chat ดา da กร kon พงษ์ phong ศักดิ์ sak รัตน์ rat วรรณ wan เดช det มล mon"),
    "surname": ("ทอง thong แก้ว kaeo จันทร์ chan แสง saeng รุ่ง rung มี mi คำ kham พันธุ์ phan ใจ chai วงศ์ wong", "ดี di สุข suk งาม ngam รักษ์ rak มา ma กุล kun เจริญ charoen ทิพย์ thip บุตร but สกุล sakun"),
}  # fmt: skip


def _spelt(part: str, number: int) -> tuple[str, str]:
    """One of a hundred names in both scripts."""
    (thai_1, latin_1), (thai_2, latin_2) = ((w.split()[0::2], w.split()[1::2]) for w in _SPELT[part])
    return thai_1[number % 10] + thai_2[number // 10], (latin_1[number % 10] + latin_2[number // 10]).title()


def two_scripts(people: int = 100) -> tuple[list[str], list[str], list[str], list[str]]:
    """Given names and surnames in Thai letters, then the same in Latin ones; no name comes twice."""
    given, surnames = zip(*(_spelt("given", n) for n in range(people)), strict=True), zip(*(_spelt("surname", n * 37 % 100) for n in range(people)), strict=True)
    (thai, latin), (thai_surnames, latin_surnames) = given, surnames
    return list(thai), list(thai_surnames), list(latin), list(latin_surnames)
