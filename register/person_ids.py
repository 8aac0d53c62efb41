"""Person ids: ``P``, seven digits of a running number and a check digit.

The check digit follows Damm (2004), with the totally anti-symmetric quasigroup of order 10 of his thesis: it finds every
single wrong digit and every swap of neighbours, and a number with its check digit always comes to 0.
Does not belong here: who gets which id (``persons``).
"""

import numpy as np

_DAMM = np.array(
    [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
)
LARGEST = 9_999_999


def make(numbers: np.ndarray) -> list[str]:
    """The ids of running numbers (1 … 9,999,999).

    Raises:
        ValueError: when a number does not fit in seven digits.
    """
    if len(numbers) and (numbers.min() < 1 or numbers.max() > LARGEST):
        raise ValueError("person numbers run from 1 to 9,999,999")
    check = np.zeros(len(numbers), dtype=int)
    for place in range(6, -1, -1):
        check = _DAMM[check, numbers // 10**place % 10]
    return [f"P{number:07d}{digit}" for number, digit in zip(numbers.tolist(), check.tolist(), strict=True)]


def number_of(person_id: str) -> int:
    """The running number inside an id."""
    return int(person_id[1:8])


def is_valid(person_id: str) -> bool:
    """Whether ``person_id`` has the right form and check digit."""
    digits = person_id[1:]
    if not (person_id[:1] == "P" and len(digits) == 8 and digits.isascii() and digits.isdigit()):
        return False
    state = 0
    for digit in digits:
        state = int(_DAMM[state, int(digit)])
    return state == 0
