"""All kinds of fault by name, in the order they happen: what a person is called, then how it is written, then the typing.

Belongs here: the list. ``truth/faults.csv`` uses these names. Does not belong here: rates (``profiles``).
"""

import numpy as np

from synthetic.families import ages
from synthetic.faults import dates, ids, names, typing
from synthetic.faults.fault import Can, Fault, Rows
from synthetic.tables import Array


def _filled(column: str) -> Can:
    def can(rows: Rows) -> Array:
        there: Array = rows[column] != ""
        return there

    return can


def _both_names(rows: Rows) -> Array:
    both: Array = (rows["first"] != "") & (rows["last"] != "")
    return both


def _grown(rows: Rows) -> Array:
    grown: Array = (ages(rows["birth"], rows.province.drawn) >= 15) & (rows["group"] != "novice")
    return grown


def _has_sibling(rows: Rows) -> Array:
    return ids.siblings(rows) >= 0


def _moved(rows: Rows) -> Array:
    return rows["former_tambon"] >= 0


def _anyone(rows: Rows) -> Array:
    return np.ones(len(rows), dtype=bool)


def _nameless(rows: Rows) -> Array:
    nameless: Array = rows["last"] == ""
    return nameless


def _typing(kind: str) -> Fault:
    return Fault(typing.slips_of(kind), typing.fits(kind), "typing")


_ID, _DATE = _filled("national_id"), _filled("birth_text")
KINDS: dict[str, Fault] = {
    # another name than today's
    "former_first_name": Fault(names.former_first, _filled("former_first"), "which_first"),
    "former_last_name": Fault(names.former_last, _filled("former_last"), "which_last"),
    "mothers_surname": Fault(names.mothers_last, names.other_last, "which_last"),
    "nickname_for_name": Fault(names.nickname_for_name, _filled("nickname"), "which_first"),
    "surname_lost": Fault(names.last_lost, _filled("last"), "which_last"),
    # the number
    "id_sibling": Fault(ids.sibling, _has_sibling, "id"),
    "id_guardian": Fault(ids.guardian, _anyone, "id"),
    "id_lost": Fault(ids.lost, _ID, "id"),
    "id_one_digit": Fault(ids.one_digit, _ID, "id"),
    "id_swapped": Fault(ids.swapped, _ID, "id"),
    "id_too_short": Fault(ids.too_short, _ID, "id"),
    "id_dashes": Fault(ids.dashes, _ID, "id"),
    "id_apostrophe": Fault(ids.apostrophe, _ID, "id"),
    "id_point_zero": Fault(ids.point_zero, _ID, "id"),
    "id_scientific": Fault(ids.scientific, _ID, "id"),
    "id_as_number": Fault(ids.as_number, _ID, "id"),
    # the birth date
    "birth_lost": Fault(dates.lost, _DATE, "birth"),
    "birth_1_january": Fault(dates.new_year, _DATE, "birth"),
    "birth_year_only": Fault(dates.style("be_year"), _DATE, "birth"),
    "birth_one_year_off": Fault(dates.one_year_off, _DATE, "birth"),
    "birth_one_day_off": Fault(dates.one_day_off, _DATE, "birth"),
    "birth_day_month_swapped": Fault(dates.style("be_swapped"), dates.swappable, "birth"),
    "birth_other_era": Fault(dates.style("ce_slash"), _DATE, "birth"),
    "birth_two_digit_year": Fault(dates.style("be_two", "be_dot"), _DATE, "birth"),
    "birth_thai_month": Fault(dates.style("thai_short", "thai_two"), _DATE, "birth"),
    "birth_true_date": Fault(dates.true_date, _DATE, "birth"),
    "thai_digits": Fault(dates.in_thai_digits, _anyone, "digits"),
    "age_one_off": Fault(dates.age_off, _anyone, "age"),
    "age_lost": Fault(dates.age_lost, _anyone, "age"),
    # family and address
    "old_address": Fault(names.old_address, _moved, "address"),
    "address_lost": Fault(names.address_lost, _anyone, "address"),
    "phone_other": Fault(names.phone_other, _filled("phone"), "phone"),
    "phone_lost": Fault(names.phone_lost, _filled("phone"), "phone"),
    "phone_dashed": Fault(names.phone_dashed, _filled("phone"), "phone"),
    "parents_lost": Fault(names.parents_lost, _anyone, "parents"),
    "grade_lost": Fault(names.grade_lost, _filled("grade"), "grade"),
    # slips of the fingers
    "double_e": _typing("double_e"),
    "sara_am_split": _typing("sara_am_split"),
    "mark_order": _typing("mark_order"),
    "sound_alike": _typing("sound_alike"),
    "tone_dropped": _typing("tone_dropped"),
    "one_letter": _typing("one_letter"),
    "cut_off": _typing("cut_off"),
    "mojibake": _typing("mojibake"),
    "zero_width": _typing("zero_width"),
    "no_break_space": _typing("no_break_space"),
    "stray_space": _typing("stray_space"),
    # names in the wrong cell
    "names_swapped": Fault(names.swapped, _both_names, "cells"),
    "names_in_one_cell": Fault(names.both_in_first, _both_names, "cells"),
    "dash_for_surname": Fault(names.dash_for_last, _nameless, "cells"),
    "nickname_in_brackets": Fault(names.nickname_in_brackets, _filled("nickname"), "which_first"),
    "title_old": Fault(names.title_old, _grown, "title"),
    "title_short": Fault(names.title_short, _filled("title"), "title"),
    "title_lost": Fault(names.title_lost, _filled("title"), "title"),
    "title_glued": Fault(names.title_glued, _filled("title"), "glued"),
    "no_name": Fault(names.no_name, _anyone, "nameless"),
}
