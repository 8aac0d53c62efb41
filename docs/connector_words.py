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
    Text(
        "**ใบรับรองของหน่วยงานเอง** เซิร์ฟเวอร์ที่ใช้ใบรับรองซึ่งหน่วยงานออกเอง: เก็บใบรับรองของผู้ออก (.pem) ไว้ข้างพื้นที่ แล้วตั้ง `REQUESTS_CA_BUNDLE` (https) หรือ `SSL_CERT_FILE` (imap) ให้ชี้ไฟล์นั้น การตรวจใบรับรองปิดไม่ได้",
        "**Certificates of an office's own.** Where a server's certificate is issued by the agency itself, keep the issuer's certificate (.pem) beside the site and let `REQUESTS_CA_BUNDLE` (https) or `SSL_CERT_FILE` (imap) name it. "
        "Checking certificates cannot be switched off.",
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
    "sftp": Words(
        Text("ไฟล์บนเซิร์ฟเวอร์ (SFTP)", "files on a server (SFTP)"),
        Text("ขอบัญชีที่อ่านได้อย่างเดียว `host_key` คือลายนิ้วมือของเซิร์ฟเวอร์ กันผู้อื่นสวมรอย: ใส่ลายนิ้วมือที่หน่วยงานบอก หรือใส่ `SHA256:` ตามด้วยอักษรใด ๆ 43 ตัว แล้วสั่ง "
             "`oneteam agency preview` ข้อความจะบอกลายนิ้วมือที่เซิร์ฟเวอร์แสดง ถามหน่วยงานทางโทรศัพท์ว่าตรงกันก่อนใส่ (`ssh-keygen -lf` กับกุญแจ `.pub` ของเซิร์ฟเวอร์แสดงค่าเดียวกัน)\n\n"
             "เข้าด้วยรหัสผ่าน (`password_env`) หรือกุญแจ (`key_file`): สร้างด้วย `ssh-keygen -t ed25519 -f /srv/oneteam/keys/lampang2` แล้วส่งไฟล์ `.pub` ให้หน่วยงาน ไฟล์ที่ยังเขียนไม่เสร็จไม่ถูกแตะ ไฟล์ใหญ่ที่ขาดตอนรับต่อจากเดิม",
             "Ask for an account that may only read. `host_key` is the server's fingerprint, so that nobody can stand in for it: write the one the agency tells you, or `SHA256:` and any 43 letters, and run "
             "`oneteam agency preview`: the message tells which the server shows. Ask the agency by telephone whether it is theirs before you write it down (`ssh-keygen -lf` on the server's `.pub` key prints the same).\n\n"
             "Log in by password (`password_env`) or by key (`key_file`): make one with `ssh-keygen -t ed25519 -f /srv/oneteam/keys/lampang2` and send the agency the `.pub` file. Files still being written are left "
             "alone; a large one that broke off goes on where it was."),
        "delivery:\n  connector: sftp\n  host: files.lampang2.example\n  host_key: SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8\n  user: oneteam\n"
        "  key_file: /srv/oneteam/keys/lampang2\n  folder: out\n  path: \"*.xlsx\"\n",
    ),
    "https": Words(
        Text("ไฟล์จากลิงก์ (HTTPS)", "a file behind a link (HTTPS)"),
        Text("ลิงก์ส่งออกของแบบฟอร์ม ชีต หรือระบบอื่น ลองเปิดลิงก์ในหน้าต่างส่วนตัวของเบราว์เซอร์: ต้องได้ไฟล์ทันที ไม่ใช่หน้าเว็บ ลิงก์ที่ใครมีก็เปิดได้คือกุญแจ ให้เก็บในตัวแปร (`url_env`) "
             "ถ้าต้องเข้าสู่ระบบ ใช้โทเคน (`token_env`) ชื่อกับรหัสผ่าน (`user`, `password_env`) หรือ `headers_env: {X-Api-Key: ชื่อตัวแปร}` "
             "เซิร์ฟเวอร์ที่บอก ETag หรือ Last-Modified จะไม่ส่งไฟล์เดิมซ้ำ รหัสลับไม่ถูกส่งต่อไปยังเซิร์ฟเวอร์อื่นเมื่อมีการเปลี่ยนเส้นทาง "
             "ไฟล์ชื่อเดิมแทนไฟล์ก่อน แม้ `statement: additions`: ลิงก์ที่ให้เฉพาะส่วนที่เปลี่ยนต้องตั้งชื่อไฟล์ต่างกันทุกครั้ง (ไม่ใส่ `name`) มิฉะนั้นต้องให้รายชื่อทั้งหมด",
             "The export link of a form, a sheet or another system. Try it in a private window of a browser: a file must come at once, not a page. A link that opens for anybody who has it is a key: keep it in a variable "
             "(`url_env`). Where a login is needed, take a token (`token_env`), user and password (`user`, `password_env`), or `headers_env: {X-Api-Key: NAME_OF_VARIABLE}`. A server that tells ETag or Last-Modified does "
             "not send the same file again. Secrets are not sent on to another server that a redirect leads to. "
             "A file of the same name stands in for the one before, with `statement: additions` too: a link that gives only what has changed has to name each file anew (leave out `name`), or else give the whole list."),
        "delivery:\n  connector: https\n  url: https://forms.lampang.example/export/pupils.csv\n  token_env: FORMS_TOKEN\n  name: pupils.csv\n",
    ),
    "imap": Words(
        Text("ไฟล์แนบในกล่องจดหมาย (IMAP)", "attachments in a mailbox (IMAP)"),
        Text("ใช้กล่องจดหมายแยกสำหรับรับข้อมูลเท่านั้น รับเฉพาะไฟล์แนบจากผู้ส่งใน `senders` จดหมายไม่ถูกทำเครื่องหมายว่าอ่าน ย้าย หรือลบ จะเปิดอ่านเองก่อนก็ไม่เป็นไร `statement: complete` ใช้เฉพาะจดหมายล่าสุดที่มีไฟล์ "
             "`additions` ใช้ทุกฉบับ และไฟล์ชื่อเดิมจากผู้ส่งเดิมแทนฉบับก่อน\n\n"
             "ชื่อผู้ส่งปลอมได้: ถ้าเซิร์ฟเวอร์จดหมายของท่านตรวจ DMARC (ส่วนหัว `Authentication-Results`) ให้ใส่ชื่อเซิร์ฟเวอร์นั้นใน `checked_by` จดหมายที่ไม่ผ่านจะไม่ถูกแตะ ไฟล์ในจดหมายควรตั้งรหัสผ่าน (`read: {password_env: …}`) "
             "บริการที่ไม่ให้เข้าด้วยรหัสผ่านปกติ: สร้างรหัสผ่านสำหรับแอป หรือใช้ `oauth` แทน `password_env`: Microsoft 365 ให้ผู้ดูแลลงทะเบียนแอปที่มีสิทธิ์ IMAP.AccessAsApp เฉพาะกล่องนี้ "
             "แล้วใส่ที่อยู่ออกโทเคนขององค์กรใน `token_url` ขอบเขต IMAP ที่ลงท้าย `/.default` ใน `scope` และ `client_secret_env` · Gmail ใช้ `refresh_token_env` โทเคนขอใหม่ทุกคืนและไม่ถูกเก็บ",
             "Take a mailbox of its own. Only attachments from `senders` are taken; messages are neither marked as seen, moved nor deleted, and you may open them first. With `statement: complete` the newest message with a file is "
             "the delivery; with `additions` all are, and a file of the same name by the same sender stands in for the one before.\n\n"
             "A sender's name can be forged: if your mail server checks DMARC (the header `Authentication-Results`), write its name under `checked_by`, and messages that did not pass are left alone. Files in mails should be locked by a password (`read: {password_env: …}`). "
             "Services that take no plain password need one made for apps, or `oauth` in place of `password_env`. Microsoft 365: let its administrator register an app with the right IMAP.AccessAsApp on this mailbox only, and write "
             "where the organisation's tokens are given (`token_url`), the scope of IMAP that ends in `/.default`, and `client_secret_env`. Gmail: `refresh_token_env`. The token is asked for anew every night and kept nowhere."),
        "delivery:\n  connector: imap\n  host: mail.lampang.example\n  user: roster@lampang.example\n  password_env: ROSTER_MAIL_PASSWORD\n  senders: [office@hill-school.example]\n"
        "  checked_by: mail.lampang.example\n  path: \"*.xlsx\"\n",
    ),
    "storage": Words(
        Text("ไฟล์ในที่เก็บแบบออบเจกต์ (S3, Google, Azure)", "files in an object storage (S3, Google, Azure)"),
        Text("ติดตั้งตัวเชื่อมก่อน: `.venv/bin/uv pip install s3fs` (S3 และที่เข้ากันได้), `gcsfs` (Google) หรือ `adlfs` (Azure) ขอกุญแจที่อ่านได้อย่างเดียวและเห็นเฉพาะโฟลเดอร์นั้น ชื่อใน `options` และ `options_env` เป็นของตัวเชื่อมนั้น เวลารอคำตอบก็เช่นกัน",
             "Install its package first: `.venv/bin/uv pip install s3fs` (S3 and what is like it), `gcsfs` (Google) or `adlfs` (Azure). Ask for a key that may only read, and only that folder. Names in `options` and "
             "`options_env` are those of the package; how long it waits for an answer is its own, too."),
        "delivery:\n  connector: storage\n  url: s3://province-exchange/lampang1\n  path: \"roster*.csv\"\n  take: newest\n"
        "  options: {endpoint_url: \"https://s3.lampang.example/\"}\n  options_env: {key: LAMPANG1_S3_KEY, secret: LAMPANG1_S3_SECRET}\n",
    ),
    "sql": Words(
        Text("ตารางหรือคำสั่ง SELECT ของฐานข้อมูล", "a table or SELECT of a database"),
        Text("อ่านอย่างเดียวในธุรกรรมเดียว จำนวนแถวต้องตรงกับที่ฐานข้อมูลนับ ค่าว่าง (NULL) ข้อความว่าง ทศนิยม และวันที่ไม่หายหรือเปลี่ยน ขอบัญชีที่อ่านได้เฉพาะตารางหรือวิวนั้น "
             "และเขียน `query` ที่เลือกเฉพาะคอลัมน์ที่ตกลงกัน ใส่ `key` เพื่อให้แถวเรียงเหมือนเดิมทุกคืน ข้อมูลที่ไม่เปลี่ยนจะได้ไม่ถูกอ่านซ้ำ\n\n"
             "ตารางใหญ่: `changed_since` คือคอลัมน์วันเวลาที่แก้ไขล่าสุด คืนต่อ ๆ ไปอ่านเฉพาะแถวที่เปลี่ยนและรหัสของทุกแถว แถวที่ถูกลบจึงหายไปด้วย ผลยังเป็นรายชื่อครบ (`complete`)\n\n"
             "ข้อความไทยเป็นตัวอักษรแปลก ๆ (`ÊÁªÒÂ`): ใส่ `encoding: tis-620` · SQL Server และ Oracle ต้องติดตั้งตัวเชื่อมเอง: `.venv/bin/uv pip install pymssql` หรือ `oracledb` "
             "และ SQL Server ไม่มีธุรกรรมอ่านอย่างเดียว สิทธิ์ของบัญชีจึงสำคัญ และ `query` ต้องไม่มี ORDER BY หรือ WITH",
             "Read in one transaction that cannot write; the rows must be as many as the database counts. NULL, empty text, decimals and dates neither vanish nor change. Ask for an account that "
             "may read that table or view only, and write a `query` that names only the columns agreed on. With `key` the rows stand in the same order every night, so that what has not "
             "changed is not read again.\n\n"
             "A large table: `changed_since` is the column that says when a row was changed last. From the second night on only changed rows are read, and the keys of all, so that deleted rows "
             "go, too; the result is still a `complete` list.\n\n"
             "Thai text looks like `ÊÁªÒÂ`: write `encoding: tis-620`. SQL Server and Oracle need a driver that you install: `.venv/bin/uv pip install pymssql` or `oracledb`; SQL Server knows "
             "no read-only transaction, so the account's rights are what counts, and its `query` can have neither ORDER BY nor WITH."),
        "delivery:\n  connector: sql\n  system: mariadb           # postgresql, mysql, sqlite, sqlserver, oracle\n  host: db.hospital.example\n  database: school_health\n"
        "  user: oneteam_reader\n  password_env: HOSPITAL_DB_PASSWORD\n  query: SELECT pupil_id, cid, fname, lname, birth, updated_at FROM pupils WHERE active = 1\n"
        "  key: [pupil_id]\n  changed_since: updated_at\n",
    ),
    "kobo": Words(
        Text("แบบสำรวจใน KoboToolbox", "submissions in KoboToolbox"),
        Text("`form` คือรหัสของแบบสำรวจ (ส่วนหลัง `/forms/` ในที่อยู่หน้าเว็บ) `token_env` คือโทเคนของบัญชีที่ดูข้อมูลได้อย่างเดียว (Account Settings → Security) ทุกคืนรับทุกแบบจนครบตามจำนวนที่เซิร์ฟเวอร์นับ "
             "แบบที่แก้ไขแล้วใช้ฉบับล่าสุด `repeat` ทำให้หนึ่งรายการในกลุ่มซ้ำ (เด็กหนึ่งคน) เป็นหนึ่งแถว พร้อมคำตอบของบ้าน หัวคอลัมน์ใน `columns` คือชื่อในข้อมูล เช่น `house/moo`, `house/children/name` "
             "สถานะอยู่ในคอลัมน์ `_validation_status`\n\n"
             "ไฟล์ที่ลงใน `landing/` เป็น zip ที่มีตารางและ `left_out.json`: รหัสของทุกแบบที่ไม่มีแถว พร้อมเหตุ (ถูกแก้ไขแล้ว สถานะไม่นับ ไม่มีเด็กในแบบ) คำตอบที่เป็นรายการ (กลุ่มซ้ำอื่น ไฟล์แนบ) ไม่อยู่ในตาราง",
             "`form` is the form's id (what follows `/forms/` in the address of its page); `token_env` holds the token of an account that may only view submissions (Account Settings → Security). Every night all submissions are "
             "fetched, as many as the server counts; of one that was edited the latest edit counts. With `repeat` each entry of that group (one child) is a row, with the answers of the house it stands in. Headings in `columns` are "
             "the names in the data, such as `house/moo`, `house/children/name`; the status stands in `_validation_status`.\n\n"
             "What lands is a zip with the table and `left_out.json`: the id of every submission that has no row, by reason (edited later, a status that does not count, no child in it). Answers that are lists (other repeat groups, "
             "files) are not in the table."),
        "delivery:\n  connector: kobo\n  url: https://kobo.lampang.example/\n  form: aBcDeF123456789ghijkLm\n  token_env: KOBO_TOKEN\n  repeat: house/children\n"
        "  validation: [approved]\n",
    ),
    "odk": Words(
        Text("แบบสำรวจใน ODK Central", "submissions in ODK Central"),
        Text("`project` คือเลขโครงการและ `form` คือ Form ID (อยู่ในที่อยู่หน้าเว็บ) ใช้บัญชีที่เป็น Project Viewer เท่านั้น อย่างอื่นเหมือน [kobo](#kobo): รับทุกหน้าจนครบ `repeat` คือกลุ่มซ้ำ มี `left_out.json` "
             "แบบที่แก้ไขแล้วเซิร์ฟเวอร์ให้ฉบับล่าสุดเอง แบบที่ถูกลบไม่มีแถว หัวคอลัมน์คือชื่อกลุ่มและคำถาม เช่น `house/moo` สถานะอยู่ใน `__system/reviewState` (`received` คือยังไม่ได้ตรวจ คอลัมน์ว่าง)",
             "`project` is the project's number and `form` the Form ID (both in the address of its page). Take an account that is Project Viewer only. The rest is as with [kobo](#kobo): all pages are followed to the end, `repeat`, `left_out.json`. "
             "Of an edited submission the server gives the latest edit itself; a deleted one has no row. Headings are the names of groups and questions, such as `house/moo`; the state stands in `__system/reviewState` (`received`, not yet "
             "reviewed, is empty there)."),
        "delivery:\n  connector: odk\n  url: https://odk.lampang.example/\n  project: 4\n  form: household_visit\n  user: oneteam@lampang.example\n  password_env: ODK_PASSWORD\n"
        "  repeat: house/children\n  review: [approved]\n",
    ),
    "oneroster": Words(
        Text("ระบบโรงเรียนผ่าน OneRoster 1.2 (REST)", "a school system by OneRoster 1.2 (REST)"),
        Text("ขอ client id และ secret ที่อ่านได้อย่างเดียว (OAuth 2 client credentials) รับ users, orgs, classes, academicSessions, enrollments และ demographics ทุกหน้าจนครบ แล้วเก็บเป็นชุดไฟล์ OneRoster CSV "
             "ที่อ่านเหมือนชุดที่ส่งเป็นไฟล์ ไม่ต้องเขียน `columns` (เขียนเพิ่มได้ เช่น `national_id: userIds.PID`) คืนต่อ ๆ ไปถามเฉพาะที่เปลี่ยน (`dateLastModified`) และรับใหม่ทั้งชุดทุก `full_every_days` วัน เพราะบางระบบไม่บอกสิ่งที่ลบ "
             "ไม่รับรหัสผ่าน ชื่อผู้ใช้ อีเมล หรือเชื้อชาติ",
             "Ask for a client id and secret that may only read (OAuth 2 client credentials). All pages of users, orgs, classes, academicSessions, enrollments and demographics are fetched and kept as a bundle of OneRoster CSV, read as one that "
             "was sent; no `columns` are needed (some can be added, such as `national_id: userIds.PID`). In the nights after, only what has changed (`dateLastModified`) is asked for, and all again every `full_every_days` days, since some "
             "systems do not tell what they deleted. Passwords, user names, addresses of mail and races are not taken."),
        "delivery:\n  connector: oneroster\n  url: https://sis.lampang.example/ims/oneroster/rostering/v1p2\n  token_url: https://sis.lampang.example/oauth/token\n"
        "  client_id: oneteam\n  client_secret_env: SIS_SECRET\n",
    ),
}  # fmt: skip

