"""Who vanished from a complete list, and whether other agencies' lists say that the children left or that the export broke.

Belongs here: the vanished, the testimony on them, in numbers. Does not belong here: when it is asked (``checks``), the limits (``suites``).

What a list says of a child counts from the day of the last good delivery on; a death or a move counts whenever it was.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from agreements.text import Text
from records.beside import NO_TEXT, Beside, Compared, Figure, Witness, sentences
from records.person_keys import PersonKeys

_ROLLS = ("enrolled", "enrolled_alternative", "training")
_ON_ROLL = ("", "studying", "at_risk", "suspended")  # a roll that says anything else of a row says that the child is not there
_OUT = ("dropped_out", "left", "never_attended")
_COLUMNS = ["status", "school_code", "school_name", "event_date"]
# what may be said of a child, the strongest first; of whoever several things are said the first counts
SAYS: dict[str, Text] = {
    "deceased": Text("เสียชีวิต {n:,}", "{n:,} died"),
    "moved": Text("ย้ายออก {n:,}", "{n:,} moved away"),
    "elsewhere": Text("อยู่ในรายชื่อสถานศึกษาอื่น {n:,}", "{n:,} are on another roll"),
    "finished": Text("จบการศึกษา {n:,}", "{n:,} finished"),
    "out": Text("พบว่าออกจากการศึกษา {n:,}", "{n:,} were met out of education"),
    "still_here": Text("หน่วยงานอื่นยังระบุว่าอยู่ที่นี่ {n:,}", "{n:,} are still named here by others"),
    "unseen": Text("ไม่มีใครพูดถึง {n:,}", "of {n:,} nobody can say"),
}
LEFT = ("deceased", "moved", "elsewhere", "finished", "out")  # explain that a child is gone from a roll
_ASKED = Text("หายไป {n:,} คน หน่วยงานอื่นบอกว่า: {said.th}", "{n:,} are gone; other agencies' lists say: {said.en}.")
_EXPORT = Text("การส่งออกข้อมูลน่าจะผิดพลาด", "The export has probably broken.")
_SCHOOLS = Text(
    "หายไป {gone:,} จากนักเรียน {rows:,} คน อธิบายไม่ได้ {unexplained:,}",
    "{gone:,} of their {rows:,} pupils are gone, {unexplained:,} unexplained.",
)


@dataclass(frozen=True)
class Testimony:
    """What was said of each vanished child: a word of ``SAYS``, by row of the last good delivery; empty for those who are still there."""

    said: np.ndarray

    @property
    def gone(self) -> int:
        """How many vanished."""
        return int((self.said != "").sum())

    @property
    def explained(self) -> np.ndarray:
        """Who vanished and left, by others' word."""
        found: np.ndarray = np.isin(self.said, LEFT)
        return found

    def text(self) -> Text:
        """The numbers, in words."""
        counts = {word: int((self.said == word).sum()) for word in SAYS}
        told = [SAYS[word].format(n=n) for word, n in counts.items() if n]
        said = Text(", ".join(t.th for t in told), ", ".join(t.en for t in told))
        broke = [_EXPORT] if counts["still_here"] > self.explained.sum() else []
        return sentences(_ASKED.format(n=self.gone, said=said), *broke)


def heard(keys: PersonKeys, beside: Beside) -> Testimony:
    """What other agencies say of whoever stood in the last good delivery and does not in this one."""
    assert beside.before is not None  # noqa: S101 - asked before
    gone = np.flatnonzero(~beside.before_keys.same_list(keys))
    said = np.full(len(beside.before), "", dtype=object)
    said[gone] = "unseen"
    rank = {word: n for n, word in enumerate(SAYS)}
    for witness in beside.witnesses:
        rows, words = _said_by(witness, gone, beside)
        for row, word in zip(rows, words, strict=True):
            if rank[word] < rank[said[row]]:
                said[row] = word
    return Testimony(said)


def unexplained_fall(keys: PersonKeys, beside: Beside, fall: int) -> tuple[int, Text]:
    """Of a fall by so many rows, how many are left when those who left by others' word are taken off; and the numbers in words."""
    testimony = heard(keys, beside)
    return min(fall, testimony.gone - int(testimony.explained.sum())), testimony.text()


