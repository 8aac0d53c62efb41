"""Names of people: first and last name in normal form, from parts or from one cell.

Belongs here: reading one cell of a name. Does not belong here: titles (``titles``), nicknames and notes (``asides``),
putting the columns of a roster together (``persons``).

How a name of several words is divided:

- Thai letters: the first word is the first name, the rest the surname (``มณีรัตน์ | วิชัยดิษฐ สุขยิรัญ``, ``กรรณ | ณ ลำปาง``): in
  public lists double surnames are far commoner than middle names. ``บิน``/``บินตี`` begin a surname. ``แซ่ ลี้`` is written ``แซ่ลี้``.
- Latin letters: the last word, with its particles (de, van, bin …), is the surname; the words before are first and middle
  name. ``DOE, John`` is turned round. Latin letters are written in capitals, as on passports.
- One word is a first name; a missing surname is no fault (hill peoples, migrants).
"""

import re
from typing import NamedTuple

from records.asides import nickname_of, take_asides
from records.blanks import is_blank
from records.mojibake import unreadable
from records.readings import Read, words
from records.text import tidy

_NUMBERING = re.compile(r"^\d{1,4}(?:\s*[.)\-:]\s*|\s+)(?=\D)")
_BRACKETS = re.compile(r"[()\[\]{}<>\"]+")
_EDGES = " ,;:*_/\\|+=~^#@!?&%$-'"
_NO_SURNAME = re.compile(r"(?:\s*\(?ไม่(?:มี|ทราบ|ปรากฏ|ปรากฎ|ระบุ)\s?(?:นามสกุล|สกุล|ชื่อสกุล)?\)?(?=\s|\(|$)|(?:^|\s+)[-–./]+(?=\s|$))+$")
_SAE = re.compile(r"(?:^|(?<= ))(แซ่)[ .]+(?=\S)")
_NA_PLACES = words(
    "อยุธยา ลำปาง ลำพูน เชียงใหม่ น่าน นคร สงขลา ถลาง ระนอง พัทลุง บางช้าง ป้อมเพชร มหาสารคาม ร้อยเอ็ด กาฬสินธุ์ จำปาศักดิ์ "
    "หนองคาย อุบล ตะกั่วทุ่ง ตะกั่วป่า ราชสีมา ภูเก็ต วังขนาย มโนรม พิศณุโลก วิเชียร ไชย"
)
_NA_GLUED = re.compile(rf"(?:^|(?<= ))ณ[.\s]*(?=(?:{'|'.join(_NA_PLACES)})\S*$)")
_PARTICLES = frozenset(words("บิน บินตี บินติ บินต์ de da di van von der bin binti binte ibn al el la le st."))
NO_PERSON = (
    r"(?:รวม|ยอดรวม|จำนวน)\s*(?:ทั้งสิ้น|ทั้งหมด|นักเรียน|เด็ก|ชาย|หญิง|จำนวน|คน|:|\d).*|ยอดรวม|ทั้งหมด.*|หมายเหตุ.*|ลงชื่อ.*"
    r"|ผู้(?:รายงาน|จัดทำ|รับรอง|อำนวยการ).*|ชื่อ(?:[ -]*(?:นาม)?สกุล|ตัว|จริง)?|นามสกุล"
    r"|(?:โรงเรียน|วิทยาลัย|ศูนย์การเรียน|ศูนย์พัฒนาเด็ก|องค์การบริหาร|เทศบาล|สำนักงาน)\S+.*"
    r"|total\b.*|(?:grand|sub)\s?total.*|[\d\s.,/\-]+"
)
_PEOPLE_NOT = re.compile(NO_PERSON, re.IGNORECASE)
TOTALS = frozenset(words("รวม จำนวน"))  # given names too, but not without a surname


# A name of one or two plain Thai words that nothing below would change. Most names end here.
_PLAIN = re.compile("(?!(?:ไม่|ยังไม่|ว่าง|เว้น))[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ไ็-์]++(?: (?!ณ|แซ่|ไม่|บิน|หรือ|เดิม|ชื่อ|สกุล|นาม|เล่น)[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ไ็-์]++)?")
# Words of Thai letters that are no blank word and hold nothing to join, part or cut: only ``tidy`` could change them.
_SOUND = re.compile("(?!ไม่|ยัง|ว่าง|เว้น){word}(?: {word})*".format(word="(?!ณ|แซ่ )[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ไ็-์]*+"))


class Name(NamedTuple):
    """What one cell of a name says; ``""`` = nothing."""

    first: str = ""
    last: str = ""
    nickname: str = ""
    former_first: str = ""
    former_last: str = ""
    rules: tuple[str, ...] = ()


def no_person(text: str) -> bool:
    """Whether a tidied cell is a total, a heading, an institution or a bare number instead of a person's name."""
    return _PEOPLE_NOT.fullmatch(text) is not None