KEYS: dict[str, Text] = {
    "files.path": Text("ไฟล์ใน inbox/ ใช้ * ได้", "files below `inbox/`, wildcards allowed"),
    "path": Text("ไฟล์ในโฟลเดอร์นั้น ใช้ * ได้", "files below the folder, wildcards allowed; `*` does not reach over a slash"),
    "take": Text("all: ทุกไฟล์ที่ตรงรวมเป็นข้อมูลชุดเดียว newest: เฉพาะไฟล์ที่แก้ล่าสุด",
                 "all: all files that match are the delivery together; newest: only the one changed last"),
    "quiet_seconds": Text("ไฟล์ที่เพิ่งเขียนภายในกี่วินาทีถือว่ายังไม่เสร็จ", "a file written to within so many seconds is taken as unfinished"),
    "timeout_seconds": Text("ปลายทางเงียบนานเท่านี้ถือว่าขัดข้อง", "silence of the other side for this long is a fault"),
    "host": Text("ชื่อหรือเลขที่อยู่ของเซิร์ฟเวอร์", "the server's name or address"),
    "port": Text("พอร์ต ปกติใช้ค่าของระบบนั้น", "its port, if not the usual one"),
    "user": Text("ชื่อผู้ใช้", "the user"),
    "password_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บรหัสผ่าน", "the name of the variable that holds the password"),
    "system": Text("ระบบฐานข้อมูล", "which database system it is"),
    "database": Text("ชื่อฐานข้อมูล ของ SQLite คือไฟล์ เขียนเต็มจาก /", "the database's name; of SQLite the file, in full from /"),
    "options": Text("ค่าของตัวเชื่อม เช่น {sslmode: require}", "settings of the driver, e.g. `{sslmode: require}` of PostgreSQL"),
    "table": Text("ตารางหรือวิว เช่น public.pupils (หรือใช้ query)", "the table or view, e.g. `public.pupils`; or `query`"),
    "query": Text("คำสั่ง SELECT เดียว (หรือใช้ table)", "one SELECT; or `table`"),
    "key": Text("คอลัมน์ที่บอกแถวเดียว ใช้เรียงลำดับ ต้องมีเมื่อใช้ changed_since", "the columns that name a row: rows are put in their order; needed with `changed_since`"),
    "changed_since": Text("คอลัมน์วันเวลาที่แก้ไขล่าสุด หรือเลขที่เพิ่มขึ้นเสมอ", "the column with the time (or ever growing number) of a row's last change"),
    "encoding": Text("ฐานข้อมูลเก็บภาษาไทยเป็น TIS-620 ในคอลัมน์ที่ประกาศเป็นอักษรละติน", "the database keeps Thai as TIS-620 in columns it takes for Latin letters"),
    "host_key": Text("ลายนิ้วมือของเซิร์ฟเวอร์ (SHA256:…)", "the server's fingerprint (`SHA256:…`)"),
    "key_file": Text("ไฟล์กุญแจส่วนตัว (หรือใช้ password_env)", "the file of the private key; or `password_env`"),
    "passphrase_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บรหัสของไฟล์กุญแจ", "the name of the variable that holds the key file's passphrase"),
    "folder": Text("โฟลเดอร์บนเซิร์ฟเวอร์", "the folder on the server"),
    "https.url": Text("ที่อยู่ (https) หรือใช้ url_env", "the address (https); or `url_env`"),
    "url_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บที่อยู่ เมื่อที่อยู่นั้นเองคือกุญแจ", "the name of the variable that holds the address, where the address itself is the key"),
    "token_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บโทเคน (ส่งเป็น Authorization: Bearer)", "the name of the variable that holds a token, sent as `Authorization: Bearer`"),
    "headers": Text("หัวคำขอที่ไม่ลับ", "headers that are no secret"),
    "headers_env": Text("หัวคำขอ: ชื่อตัวแปรแวดล้อมที่เก็บค่า", "header: name of the variable that holds its value"),
    "name": Text("ชื่อไฟล์ที่จะเก็บ ปกติตามที่เซิร์ฟเวอร์บอก", "the name the file lands under; else what the server calls it"),
    "security": Text("tls (ปกติ) starttls หรือ none เฉพาะ 127.0.0.1", "tls, starttls, or none on 127.0.0.1 only"),
    "mailbox": Text("กล่องหรือโฟลเดอร์", "mailbox or folder"),
    "senders": Text("ที่อยู่ผู้ส่ง หรือ @โดเมน", "senders' addresses, or `@domain` for all of one"),
    "checked_by": Text("เซิร์ฟเวอร์จดหมายที่ต้องรับรองว่าผู้ส่งผ่าน DMARC", "the mail server whose verdict must be that the sender passed DMARC"),
    "since": Text("ไม่ดูจดหมายก่อนวันนี้", "messages before this day are not looked at"),
    "imap.password_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บรหัสผ่าน (หรือใช้ oauth)", "the name of the variable that holds the password; or `oauth`"),
    "imap.path": Text("ชื่อไฟล์แนบ ใช้ * ได้", "names of attachments, wildcards allowed"),
    "imap.take": Text("all: ทุกฉบับ newest: ฉบับล่าสุดที่มีไฟล์ ปกติตาม statement", "all: of all messages; newest: of the newest that has any; by default as `statement` says"),
    "storage.url": Text("โปรโตคอล://ถัง/โฟลเดอร์", "protocol://bucket/folder"),
    "storage.options": Text("ค่าของตัวเชื่อม", "settings of the package"),
    "options_env": Text("ค่าของตัวเชื่อมที่เป็นความลับ: ชื่อตัวแปรแวดล้อม", "secret settings of the package: names of variables"),
    "folder.folder": Text("โฟลเดอร์ เขียนเต็มจาก /", "the folder, in full from /"),
    "kobo.url": Text("ที่อยู่ของเซิร์ฟเวอร์", "the server's address"),
    "odk.url": Text("ที่อยู่ของเซิร์ฟเวอร์", "the server's address"),
    "oneroster.url": Text("ที่อยู่ของ API จนถึง v1p2", "the API's address, up to and with `v1p2`"),
    "oauth": Text("เข้าด้วยโทเคน OAuth 2 แทนรหัสผ่าน: token_url client_id client_secret_env refresh_token_env scope", "log in by a token of OAuth 2 in place of a password: `token_url`, `client_id`, `client_secret_env` or `refresh_token_env`, `scope`"),
    "token_url": Text("ที่อยู่ที่ออกโทเคน", "where tokens are given"),
    "client_id": Text("ชื่อของ One Team ในระบบนั้น", "what One Team is called there"),
    "client_secret_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บ client secret", "the name of the variable that holds the client's secret"),
    "scope": Text("ขอบเขตของโทเคน ไม่เขียน: ตามมาตรฐาน", "what the token is asked for; by default the standard's scopes for pupils and demographics"),
    "full_every_days": Text("รับใหม่ทั้งชุดทุกกี่วัน", "everything is fetched anew after so many days"),
    "odk.form": Text("Form ID ของแบบสำรวจ", "the form's id"),
    "project": Text("เลขโครงการ", "the project's number"),
    "review": Text("สถานะการตรวจทานที่นับ received คือยังไม่ได้ตรวจ", "the review states that count; received: not yet reviewed"),
    "kobo.form": Text("รหัสของแบบสำรวจ", "the form's id"),
    "kobo.token_env": Text("ชื่อตัวแปรแวดล้อมที่เก็บโทเคน", "the name of the variable that holds the token"),
    "repeat": Text("กลุ่มซ้ำที่หนึ่งรายการเป็นหนึ่งแถว ไม่เขียน: หนึ่งแบบหนึ่งแถว", "the repeat group whose entries are the rows; without it a submission is a row"),
    "validation": Text("สถานะการตรวจสอบที่นับ none คือยังไม่ได้ตรวจ", "the validation statuses that count; none: not yet looked at"),
}  # fmt: skip


