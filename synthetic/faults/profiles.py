"""How often each fault occurs in each agency's files: shares of the rows it can happen to, at ``errors`` 1.

Belongs here: the rates. Does not belong here: what a fault does. Official exports are nearly clean; what is typed by hand is not.
Faults that change no meaning (a dash in a number, a short title) are frequent; those that do are rarer.
"""

OFFICIAL = {  # exports of ministries' systems
    "id_one_digit": 0.002, "id_swapped": 0.0006, "id_sibling": 0.0006, "id_guardian": 0.0003, "id_lost": 0.008,
    "birth_one_year_off": 0.002, "birth_one_day_off": 0.002, "birth_day_month_swapped": 0.002, "birth_1_january": 0.003,
    "birth_other_era": 0.002, "former_first_name": 0.25, "former_last_name": 0.25, "mothers_surname": 0.01, "old_address": 0.35,
    "sound_alike": 0.006, "tone_dropped": 0.003, "one_letter": 0.004, "double_e": 0.02, "sara_am_split": 0.03, "mark_order": 0.02,
    "zero_width": 0.001, "no_break_space": 0.002, "stray_space": 0.01, "title_glued": 0.002, "title_old": 0.04, "dash_for_surname": 0.7,
    "parents_lost": 0.02, "phone_other": 0.05, "names_swapped": 0.0005,
}  # fmt: skip
REGISTRY = {  # the civil registry: names and numbers are what they are; the registered address may be the old one
    "old_address": 0.5, "birth_1_january": 0.002, "sara_am_split": 0.005, "stray_space": 0.003, "parents_lost": 0.01,
}  # fmt: skip
SCHOOL_SHEET = OFFICIAL | {  # schools' own workbooks
    "id_lost": 0.03, "id_one_digit": 0.006, "id_swapped": 0.002, "id_too_short": 0.002, "id_dashes": 0.12, "id_apostrophe": 0.02,
    "id_sibling": 0.002, "birth_two_digit_year": 0.03, "birth_other_era": 0.02, "birth_thai_month": 0.03, "birth_one_year_off": 0.006,
    "birth_day_month_swapped": 0.008, "birth_lost": 0.01, "title_glued": 0.05, "title_short": 0.3, "sound_alike": 0.02, "one_letter": 0.012,
    "tone_dropped": 0.01, "double_e": 0.15, "stray_space": 0.03, "former_first_name": 0.35, "mothers_surname": 0.02, "phone_dashed": 0.3,
    "nickname_in_brackets": 0.005, "id_as_number": 0.08, "names_in_one_cell": 0.004, "address_lost": 0.03, "mojibake": 0.0003,
}  # fmt: skip
CENTRE = SCHOOL_SHEET | {  # small centres: hand-kept lists
    "id_lost": 0.25, "birth_lost": 0.06, "birth_year_only": 0.05, "title_lost": 0.1, "surname_lost": 0.02, "nickname_in_brackets": 0.06,
    "sound_alike": 0.04, "one_letter": 0.025, "phone_lost": 0.2, "thai_digits": 0.04, "age_one_off": 0.12, "age_lost": 0.02,
    "no_name": 0.03,
    "former_first_name": 0.5, "mothers_surname": 0.05, "birth_true_date": 0.04, "id_scientific": 0.02, "id_point_zero": 0.01,
}  # fmt: skip
SURVEY = CENTRE | {  # volunteers' hand-typed sheets
    "id_lost": 0.72, "id_guardian": 0.01, "id_sibling": 0.01, "nickname_in_brackets": 0.14, "nickname_for_name": 0.06, "surname_lost": 0.06,
    "title_glued": 0.3, "title_lost": 0.2, "title_short": 0.6, "sound_alike": 0.07, "one_letter": 0.04, "tone_dropped": 0.04,
    "double_e": 0.3,
    "thai_digits": 0.5, "age_one_off": 0.2, "age_lost": 0.04, "names_swapped": 0.006, "names_in_one_cell": 0.05, "former_first_name": 0.6,
    "mothers_surname": 0.1, "old_address": 0.0, "address_lost": 0.15, "zero_width": 0.004, "mojibake": 0.001, "no_name": 0.05,
    "phone_lost": 0.3,
    "grade_lost": 0.15,
}  # fmt: skip
PROGRAM = {  # a well-made program's export
    "id_lost": 0.02, "id_one_digit": 0.002, "birth_one_day_off": 0.002, "sound_alike": 0.006, "one_letter": 0.005, "former_first_name": 0.3,
    "mothers_surname": 0.01, "old_address": 0.3,
}  # fmt: skip
GRADUATES = SCHOOL_SHEET | {"id_lost": 0.35, "birth_lost": 0.5, "title_short": 0.6}

IN_ONE_CELL = ("obec_leavers", "vocational", "dole", "volunteers", "graduates", "partners", "mobile_school")  # whole names

PROFILES: dict[str, dict[str, float]] = {
    "dopa_population": REGISTRY,
    "dopa_deaths": REGISTRY,
    "dopa_moves": REGISTRY,
    "obec_lampang_1": OFFICIAL,
    "obec_lampang_2": OFFICIAL | {"id_lost": 0.015, "sound_alike": 0.01},
    "obec_secondary": OFFICIAL,
    "obec_leavers": SCHOOL_SHEET | {"id_lost": 0.08, "id_as_number": 0.0},
    "dla_schools": SCHOOL_SHEET | {"thai_digits": 0.06, "id_as_number": 0.0},
    "private_schools": SCHOOL_SHEET | {"id_dashes": 0.5},
    "vocational": SCHOOL_SHEET | {"id_dashes": 0.02, "title_short": 0.1, "id_as_number": 0.2},
    "scripture_schools": CENTRE | {"id_lost": 0.12, "title_glued": 0.1, "title_short": 0.2, "title_lost": 0.03},
    "sports_school": PROGRAM | {"id_apostrophe": 0.3, "double_e": 0.1},
    "international_schools": PROGRAM | {"former_first_name": 0.1},
    "dole": CENTRE | {"id_lost": 0.1, "id_as_number": 0.0, "birth_true_date": 0.0, "age_one_off": 0.15, "id_scientific": 0.03},
    "cyf_centre": CENTRE | {"id_lost": 0.6},
    "workplace": SCHOOL_SHEET | {"id_as_number": 0.0, "id_point_zero": 0.05},
    "skill_institute": SCHOOL_SHEET | {"id_as_number": 0.0, "id_lost": 0.05},
    "volunteers": SURVEY,
    "shelter": SCHOOL_SHEET | {"id_lost": 0.3, "nickname_in_brackets": 0.1},
    "eef_scholarships": OFFICIAL | {"id_as_number": 0.05, "phone_dashed": 0.2, "former_first_name": 0.5},
    "graduates": GRADUATES | {"id_as_number": 0.0},
    "partners": CENTRE | {"id_lost": 0.55},
    "mobile_school": CENTRE | {"id_lost": 0.3, "id_as_number": 0.0},
}
for _agency in IN_ONE_CELL:  # a dash for a missing surname belongs to a cell of its own
    PROFILES[_agency] = PROFILES[_agency] | {"dash_for_surname": 0.08}
