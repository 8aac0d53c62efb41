"""The normal form of any text: one way to write each Thai syllable, one kind of space, digit, quote and dash.

Belongs here: repairs that hold for every field. Does not belong here: what a field means (names, dates, ids …), blank words.

Thai letters can be typed in several orders and code points that look the same on screen (WTT 2.0 input rules allow one).
The normal form follows the Unicode chapter on Thai: consonant, vowel sign above or below, tone or thanthakhat, then
sara am or aa. NFC alone does not give it, because most Thai marks have combining class 0.
"""

import re
import unicodedata
from collections.abc import Callable

from records.mojibake import repaired
from records.readings import Read

_UNSEEN = re.compile("[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"\s+")
_FULL_WIDTH = {**{i: i - 0xFEE0 for i in range(0xFF01, 0xFF5F)}, 0x3000: 0x20}
_THAI_DIGITS = {0x0E50 + i: 0x30 + i for i in range(10)}
_QUOTES = {ord(c): "'" for c in "‘’‛′`´ʼ"} | {ord(c): '"' for c in "“”„‟″«»"} | {ord(c): "-" for c in "‐‑‒–—―−"}

_NIKHAHIT_AA = re.compile("([่-๋]?)(?:ํ([่-๋]?)[าำ]|[าำ]([่-๋]?)ํ)")
_TONE_LATE = re.compile("([ำาะ])([่-๋])")
_LAKKHANG = re.compile("(?<![ฤฦ])ๅ")
_MARKS = re.compile("[ัิ-ฺ็-๎]{2,}")
_DOUBLED = re.compile("([าะำใไโ])\\1+")
_SPACE_MARK = re.compile("(?<=[ก-๎]) +([ัิ-ฺ็-๎ะาำ]|[ก-ฮ][ิุ]?์)")  # no word begins so: the space tore one
_ORPHAN = re.compile("(^|[^ก-ฮะ-ฺเ-๎])[ัิ-ฺ็-๎]+")
_RANK = dict.fromkeys("ัิีึืฺุู็", 0)  # vowels and shorteners stand before tones

# Plain text that needs nothing: ASCII words, and Thai syllables with their parts in order, one space between; as a pattern
# without looking around, so that a column can be tried at once. Most cells end here.
_SYLLABLE = "(?:[แ-ไ]?[ก-ฮ]|เ[ก-ทบ-ฮ])[ัิ-ฺ็]?[่-{last}]?[าะำ]?|[ฯๆ]"
_WORD = f"(?:[!-_a-~]|{_SYLLABLE.format(last='๋')})(?:[!-_a-~]|{_SYLLABLE.format(last='์')})*"
PLAIN = f"{_WORD}(?: {_WORD})*$"
# What a text in normal form never holds: letters outside ASCII and Thai, marks in a wrong order, doubles, stray spaces.
_NEEDS_WORK = re.compile(
    "[^ -~ก-ฺเ-ไๆ-์]|[่-์][ัิ-ฺ็-๎]|[ัิ-ฺ็][ัิ-ฺ็]|[าะ][่-๋]|(?:^|[ -~ฯๆ])[ัิ-ฺ็-๎]| (?:[ะาำ]|[ก-ฮ][ิุ]?์)|เเ|ำ[่-๋]|([าะำใไโ])\\1|  |^ | $|`|(?:เ[ธน].){2}"
)


def _ordered(match: re.Match[str]) -> str:
    """A run of marks without doubles, vowels first."""
    return "".join(sorted(dict.fromkeys(match.group()), key=lambda mark: _RANK.get(mark, 1)))


def _orphans(text: str) -> str:
    return _ORPHAN.sub(r"\1", text)


_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("mojibake", lambda t: repaired(t) or t),
    ("unseen_characters", lambda t: _UNSEEN.sub("", _CONTROLS.sub(" ", t) if _CONTROLS.search(t) else t)),
    ("unicode_form", lambda t: unicodedata.normalize("NFC", t)),
    ("full_width", lambda t: t.translate(_FULL_WIDTH)),
    ("spaces", lambda t: _SPACES.sub(" ", t).strip()),
    ("thai_digits", lambda t: t.translate(_THAI_DIGITS)),
    ("quotes_and_dashes", lambda t: t.translate(_QUOTES)),
    ("double_sara_e", lambda t: t.replace("เเ", "แ")),
    ("lakkhangyao", lambda t: _LAKKHANG.sub("า", t)),
    ("space_before_mark", lambda t: _SPACE_MARK.sub(r"\1", t)),
    ("sara_am", lambda t: _NIKHAHIT_AA.sub(r"\1\2\3ำ", t)),
    ("mark_order", lambda t: _MARKS.sub(_ordered, _TONE_LATE.sub(r"\2\1", t))),
    ("doubled_letters", lambda t: _DOUBLED.sub(r"\1", t)),
    ("stray_marks", _orphans),
)


def tidy(text: str) -> Read:
    """The text in normal form, with the rules that changed it.

    Applied until nothing changes, so that ``tidy(tidy(x)) == tidy(x)`` for any text.
    """
    if not _NEEDS_WORK.search(text):
        return Read(text)
    fired: dict[str, None] = {}
    if meant := repaired(text):
        fired["mojibake"], text = None, meant
    if (joined := " ".join(text.split())) != text:
        fired["spaces"], text = None, joined
    for _ in range(8):
        if not _NEEDS_WORK.search(text):
            break
        before = text
        for rule, step in _STEPS:
            after = step(text)
            if after != text:
                fired[rule], text = None, after
        if text == before:
            break
    return Read(text, tuple(fired))
