"""The site that a night is to run on, whoever starts it; somebody hears of it where its settings have mistakes.

Belongs here: reading the settings for a night, and what is said where they do not allow one. Does not belong here: what they may say
(``settings``), the night itself (``night``).
"""

import datetime as dt
import json
from contextlib import suppress
from pathlib import Path

from agreements.errors import SettingsError, TransientError
from agreements.text import Text
from assets.happenings import not_begun
from assets.notifying import at_once
from assets.site import Site
from pipelines.lock import site_lock
from pipelines.settings import load_site, who_hears
from publishing import manifest
from publishing.wording import day


def site_of_tonight(folder: Path) -> Site:
    """The site, ready to run; of mistakes in its settings is told who is to hear of failed nights, where that can be read.

    Raises:
        SettingsError: as ``load_site``, with what that means for the night.
    """
    try:
        return load_site(folder)
    except SettingsError as error:
        site = who_hears(folder.resolve())
        with suppress(TransientError):  # a night that is at work has read better settings
            if site:
                with site_lock(site.work):
                    at_once(site, site.today(), not_begun(site.today(), error))
        if not (folder / "site.yaml").exists():
            raise
        raise SettingsError(error.problems, head=_nothing_done(folder, len(error.problems)), foot=[_MEND]) from None


_MEND = Text(
    "แก้ไฟล์และบรรทัดข้างต้น ตรวจด้วย oneteam agency check จนถูกต้อง แล้วสั่ง oneteam sync ใหม่ ไฟล์ของทุกหน่วยงานรออยู่ จะเข้ามาเมื่อแก้แล้ว",
    "Mend these lines, run `oneteam agency check` until all is valid, then `oneteam sync` again: all files wait and come in then.",
)


def _nothing_done(folder: Path, mistakes: int) -> list[Text]:
    """That nothing was processed, why the others have to wait, and what stands meanwhile."""
    return [
        Text("คืนนี้ยังไม่ได้ประมวลผลอะไรเลย เพราะการตั้งค่ามีข้อผิดพลาด", "Nothing was processed this night: the settings have mistakes."),
        _what_stands(folder),
        Text("ไม่ข้ามหน่วยงานใด เพราะเด็กของหน่วยงานที่ถูกข้ามจะดูเหมือนอยู่นอกระบบ",
             "No agency is passed over: the children of one that is would look out of school."),
        Text(f"ข้อผิดพลาด {mistakes} แห่ง (ไฟล์:บรรทัด: คีย์):", f"{mistakes} {'mistake' if mistakes == 1 else 'mistakes'} (file:line: key):"),
    ]  # fmt: skip


def _what_stands(folder: Path) -> Text:
    nights = manifest.chain(folder)
    if not nights:
        return Text("ยังไม่เคยมีทะเบียน", "There is no register yet.")
    last = dt.date.fromisoformat(json.loads(nights[-1].read_text(encoding="utf-8"))["as_of"])
    return Text(f"ทะเบียน รายชื่อ และรายงานของ {day(last, 'th')} ยังใช้อยู่ตามเดิม",
                f"The register, lists and reports as of {day(last, 'en')} stand as they are.")  # fmt: skip
