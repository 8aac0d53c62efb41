"""Keys of a name that survive the ways Thai names are misspelt: folding, tone-free form, sound key, consonant skeleton.

Belongs here: pure functions from one normalised name to a key. Does not belong here: repairing text (``records``), comparing two
names (``compare.names``).

The sound key follows the idea of the Thai soundex LK82 (W. Lorchirachoonkul, "A Thai soundex system", Information Processing &
Management 18(5), 1982): letters of one sound share a class, tone marks and silenced letters do not count. Unlike LK82 the vowel
quality is kept, and a consonant is classed by its place in the syllable (initial or final), since the finals merge into eight sounds.
"""

import re
from collections.abc import Callable
from functools import partial

CONSONANTS = "ก-ฮ"
_SEPARATORS = re.compile(r"[\s.\-'’·,/()]+")
_SILENCED = re.compile(r"(?:ทร|ตร|ดร|ษณ|ษม|กษ|[ก-ฮ])[ิุ]?์")  # ศักดิ์ จันทร์ ศาสตร์ ลักษณ์
_TONES = str.maketrans("", "", "่้๊๋็ฺํ๎")
_SHORT = str.maketrans("ีืูๅะัใ", "ิึุาาาไ")
_RO_HAN = re.compile(r"รร(?=[ก-ฮ](?![าิีึืุูะัำ็]))")
_AI = re.compile(r"([ก-ฮ])าย(?![าิึุ])|ไ([ก-ฮ])ย(?![าิึุ])")  # ชัย and ไชย are written ไช
_LEADING_HO = re.compile(r"ห(?=[งญนมยรลว][่้๊๋]?[าิีึืุูะัำ็])")
_SILENT_RO = re.compile(r"(?<=[ศสซ])ร(?=[ีะ้])|(?<=จ)ร(?=ิง)")  # ศรี สระ สร้อย จริง
_VOWEL_AFTER = frozenset("าิึุำ")
_VOWEL_BEFORE = frozenset("เแโไ")
_CLUSTER = frozenset("รลว")

_INITIAL = {
    "ก": "ก", "ข": "ค", "ฃ": "ค", "ค": "ค", "ฅ": "ค", "ฆ": "ค", "ง": "ง", "จ": "จ", "ฉ": "ช", "ช": "ช", "ฌ": "ช",
    "ซ": "ส", "ศ": "ส", "ษ": "ส", "ส": "ส", "ญ": "ย", "ย": "ย", "ฎ": "ด", "ด": "ด", "ฏ": "ต", "ต": "ต",
    "ฐ": "ท", "ฑ": "ท", "ฒ": "ท", "ถ": "ท", "ท": "ท", "ธ": "ท", "ณ": "น", "น": "น", "บ": "บ", "ป": "ป",
    "ผ": "พ", "พ": "พ", "ภ": "พ", "ฝ": "ฟ", "ฟ": "ฟ", "ม": "ม", "ร": "ร", "ล": "ร", "ฬ": "ร", "ว": "ว", "ห": "ห", "ฮ": "ห", "อ": "อ",
}  # fmt: skip
_FINAL = {
    **dict.fromkeys("กขฃคฅฆ", "ก"), **dict.fromkeys("จฉชฌซศษสฎดฏตฐฑฒถทธ", "ด"), **dict.fromkeys("บปผพภฝฟ", "บ"),
    **dict.fromkeys("ณนญรลฬ", "น"), "ง": "ง", "ม": "ม", "ย": "ย", "ว": "ว", "อ": "อ", "ห": "", "ฮ": "",
}  # fmt: skip
_COARSE = {
    "ก": "K", "ค": "K", "ง": "G", "จ": "J", "ช": "J", "ส": "S", "ย": "Y", "ด": "T", "ต": "T", "ท": "T", "น": "N",
    "บ": "P", "ป": "P", "พ": "P", "ฟ": "F", "ม": "M", "ร": "R", "ว": "W", "ห": "H", "อ": "A",
}  # fmt: skip
_INNER = {"J": "T", "S": "T", "F": "P", "R": "N", "A": "", "H": "", "Y": "", "W": ""}
_LATIN = (
    ("ng", "G"), ("kh", "K"), ("gh", "K"), ("ph", "P"), ("bh", "P"), ("th", "T"), ("dh", "T"), ("ch", "J"), ("sh", "J"), ("ck", "K"),
    *((letter, key) for key, letters in {"K": "kgcqx", "J": "j", "S": "sz", "T": "td", "N": "n", "P": "pb", "F": "f", "M": "m",
      "R": "rl", "W": "wv", "Y": "y", "H": "h", "A": "aeiou"}.items() for letter in letters),
)  # fmt: skip
_LATIN_KEYS = dict(_LATIN)
_LATIN_TOKEN = re.compile("|".join(key for key, _ in _LATIN))


