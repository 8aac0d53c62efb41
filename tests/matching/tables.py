"""Small text tables for tests: columns split by ``|``, empty cells missing."""

import pandas as pd


def table(text: str) -> pd.DataFrame:
    """The table written in ``text``, as text columns with NaN for missing."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    frame = pd.DataFrame(rows[1:], columns=rows[0], dtype="str")
    return frame.mask(frame == "").astype("str")
