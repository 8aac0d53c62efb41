"""Splink's model of the Thai children's province, over tables that OUR standardiser has cleaned, and what an expert adds.

Belongs here: columns, comparisons, 32 blocking rules, vetoes on scored pairs, the one-record source. Does not belong here: our own rules.

Three variants: the plain model; with vetoes (two different valid ids, twins, brothers and sisters); with vetoes and at most one record of
the civil registry a cluster.
"""

import dataclasses

from benchmarks.peers.model import PeerModel, ascii_of, equal, levels, same, text, thai

_TONES = "[\u0e47-\u0e4c]"  # short mark, tone marks, silencing mark


def _folded(column: str, name: str) -> str:
    """SQL: a name without tone marks, one byte a letter."""
    bare = ascii_of(f"regexp_replace({column}, '{_TONES}', '', 'g')")
    return f"{bare} as {name}"


def _word(column: str, which: int, name: str) -> str:
    word = ascii_of(f"split_part({column}, ' ', {which})")
    return f"{word} as {name}"


_COLUMNS = (
    *(thai(c) for c in ("first_name", "last_name", "nickname", "alt_first_name", "alt_last_name", "tambon", "amphoe", "sex", "grade")),
    _folded("first_name", "first_fold"), _folded("last_name", "last_fold"),
    *(text(c) for c in ("national_id", "id_kind", "g_code", "birth_date", "birth_precision", "house_no", "moo", "phone", "school_code")),
    "case when birth_precision = 'day' then birth_date end as born_day", "try_cast(substr(birth_date, 1, 4) as int) as born",
    _word("father_name", 1, "father"), _word("mother_name", 1, "mother"), _word("guardian_name", 1, "guardian"),
    _word("father_name", 2, "father_last"), _word("mother_name", 2, "mother_last"), _word("guardian_name", 2, "guardian_last"),
    "nullif(concat_ws('/', house_no, moo, tambon), '') as home",
)  # fmt: skip


def _either(condition: str) -> str:
    """A condition and its mirror image."""
    mirrored = condition.replace("_l ", "_?").replace("_r ", "_l ").replace("_?", "_r ")
    return f"({condition} ) or ({mirrored} )"


_FIRST = levels(
    "first_name",
    "first_name_l is null or first_name_r is null",
    ("first_name_l = first_name_r", "first_name"),
    "first_fold_l = first_fold_r",
    "first_name_l = last_name_r and last_name_l = first_name_r",
    _either("alt_first_name_l = first_name_r "),
    "damerau_levenshtein(first_fold_l, first_fold_r) <= 1",
    _either("nickname_l = first_name_r "),
    "jaro_winkler_similarity(first_fold_l, first_fold_r) >= 0.92",
    "jaro_winkler_similarity(first_fold_l, first_fold_r) >= 0.85",
    "jaro_winkler_similarity(first_fold_l, first_fold_r) >= 0.7",
)
_LAST = levels(
    "last_name",
    "last_name_l is null or last_name_r is null",
    ("last_name_l = last_name_r", "last_name"),
    "last_fold_l = last_fold_r",
    "first_name_l = last_name_r and last_name_l = first_name_r",
    _either("alt_last_name_l = last_name_r "),
    "damerau_levenshtein(last_fold_l, last_fold_r) <= 1",
    f"{_either('mother_last_l = last_name_r ')} or {_either('father_last_l = last_name_r ')}",
    "jaro_winkler_similarity(last_fold_l, last_fold_r) >= 0.92",
    "jaro_winkler_similarity(last_fold_l, last_fold_r) >= 0.8",
)
_DATE = levels(
    "birth_date",
    "birth_date_l is null or birth_date_r is null",
    "born_day_l = born_day_r",
    "born_l = born_r and substr(born_day_l, 6, 2) = substr(born_day_r, 9, 2) and substr(born_day_l, 9, 2) = substr(born_day_r, 6, 2)",
    "born_day_l is not null and born_day_r is not null and damerau_levenshtein(born_day_l, born_day_r) <= 1",
    "(born_day_l is null or born_day_r is null) and starts_with(birth_date_l, birth_date_r) or starts_with(birth_date_r, birth_date_l)",
    "(birth_precision_l = 'age' or birth_precision_r = 'age') and abs(born_l - born_r) <= 1",
    "substr(born_day_l, 1, 7) = substr(born_day_r, 1, 7)",
    "born_l = born_r",
    "abs(born_l - born_r) <= 1",
)
_FAMILY = (
    "coalesce((father_l = father_r)::int, 0) + coalesce((mother_l = mother_r)::int, 0) "
    "+ coalesce((guardian_l = guardian_r or guardian_l = mother_r or mother_l = guardian_r or guardian_l = father_r or father_l = guardian_r)::int, 0)"
)
_CONTACT = "coalesce((phone_l = phone_r)::int, 0) + coalesce((house_no_l = house_no_r and moo_l = moo_r and tambon_l = tambon_r)::int, 0)"
_HOUSEHOLD = levels(  # parents, telephone and house are one piece of evidence
    "household",
    "(coalesce(father_l, mother_l, guardian_l) is null or coalesce(father_r, mother_r, guardian_r) is null) "
    "and (phone_l is null or phone_r is null) and (house_no_l is null or house_no_r is null)",
    f"({_FAMILY}) >= 2 and ({_CONTACT}) >= 1",
    f"({_FAMILY}) >= 2",
    f"({_FAMILY}) = 1 and ({_CONTACT}) >= 1",
    f"({_FAMILY}) = 1",
    f"({_CONTACT}) >= 1",
)
_PLACE = levels(
    "tambon", "tambon_l is null or tambon_r is null", ("tambon_l = tambon_r and amphoe_l = amphoe_r", "tambon"), "amphoe_l = amphoe_r"
)
_ID = levels(
    "national_id",
    "national_id_l is null or national_id_r is null",
    "national_id_l = national_id_r",
    "damerau_levenshtein(national_id_l, national_id_r) <= 1",
    "damerau_levenshtein(national_id_l, national_id_r) <= 2",
)