def vanished_schools(c: Compared) -> Figure:
    """Schools of which most pupils are gone from a complete list, and most of those unexplained; small ones are not looked at."""
    before = c.beside.before
    if before is None or not c.beside.complete:
        return Figure(0.0)
    codes = before["school_code"].fillna("").to_numpy(dtype=object)
    then, now = (pd.Series(x["school_code"]).value_counts() for x in (before, c.roster))
    big = then[then >= c.checks.compared_from_rows]
    fallen = big.index[now.reindex(big.index, fill_value=0) < big / 2]
    if not len(fallen):
        return Figure(0.0, None, 0, len(big))
    testimony = heard(c.keys, c.beside)
    unexplained = (testimony.said != "") & ~testimony.explained
    lost = [code for code in fallen if unexplained[codes == code].sum() > big[code] / 2]
    return Figure(float(len(lost)), None, len(lost), len(big), _of_schools(testimony, np.isin(codes, lost)) if lost else NO_TEXT)


def _of_schools(testimony: Testimony, pupils: np.ndarray) -> Text:
    """The numbers of some schools' pupils, in words."""
    theirs = Testimony(np.where(pupils, testimony.said, ""))
    unexplained = theirs.gone - int(theirs.explained.sum())
    return sentences(_SCHOOLS.format(gone=theirs.gone, rows=int(pupils.sum()), unexplained=unexplained), theirs.text())


def _said_by(witness: Witness, gone: np.ndarray, beside: Beside) -> tuple[np.ndarray, list[str]]:
    """What one list says of the vanished: their rows, and a word for each."""
    rows, at = _found(beside.before_keys.at(gone), witness.keys)
    if not len(rows):
        return rows, []
    there = witness.columns(_COLUMNS).iloc[at].fillna("").reset_index(drop=True)
    assert beside.before is not None  # noqa: S101 - asked before
    here = beside.before.iloc[gone[rows]][["school_code", "school_name"]].fillna("").reset_index(drop=True)
    words = [_word(witness, beside, *said) for said in zip(there["status"], there["event_date"], _same_school(here, there), strict=True)]
    return gone[rows], words


def _word(witness: Witness, beside: Beside, status: str, event: str, same_school: bool) -> str:
    """What a row says of a child that vanished elsewhere; ``unseen`` where it says nothing of that."""
    mean, since = witness.rows_mean, beside.before_dated.isoformat()
    if "deceased" in (mean, status):
        return "deceased"
    if "moved_away" in (mean, status):
        return "moved"
    if beside.rows_mean == "population":
        return "still_here" if mean in _ROLLS and status in _ON_ROLL and witness.dated >= beside.before_dated else "unseen"
    if (event or witness.dated.isoformat()) < since[: len(event) or None]:
        return "unseen"
    return _of_schooling(mean, status, same_school)


def _of_schooling(mean: str, status: str, same_school: bool) -> str:
    if mean == "completed" or status == "completed":
        return "finished"
    if mean in _ROLLS and status in _ON_ROLL:
        return "still_here" if same_school else "elsewhere"
    if status in _OUT or (mean == "referral" and not status):
        return "out"
    return "still_here" if same_school and status in _ON_ROLL else "unseen"


def _same_school(here: pd.DataFrame, there: pd.DataFrame) -> np.ndarray:
    """Whether both rows name one school, by code or by name."""
    same = [(here[name] == there[name]) & (here[name] != "") for name in here]
    found: np.ndarray = np.logical_or.reduce(same)
    return found


def _found(keys: PersonKeys, there: PersonKeys) -> tuple[np.ndarray, np.ndarray]:
    """Positions of persons in both lists: by id, else by name and day of birth."""
    by_id, by_name = (_first(getattr(keys, name), getattr(there, name)) for name in ("ids", "births"))
    at = np.where(by_id >= 0, by_id, by_name)
    rows = np.flatnonzero(at >= 0)
    return rows, at[rows]


def _first(wanted: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Where each value stands first in ``known``; -1 for nowhere, and for no value."""
    values, first = np.unique(known, return_index=True)
    at = np.searchsorted(values, wanted).clip(max=max(len(values) - 1, 0))
    if not len(values):
        return np.full(len(wanted), -1)
    found: np.ndarray = np.where((values[at] == wanted) & (wanted != 0), first[at], -1)
    return found

