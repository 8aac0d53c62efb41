"""Splink's models of the public sets in Latin letters: FEBRL, clkhash, Splink's own made-up people, RLdata.

Belongs here: columns, comparisons, blocking and training of each. Does not belong here: Thai lists, running a model.
"""

import dataclasses

import splink.comparison_library as cl

from benchmarks.peers.model import PeerModel, edits, equal, levels, name_levels, same, text

_FEBRL_COLUMNS = ("given_name", "surname", "street_number", "address_1", "suburb", "postcode", "state", "date_of_birth", "soc_sec_id")
_DATE_8 = levels(
    "date_of_birth",
    "date_of_birth_l is null or date_of_birth_r is null",
    ("date_of_birth_l = date_of_birth_r", "date_of_birth"),
    "damerau_levenshtein(date_of_birth_l, date_of_birth_r) <= 1",
    "substr(date_of_birth_l, 1, 4) = substr(date_of_birth_r, 1, 4) and substr(date_of_birth_l, 5, 2) = substr(date_of_birth_r, 7, 2)",
    "damerau_levenshtein(date_of_birth_l, date_of_birth_r) <= 2",
    "substr(date_of_birth_l, 1, 4) = substr(date_of_birth_r, 1, 4)",
)

_DATE_ISO = levels(
    "dob",
    "dob_l is null or dob_r is null",
    ("dob_l = dob_r", "dob"),
    "damerau_levenshtein(dob_l, dob_r) <= 1",
    "damerau_levenshtein(dob_l, dob_r) <= 2",
    "substr(dob_l, 1, 4) = substr(dob_r, 1, 4) or abs(date_diff('day', try_cast(dob_l as date), try_cast(dob_r as date))) <= 366",
)
_CITY = levels(
    "city",
    "city_l is null or city_r is null",
    ("city_l = city_r", "city"),
    "damerau_levenshtein(city_l, city_r) <= 2 or jaro_winkler_similarity(city_l, city_r) >= 0.85",
)
_EMAIL = levels(
    "email",
    "email_l is null or email_r is null",
    ("email_l = email_r", "email"),
    ("user_name_l = user_name_r", "user_name"),
    "jaro_winkler_similarity(email_l, email_r) >= 0.92",
    "jaro_winkler_similarity(user_name_l, user_name_r) >= 0.85",
    "jaro_winkler_similarity(email_l, email_r) >= 0.8",
)


def febrl(*, phone: bool = False) -> PeerModel:
    """FEBRL's Australians; those of clkhash have a telephone as well, and one row a list.

    clkhash's copies are so clean that a second EM session starts from zeros and fails: one, on the state, trains them all.
    """
    comparisons = [
        name_levels("given_name", "surname"), name_levels("surname", "given_name"), _DATE_8, edits("soc_sec_id"),
        equal("street_number"), cl.JaroWinklerAtThresholds("address_1", [0.92, 0.8]), cl.JaroWinklerAtThresholds("suburb", [0.92, 0.8]),
        edits("postcode", rare=True),
    ]  # fmt: skip
    return PeerModel(
        columns=[text(c) for c in (*_FEBRL_COLUMNS, *(["phone_number"] if phone else []))],
        comparisons=[*comparisons, edits("phone_number") if phone else equal("state")],
        blocking=[
            same("soc_sec_id"), same("date_of_birth"), same("given_name", "surname"), "l.given_name = r.surname and l.surname = r.given_name",
            same("surname", "postcode"), same("given_name", "postcode"), same("street_number", "address_1"), same("given_name", "address_1"),
            same("surname", "street_number"), same("suburb", "street_number"), same("given_name", "substr({}.date_of_birth, 1, 4)"),
            same("surname", "substr({}.date_of_birth, 1, 4)"), *([same("phone_number")] if phone else []),
        ],
        training=[same("state")] if phone else [same("date_of_birth"), same("soc_sec_id"), same("given_name", "surname")],
        deterministic=[same("soc_sec_id"), same("given_name", "surname", "date_of_birth"), same("given_name", "surname", "address_1")],
        recall=0.9,
        u_pairs=1e6,
        link_type="link_only" if phone else "dedupe_only",
    )  # fmt: skip


