"""The manifest of a run: what went in, by which versions, what came out; hashed, chained, and checkable by anyone.

Belongs here: writing manifests and verifying them. Does not belong here: deciding what may be released (``release``).
One JSON file a run in ``manifests/``, each naming the hash of the one before: none can be changed or taken away unseen.
Counts, hashes, versions and file names only; no value of any row.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from agreements import durable
from agreements.text import Text
from publishing import purges

FOLDER = "manifests"
RECEIPT = "receipt.json"
FIRST = "0" * 64  # the hash before the first manifest


@dataclass(frozen=True)
class FileMark:
    """A file, its path below the site's folder, its hash and size."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """What one run did.

    Attributes:
        versions: code, model, rules, agreements … → version or hash. thresholds: by name.
        counts: at every gate, by name (rows in, accepted, pairs, clusters, children, listed …).
        inputs, outputs: files by path. previous: sha256 of the manifest before.
    """

    run_id: str
    as_of: str
    site: str
    versions: Mapping[str, str]
    thresholds: Mapping[str, float]
    counts: Mapping[str, int]
    inputs: tuple[FileMark, ...]
    outputs: tuple[FileMark, ...] = ()
    previous: str = FIRST
    notes: Mapping[str, Any] = field(default_factory=dict)


def sha256(path: Path) -> str:
    """The file's hash, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def marks(paths: Iterable[Path], root: Path) -> tuple[FileMark, ...]:
    """Each file's mark, by path below ``root``; folders stand for every file in them."""
    files = {f for p in paths for f in (p.rglob("*") if p.is_dir() else [p]) if f.is_file()}
    found = [FileMark(f.relative_to(root).as_posix(), sha256(f), f.stat().st_size) for f in files]
    return tuple(sorted(found, key=lambda mark: mark.path))


def chain(root: Path) -> list[Path]:
    """The site's manifests, oldest first."""
    return sorted((root / FOLDER).glob("*.json"))


def last_hash(root: Path) -> str:
    """The newest manifest's hash, for the next one's ``previous``."""
    found = chain(root)
    return sha256(found[-1]) if found else FIRST


def write(manifest: Manifest, root: Path) -> Path:
    """Write the manifest as the newest of the site's chain, whole or not at all."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{len(chain(root)) + 1:06d}_{manifest.run_id}.json"
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    partial = path.with_suffix(".partial")
    partial.write_text(text, encoding="utf-8")
    durable.place(partial, path)
    return path


def verify(root: Path) -> list[Text]:
    """What does not agree with the site's manifests; an empty list means that all does.

    Checks that the chain is whole, that every input of every run still has its hash, or is gone by a line of the purge log, that the
    log only grows, and that the outputs of the newest run are as it left them.
    """
    problems: list[Text] = []
    gone = purged(root)
    before, found = FIRST, chain(root)
    for path in found:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            said, inputs, outputs = data["previous"], data["inputs"], data["outputs"]
        except (ValueError, KeyError, TypeError):
            problems.append(Text(f"{path.name}: อ่านไม่ได้", f"{path.name}: not readable"))
            data, said, inputs, outputs = {}, before, [], []
        if said != before:
            problems.append(Text(f"{path.name}: ไม่ต่อจากรายการก่อนหน้า", f"{path.name}: does not follow the manifest before it"))
        before = sha256(path)
        if "purge_log" in data.get("notes", {}) and not purges.keeps(root, data["notes"]["purge_log"]):
            problems.append(Text(f"{path.name}: {purges.NAME} ถูกแก้ไข", f"{path.name}: {purges.NAME} has been changed"))
        inputs = [m for m in inputs if (root / m["path"]).exists() or not _was_purged(m, gone)]
        problems += _changed(root, path, [*inputs, *(outputs if path == found[-1] else [])])
    return problems


def purged(root: Path) -> set[tuple[str, str]]:
    """Path and hash of every file that was removed because its retention had run out."""
    return {(p.path, p.sha256) for p in purges.read(root) if p.path}


def _was_purged(mark: dict[str, Any], gone: set[tuple[str, str]]) -> bool:
    """Whether a missing file was purged, or is the receipt that lay beside one."""
    folder, _, name = mark["path"].rpartition("/")
    return (mark["path"], mark["sha256"]) in gone or (name == RECEIPT and folder in {path.rpartition("/")[0] for path, _ in gone})


def _changed(root: Path, manifest: Path, files: list[dict[str, Any]]) -> list[Text]:
    problems = []
    for mark in files:
        path = root / mark["path"]
        if not path.is_file():
            problems.append(Text(f"{manifest.name}: ไม่พบ {mark['path']}", f"{manifest.name}: {mark['path']} is gone"))
        elif sha256(path) != mark["sha256"]:
            problems.append(Text(f"{manifest.name}: {mark['path']} ถูกแก้ไข", f"{manifest.name}: {mark['path']} has been changed"))
    return problems
