"""Keys of a Thai name that survive the ways Thai names are misspelt: tone-free form, sound key, consonant skeleton.

Belongs here: how Thai letters sound. Does not belong here: repairing text (``records``), comparing two names (``compare.names``), keys
of other scripts (``latin``). Every function works on lines (see ``lines``), each line a folded name.

The sound key follows the idea of the Thai soundex LK82 (W. Lorchirachoonkul, "A Thai soundex system", Information Processing &
Management 18(5), 1982): letters of one sound share a class, tone marks and silenced letters do not count. Unlike LK82 the vowel
quality is kept, and a consonant is classed by its place in the syllable (initial or final), since the finals merge into eight sounds.
"""

import re

import numpy as np

from matching.lines import first_letters, letters_of, lookup, text_of, translated, without_repeats

# Patterns begin with a letter that is rare, though it is not the first or others must stand before it: it is found many times faster.
_SILENCED = re.compile(r"์+[ิุ]?(?:รท|รต|รด|ณษ|มษ|[ก-ฮ])")  # read from the end: ศักดิ์ จันทร์ ศาสตร์ ลักษณ์
_MARKS = re.compile("[ัิ-ฺ็-๎]")
_LIGHT = lookup({**dict.fromkeys("่้๊๋็ฺํ๎", ""), **dict(zip("ีืูๅะัใ", "ิึุาาาไ", strict=True))})  # no tones, short vowels
_RO_HAN = re.compile(r"รร(?=[ก-ฮ](?![าิีึืุูะัำ็]))")
_AI = re.compile(r"([ก-ฮ])าย(?![าิึุ])|ไ([ก-ฮ])ย(?![าิึุ])")  # ชัย and ไชย are written ไช
_LEADING_HO = re.compile(r"ห(?=[งญนมยรลว][่้๊๋]?[าิีึืุูะัำ็อ])")
_SILENT_RO = re.compile(r"ร(?:(?<=[ศสซ]ร)(?=[ีะ้])|(?<=จร)(?=ิง)|(?<=เสร)(?=ิ))")  # ศรี สระ สร้อย จริง เสริม
# What romanised names leave out: เกียรติ, จักร, มิตร, เพชร, สมุทร; ทร is s in ทรัพย์ and ทรง; พรรดิ is phat.
_UNWRITTEN_RO = re.compile(r"ร(?:(?<=ียร)(?=ติ)|(?<=จักร)|(?<=[ัิีึืุูา็][ชตทด]ร)(?![าิีึืุูะัำ็])|(?<=เพชร))")
_SO = re.compile(r"ทร(?:(?<=^ทร)|(?=ัพ|ง|าย|าบ))", re.MULTILINE)
_RO_HAN_AT_END = re.compile(r"รร(?=[ดตธ]ิ?$)", re.MULTILINE)

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
_CONSONANT_CLASS = {
    "ก": "K", "ค": "K", "ง": "G", "จ": "J", "ช": "J", "ส": "S", "ย": "Y", "ด": "T", "ต": "T", "ท": "T", "น": "N",
    "บ": "P", "ป": "P", "พ": "P", "ฟ": "F", "ม": "M", "ร": "R", "ว": "W", "ห": "H", "อ": "A",
}  # fmt: skip
_INITIALS, _FINALS = lookup(_INITIAL), lookup(_FINAL)
_CLASSES = lookup({letter: _CONSONANT_CLASS[initial] for letter, initial in _INITIAL.items()})
# Inside a name these classes merge or fall silent: ชัยรัตน์ is romanised with t, n, and without y.
INNER = lookup({"J": "T", "S": "T", "F": "P", "R": "N", "A": "", "H": "", "Y": "", "W": ""})


def _marked(letters: np.ndarray, which: str) -> np.ndarray:
    """Which letters are one of those in ``which``."""
    return np.isin(letters, [ord(c) for c in which])


def _without_silenced(text: str) -> str:
    """Without letters under a ์."""
    return _SILENCED.sub("", text[::-1])[::-1]


def tone_free(text: str) -> str:
    """Tone marks, silenced letters and vowel length taken away."""
    text = _without_silenced(text.replace("ำ", "ัม"))
    text = text_of(translated(letters_of(text), _LIGHT))
    return _AI.sub(lambda m: "ไ" + (m[1] or m[2]), text)


def unmarked(text: str) -> str:
    """The letters that stand on the line; tones, and vowels above and below them, are taken away."""
    return _MARKS.sub("", text.replace("ำ", "า"))


def sound(text: str) -> str:
    """Equal for ศ/ษ/ส, ณ/น, ฏ/ต, ใ/ไ, พรรณี/พันนี, ณัฐพล/ณัฏฐพล, จันทร์/จัน."""
    text = _RO_HAN.sub("ั", _SILENT_RO.sub("", text)).replace("รร", "ัน")
    text = tone_free(_LEADING_HO.sub("", text)).replace("ฤ", "รึ").replace("ฦ", "ลึ")
    letters = letters_of(text)
    initial = _opens_syllable(letters)
    return text_of(without_repeats(np.where(initial, translated(letters, _INITIALS), translated(letters, _FINALS))))


def _opens_syllable(letters: np.ndarray) -> np.ndarray:
    """Whether a consonant opens a syllable: first of its line, after a leading vowel, or with a vowel behind it or behind its cluster."""
    after = np.concatenate([letters[1:], [0, 0, 0]])
    follows, second = after[: len(letters)], after[1 : len(letters) + 1]
    vowel_after = _marked(follows, "าิึุำ") | (_marked(follows, "รลว") & _marked(second, "าิึุำ"))
    before = np.concatenate([[0], letters[:-1]]) if len(letters) else letters
    return np.asarray(first_letters(letters) | _marked(before, "เแโไ") | vowel_after)


def skeleton(text: str) -> str:
    """The consonants only, in classes that Thai letters and their romanised forms share: สมชาย and Somchai both give ``SMT``."""
    text = _SO.sub("ส", _UNWRITTEN_RO.sub("", _SILENT_RO.sub("", _without_silenced(text))))
    text = _RO_HAN.sub("ั", _RO_HAN_AT_END.sub("ั", text)).replace("รร", "น").replace("ฤ", "ร")
    letters = letters_of(tone_free(_LEADING_HO.sub("", text)))
    closing = (letters == ord("ญ")) & ~_opens_syllable(letters)
    classes = translated(np.where(closing, np.uint32(ord("น")), letters), _CLASSES)
    classes[(classes == letters) & (letters != ord("\n"))] = 0  # vowels and marks
    return coarse(classes)


def coarse(classes: np.ndarray) -> str:
    """Consonant classes as a skeleton: the first kept as it is, the others merged."""
    classes = classes[classes != 0]
    first = first_letters(classes)
    return text_of(without_repeats(np.where(first, classes, translated(classes, INNER))))