def febrl_like() -> PeerModel:
    """The same people in great numbers: tight blocking rules, so that pairs grow with records and not with their square."""
    home = "street_number", "address_1"
    return dataclasses.replace(
        febrl(),
        blocking=[
            same("soc_sec_id"), same("given_name", "date_of_birth"), same("surname", "date_of_birth"), same("date_of_birth", "postcode"),
            same(*home, "suburb"), same(*home, "postcode"), same("surname", *home),
            same("given_name", *home), "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth",
            same("given_name", "surname", "suburb"), same("date_of_birth", "street_number"), same("surname", "postcode"), same("given_name", "postcode"),
            same("given_name", "surname", "substr({}.date_of_birth, 1, 4)"), same("given_name", "suburb", "street_number"),
            same("date_of_birth", "suburb"), same("surname", "suburb", "street_number"),
        ],
        training=[same("soc_sec_id"), same("date_of_birth", "postcode"), same("given_name", "surname", "suburb")],
        deterministic=[same("soc_sec_id"), same("given_name", "surname", "date_of_birth")],
        u_pairs=2e6,
    )  # fmt: skip


def fake() -> PeerModel:
    """Splink's made-up people: names, date of birth, city, e-mail."""
    names = [name_levels("first_name", "surname", like=(0.9, 0.8)), name_levels("surname", "first_name", like=(0.9, 0.8))]
    return PeerModel(
        columns=[*(text(c) for c in ("first_name", "surname", "dob", "city", "email")), "split_part(nullif(email, ''), '@', 1) as user_name"],
        comparisons=[
            *names, _DATE_ISO, _CITY, _EMAIL,
        ],
        blocking=[
            same("first_name", "surname"), same("surname", "dob"), same("first_name", "dob"), same("email"), same("user_name"), same("dob"),
            same("surname", "city"), same("first_name", "city", "substr({}.surname, 1, 1)"), "l.first_name = r.surname and l.surname = r.first_name",
            "l.first_name = r.surname and l.dob = r.dob", same("substr({}.first_name, 1, 3)", "substr({}.surname, 1, 3)"),
            same("surname", "substr({}.dob, 1, 4)"), same("first_name", "substr({}.dob, 1, 4)"), same("surname", "substr({}.dob, 6, 5)"),
            same("first_name", "substr({}.dob, 6, 5)"), same("substr({}.email, 1, 6)"), same("city", "substr({}.dob, 1, 7)"),
        ],
        training=[same("first_name", "surname"), same("dob"), same("email")],
        deterministic=[same("first_name", "surname", "dob"), same("email")],
        recall=0.5,
    )  # fmt: skip


def rldata() -> PeerModel:
    """RLdata: two names and a date in parts."""
    return PeerModel(
        columns=[text("fname_c1", "first_name"), text("lname_c1", "last_name"), text('"by"', "born_year"), text("bm", "born_month"), text("bd", "born_day")],
        comparisons=[
            name_levels("first_name", like=(0.92, 0.85)), name_levels("last_name", like=(0.92, 0.85)),
            edits("born_year", [1]), equal("born_month", rare=False), equal("born_day", rare=False),
        ],
        blocking=[
            same("first_name", "last_name"), same("born_year", "born_month", "born_day"), same("first_name", "born_year"), same("last_name", "born_year"),
            same("first_name", "born_month", "born_day"), same("last_name", "born_month", "born_day"), same("first_name", "born_year", "born_day"),
            same("substr({}.first_name, 1, 2)", "substr({}.last_name, 1, 2)"),
        ],
        training=[same("first_name", "last_name"), same("born_year", "born_month", "born_day")],
        deterministic=[same("first_name", "last_name", "born_year"), same("last_name", "born_year", "born_month", "born_day"), same("first_name", "born_year", "born_month", "born_day")],
        recall=0.9,
    )  # fmt: skip
