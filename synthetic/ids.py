"""Identity numbers: 13 digits with a valid check digit, and G-codes for pupils who have none.

Belongs here: making valid numbers. Does not belong here: wrong ones (``faults.ids``).

First digit: 1 born and registered in time, 2 registered late, 5 added later, 8 given Thai nationality later or resident alien; 0, 6 and 7
people without Thai nationality (no civil status; staying for the time being; born here to such parents). Digits 2–5 name the
registration office; the rest runs on, so twins and children registered on the same day have neighbouring numbers.
"""

import numpy as np

from synthetic.tables import Array, texts

WEIGHTS = np.arange(13, 1, -1)  # of the first twelve digits
OUTSIDE = np.array([5099, 5001, 1037, 1010, 5101, 5601, 5401, 6599, 5799])  # offices of other provinces


def check_digit(twelve: Array) -> Array:
    """The thirteenth digit for numbers of twelve digits (an integer array)."""
    digits = (twelve[:, None] // 10 ** np.arange(11, -1, -1)) % 10
    return (11 - (digits @ WEIGHTS) % 11) % 10


def valid(number: str) -> bool:
    """Whether a text is a 13-digit number whose check digit fits."""
    if len(number) != 13 or not number.isdigit():
        return False
    return int(check_digit(np.array([int(number[:12])]))[0]) == int(number[12])


def number_people(first: Array, office: Array, day: Array, family: Array) -> Array:
    """13-digit numbers as text, running on within first digit and office by day of registration.

    Args:
        first: first digit a person; negative for a person without any number (empty text).
        office: four-digit registration office. day: day of registration. family: children of one family and day get neighbouring numbers.
    """
    numbers = np.zeros(len(first), dtype=np.int64)
    running: dict[tuple[int, int], int] = {}
    before: tuple[int, int, int, int] = (-1, 0, 0, 0)
    order = np.lexsort((family, day, office, first))
    for i, d, o, when, f in zip(
        order.tolist(), first[order].tolist(), office[order].tolist(), day[order].astype(int).tolist(), family[order].tolist(), strict=True
    ):
        step = 1 if before == (d, o, when, f) else 1 + (i * 7919 + when) % 5
        at = running.get((d, o), 890_0000 if d == 0 else 500_0000 if d in (6, 7) else 10_0000) + step
        running[(d, o)], before = at, (d, o, when, f)
        numbers[i] = d * 10**11 + o * 10**7 + at
    whole = numbers * 10 + check_digit(numbers)
    return texts(["" if d < 0 else f"{w:013d}" for d, w in zip(first.tolist(), whole.tolist(), strict=True)])


def g_codes(year: Array, running: Array) -> Array:
    """G-codes: ``G``, two digits of the Buddhist year of entry, the province, eight digits running."""
    return texts([f"G{y % 100:02d}52{r:08d}" for y, r in zip(year.tolist(), running.tolist(), strict=True)])
