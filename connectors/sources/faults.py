"""What can go wrong on the way to where an agency keeps its data, said for the officer who set it up.

Belongs here: one function per reason, giving a permanent or a transient error with a stable code. Hosts, paths and names of variables
may be told; a password, a token, an address that holds one, or a word of a library's own message never. Does not belong here: finding out.
"""

from collections.abc import Sequence

from agreements.errors import DeliveryError, TransientError
from agreements.text import Text
from connectors.limits import MAX_FETCH_SECONDS

BY_ITSELF = Text("ระบบจะลองใหม่เอง ถ้าเป็นหลายคืนให้แจ้งหน่วยงาน", "It is tried again by itself; if it lasts for nights, tell the agency.")


def unreachable(where: str) -> TransientError:
    """Nobody answers there."""
    return TransientError("unreachable", Text("ติดต่อไม่ได้", "It cannot be reached."), where=where, todo=BY_ITSELF)


def hangs(where: str, seconds: int) -> TransientError:
    """The other side was silent for too long."""
    what = Text(f"ปลายทางเงียบเกิน {seconds} วินาที", f"The other side sent nothing for {seconds} seconds.")
    return TransientError("hangs", what, where=where, todo=BY_ITSELF)


def too_slow(where: str) -> TransientError:
    """Bytes come, but so slowly that it would never end."""
    minutes = MAX_FETCH_SECONDS // 60
    what = Text(f"ใช้เวลาเกิน {minutes} นาที", f"The transfer took more than {minutes} minutes.")
    return TransientError("too_slow", what, where=where, todo=BY_ITSELF)


def broke_off(where: str) -> TransientError:
    """The transfer ended before all of it had come."""
    what = Text("การรับไฟล์ขาดตอน", "The transfer broke off.")
    return TransientError("broke_off", what, where=where, todo=BY_ITSELF)


def out_of_order(where: str, status: str) -> TransientError:
    """The other side says that it cannot just now."""
    what = Text(f"ปลายทางขัดข้อง ({status})", f"The other side is out of order ({status}).")
    return TransientError("out_of_order", what, where=where, todo=BY_ITSELF)


def count_differs(where: str, told: int, came: int) -> TransientError:
    """Other rows came than the other side had counted."""
    what = Text(f"ปลายทางนับได้ {told} แต่รับมาได้ {came}", f"The other side counted {told}, and {came} came.")
    return TransientError("count_differs", what, where=where, todo=BY_ITSELF)


def host_key_differs(where: str, shown: str) -> DeliveryError:
    """The server shows another key than the one agreed: it was set up anew, or it is not the agency's."""
    what = Text(f"กุญแจของเซิร์ฟเวอร์ไม่ตรงกับ host_key (เซิร์ฟเวอร์แสดง {shown})", f"The server's key is not `host_key` (it shows {shown}).")
    todo = Text("ถามหน่วยงานทางโทรศัพท์ว่ากุญแจนี้เป็นของเขาหรือไม่ ถ้าใช่จึงแก้ host_key",
                "Ask the agency by telephone whether that is its key; only then mend `host_key`.")  # fmt: skip
    return DeliveryError("host_key_differs", what, where=where, todo=todo)


def no_key(where: str) -> DeliveryError:
    """The private key cannot be used."""
    what = Text("เปิดไฟล์กุญแจส่วนตัวไม่ได้", "The private key cannot be opened.")
    todo = Text("ตรวจ key_file สิทธิ์อ่าน และ passphrase_env", "Check `key_file`, the right to read it, and `passphrase_env`.")
    return DeliveryError("no_key", what, where=where, todo=todo)


def page_instead(where: str) -> DeliveryError:
    """A page for people came, nearly always one to log in with."""
    what = Text("ได้หน้าเว็บแทนไฟล์ (มักเป็นหน้าให้เข้าสู่ระบบ)", "A web page came instead of a file (most often one to log in with).")
    todo = Text("เปิดที่อยู่นี้ในหน้าต่างส่วนตัวของเบราว์เซอร์ ถ้าไม่ได้ไฟล์ทันที ให้ขอลิงก์ส่งออกหรือโทเคนจากหน่วยงาน",
                "Open the address in a private window: if no file comes at once, ask for an export link or a token.")  # fmt: skip
    return DeliveryError("page_instead", what, where=where, todo=todo)


def request_refused(where: str, status: str) -> DeliveryError:
    """The server does not take the request as it is."""
    what = Text(f"เซิร์ฟเวอร์ไม่รับคำขอ ({status})", f"The server does not accept the request ({status}).")
    todo = Text("ตรวจที่อยู่และ headers ในไฟล์ของหน่วยงาน", "Check the address and the headers in the agency's file.")
    return DeliveryError("request_refused", what, where=where, todo=todo)


def not_understood(where: str) -> DeliveryError:
    """The answer is not what this API gives."""
    what = Text("คำตอบไม่ใช่รูปแบบของระบบนี้", "The answer is not what such a server gives.")
    todo = Text("ตรวจ connector และ url ในไฟล์ของหน่วยงาน", "Check `connector` and `url` in the agency's file.")
    return DeliveryError("not_understood", what, where=where, todo=todo)


