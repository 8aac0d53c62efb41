"""Headings as widely used systems export them, written after the guessing ran on the two halves; measured first, mended by afterwards.

Belongs here: forms after the exports of real systems, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

AGENCIES = (
    Agency("health_centre_system", "partner", "supported", "csv", ages=(3, 18), rows=180, encoding="cp874", separator="|", columns=(
        C("pcucodeperson", NONE, ("06718",)), C("pid", "pupil_no", "own_5"), C("hcode", NONE, "own_5"), C("prename", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"),
        C("birth", "birth_date", "born:iso"), C("sex", "sex", "sex_code"), C("idcard", "national_id", "id"), C("bloodgroup", DROP, ("A", "B", "O")), C("occupa", (NONE, DROP), ("504", "901")), C("nation", (NONE, DROP), ("99", "48")), C("religion", DROP, ("1", "2")),
        C("educate", ("grade", NONE), ("02", "03")), C("fatherid", (NONE, DROP), "other_id"), C("motherid", (NONE, DROP), "other_id"), C("father", "father_name", "father"), C("mother", "mother_name", "mother"), C("telephoneperson", "phone", "phone"),
        C("hnomoi", "house_no", "house"), C("roadmoi", NONE, "road"), C("mumoi", "moo", "moo"), C("subdistcodemoi", NONE, "area_code"), C("distcodemoi", NONE, "area_code"), C("provcodemoi", NONE, ("52",)), C("dateupdate", NONE, "lately:stamp"))),
    Agency("american_system", "private_school", "enrolled", "csv", ages=(5, 17), rows=120, encoding="utf-8", separator="\t", columns=(
        C("Student_Number", "pupil_no", "own_5"), C("State_StudentNumber", "national_id", "id"), C("Last_Name", "last_name", "last_en"), C("First_Name", "first_name", "first_en"), C("Middle_Name", "middle_name", ("", "", "", "Anna")),
        C("DOB", "birth_date", "born:us"), C("Gender", "sex", "sex_mf"), C("Grade_Level", "grade", ("01", "02", "05", "09", "11")), C("Enroll_Status", ("status", NONE), ("0", "0", "2")), C("EntryDate", "enrolled_from", "entered:us"), C("Home_Room", NONE, "teacher"), C("Ethnicity", DROP, ("A", "W", "H")),
        C("Street", ("address", NONE), "road"), C("City", ("amphoe", NONE), "amphoe"), C("State", ("province", NONE), "province"), C("Zip", NONE, "postcode"), C("Home_Phone", "phone", "phone_dashed"), C("Mother", "mother_name", "guardian_en"), C("Father", "father_name", "guardian_en"), C("Emerg_Contact_1", ("guardian_name", NONE), "guardian_en"))),
    Agency("emis", "school", "enrolled", "xlsx", ages=(6, 15), rows=100, columns=(
        C("OpenEMIS ID", "pupil_no", "own_10"), C("First Name", "first_name", "first"), C("Last Name", "last_name", "last"), C("Gender", "sex", "sex_en"), C("Date of Birth", "birth_date", "born:iso"), C("Identity Type", NONE, ("National ID",)), C("Identity Number", "national_id", "id"),
        C("Academic Period", NONE, ("2569",)), C("Institution Code", "school_code", "school_10"), C("Institution", "school_name", "school"), C("Education Grade", "grade", "grade_long"), C("Class", NONE, ("A", "B")), C("Student Status", "status", ("Enrolled", "Enrolled", "Transferred", "Withdrawn")), C("Special Needs", DROP, ("", "", "Vision")))),
    Agency("course_platform", "learning_centre", "enrolled_alternative", "csv", ages=(12, 18), rows=52, columns=(
        C("username", NONE, "own_8"), C("firstname", "first_name", "first"), C("lastname", "last_name", "last"), C("email", NONE, "email"), C("idnumber", "national_id", "id"), C("institution", "school_name", "school"), C("department", NONE, ("A", "B")), C("phone1", "phone", "phone"), C("city", ("amphoe", NONE), "amphoe"), C("lastaccess", NONE, "lately:stamp"))),
    Agency("camp_registration", "partner", "population", "xlsx", ages=(3, 17), rows=64, titles=(("Camp population list",), ()), columns=(
        C("HH No.", NONE, "own_5"), C("Individual ID", "pupil_no", "own_8"), C("Full name (English)", "full_name", "burmese"), C("Sex", "sex", "sex_mf"), C("DoB", "birth_date", "born:english"), C("Age", "age", "age"), C("Ethnicity", DROP, ("Karen", "Burman")), C("Religion", DROP, ("Buddhist", "Christian")),
        C("Relationship to HoH", NONE, ("Son", "Daughter")), C("Father's name", "father_name", "burmese_parent"), C("Mother's name", "mother_name", "burmese"), C("Camp section", NONE, ("3A", "5B")), C("House #", "house_no", "house"), C("School attended", "school_name", "school"), C("Std.", "grade", ("KG", "Grade 1", "Grade 4")))),
    Agency("protection_cases", "partner", "supported", "csv", ages=(7, 17), rows=30, columns=(
        C("Case ID", ("pupil_no", NONE), "form_no"), C("Name", "full_name", "untitled"), C("Nickname", "nickname", "nickname"), C("Sex", "sex", "sex_en"), C("Age", "age", "age"), C("Date of Birth", "birth_date", "born:iso"), C("Date Case Was Opened", ("event_date", NONE), "lately:iso"), C("Case Worker", NONE, "teacher"),
        C("Protection Concerns", NONE, ("Neglect", "Child labour")), C("Caregiver Name", "guardian_name", "guardian"), C("Caregiver Telephone", "phone", "phone"), C("Current Address", "address", "address"), C("School Status", "status", ("Studying", "Dropped out", "Never attended")))),
    Agency("home_visits", "school", "enrolled", "xlsx", ages=(12, 18), rows=70, titles=(("แบบบันทึกการเยี่ยมบ้านนักเรียน",), ()), columns=(
        C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("ชื่อ-นามสกุลนักเรียน", "full_name", "full_short"), C("ชั้น ม.", "grade", "grade_room"), C("บุคคลที่นักเรียนอาศัยอยู่ด้วย", NONE, "relation"), C("ชื่อผู้ปกครองที่ให้ข้อมูล", "guardian_name", "guardian"), C("เบอร์โทรผู้ปกครอง", "phone", "phone"),
        C("รายได้ครัวเรือนต่อเดือน", DROP, "money"), C("ภาระพึ่งพิง", NONE, ("มีผู้สูงอายุ", "ไม่มี")), C("สภาพบ้าน", NONE, ("ไม้", "ปูน")), C("วันที่เยี่ยมบ้าน", "event_date", "lately:thai_short"), C("ครูผู้เยี่ยม", NONE, "teacher"))),
)  # fmt: skip
