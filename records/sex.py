"""Sex as ``m`` or ``f``.

Belongs here: the words for it. Does not belong here: the sex a title tells (``titles``).
"""

from records.readings import Read, words

_WORDS = {
    **dict.fromkeys(words("m male ช ช. ชาย เพศชาย ผู้ชาย เด็กชาย ด.ช. นาย 1 01 1.0 boy man"), "m"),
    **dict.fromkeys(words("f female ญ ญ. หญิง เพศหญิง ผู้หญิง เด็กหญิง ด.ญ. นางสาว น.ส. นาง 2 02 2.0 girl woman"), "f"),
}


def read_sex(text: str) -> Read:
    """A tidied cell as ``m`` or ``f``; anything else says nothing (rule ``sex_unknown``)."""
    if not text or text in {"m", "f"}:
        return Read(text)
    found = _WORDS.get(text.casefold().strip(" ()"), "")
    return Read(found, ("sex_code",) if found else ("sex_unknown",))