_BLOCKING = (
    same("national_id"), same("g_code"), same("first_name", "last_name"), "l.first_name = r.last_name and l.last_name = r.first_name",
    same("first_name", "born_day"), same("last_name", "born_day"), same("born_day", "mother"), same("born_day", "father"), same("born_day", "home"),
    same("born_day", "school_code"), same("first_name", "born", "tambon"), same("last_name", "born", "tambon"), same("first_name", "phone"),
    same("phone", "born"), same("first_name", "mother"), same("first_name", "father"), same("first_name", "guardian"),
    same("substr({}.first_fold, 1, 3)", "substr({}.last_fold, 1, 4)", "born"), same("substr({}.first_fold, 1, 3)", "right({}.last_fold, 4)", "tambon"),
    same("right({}.first_fold, 3)", "last_fold"), same("substr({}.first_fold, 1, 2)", "last_fold", "amphoe"),
    same("first_fold", "substr({}.last_fold, 1, 3)", "amphoe"), same("first_fold", "right({}.last_fold, 3)"), same("nickname", "born", "tambon"),
    "l.nickname = r.first_name and l.born = r.born and l.tambon = r.tambon", "l.first_name = r.nickname and l.born = r.born and l.tambon = r.tambon",
    "l.alt_first_name = r.first_name and l.last_name = r.last_name", "l.first_name = r.alt_first_name and l.last_name = r.last_name",
    "l.first_name = r.first_name and l.alt_last_name = r.last_name", "l.first_name = r.first_name and l.mother_last = r.last_name",
    same("substr({}.national_id, 1, 11)", "substr({}.first_fold, 1, 2)"), same("right({}.national_id, 9)", "substr({}.first_fold, 1, 2)"),
)  # fmt: skip

# Dropped from the scored pairs, in SQL as an expert would write it.
_OWN_ID = "l.id_kind = 'citizen' and r.id_kind = 'citizen' and l.national_id <> r.national_id"
_NOT_SAME_ID = "coalesce(l.national_id <> r.national_id, true)"
_OTHER_NAME = (
    "jaro_winkler_similarity(l.first_fold, r.first_fold) < 0.85 and coalesce(l.alt_first_name <> r.first_name, true) "
    "and coalesce(r.alt_first_name <> l.first_name, true) and coalesce(l.nickname <> r.first_name, true) and coalesce(r.nickname <> l.first_name, true)"
)
_SAME_FAMILY = "(l.last_fold = r.last_fold or l.mother = r.mother or l.father = r.father or l.home = r.home or l.phone = r.phone)"
VETOES = (
    f"({_OWN_ID} and damerau_levenshtein(l.national_id, r.national_id) > 2)",
    f"({_OWN_ID} and {_OTHER_NAME})",
    f"({_NOT_SAME_ID} and l.born_day = r.born_day and {_SAME_FAMILY} and {_OTHER_NAME})",
    f"({_NOT_SAME_ID} and l.born_day = r.born_day and l.sex <> r.sex and {_SAME_FAMILY} and l.first_name <> r.first_name)",
    f"({_NOT_SAME_ID} and coalesce(l.born_day <> r.born_day, true) and {_SAME_FAMILY} and {_OTHER_NAME})",
)


def plain() -> PeerModel:
    """The model alone."""
    return PeerModel(
        columns=_COLUMNS,
        comparisons=[_ID, equal("g_code", rare=False), _FIRST, _LAST, _DATE, equal("sex", rare=False), _HOUSEHOLD, _PLACE,
                     equal("school_code", rare=False)],
        blocking=_BLOCKING,
        training=[same("national_id"), same("first_name", "last_name"), same("born_day", "house_no", "moo", "tambon"), same("born_day", "mother")],
        u_pairs=2e6,
        deterministic=[same("national_id"), same("first_name", "last_name", "born_day")],
        recall=0.75,
    )  # fmt: skip


def vetoes() -> PeerModel:
    """With vetoes."""
    return dataclasses.replace(plain(), vetoes=VETOES)


def one_record() -> PeerModel:
    """With vetoes, and at most one record of the civil registry a cluster."""
    return dataclasses.replace(vetoes(), link_type="link_and_dedupe", one_record_of=("dopa_population",))