def fold(name: str) -> str:
    """The name without case, spaces and dots: what two typists agree on when they agree."""
    return _SEPARATORS.sub("", name).casefold()


def is_thai(name: str) -> bool:
    """Whether the name is written in Thai letters (its first letter decides)."""
    return bool(name) and "\u0e00" <= fold(name)[:1] <= "\u0e7f"


def tone_free(name: str) -> str:
    """The folded name with tone marks, silenced letters and vowel length taken away; Latin names only folded."""
    text = _SILENCED.sub("", fold(name).replace("ำ", "ัม"))
    return _AI.sub(lambda m: "ไ" + (m[1] or m[2]), text.translate(_TONES).translate(_SHORT))


def _is_initial(text: str, at: int) -> bool:
    """Whether the consonant at ``at`` opens a syllable: first letter, after a leading vowel, or with a vowel behind it."""
    if at == 0 or text[at - 1] in _VOWEL_BEFORE:
        return True
    following = text[at + 1 : at + 2]
    if following in _VOWEL_AFTER and following:
        return True
    return following in _CLUSTER and text[at + 2 : at + 3] in _VOWEL_AFTER and at + 2 < len(text)


def _collapse(parts: list[str]) -> str:
    """Repeated neighbours once: doubled consonants sound as one."""
    kept = [p for i, p in enumerate(parts) if p and (i == 0 or p != parts[i - 1])]
    return "".join(kept)


def _thai_sound(name: str) -> str:
    text = _LEADING_HO.sub("", _RO_HAN.sub("ั", _SILENT_RO.sub("", fold(name))).replace("รร", "ัน"))
    text = tone_free(text).replace("ฤ", "รึ").replace("ฦ", "ลึ")
    parts = [(_INITIAL if _is_initial(text, i) else _FINAL).get(c, c) for i, c in enumerate(text)]
    return _collapse([p for p in parts if p])


def _latin_codes(name: str) -> list[str]:
    return [_LATIN_KEYS[m.group()] for m in _LATIN_TOKEN.finditer(fold(name))]


def sound(name: str) -> str:
    """The sound key: equal for ศ/ษ/ส, ณ/น, ฏ/ต, ใ/ไ, พรรณี/พันนี, ณัฐพล/ณัฏฐพล, จันทร์/จัน; Latin names get a soundex of their own."""
    if is_thai(name):
        return _thai_sound(name)
    codes = _latin_codes(name)
    return _collapse(codes[:1] + [c for c in codes[1:] if c not in "AHWY"]) if codes else fold(name)


def _coarse(codes: list[str]) -> str:
    return _collapse(codes[:1] + [k for c in codes[1:] if (k := _INNER.get(c, c))])


def skeleton(name: str) -> str:
    """The consonants only, in classes that Thai letters and their romanised forms share: สมชาย and Somchai both give ``SMT``."""
    if not is_thai(name):
        return _coarse(_latin_codes(name))
    text = tone_free(_LEADING_HO.sub("", fold(name))).replace("รร", "น").replace("ฤ", "ร")
    return _coarse([_COARSE[_INITIAL[c]] for c in text if c in _INITIAL])


def bare(name: str) -> str:
    """The folded name without the น้อง ("little one") that is put before a child's nickname."""
    folded = fold(name)
    return folded.removeprefix("น้อง") or folded


def first_word(name: str, key: Callable[[str], str] = fold) -> str:
    """``key`` of the first word: the given name of a whole name in one cell."""
    words = name.split()
    return key(words[0]) if words else ""


def last_word(name: str) -> str:
    """The sound of the last of several words: the surname of a whole name in one cell; empty for a single name."""
    words = name.split()
    return sound(words[-1]) if len(words) > 1 else ""


KEYS: dict[str, Callable[[str], str]] = {
    "value": fold,
    "tone_free": tone_free,
    "sound": sound,
    "skeleton": skeleton,
    "initial": lambda name: sound(name)[:1],
    "called": lambda name: sound(bare(name)),
    "start": lambda name: skeleton(bare(name))[:3],
    "end": lambda name: skeleton(name)[-3:],
    "first_word": partial(first_word, key=sound),
    "last_word": last_word,
    "year": lambda date: date[:4],
    "date": lambda date: date if len(date) == 10 else "",
}
