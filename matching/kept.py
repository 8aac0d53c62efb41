"""A base as a folder: records as Arrow, hashes and pairs as one file of arrays, both mapped into memory, what was learnt as readable JSON.

Belongs here: writing and reading the folder. Does not belong here: when it is made or thrown away (the caller knows).

A folder appears whole or not at all, and is never written to again. It holds records of people: it belongs beside the other work tables.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements import durable
from matching.base import Base, Keys
from matching.blocking import RuleCount
from matching.calibration import Calibration
from matching.compare.cohorts import Sums
from matching.compare.paired import Paired
from matching.decisions import agreed
from matching.fellows import Alone
from matching.known import KnownKeys
from matching.learnt import Learnt
from matching.listed import ByList
from matching.model import Model
from matching.report import Counted
from matching.scoring import Scored
from matching.statistics import Shares, Statistics
from matching.tied import Tied
from matching.verdicts import Judged, People
from matching.weigh import Weights

FORM = 12  # of the folder; another number is another form, and the folder is made anew
_FILES = frozenset({"records.arrow", "arrays", "arrays.json", "base.json"})
_PAIRED = ("both", "lifts", "known", "unseen")
_ALIGNED = 64  # bytes: a line of the cache
_SCORED = ("left", "right", "levels", "said", "rule", "closing")
_ALONE = ("lone", "unlisted")
_KEYS = ("splits", "ids", "sources", "names", "order", "content")


def model_mark(model: Model) -> str:
    """A hash of all that a model says."""
    return hashlib.sha256(model.model_dump_json().encode()).hexdigest()


def write_base(folder: Path, base: Base, mark: str = "", about: Mapping[str, Any] | None = None) -> None:
    """Write the base; a folder of that name gives way to it.

    Args:
        mark: what else it must agree with to be read again, such as the code. about: what the caller wants to know of it again, JSON-able.
    """
    folder = folder.resolve()  # `.` has no name
    part, gone = (folder.with_name(f"{folder.name}.{ending}") for ending in ("part", "gone"))
    _remove(part, gone)
    try:
        _write(part, base, {**_told(base), "mark": mark, "about": dict(about or {})})
        durable.sync_tree(part)
        if folder.exists():
            folder.replace(gone)  # stays whole until the new one has its place: a folder half removed would be read as one
        durable.place(part, folder)
    finally:
        if gone.exists() and not folder.exists():
            gone.replace(folder)
        _remove(part, gone)


def may_be_written(folder: Path) -> bool:
    """Whether a base may take the place of what is there: nothing, an empty folder or a base."""
    return not folder.exists() or {file.name for file in folder.iterdir()} <= _FILES


def _remove(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _write(folder: Path, base: Base, said: dict[str, Any]) -> None:
    """All files of the folder; ``said``: what stands in base.json."""
    folder.mkdir(parents=True)
    records = _coded(base.records)
    with pa.OSFile(str(folder / "records.arrow"), "wb") as file, pa.ipc.new_file(file, records.schema) as writer:
        writer.write_table(records)
    places = _write_arrays(folder / "arrays", _arrays(base))
    (folder / "arrays.json").write_text(json.dumps(places), encoding="utf-8")
    told = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "base.json").write_text(told, encoding="utf-8")


def read_base(folder: Path, model: Model, mark: str = "") -> Base | None:
    """The base in the folder; None when there is none, or it was made with another model, mark or form of the folder."""
    told = folder / "base.json"
    if not told.exists():
        return None
    said = json.loads(told.read_text(encoding="utf-8"))
    if (said["form"], said["model_mark"], said["mark"]) != (FORM, model_mark(model), mark):
        return None
    with pa.memory_map(str(folder / "records.arrow")) as file:
        records = pa.ipc.open_file(file).read_all()
    places = json.loads((folder / "arrays.json").read_text(encoding="utf-8"))
    whole = np.asarray(np.memmap(folder / "arrays", dtype=np.uint8, mode="r"))
    arrays = {name: np.ndarray(shape, dtype, whole.data, offset) for name, (dtype, shape, offset) in places.items()}
    return _base(model, records, arrays, said)


def about_base(folder: Path) -> dict[str, Any] | None:
    """What the caller of :func:`write_base` said of the base in the folder; None when there is none of today's form."""
    told = folder / "base.json"
    said = json.loads(told.read_text(encoding="utf-8")) if told.exists() else {}
    return dict(said["about"]) if said.get("form") == FORM else None


