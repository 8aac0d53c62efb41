"""The settings of the made-up site: ``site.yaml`` and one agreement a agency.

Belongs here: copying the example agreements with the dates of this province. Does not belong here: their text (``agencies/*.yaml``).
"""

from importlib import resources
from pathlib import Path
from string import Template

from synthetic.province import Province

SITE = Template("""\
# จังหวัดสมมติสำหรับทดลองใช้งาน: เด็กทุกคนในนี้ไม่มีตัวตนจริง
# A made-up province to try things out on: no child in it exists.
site:
  th: ลำปางวันทีม (ข้อมูลสมมติ)
  en: Lampang One Team (made-up data)
province: ลำปาง
time_zone: Asia/Bangkok
as_of: $as_of

# ที่เก็บทะเบียน: ไฟล์ในโฟลเดอร์นี้ หรือเซิร์ฟเวอร์ PostgreSQL
database: sqlite:///register.db

ages:
  compulsory: [6, 15]   # การศึกษาภาคบังคับ
  target: [3, 18]       # Thailand Zero Dropout
  counted_on: as_of     # birth_year, as_of หรือ school_year_start

calendar:
  school_year_starts: 05-16
  school_year_ends: 03-31
  grace_days: 45        # ขาดหายไปไม่เกินกี่วันจึงยังไม่นับว่าหลุด (วันที่โรงเรียนยืนยันข้อมูลอยู่ใน due ของแต่ละหน่วยงาน)
  terms: [05-16/10-10, 11-01/03-31]   # วันเปิดและวันปิดภาคเรียน นอกนั้นคือปิดภาคเรียน
  rounds: [06-10, 11-10, 03-31]       # รอบยืนยันข้อมูล DMC (due: [dmc] ของหน่วยงานหมายถึงวันเหล่านี้)
  holidays: []                        # วันหยุดที่เพิ่มจากวันหยุดราชการ เช่น [2026-04-16]

small_cell: 10   # จำนวนที่น้อยกว่านี้ไม่แสดงในรายงาน
""")


def write_settings(folder: Path, province: Province) -> None:
    """``site.yaml`` and ``agencies/*.yaml``; agreements are valid around the as-of date."""
    start = province.opening.replace(year=province.opening.year - 1)
    values = {
        "as_of": province.as_of.isoformat(),
        "drawn": province.drawn.isoformat(),
        "term_before": f"{province.opening.year}-03-31",
        "year": str(province.year),
        "year_before": str(province.year - 1),
        "valid": f"{start.isoformat()}/{start.replace(year=start.year + 2, day=15).isoformat()}",
        "mou_year": str(start.year + 543),
    }
    (folder / "site.yaml").write_text(SITE.substitute(values), encoding="utf-8")
    target = folder / "agencies"
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(resources.files("synthetic.agencies").iterdir(), key=lambda s: s.name):
        if source.name.endswith(".yaml"):
            (target / source.name).write_text(Template(source.read_text(encoding="utf-8")).substitute(values), encoding="utf-8")