def no_submissions(where: str) -> DeliveryError:
    """Nothing was sent in yet, or nothing of it counts, so that not even the headings are known."""
    what = Text("ยังไม่มีแบบสำรวจที่นับได้", "No submission counts yet.")
    todo = Text("รอแบบแรก หรือตรวจสถานะที่นับในไฟล์ของหน่วยงาน", "Wait for the first one, or check which states count in the agency's file.")
    return DeliveryError("no_submissions", what, where=where, todo=todo)


def no_repeat(where: str, repeat: str, there: Sequence[str]) -> DeliveryError:
    """No submission has the group whose entries the rows shall be."""
    names = ", ".join(there) or "–"
    what = Text(f"ไม่มีแบบใดที่มีกลุ่มซ้ำ {repeat} (ที่มี: {names})", f"No submission has the repeat group {repeat} (there are: {names}).")
    todo = Text("แก้ repeat ในไฟล์ของหน่วยงาน", "Mend `repeat` in the agency's file.")
    return DeliveryError("no_repeat", what, where=where, todo=todo)


def unguarded(where: str) -> DeliveryError:
    """Somebody on the way could read or change what is sent."""
    what = Text("การเชื่อมต่อไม่ปลอดภัย (ใบรับรองไม่ถูกต้อง หรือไม่ใช่ https)", "The connection is not safe (an invalid certificate, or no https).")
    todo = Text("ให้หน่วยงานแก้ใบรับรองหรือลิงก์", "The agency must mend its certificate or its link.")
    return DeliveryError("unguarded", what, where=where, todo=todo)


def sql_refused(where: str, code: str) -> DeliveryError:
    """The database does not understand the query, or does not let it be asked."""
    what = Text(f"ฐานข้อมูลไม่รับคำสั่ง ({code})", f"The database refuses the query ({code}).")
    todo = Text("ตรวจชื่อตาราง คอลัมน์ และ query ในไฟล์ของหน่วยงาน", "Check the table, the columns and the query in the agency's file.")
    return DeliveryError("sql_refused", what, where=where, todo=todo)


def key_repeats(where: str, key: str) -> DeliveryError:
    """What should name one row names several."""
    what = Text(f"คอลัมน์ {key} มีค่าซ้ำ จึงบอกแถวเดียวไม่ได้", f"Several rows have the same {key}.")
    todo = Text("แก้ key ในไฟล์ของหน่วยงาน หรือลบ changed_since", "Mend `key` in the agency's file, or leave `changed_since` out.")
    return DeliveryError("key_repeats", what, where=where, todo=todo)


def wrong_letters(where: str) -> DeliveryError:
    """The database's bytes are no text in the encoding that it names."""
    what = Text("อ่านตัวอักษรจากฐานข้อมูลไม่ได้", "The database's text cannot be read in the encoding that it names.")
    todo = Text("ใส่ encoding: tis-620 ในไฟล์ของหน่วยงาน หรือถามผู้ดูแลฐานข้อมูล",
                "Write `encoding: tis-620` in the agency's file, or ask who keeps the database.")  # fmt: skip
    return DeliveryError("wrong_letters", what, where=where, todo=todo)


def no_secret(variable: str) -> DeliveryError:
    """A variable that the agency's file names is not set where the night runs."""
    what = Text(f"ยังไม่ได้ตั้งตัวแปรแวดล้อม {variable}", f"The environment variable {variable} is not set.")
    todo = Text(f"เขียนบรรทัด {variable}='…' ในไฟล์รหัสที่งานประจำคืนใช้ (เช่น secrets.env) ถ้าจะลองในหน้าต่างนี้ สั่ง export {variable}='…'",
                f"Write the line {variable}='…' into the file of secrets that the night loads (such as secrets.env); "
                f"to try it in this terminal, type: export {variable}='…'")  # fmt: skip
    return DeliveryError("no_secret", what, todo=todo)


def login_refused(where: str) -> DeliveryError:
    """Password, key or token are not accepted, or do not allow this."""
    what = Text("ปลายทางไม่ยอมให้เข้า", "The other side refuses the login, or what it may read.")
    todo = Text("ตรวจชื่อผู้ใช้ รหัสผ่านหรือโทเคนในตัวแปรแวดล้อม และสิทธิ์อ่าน",
                "Check the user, the password or token in its variable, and its right to read.")  # fmt: skip
    return DeliveryError("login_refused", what, where=where, todo=todo)


def not_there(where: str) -> DeliveryError:
    """The folder or address does not exist."""
    todo = Text("ตรวจที่อยู่ในไฟล์ของหน่วยงาน", "Check the address in the agency's file.")
    return DeliveryError("not_there", Text("ไม่มีที่อยู่นี้ที่ปลายทาง", "There is no such place."), where=where, todo=todo)


def no_package(where: str, package: str) -> DeliveryError:
    """A driver that only this site needs is not installed."""
    what = Text(f"ยังไม่ได้ติดตั้งแพ็กเกจ {package}", f"The package {package} is not installed.")
    todo = Text(f"สั่ง .venv/bin/uv pip install {package}", f"Run: .venv/bin/uv pip install {package}")
    return DeliveryError("no_package", what, where=where, todo=todo)