def _coded(records: pa.Table) -> pa.Table:
    """The records with each distinct text once: a third of the size, and what is looked at lies closer together."""
    return pa.table({
        name: column if name == "record_id" else pc.dictionary_encode(column)
        for name, column in zip(records.column_names, records.combine_chunks().columns, strict=True)
    })  # fmt: skip


def _write_arrays(path: Path, arrays: Iterable[tuple[str, np.ndarray]]) -> dict[str, tuple[str, tuple[int, ...], int]]:
    """All arrays in one file, one behind the other; gives type, shape and place (bytes) of each by name."""
    places = {}
    with path.open("wb") as file:
        file.write(bytes(_ALIGNED))  # a file of nothing cannot be mapped
        for name, array in arrays:
            file.write(bytes(-file.tell() % _ALIGNED))
            places[name] = (array.dtype.str, array.shape, file.tell())
            file.write(np.ascontiguousarray(array).data.cast("B") if array.size else b"")
    return places


def _arrays(base: Base) -> Iterator[tuple[str, np.ndarray]]:
    """Every array by its name in the folder."""
    for number, words in enumerate(base.keys.words):
        yield f"words_{number}", words
    for name in _KEYS:
        yield name, getattr(base.keys, name)
    for part, names in ((base.scored, _SCORED), (base.judged, ("verdict", "reason", "parts")), (base.people, ("of", "cohesion", "review"))):
        for name in names:
            yield name, getattr(part, name)
    yield "component", base.component
    yield "undecided", base.undecided
    yield "agreed", base.agreed
    for column, hashes in base.known.values.items():
        yield f"known-{column.encode().hex()}", hashes  # a column may be called what no file can
    for (how, column), hashes in base.known.keys.items():
        yield f"known-{column.encode().hex()}-{how}", hashes
    for name in _ALONE:
        shares = getattr(base.learnt.alone, name)
        yield from ((f"{name}_cells", shares.cells), (f"{name}_shares", shares.shares))
    yield from _learnt_arrays(base.learnt.statistics)


def _learnt_arrays(told: Statistics) -> Iterator[tuple[str, np.ndarray]]:
    for name, shares in [*_numbered("values", told.values), *_numbered("skeletons", told.skeletons), ("namesakes", told.namesakes)]:
        if shares:
            yield f"{name}_hashes", shares.hashes
            yield f"{name}_shares", shares.shares
    for what in ("placeholders", "nicknames"):
        for name, hashes in getattr(told, what).items():
            yield f"{what}_{name}", hashes
    for name, sums in told.sums.items():
        yield f"sums_{name}_sources", sums.sources
        yield f"sums_{name}_sums", sums.sums
        yield f"sums_{name}_dated", sums.dated
    for name, paired in told.paired.items():
        for what in _PAIRED:
            yield f"paired_{name}_{what}", getattr(paired, what)


def _numbered(name: str, shares: tuple[Shares | None, ...]) -> list[tuple[str, Shares | None]]:
    return [(f"{name}_{number}", one) for number, one in enumerate(shares)]


def _told(base: Base) -> dict[str, Any]:
    """All that is not an array, as it stands in base.json."""
    told, weights = base.learnt.statistics, base.learnt.weights
    shares = dict([*_numbered("values", told.values), *_numbered("skeletons", told.skeletons), ("namesakes", told.namesakes)])
    return {
        "form": FORM, "model": base.model.version, "model_mark": model_mark(base.model), "one_row": list(base.one_row),
        "bits": base.keys.bits, "prior": base.scored.prior,
        "weights": {
            "prior_bits": weights.prior_bits, "trained": weights.trained, "iterations": dict(weights.iterations or {}),
            "tied": [asdict(one) for one in weights.tied],
            "m": {c.name: m.tolist() for c, m in zip(base.model.comparisons, weights.m, strict=True)},
            "u": {c.name: u.tolist() for c, u in zip(base.model.comparisons, weights.u, strict=True)},
        },
        "unseen": {name: one.unseen for name, one in shares.items() if one}, "usual_skeletons": list(told.usual),
        "placeholders": sorted(told.placeholders), "nicknames": sorted(told.nicknames),
        "sums": {name: (None if np.isnan(sums.overall) else sums.overall, *sums.years) for name, sums in told.sums.items()},
        "alone": {name: list(getattr(base.learnt.alone, name).lists) for name in _ALONE},
        "calibration": asdict(base.learnt.calibration), "usual_rows": dict(base.learnt.usual),
        "decisions": base.decisions.to_dict("list"),
        "counted": {**asdict(base.counted), "levels": [row.tolist() for row in base.counted.levels]},
    }  # fmt: skip


