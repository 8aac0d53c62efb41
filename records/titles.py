"""Titles: the full form, the sex they tell, and cutting them from the name they are glued to.

Belongs here: everything about words before a name. Does not belong here: the table of titles (``title_table``), splitting
first from last name (``names``).

Long titles (เด็กชาย, พันตำรวจโท, ร.ต.อ.) are cut wherever a name can follow. The short ones (นาย, นาง, พระ) are also the
first letters of names (นายิกา, พระพาย): glued, they are cut only where the source is known to glue titles, where the row's
own title says the same, or where the rest is a name found elsewhere in the column; and only before what can be a name.
Those with dots (ด.ช., น.ส.) are cut whatever follows: no name has them, and a slip of the finger may be at its beginning.
"""

import re
from collections.abc import Container, Iterable
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from rapidfuzz import process
from rapidfuzz.distance import OSA

from records.cells import Cells, begins, python
from records.readings import Read, read_cells
from records.repairs import Repairs
from records.title_table import ACTING, BY_FULL, CIVIL, NAMES_LIKE_TITLES, NO_NAMES, RANKS, RELIGIOUS, SHORT, TITLES, UNDOTTED

_NAME_START = re.compile("(?:[ก-ฮ]|[เ-ไ][ก-ฮ]|[A-Za-zÀ-ÖØ-öø-ÿ])")
_LATIN = re.compile(r"(?i)(mr|mrs|ms|miss|master|mstr|dr)(?:\.\s*|\s+)(?=\S)")
_LATIN_ALONE = re.compile(r"(?i)(?:mrs?|ms|miss|dr)\.?")
_RANK_NAMES = frozenset(t.full for t in RANKS)
_CIVIL = frozenset(t.full for t in (*CIVIL, *RELIGIOUS))
_TAIL = r"(?P<special>\s*\(?พิเศษ\)?)?(?P<female>\s*\(?หญิง\)?)?"


def _pattern(form: str) -> str:
    """A form as a pattern: dots may be followed by spaces, the last dot of several may be missing before a space."""
    body = r"\.\s?".join(re.escape(piece) for piece in form.rstrip(".").split("."))
    return body + (r"\.?" if form.count(".") > 1 and form.endswith(".") else r"\." if form.endswith(".") else "")


def _forms() -> dict[str, str]:
    """Way of writing → full form, Thai only; the first title to claim a form keeps it."""
    forms: dict[str, str] = {}
    for title in TITLES:
        for form in (title.full, *title.short):
            if not form.isascii():
                forms.setdefault(form, title.full)
    return forms


_FORMS = _forms()
_KEYS = sorted(_FORMS, key=len, reverse=True)
_TITLE = re.compile(rf"(?P<acting>{ACTING}\s*)?(?P<form>{'|'.join(_pattern(k) for k in _KEYS)}){_TAIL}\s*")
# The same as a pattern of RE2, with what else is cut from the front of a name (``_cut_rare``): a name that does not begin so has no title.
BEGINS = "|".join((ACTING, *map(_pattern, _KEYS), rf"(?:{'|'.join(UNDOTTED)})\s", "(?i:mr|mrs|ms|miss|master|mstr|dr)[.\\s]"))
GLUED_SHARE = 0.3
# Plain words that are a civil title and no name (``is_only_title``), as a pattern of RE2.
ALONE = "|".join(sorted(NO_NAMES | {form for form, full in _FORMS.items() if full in _CIVIL and not re.search(r"[.\s]", form)}))
_COMPACT = {re.sub(r"[.\s]", "", form): full for form, full in reversed(_FORMS.items())}
_LATIN_FORMS = {s.casefold(): t.full for t in TITLES for s in t.short if s.isascii()}
_UNDOTTED = re.compile(rf"({'|'.join(sorted(UNDOTTED, key=len, reverse=True))})\s+(?=\S)")
_LEARNED_NEXT = re.compile(rf"{ACTING}|\S*\.|(?:{'|'.join(UNDOTTED)})\s")  # what may still follow a civil title
_ACTING_ALONE = re.compile(rf"{ACTING}\s+(?=\S)")


class Titled(NamedTuple):
    """A name without its title, and the title in full form (``""`` = none found)."""

    title: str
    rest: str
    glued: bool = False


def sex_of(title: str) -> str:
    """``m``, ``f``, or ``""`` where the title does not tell."""
    if title.endswith("หญิง") and title != "เด็กหญิง":
        return "f"
    sexes = {BY_FULL[word].sex for word in title.split(" ") if word in BY_FULL} - {""}
    return sexes.pop() if len(sexes) == 1 else ""


def _plain(match: re.Match[str]) -> str:
    """The full form of the title's own letters, without ว่าที่, พิเศษ and หญิง."""
    form = match["form"]
    return _FORMS.get(form) or _COMPACT[re.sub(r"[.\s]", "", form)]


def _full(match: re.Match[str]) -> str:
    plain = _plain(match)
    special, female = match["special"] and plain not in _CIVIL, match["female"] and plain in _RANK_NAMES
    return (ACTING if match["acting"] else "") + plain + ("พิเศษ" if special else "") + ("หญิง" if female else "")


def _end(match: re.Match[str]) -> int:
    """Where the title ends: พิเศษ and หญิง behind one that cannot take them belong to the name (``ด.ญ.หญิง``)."""
    if match["special"] or match["female"]:
        plain = _plain(match)
        if plain in _CIVIL:
            return match.end("form")
        if match["female"] and plain not in _RANK_NAMES:
            return match.start("female")
    return match.end()