def without_number(text: str) -> str:
    """The text without a running number before the name (``12. สมชาย``)."""
    return _NUMBERING.sub("", text)


def _without_edges(text: str) -> str:
    """Without signs at either end; a closing dot stays where it marks an abbreviation (``ก.``, ``ณ.ส.``)."""
    bare = text.strip(_EDGES)
    return bare[:-1] if len(bare) > 3 and bare.endswith(".") and bare.count(".") == 1 else bare


def _letters(word: str, rules: dict[str, None]) -> str:
    """A name's words in normal form: no edge punctuation, แซ่ joined, ณ apart, Latin letters in capitals."""
    if _SOUND.fullmatch(word):
        return tidy(word).value
    for rule, after in (
        ("edge_punctuation", _without_edges),
        ("sae_joined", lambda t: _SAE.sub(r"\1", t)),
        ("na_spaced", lambda t: _NA_GLUED.sub("ณ ", t)),
        ("latin_capitals", str.upper),
    ):
        changed = after(word)
        if changed != word:
            rules[rule], word = None, changed
    if word and not any(char.isalpha() for char in word):
        rules["name_without_letters"] = None
        return ""
    if word and is_blank(word, "name"):
        rules["blank_word"] = None
        return ""
    return tidy(word).value


def _divided(words: list[str]) -> tuple[str, str]:
    """First and last name of several words; see the module's text."""
    if len(words) < 2:
        return (words[0] if words else ""), ""
    begin = next((i for i, w in enumerate(words[1:], 1) if w.casefold() in _PARTICLES), None)
    if begin is None:
        latin = all(w.isascii() for w in words)
        begin = len(words) - 1 if latin else 1
    return " ".join(words[:begin]), " ".join(words[begin:])


def _alone(text: str, rules: dict[str, None]) -> str:
    """The text if it can be read and says something, else ``""``."""
    if text and unreadable(text):
        rules["name_unreadable"] = None
        return ""
    if text and is_blank(text, "name"):
        rules["blank_word"] = None
        return ""
    return text


def read_full_name(text: str) -> Name:
    """A tidied cell with first and last name, title already cut."""
    if _PLAIN.fullmatch(text):
        first, _, last = text.partition(" ")
        return Name(first, last)
    rules: dict[str, None] = {}
    aside = take_asides(_alone(text, rules))
    rules.update(dict.fromkeys(aside.rules))
    name = aside.name
    if (bare := _NO_SURNAME.sub("", name)) and bare != name:
        rules["no_surname_words"], name = None, bare
    if name.count(",") == 1 and all(part.strip() for part in name.split(",")):
        rules["comma_order"] = None
        last, first = (_letters(part.strip(), rules) for part in name.split(","))
    else:
        first, last = (_letters(part, rules) for part in _divided(_letters(name, rules).split()))
    return _named(first, last, aside.nickname, aside.former_first, aside.former_last, rules)


def read_first_name(text: str) -> Name:
    """A tidied cell of a first name, title already cut. Several words stay together (``MARY JANE``)."""
    if _PLAIN.fullmatch(text):
        return Name(text)
    rules: dict[str, None] = {}
    aside = take_asides(_alone(text, rules))
    rules.update(dict.fromkeys(aside.rules))
    return _named(_letters(aside.name, rules), "", aside.nickname, aside.former_first, aside.former_last, rules)


def read_last_name(text: str) -> Name:
    """A tidied cell of a last name. A former name beside it is a former last name."""
    if " " not in text and text[:1] not in "ณแ" and _PLAIN.fullmatch(text):
        return Name("", text)
    rules: dict[str, None] = {}
    aside = take_asides(_alone(text, rules))
    rules.update(dict.fromkeys(aside.rules))
    bare = _NO_SURNAME.sub("", aside.name)
    if bare != aside.name:
        rules["no_surname_words"] = None
    last = _letters(bare, rules)
    former = " ".join(p for p in (aside.former_first, aside.former_last) if p)
    return _named("", last, aside.nickname, "", former, rules)


def read_nickname(text: str) -> Read:
    """A tidied nickname: without น้อง and quotes, Latin letters in capitals."""
    rules: dict[str, None] = {}
    name = _alone(text, rules)
    bare = nickname_of(_BRACKETS.sub(" ", name))
    if bare != name:
        rules["nickname_bare"] = None
    return Read(_letters(bare, rules), tuple(rules))


def read_name(text: str) -> Read:
    """A tidied name of any kind that needs no dividing (middle and former names)."""
    name = read_first_name(text)
    return Read(name.first, name.rules)


def _named(first: str, last: str, nickname: str, former_first: str, former_last: str, rules: dict[str, None]) -> Name:
    called, was_first, was_last = (_letters(part, {}) if part else "" for part in (nickname, former_first, former_last))
    return Name(first, last, called, was_first, was_last, tuple(rules))