class Tried(NamedTuple):
    """Against what a connector is tested, and the tests: nothing fetched twice, broken or silent transfers, faults told apart."""

    server: str
    unchanged: str
    broken: str
    faults: str


TRIED: dict[str, Tried] = {
    "folder": Tried(
        "the file system",
        "tests/connectors/test_fetching.py::test_what_has_not_changed_is_not_read_again",
        "tests/connectors/test_fetching.py::test_a_broken_transfer_goes_on_where_it_broke_unless_the_file_is_another",
        "tests/connectors/test_fetching.py::test_a_share_that_is_not_mounted_is_out_of_reach_and_not_empty",
    ),
    "sftp": Tried(
        "OpenSSH's sshd (keys), asyncssh's server (passwords)",
        "tests/connectors/test_sftp.py::test_files_land_and_are_not_read_again_until_they_change",
        "tests/connectors/test_sftp.py::test_a_broken_or_silent_transfer_goes_on_where_it_was",
        "tests/connectors/test_sftp.py::test_faults_are_told_apart_and_hold_no_password",
    ),
    "https": Tried(
        "Python's HTTP server, one with TLS",
        "tests/connectors/test_https.py::test_what_the_server_calls_unchanged_is_not_sent_again",
        "tests/connectors/test_https.py::test_a_broken_or_silent_transfer_goes_on_where_it_was",
        "tests/connectors/test_https.py::test_permanent_faults",
    ),
    "imap": Tried(
        "Dovecot",
        "tests/connectors/test_imap.py::test_nothing_is_marked_and_nothing_fetched_twice_whoever_opened_it",
        "tests/connectors/test_imap.py::test_a_server_that_falls_silent_or_away_in_the_middle",
        "tests/connectors/test_imap.py::test_faults_are_told_apart_and_hold_no_password",
    ),
    "storage": Tried(
        "fsspec's memory and local file systems; no cloud",
        "tests/connectors/test_storage.py::test_files_of_a_bucket_land_and_are_not_read_again",
        "tests/connectors/test_fetching.py::test_a_broken_transfer_goes_on_where_it_broke_unless_the_file_is_another",
        "tests/connectors/test_storage.py::test_faults_of_a_storage_are_told_by_their_kind_only",
    ),
    "sql": Tried(
        "PostgreSQL, MariaDB, SQLite; not SQL Server, Oracle",
        "tests/connectors/test_sql.py::test_a_table_in_which_nothing_changed_is_not_written_again",
        "tests/connectors/test_sql.py::test_a_server_that_falls_silent_or_away_in_the_middle",
        "tests/connectors/test_sql.py::test_faults_of_the_login_are_told_apart_and_hold_no_password",
    ),
    "kobo": Tried(
        "a server of the tests that answers as Kobo's does; no Kobo",
        "tests/connectors/test_kobo.py::test_all_pages_come_and_the_same_submissions_are_the_same_file",
        "tests/connectors/test_kobo.py::test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for",
        "tests/connectors/test_kobo.py::test_permanent_faults_are_told_apart_and_hold_no_token",
    ),
    "odk": Tried(
        "a server of the tests that answers as Central's does; no Central",
        "tests/connectors/test_odk.py::test_all_pages_come_and_the_same_submissions_are_the_same_file",
        "tests/connectors/test_odk.py::test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for",
        "tests/connectors/test_odk.py::test_permanent_faults_are_told_apart_and_hold_no_password",
    ),
    "oneroster": Tried(
        "a server of the tests that answers as the standard says; no school system",
        "tests/connectors/test_onerosterapi.py::test_what_has_changed_is_asked_for_and_laid_over_the_full_bundle",
        "tests/connectors/test_onerosterapi.py::test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for",
        "tests/connectors/test_onerosterapi.py::test_permanent_faults_are_told_apart_and_hold_no_secret",
    ),
}