def _dotted(match: re.Match[str]) -> bool:
    """Whether dots make it a title for certain; one letter with a dot may be an initial, and so may ``ด.ช`` before more letters."""
    form = match["form"]
    if not form.endswith(".") and not match.group().endswith(" "):
        return False
    return form.count(".") > 1 or ("." in form and _plain(match) in _CIVIL)


def _can_follow(rest: str, letters: int) -> bool:
    """Whether ``rest`` can be a name: begins as a Thai syllable can, and is long enough."""
    return _NAME_START.match(rest) is not None and len(rest.split(" ")[0]) >= letters


def _cut_one(text: str, *, glues: bool, own: str, known: Container[str]) -> Titled | None:
    """The first title of the text, or ``None`` when it has none (or what looks like one belongs to the name)."""
    match = _TITLE.match(text)
    if match is None:
        return _cut_rare(text)
    title, end = _full(match), _end(match)
    rest, glued = text[end:].strip(), " " not in text[end - 1 : end + 1]
    if not rest:
        return None
    if title in SHORT and glued:
        word = text.split(" ")[0]
        sure = own == title or (not own and (glues or rest.split(" ")[0] in known))
        if word in NAMES_LIKE_TITLES or not sure or not _can_follow(rest, 2):
            return None
    elif not _can_follow(rest, 1) and not (_dotted(match) and any(char.isalpha() for char in rest)):
        return None
    return Titled(title, rest, glued)


def _cut_rare(text: str) -> Titled | None:
    """Undotted abbreviations and bare ว่าที่ before a space, Latin titles."""
    if match := _UNDOTTED.match(text):
        return Titled(UNDOTTED[match[1]], text[match.end() :])
    if match := _LATIN.match(text):
        return Titled(_LATIN_FORMS[match[1].casefold()], text[match.end() :])
    if match := _ACTING_ALONE.match(text):
        return Titled(ACTING, text[match.end() :])
    return None


def cut_title(text: str, *, glues: bool = True, own: str = "", known: Container[str] = frozenset()) -> Titled:
    """Cuts the title (or several: พ.ต.อ.ดร.) from the front of a tidied name.

    Args:
        glues: the source is known to write titles glued to names. own: the row's title from its own column.
        known: names that stand alone elsewhere in the source.

    Returns:
        The title in full form, several joined by a space, and the rest. A civil title (นาย …) ends the search, so that
        เด็กหญิงนางฟ้า stays นางฟ้า.
    """
    titles: list[str] = []
    glued = False
    for _ in range(4):
        found = _cut_one(text, glues=glues and not titles, own=own, known=known)
        if found is None or (titles and titles[-1] in _CIVIL and found.title in _CIVIL):
            break
        titles.append(found.title)
        text, glued = found.rest, glued or found.glued
        if found.title in _CIVIL and not _LEARNED_NEXT.match(text):
            break
    return Titled(" ".join(dict.fromkeys(titles)), text, glued)


def read_title(text: str) -> Read:
    """A title cell in full form; one slip of the finger is forgiven for long titles. Unknown words give nothing."""
    if not text:
        return Read("")
    bare = text.strip(" *")
    found, rest = [], bare
    while rest and (match := _TITLE.match(rest)) and match.group():
        found.append(_full(match))
        rest = rest[match.end() :]
    if not rest and found:
        return _read_as(text, " ".join(dict.fromkeys(found)))
    compact = re.sub(r"[.\s]", "", bare)
    full = _COMPACT.get(compact) or UNDOTTED.get(compact) or _LATIN_FORMS.get(compact.casefold())
    if full or compact == ACTING:
        return _read_as(text, full or ACTING)
    near = process.extract(compact, [t.full for t in TITLES], scorer=OSA.distance, score_cutoff=1, limit=2) if len(compact) > 4 else []
    return Read(near[0][0], ("title_spelling",)) if len(near) == 1 else Read("", ("title_unknown",))


def _read_as(text: str, title: str) -> Read:
    return Read(title, () if text == title else ("title_full_form",))


def is_only_title(text: str) -> bool:
    """Whether a cell is a title that can be nobody's name: a civil one (เด็กชาย, ดช) or an abbreviation with dots (ร.ต.)."""
    if _LATIN_ALONE.fullmatch(text) or (len(text) < 4 and text.replace(" ", "") in NO_NAMES):
        return True
    match = _TITLE.fullmatch(text)
    return match is not None and _end(match) == len(text) and ("." in text or _full(match) in _CIVIL)


def title_column(cells: Cells, repairs: Repairs) -> Cells:
    """:func:`read_title` for a column."""
    return read_cells(cells, read_title, repairs)


def glues_titles(names: Iterable[str], share: float = GLUED_SHARE) -> bool:
    """Whether a column of names writes titles before them: at least ``share`` of its distinct values begin with one."""
    total = begun = 0
    for name in names:
        if name:
            total += 1
            begun += _begun(name)
    return total > 0 and begun >= share * total


def _begun(name: str) -> bool:
    """Whether the text is a title and a name after it."""
    match = _TITLE.match(name)
    return match is not None and name.split(" ")[0] not in NAMES_LIKE_TITLES and _can_follow(name[_end(match) :].strip(), 2)


def begun_with_title(texts: pa.Array) -> np.ndarray:
    """Which of many texts are a title and a name after it."""
    found = begins(texts, BEGINS)
    at = np.flatnonzero(found)
    found[at] = [_begun(text) for text in python(texts.take(pa.array(at)))]
    return found
