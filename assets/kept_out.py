"""Why a row of an agency's newest delivery is in no register: it could not be used, or the whole delivery is not in use.

Belongs here: finding one row's address among what was kept out. Does not belong here: why it was (``records.reasons``, the standing), its
cells. Of a protected agency nothing is told, not even that it has such a row.
"""

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.site import Site
from assets.standing import Standing, load, quarantine_path, roster_path
from assets.tables import read_table
from publishing.wording import VERDICTS
from records.keys import record_ids
from records.reasons import REASONS, TODO


def why_kept_out(site: Site, record_id: str) -> OneTeamError | None:
    """Why the row at an address (``source:row``) is not in use, and where it lies; None where nothing is known of it."""
    source = record_id.partition(":")[0]
    open_ = any(a.agency == source and not a.protected for a in site.suppliers)
    standing = load(site.work, source) if open_ else None
    if standing is None or standing.newest is None:
        return None
    return _unusable(site, standing, record_id) or _not_in_use(site, standing, record_id)


def _unusable(site: Site, standing: Standing, record_id: str) -> OneTeamError | None:
    """A row of the newest delivery that could not be used, whatever became of the others."""
    path = quarantine_path(site.work, standing.agency, standing.newest.fingerprint) if standing.newest else None
    if path is None or not path.exists():
        return None
    rows = read_table(path, ["part", "row", "reasons"])
    reasons = rows.loc[record_ids(standing.agency, rows["part"], rows["row"]) == record_id, "reasons"]
    if reasons.empty:
        return None
    codes = str(reasons.iloc[0]).split(";")
    th, en = ("; ".join(REASONS[code].in_(lang) for code in codes) for lang in ("th", "en"))
    todo_th, todo_en = (" ".join(TODO[code].in_(lang) for code in codes) for lang in ("th", "en"))
    folder = f"outbox/{standing.agency}/returned_….xlsx"
    return OneTeamError(
        "row_kept_out", Text(f"แถวนี้กักไว้ ไม่อยู่ในทะเบียน: {th}", f"this row was kept out and is not in the register: {en}"), where=record_id,
        todo=Text(f"ดูทั้งแถวใน {folder} {todo_th}", f"The row with its cells is in {folder}. {todo_en}"),
    )  # fmt: skip


def _not_in_use(site: Site, standing: Standing, record_id: str) -> OneTeamError | None:
    """A row of a newest delivery that is held, rejected or out of agreement."""
    newest = standing.newest
    path = roster_path(site.work, standing.agency, newest.fingerprint) if newest and newest != standing.stands else None
    if path is None or not path.exists() or record_id not in set(read_table(path, ["record_id"])["record_id"]):
        return None
    verdict, said = VERDICTS[standing.verdict], standing.message
    what = Text(
        f"แถวนี้อยู่ในข้อมูลที่ยังไม่ได้ใช้ ({verdict.th}): {said.th}", f"this row is of a delivery that is not in use ({verdict.en}): {said.en}",
    )  # fmt: skip
    look = f"oneteam delivery show {standing.agency}"
    return OneTeamError("delivery_kept_out", what, where=record_id, todo=Text(f"ดูด้วย {look}", f"Look with `{look}`."))