def _base(model: Model, records: pa.Table, arrays: Mapping[str, np.ndarray], said: dict[str, Any]) -> Base:
    """The base of what was read."""
    words = tuple(arrays[f"words_{number}"] for number in range(len(model.blocking)))
    keys = Keys(said["bits"], words, **{name: arrays[name] for name in _KEYS})
    learnt = Learnt(
        _weights(model, said["weights"]), _statistics(model, arrays, said), _alone(arrays, said["alone"]), said["usual_rows"],
        Calibration(**said["calibration"]),
    )  # fmt: skip
    counted = said["counted"]
    return Base(
        model, tuple(said["one_row"]), learnt, records, keys,
        Scored(said["prior"], *(arrays[name] for name in _SCORED)),
        Judged(*(arrays[f.name] for f in fields(Judged))), People(*(arrays[f.name] for f in fields(People))),
        arrays["component"], arrays["undecided"],
        Counted(
            counted["records"], [RuleCount(**rule) for rule in counted["blocking"]], counted["dropped"],
            [np.array(row, dtype=np.int64) for row in counted["levels"]], counted["decisions"],
        ),
        agreed(pd.DataFrame(said["decisions"])), arrays["agreed"], _known(arrays),
    )  # fmt: skip


def _known(arrays: Mapping[str, np.ndarray]) -> KnownKeys:
    named = [(name.split("-"), array) for name, array in arrays.items() if name.startswith("known-")]
    found = [(bytes.fromhex(at[1]).decode(), at[2:], array) for at, array in named]
    return KnownKeys({c: array for c, how, array in found if not how}, {(how[0], c): array for c, how, array in found if how})


def _alone(arrays: Mapping[str, np.ndarray], lists: Mapping[str, list[str]]) -> Alone:
    return Alone(*(ByList(tuple(lists[name]), arrays[f"{name}_cells"], arrays[f"{name}_shares"]) for name in _ALONE))


def _weights(model: Model, said: dict[str, Any]) -> Weights:
    m, u = (tuple(np.array(said[which][c.name]) for c in model.comparisons) for which in ("m", "u"))
    tied = tuple(Tied(one["rule"], tuple(one["by"]), tuple(one["tied"])) for one in said["tied"])
    return Weights(model, m, u, said["prior_bits"], said["trained"], said["iterations"], tied)


def _statistics(model: Model, arrays: Mapping[str, np.ndarray], said: dict[str, Any]) -> Statistics:
    def shares(name: str) -> Shares | None:
        known = said["unseen"].get(name)
        return None if known is None else Shares(arrays[f"{name}_hashes"], arrays[f"{name}_shares"], known)

    def paired(name: str) -> Paired:
        return Paired(*(arrays[f"paired_{name}_{what}"] for what in _PAIRED))

    rows = range(len(model.comparisons))
    placeholders, nicknames = ({name: arrays[f"{what}_{name}"] for name in said[what]} for what in ("placeholders", "nicknames"))
    return Statistics(
        tuple(shares(f"values_{row}") for row in rows), tuple(shares(f"skeletons_{row}") for row in rows), tuple(said["usual_skeletons"]),
        shares("namesakes"), placeholders, nicknames, {name: _sums(arrays, name, *sums) for name, sums in said["sums"].items()},
        {c.name: paired(c.name) for c in model.comparisons if c.kind == "paired"},
    )  # fmt: skip


def _sums(arrays: Mapping[str, np.ndarray], name: str, overall: float | None, first: int, last: int) -> Sums:
    sources, sums, dated = (arrays[f"sums_{name}_{what}"] for what in ("sources", "sums", "dated"))
    return Sums(sources, sums, dated, np.nan if overall is None else overall, (first, last))
