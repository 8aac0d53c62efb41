"""Slips of the fingers and of programs in Thai text: doubled เ, split ำ, mark order, invisible characters, sound-alikes, mojibake.

Belongs here: functions that change the spelling of a name. Does not belong here: other names, other cells (``names``).
"""

import re
from collections.abc import Callable

import numpy as np

from synthetic.faults.fault import Can, Rows, Spoiler
from synthetic.tables import Array, texts

Change = Callable[[str, int], str]

TONES = "่้๊๋"
ALIKE = {
    "ศ": "ส", "ษ": "ส", "ส": "ศ", "ณ": "น", "น": "ณ", "ฏ": "ต", "ฐ": "ถ", "ฎ": "ด", "ญ": "ย", "ใ": "ไ", "ไ": "ใ", "ธ": "ท", "ภ": "พ",
    "พ": "ภ",
    "ท": "ธ", "ฑ": "ท", "ร": "ล",
}  # fmt: skip
SILENT = re.compile("[ก-ฮ][ิุ]?์")  # a letter silenced by thanthakhat
LETTERS = "กขคงจชตดทนบปพมยรลวสหอ"
MARK_ORDER = re.compile("([ก-ฮ])([ิีึืุูั])([่้๊๋์])")


def double_e(name: str, _at: int) -> str:
    """แ typed as two เ."""
    return name.replace("แ", "เเ")


def split_am(name: str, _at: int) -> str:
    """ำ as its two halves, the tone mark between or before them."""
    return re.sub(f"([{TONES}]?)ำ", "ํ\\1า", name)


def mark_order(name: str, _at: int) -> str:
    """The tone mark or thanthakhat typed before the vowel."""
    return MARK_ORDER.sub("\\1\\3\\2", name)


def zero_width(name: str, at: int) -> str:
    """An invisible space inside or behind."""
    at = at % (len(name) + 1)
    return name[:at] + "\u200b" + name[at:]


def no_break_space(name: str, at: int) -> str:
    """A no-break space before or behind, from a web page."""
    return name + "\u00a0" if at % 2 else "\u00a0" + name


def spaces(name: str, at: int) -> str:
    """A space behind, before, or in the middle of the name."""
    if at % 3 == 0 and len(name) > 5:
        cut = next((i for i in range(3, len(name) - 1) if "ก" <= name[i] <= "ฮ" and "ก" <= name[i - 1] <= "ฮ"), len(name))
        return name[:cut] + " " + name[cut:]
    return f" {name}" if at % 2 else f"{name}  "


def sound_alike(name: str, at: int) -> str:
    """A letter replaced by one that sounds the same; or the silent letter left out."""
    hits = [i for i, c in enumerate(name) if c in ALIKE]
    if at % 4 == 0 and SILENT.search(name):
        return SILENT.sub("", name, count=1)
    i = hits[at % len(hits)]
    return name[:i] + ALIKE[name[i]] + name[i + 1 :]


def tone_dropped(name: str, at: int) -> str:
    """A tone mark or thanthakhat left out."""
    hits = [i for i, c in enumerate(name) if c in TONES + "์"]
    i = hits[at % len(hits)]
    return name[:i] + name[i + 1 :]


def one_letter(name: str, at: int) -> str:
    """One letter wrong, left out, doubled, or two swapped."""
    i = 1 + (at // 4) % (len(name) - 1)
    if at % 4 == 0:
        return name[:i] + name[i + 1 :]
    if at % 4 == 1:
        return name[:i] + name[i] + name[i:]
    if at % 4 == 2:
        return name[: i - 1] + name[i] + name[i - 1] + name[i + 1 :]
    return name[:i] + LETTERS[at % len(LETTERS)] + name[i + 1 :]


def mojibake(name: str, at: int) -> str:
    """Bytes read in the wrong code page, by a program of one kind or the other."""
    if at % 3 == 0:
        return "?" * len(name)
    return name.encode("utf-8").decode("cp1252", "replace") if at % 3 == 1 else name.encode("cp874", "replace").decode("latin-1")


def cut_off(name: str, _at: int) -> str:
    """Cut after some letters: the field was too short."""
    return name[: max(4, len(name) * 2 // 3)]


CONTAINS: dict[str, str] = {
    "double_e": "แ", "sara_am_split": "ำ", "mark_order": "[ก-ฮ][ิีึืุูั][่้๊๋์]", "zero_width": ".", "no_break_space": ".", "stray_space": ".",
    "sound_alike": "[" + "".join(ALIKE) + "]", "tone_dropped": f"[{TONES}์]", "one_letter": "...", "mojibake": ".", "cut_off": "." * 6,
}  # fmt: skip
CHANGES: dict[str, Change] = {
    "double_e": double_e, "sara_am_split": split_am, "mark_order": mark_order, "zero_width": zero_width, "no_break_space": no_break_space,
    "stray_space": spaces, "sound_alike": sound_alike, "tone_dropped": tone_dropped, "one_letter": one_letter, "mojibake": mojibake,
    "cut_off": cut_off,
}  # fmt: skip


def fits(kind: str) -> Can:
    """Which rows have a first name or surname with the letters the slip needs."""
    pattern = re.compile(CONTAINS[kind])

    def can(rows: Rows) -> Array:
        names = zip(rows["first"].tolist(), rows["last"].tolist(), strict=True)
        return np.array([bool(pattern.search(f) or pattern.search(s)) for f, s in names], dtype=bool)

    return can


def slips_of(kind: str) -> Spoiler:
    """The fault that changes the spelling of the first name or of the surname, whichever has the letters."""
    pattern, change = re.compile(CONTAINS[kind]), CHANGES[kind]

    def does(rows: Rows) -> None:
        first, last = rows["first"].tolist(), rows["last"].tolist()
        for i, at in enumerate(rows.rng.integers(0, 10_000, len(rows)).tolist()):
            column = next(c for c in ((first, last) if at % 2 else (last, first)) if pattern.search(c[i]))
            column[i] = change(column[i], at // 2)
        rows["first"], rows["last"] = texts(first), texts(last)

    return does
