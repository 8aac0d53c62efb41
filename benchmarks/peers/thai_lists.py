"""Splink's models of the Thai public lists, over tables that OUR standardiser has cleaned (titles cut, marks ordered, names split).

Belongs here: columns (one byte a letter), comparisons, blocking and training of each. Does not belong here: standardising, the province.
"""

import dataclasses

from benchmarks.peers.model import Comparison, PeerModel, equal, levels, name_levels, same, text, thai

_NAMES = (thai("first_name"), thai("last_name"))
_MORE = (thai("sex"), thai("province"), thai("party"), "try_cast(substr(birth_date, 1, 4) as int) as born", text("birth_date"), text("birth_precision"))
_FIRST, _LAST = name_levels("first_name"), name_levels("last_name")
_SEX = equal("sex", rare=False)
_PROVINCE, _PARTY = equal("province"), equal("party")
_BORN = levels(
    "born",
    "born_l is null or born_r is null",
    "birth_precision_l = 'day' and birth_precision_r = 'day' and birth_date_l = birth_date_r",
    "abs(born_l - born_r) <= 1 and not (birth_precision_l = 'day' and birth_precision_r = 'day')",
    "abs(born_l - born_r) <= 2",
    "abs(born_l - born_r) <= 8",
)
_BLOCKING = (
    same("first_name", "last_name"),
    "l.first_name = r.last_name and l.last_name = r.first_name",
    same("last_name", "province"),
    same("first_name", "province"),
    same("last_name"),
    same("first_name", "substr({}.last_name, 1, 3)"),
    same("first_name", "right({}.last_name, 4)"),
    same("substr({}.first_name, 1, 3)", "substr({}.last_name, 1, 4)"),
    same("right({}.first_name, 3)", "right({}.last_name, 4)"),
    same("substr({}.first_name, 1, 4)", "right({}.last_name, 4)", "province"),
)


def _lists(*comparisons: Comparison, **more: object) -> PeerModel:
    """Lists of people with a name and a little besides; each list holds a person once."""
    model = PeerModel(
        columns=[*_NAMES, *_MORE],
        comparisons=[_FIRST, _LAST, *comparisons],
        blocking=_BLOCKING,
        training=[same("first_name", "last_name"), same("last_name", "province"), same("first_name", "province")],
        deterministic=[same("first_name", "last_name")],
        recall=0.9,
        link_type="link_only",
        u_pairs=2e6,
    )
    return dataclasses.replace(model, **more)  # type: ignore[arg-type]


def sources() -> PeerModel:
    """One election as several organisations typed it: names and province."""
    return _lists(_SEX, _PROVINCE)


def pdf() -> PeerModel:
    """One roster and two extractions of its PDF: names, province, party."""
    return _lists(_PROVINCE, _PARTY, training=[same("first_name", "last_name"), same("last_name", "province"), same("province", "party")])


def ocr() -> PeerModel:
    """A roster and its scan: names and party."""
    party = same("last_name", "party"), same("first_name", "party"), same("substr({}.first_name, 1, 2)", "party"), same("substr({}.last_name, 1, 3)", "party")
    training = [same("first_name", "last_name"), same("last_name"), same("substr({}.first_name, 1, 2)", "party")]
    return _lists(_PARTY, blocking=(*_BLOCKING, *party), training=training)


def years() -> PeerModel:
    """The same people over seven years: names, sex, age, province, party."""
    return _lists(_SEX, _PROVINCE, _PARTY, _BORN, recall=0.9)


def pool() -> PeerModel:
    """Seventeen lists in one table, deduplicated."""
    return dataclasses.replace(years(), link_type="dedupe_only", u_pairs=5e6)


_CONSONANTS = {
    "k": "กขฃคฅฆ", "n": "ณนญ", "g": "ง", "c": "จฉชฌ", "s": "ซศษส", "t": "ดฎตฏถฐทธฑฒ", "p": "บปผพภ", "f": "ฝฟ", "m": "ม", "r": "รลฬ",
}  # fmt: skip
_LATIN = (("ph", "p"), ("th", "t"), ("kh", "k"), ("ch", "c"), ("j", "c"), ("ng", "g"), ("d", "t"), ("b", "p"), ("l", "r"), ("z", "s"), ("v", "w"))


def _skeleton(column: str, name: str) -> str:
    """SQL: consonants of a Thai or a Latin name in one small alphabet, repeated ones once."""
    source, target = "".join(_CONSONANTS.values()), "".join(k * len(v) for k, v in _CONSONANTS.items())
    sound = f"translate(regexp_replace(lower({column}), '.์', '', 'g'), '{source}', '{target}')"
    for theirs, ours in _LATIN:
        sound = f"replace({sound}, '{theirs}', '{ours}')"
    sound = f"regexp_replace({sound}, '[^kngcstpfmr]', '', 'g')"
    for letter in "kngcstpfmr":
        sound = f"regexp_replace({sound}, '{letter}+', '{letter}', 'g')"
    return f"nullif({sound}, '') as {name}"


def latin() -> PeerModel:
    """Thai names against their Latin spelling, both as consonants."""
    first, last = name_levels("first_bones", like=(0.9, 0.8)), name_levels("last_bones", like=(0.9, 0.8))
    return PeerModel(
        columns=[_skeleton("first_name", "first_bones"), _skeleton("last_name", "last_bones"), thai("sex")],
        comparisons=[first, last, _SEX],
        blocking=[
            same("first_bones"), same("last_bones"), same("substr({}.first_bones, 1, 2)", "substr({}.last_bones, 1, 1)"),
            same("substr({}.last_bones, 1, 3)"), same("substr({}.first_bones, 1, 1)", "substr({}.last_bones, 1, 2)"),
        ],
        training=[same("first_bones"), same("substr({}.last_bones, 1, 3)")],
        deterministic=[same("first_bones", "last_bones")],
        recall=0.3,
        link_type="link_only",
    )  # fmt: skip
