"""Thai text that was decoded with the wrong code page, put right when that is certain.

Belongs here: recognising and undoing a wrong decoding. Does not belong here: detecting a file's encoding (``connectors``),
any other repair of text.

The mistakes undone: UTF-8 bytes read as cp874 (every Thai letter becomes three, the first two เธ or เน), as Windows-1252
or Latin-1 (the same with à¸), and cp874 bytes read as Latin-1 (``ÊÁªÒÂ``). A text is put right only if all of it, or all of the
words that look wrong, become Thai in a possible order; sound Thai glued before them (``ด.ญ.ÃÑµ¹Ò``: a title put before a name) stays.
"""

import re

_UTF8_SEEN = re.compile("à[¸¹]|(?:เ[ธน].){2}")
_SOFT_BYTES = re.compile(r"(?<=à[¸¹]) ")  # U+0E20 ends in byte A0: a non-breaking space that was tidied to a space
_TIS_SEEN = re.compile(r"[\xa1-\xfb]{3}")
_TIS_PERHAPS = re.compile(r"[\xa1-\xfb]{2}")  # short words, beside one that is sure
_SOUND = re.compile(r"[ก-๛.]*?(?=à[¸¹]|[\xa1-\xfb]{2}|(?:เ[ธน].){2})")  # what is glued before the wrong letters
_THAI_TEXT = re.compile(r"[\x20-\x7e\u0e01-\u0e3a\u0e3f-\u0e5b]+")
_BROKEN = re.compile(r"\ufffd|[\x80-\x9f]|à[¸¹]|\?{2,}|(?:เ[ธน][^ก-๛ ]){2}")
_SUSPECT = re.compile("[?เ\x80-\xff\ufffd]")  # without any of these nothing is wrong: most names end here
_LATIN_1 = re.compile(r"[\xa1-\xff]")
_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~]+")  # signs that part words
_ASCII_LETTER = re.compile("[A-Za-z]")
_IMPOSSIBLE = re.compile(r"(?:^|[^ก-ฮะ-ฺเ-๎])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[เแโใไ](?:[เแโใไ]|[^ก-ฮ]|$)")


def _bytes_of(encoding: str) -> dict[int, int]:
    """Character → byte of a one-byte encoding; bytes it leaves undefined stand for themselves, as most programs do it."""
    table = {}
    for byte in range(0x80, 0x100):
        try:
            char = bytes([byte]).decode(encoding)
        except UnicodeDecodeError:
            char = chr(byte)
        table[ord(char)] = byte
    return {**{byte: byte for byte in range(0x80)}, **{b: b for b in range(0x80, 0xA0)}, **table}


_TABLES = {name: _bytes_of(name) for name in ("cp874", "cp1252", "latin-1")}


def _as_bytes(text: str, encoding: str) -> bytes | None:
    table = _TABLES[encoding]
    try:
        return bytes(table[ord(char)] for char in text)
    except KeyError:
        return None


def _thai(data: bytes | None, encoding: str) -> str | None:
    """The bytes decoded, if all of it is Thai or ASCII text with at least two Thai letters in a possible order."""
    if data is None:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    thai = sum("\u0e01" <= char <= "\u0e5b" for char in text)
    return text if thai >= 2 and _THAI_TEXT.fullmatch(text) and not _IMPOSSIBLE.search(text) else None


def repaired(text: str) -> str | None:
    """The text as it was meant, or ``None`` when it is not certain that all of it, or some of its words, were decoded wrongly."""
    return _whole(text) or _inside(text)


def _inside(text: str) -> str | None:
    """The same where cells were put together: a wrongly decoded surname behind a sound first name, a name behind a sound title."""
    words = text.split(" ")
    wrong = [at for at, word in enumerate(words) if _UTF8_SEEN.search(word) or _TIS_PERHAPS.search(word)]
    if not wrong:
        return None
    first, last = wrong[0], wrong[-1] + 1
    glued = _SOUND.match(words[first])
    sound = glued.group() if glued else ""
    if not sound and last - first == len(words):
        return None
    meant = _whole(" ".join(words[first:last])[len(sound) :])
    return meant and " ".join([*words[:first], sound + meant, *words[last:]])


def _whole(text: str) -> str | None:
    if _UTF8_SEEN.search(text):
        for candidate in (text, _SOFT_BYTES.sub("\xa0", text)):
            for encoding in _TABLES:
                meant = _thai(_as_bytes(candidate, encoding), "utf-8")
                if meant is not None:
                    return meant
    if _TIS_SEEN.search(text):
        letters = [char for char in text if char.isalpha() or char >= "\x80"]
        if sum(char >= "\xa1" for char in letters) >= 0.8 * len(letters):
            return _thai(_as_bytes(text, "latin-1"), "cp874")
    return None


def unreadable(text: str) -> bool:
    """Whether letters of the text are lost: replacement characters, runs of question marks, wrong decoding beyond repair."""
    if _SUSPECT.search(text) is None:
        return False
    return _BROKEN.search(text) is not None or (_LATIN_1.search(text) is not None and _of_another_page(text))


def _of_another_page(text: str) -> bool:
    """Whether words are cp874 seen as Latin-1, not names with accents (José): these have ASCII letters beside, and no Thai."""
    thai = any("\u0e01" <= char <= "\u0e4e" for char in text)
    return any(_wrong(word, thai) for word in _BETWEEN.split(text) if _LATIN_1.search(word))


def _wrong(word: str, thai: bool) -> bool:
    """Whether a word with letters of Latin-1 is nobody's, in a text with or without Thai letters."""
    if _ASCII_LETTER.search(word):
        return thai and _TIS_SEEN.search(word) is not None
    letters = sum("\xa1" <= char <= "\xff" and char.isalpha() for char in word)
    return letters > 1 or (thai and (letters == 1 or _TIS_PERHAPS.search(word) is not None))
