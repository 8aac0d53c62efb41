"""Submissions of a survey form as a table: one row an entry of a repeat group, or one a submission.

Belongs here: which edit of a submission counts, which states count, repeats, the file that lands. Does not belong here: how a server
words a submission (``kobo``, ``odk``), what the answers mean (``records``).

What lands is a zip with ``<form>.csv`` and ``left_out.json``, which names every submission that has no row, by reason.
"""

import json
import zipfile
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from agreements import durable
from agreements.errors import DeliveryError
from agreements.web import Survey
from connectors.sources import faults, sqltext, staging
from connectors.sources.fetching import Fetched, Order

Answers = dict[str, Any]
EDITED, NO_ENTRY = "replaced_by_a_later_edit", "no_entry_in_repeat"


@dataclass(frozen=True)
class Submission:
    """One filled-in form.

    Attributes:
        id: of this edit. root: what all its edits share, empty where the server does not say. replaces: the id of the edit before.
        sent: when, as text that sorts. state: of its validation or review.
        answers: path → answer; the entries of a repeat are a list of such under its path, their paths beginning with it.
    """

    id: str
    root: str
    replaces: str
    sent: tuple[str, int]
    state: str
    answers: Answers


Read = Callable[[], Iterable[Submission]]


def stage(read: Read, states: Container[str], delivery: Survey, order: Order) -> list[Fetched]:
    """The file of all submissions that count; ``read`` gives the submissions, always the same, and is gone through several times.

    Raises:
        DeliveryError: ``no_submissions``, ``no_repeat``, ``too_big``.
    """
    why = reasons(read(), states)
    columns: dict[str, None] = {}
    left: dict[str, list[str]] = {}
    for submission, reason in zip(read(), why, strict=True):
        own = [] if reason else entries(submission.answers, delivery.repeat)
        columns |= dict.fromkeys(path for row in own for path in row)
        if not own:
            left.setdefault(reason or NO_ENTRY, []).append(submission.id)
    if not columns:
        raise _nothing(read, NO_ENTRY in left, delivery)
    counting = (s for s, reason in zip(read(), why, strict=True) if not reason)
    path = staging.place(order, delivery.form, "", f"{delivery.form}.zip")
    _write(path, list(columns), (row for s in counting for row in entries(s.answers, delivery.repeat)), left)
    return [Fetched(delivery.form, "", path)]


def reasons(submissions: Iterable[Submission], states: Container[str]) -> list[str]:
    """Why each submission has no row, empty where it counts: of all its edits the latest does, if its state does."""
    heads = [replace(s, answers={}) for s in submissions]
    before = {s.id: s.replaces for s in heads}
    replaced = set(before.values())
    roots = [s.root or _first(s.id, before) for s in heads]
    ages = [(s.id not in replaced, s.sent, at) for at, s in enumerate(heads)]
    last: dict[str, tuple[bool, tuple[str, int], int]] = {}
    for root, age in zip(roots, ages, strict=True):
        last[root] = max(last.get(root, age), age)
    counts = zip(heads, roots, ages, strict=True)
    return [EDITED if last[root] != age else "" if s.state in states else s.state for s, root, age in counts]


def _first(name: str, before: dict[str, str]) -> str:
    """The first edit that is known of those that lead to this one."""
    seen = {name}
    while before[name] in before and before[name] not in seen:
        name = before[name]
        seen.add(name)
    return name


def entries(answers: Answers, repeat: str | None) -> list[Answers]:
    """The rows of a submission: the entries of the repeat, each with the single answers of what it stands in.

    Answers that are lists (other repeats, files) have no place in a row.
    """
    single = {path: value for path, value in answers.items() if not isinstance(value, (list, dict))}
    if repeat is None:
        return [single]
    rows = []
    for path, inner in _repeats(answers):
        if path == repeat or repeat.startswith(f"{path}/"):
            rows += [single | row for entry in inner for row in entries(entry, None if path == repeat else repeat)]
    return rows


def _repeats(answers: Answers) -> Iterator[tuple[str, list[Answers]]]:
    for path, value in answers.items():
        if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
            yield path, value


def _nothing(read: Read, some_count: bool, delivery: Survey) -> DeliveryError:
    if not some_count:
        return faults.no_submissions(delivery.place)
    there = {path for s in read() for path, _ in _repeats(s.answers) if not path.startswith("_")}
    return faults.no_repeat(delivery.place, delivery.repeat or "", sorted(there))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Answers], left: dict[str, list[str]]) -> None:
    table = path.with_suffix(".csv")
    sqltext.write(table, sqltext.record(columns), (sqltext.record(sqltext.cell(row.get(c)) for c in columns) for row in rows))
    part = path.with_suffix(".part")
    with zipfile.ZipFile(part, "w") as archive:
        archive.writestr(staging.zip_entry(table.name), table.read_bytes())
        archive.writestr(staging.zip_entry("left_out.json"), json.dumps(left, ensure_ascii=False, indent=1, sort_keys=True))
    table.unlink()
    durable.place(part, path)
