"""What each connector is for, an example of each, what its keys mean: the part of the page of connectors that is written by hand.

Belongs here: sentences in both languages. Does not belong here: types, defaults (read from ``agreements.delivery``).
"""

from typing import NamedTuple

from agreements.text import Text


class Words(NamedTuple):
    """A connector: its name for people, what it is for and what to see to, a delivery that uses it."""

    title: Text
    about: Text
    example: str


INTRODUCTION = Text(
    "`delivery.connector` ในไฟล์ของหน่วยงานบอกว่าข้อมูลมาทางใด ทุกช่องทางมีคีย์ `statement`, `due`, `grace_days`, `dated` และ `read` "
    "([ความหมาย](agreement.md)) และคีย์ของตัวเองตามตารางข้างล่าง คีย์**ตัวหนา**ต้องมี",
    "`delivery.connector` in an agency's file says how its data come. Every connector has the keys `statement`, `due`, `grace_days`, `dated` and "
    "`read` ([their meaning](agreement.md)) and its own, as below. **Bold** keys must be there.",
)

SHARED = (
    Text(
        "**รหัสผ่านไม่อยู่ในไฟล์** คีย์ที่ลงท้ายด้วย `_env` คือชื่อตัวแปรแวดล้อมที่เก็บรหัสผ่านหรือโทเคน ตั้งตัวแปรนั้นในที่ที่งานประจำคืนทำงาน "
        "([วิธีตั้ง](officers.th.md#รับข้อมูลจากที่ที่หน่วยงานเก็บไว้)) `oneteam agency check` บอกชื่อตัวแปรที่ยังไม่ได้ตั้ง",
        "**No password stands in the file.** A key that ends in `_env` is the name of a variable of the environment that holds a password or token; set the "
        "variable where the night runs ([how](officers.md#fetching-from-where-an-agency-keeps-its-data)). `oneteam agency check` names those that are not set.",
    ),
    Text(
        "**เมื่อขัดข้อง** ปลายทางไม่ตอบ เงียบ หรือขาดตอน: ลองใหม่เองสามครั้ง (รอ 2, 8, 32 วินาที) ไฟล์ใหญ่รับต่อจากที่ขาด ถ้ายังไม่ได้ ใช้ข้อมูลที่ดีครั้งล่าสุดและบอกเหตุ "
        "รหัสผ่านผิดหรือไม่มีที่อยู่นั้น: ไม่ลองซ้ำ บอกเหตุทันที ไฟล์ที่ไม่เปลี่ยนตั้งแต่คืนก่อนไม่ถูกรับหรืออ่านซ้ำ",
        "**When it does not work.** No answer, silence or a broken transfer: it is tried again three times by itself (after 2, 8 and 32 seconds), a large file "
        "from where it broke; after that the last good delivery stands, and the reason is told. A wrong password or address is not tried again but told at "
        "once. What has not changed since the night before is neither fetched nor read again.",
    ),
)

CONNECTOR_WORDS: dict[str, Words] = {
    "files": Words(
        Text("ไฟล์ที่มีคนวางไว้ใน inbox/", "files that somebody puts into inbox/"),
        Text("เจ้าหน้าที่หรือหน่วยงานวางไฟล์ไว้ใน `inbox/` ของพื้นที่ นี่คือค่าปกติเมื่อไม่เขียน `connector`",
             "You or the agency put the files into the site's `inbox/`. This is meant where no `connector` is written."),
        'delivery:\n  path: "obec_lampang_1/*.xlsx"\n',
    ),
    "folder": Words(
        Text("โฟลเดอร์หรือไดรฟ์ที่ใช้ร่วมกัน", "a folder or a share"),
        Text("โฟลเดอร์ของเครื่องนี้ที่อยู่นอกพื้นที่ หรือไดรฟ์เครือข่าย (SMB, NFS) ที่ผู้ดูแลเครื่องเชื่อมไว้แล้ว ไฟล์ไม่ถูกย้ายหรือลบ "
             "ไฟล์ที่ยังเขียนไม่เสร็จไม่ถูกแตะ (`.part`, `.tmp`, `~$…` หรือเพิ่งเขียนภายใน `quiet_seconds`)",
             "A folder of this machine outside the site, or a network share (SMB, NFS) that its administrator has mounted. Files are neither moved nor deleted. "
             "Those still being written are left alone (`.part`, `.tmp`, `~$…`, or written to within `quiet_seconds`)."),
        'delivery:\n  connector: folder\n  folder: /srv/oneteam/shares/lampang1\n  path: "roster*.xlsx"\n  take: newest      # older ones lie there too\n',
    ),
}  # fmt: skip

KEYS: dict[str, Text] = {
    "files.path": Text("ไฟล์ใน inbox/ ใช้ * ได้", "files below `inbox/`, wildcards allowed"),
    "path": Text("ไฟล์ในโฟลเดอร์นั้น ใช้ * ได้", "files below the folder, wildcards allowed; `*` does not reach over a slash"),
    "take": Text("all: ทุกไฟล์ที่ตรงรวมเป็นข้อมูลชุดเดียว newest: เฉพาะไฟล์ที่แก้ล่าสุด",
                 "all: all files that match are the delivery together; newest: only the one changed last"),
    "quiet_seconds": Text("ไฟล์ที่เพิ่งเขียนภายในกี่วินาทีถือว่ายังไม่เสร็จ", "a file written to within so many seconds is taken as unfinished"),
    "folder.folder": Text("โฟลเดอร์ เขียนเต็มจาก /", "the folder, in full from /"),
}  # fmt: skip
