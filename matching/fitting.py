"""How a model and a table fit: columns that are not there, hardly filled or not read, rules that bring nothing.

Belongs here: what to say of a model held against records, without linking them. Does not belong here: mistakes of the file itself
(``references``, ``parts``).
"""

from collections.abc import Collection

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from agreements.text import Text
from matching.blocking import block
from matching.model import Model
from matching.reading import plain, read_columns
from matching.references import columns_of_key
from matching.rulebook import of_pairs, warnings_of
from matching.table import Table

_HARDLY = 0.05
_READ = 0.7


def lacking(model: Model, present: Collection[str]) -> list[Text]:
    """Columns of the table that the model reads and the table has not."""
    wanted = dict.fromkeys(name for column, given in model.columns.items() for name in given.of or [column])
    missing = [name for name in wanted if name not in present]
    return [Text(f"ตารางไม่มีคอลัมน์ {name} ที่แบบจำลองใช้", f"the table lacks the column {name} that the model uses") for name in missing]


def hardly_filled(given: pa.Table, model: Model) -> list[Text]:
    """Columns that say little: hardly filled, or written in a way the model does not read."""
    read = read_columns(given, model)
    found = []
    for name, column in model.columns.items():
        of = column.of or [name]
        cells = np.all([_says(given[n], column.blank) for n in of], axis=0) if not column.part else np.ones(len(given), dtype=bool)
        known = _says(read[name], [])
        if known.mean() < _HARDLY <= cells.mean() or (cells.any() and (known & cells).sum() < _READ * cells.sum()):
            share = (known & cells).sum() / cells.sum()
            found.append(Text(f"คอลัมน์ {name}: อ่านได้เพียง {share:.0%} ของช่องที่มีค่า ตรวจ kind และ formats",
                              f"column {name}: only {share:.0%} of the filled cells are read; check kind and formats"))  # fmt: skip
        elif known.mean() < _HARDLY:
            found.append(Text(f"คอลัมน์ {name}: มีค่าเพียง {known.mean():.0%}", f"column {name}: only {known.mean():.0%} filled"))
    return found


def _says(column: pa.ChunkedArray, blank: Collection[str]) -> np.ndarray:
    """Which cells say something."""
    mute = {"", *(plain(b).casefold() for b in blank)}
    encoded = pc.dictionary_encode(column.cast(pa.large_string()).combine_chunks())
    says = np.array([plain(v).casefold() not in mute for v in encoded.dictionary.to_pylist()], dtype=bool)
    return says[encoded.indices.to_numpy(zero_copy_only=False)] if len(says) else np.zeros(len(column), dtype=bool)


def idle_rules(records: pa.Table, model: Model) -> list[Text]:
    """Rules that bring no pair, none of their own, or most of all pairs; and comparisons that no rule can teach."""
    table = Table(records, model.columns_used(), model.derive)
    pairs, counts = block(table, model, lambda _share: None)
    training = {rule.name for rule in model.blocking if rule.trains is not None}
    book = of_pairs(pairs, counts, np.arange(table.n), training)
    return [*warnings_of(book), *_untaught(model)]


def _untaught(model: Model) -> list[Text]:
    """Comparisons that every rule that trains fixes: their weights stay where they start."""
    fixed = [set(rule.trains) for rule in model.blocking if rule.trains is not None]
    names = [c.name for c in model.comparisons if all(c.name in f for f in fixed)]
    said = ", ".join(names)
    return [Text(f"ไม่มีกฎที่ train ข้อใดสอนน้ำหนักของ {said}", f"no rule that trains teaches the weights of {said}")] if names else []


def unknown_columns(model: Model) -> list[Text]:
    """Columns that are declared and used by nothing."""
    used = model.columns_used() | {name for key in model.split for name in columns_of_key(key)}
    idle = [name for name in model.columns if name not in used]
    return [Text(f"ประกาศคอลัมน์ {name} ไว้แต่ไม่ได้ใช้", f"column {name} is declared and used by nothing") for name in idle]
