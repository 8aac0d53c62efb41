"""The files of a OneRoster bundle under one set of names, whichever dialect wrote them.

Belongs here: which file is which, which column is which (OneRoster 1.1 and 1.2, Microsoft School Data Sync, old orders, misspelt
headings), the manifest. Does not belong here: joining them to pupils (``oneroster``). Columns nobody asks for, passwords above
all, are never taken from the parser.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

import pandas as pd

from connectors.formats import delimited, encoding, problems, tables
from connectors.formats.delimited import Row
from connectors.formats.headings import bare
from connectors.formats.sniffing import Source

FILE_NAMES = {
    "users": ("users", "user", "student", "students"),
    "orgs": ("orgs", "org", "school", "schools"),
    "classes": ("classes", "section", "sections"),
    "enrollments": ("enrollments", "enrolments", "studentenrollment"),
    "demographics": ("demographics",),
    "roles": ("roles",),
    "academicSessions": ("academicsessions",),
    "manifest": ("manifest",),
}
# Our name → the headings it has been seen under; compared without case, spaces and punctuation.
COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "users": {
        "sourcedId": ("sourcedId", "SIS ID"),
        "status": ("status",),
        "role": ("role",),
        "givenName": ("givenName", "First Name"),
        "familyName": ("familyName", "Last Name"),
        "middleName": ("middleName",),
        "preferredGivenName": ("preferredGivenName",),
        "identifier": ("identifier", "Student Number"),
        "userIds": ("userIds", "userId"),
        "grades": ("grades", "grade"),
        "phone": ("phone",),
        "sms": ("sms",),
        "orgSourcedIds": ("orgSourcedIds", "orgSourcedId", "School SIS ID"),
        "primaryOrgSourcedId": ("primaryOrgSourcedId",),
        "birthDate": ("birthDate",),
        "sex": ("sex", "gender"),
    },
    "orgs": {
        "sourcedId": ("sourcedId", "SIS ID"),
        "status": ("status",),
        "name": ("name",),
        "type": ("type",),
        "identifier": ("identifier", "School Number"),
    },
    "classes": {
        "sourcedId": ("sourcedId", "SIS ID"),
        "status": ("status",),
        "school": ("schoolSourcedId", "orgSourcedId", "School SIS ID"),
        "terms": ("termSourcedIds", "termSourcedId", "sessionSourcedIds", "Term SIS ID"),
        "grades": ("grades", "grade"),
        "begin": ("Term StartDate",),
    },
    "enrollments": {
        "sourcedId": ("sourcedId",),
        "class": ("classSourcedId", "Section SIS ID"),
        "user": ("userSourcedId", "SIS ID"),
        "school": ("schoolSourcedId",),
        "status": ("status",),
        "role": ("role",),
        "begin": ("beginDate",),
        "end": ("endDate",),
    },
    "demographics": {
        "user": ("sourcedId", "userSourcedId"),
        "status": ("status",),
        "birthDate": ("birthDate",),
        "sex": ("sex",),
    },
    "roles": {
        "sourcedId": ("sourcedId",),
        "user": ("userSourcedId",),
        "status": ("status",),
        "role": ("role",),
        "primary": ("roleType", "isPrimary"),
        "org": ("orgSourcedId",),
        "grade": ("grade",),
        "begin": ("beginDate", "roleStartDate"),
        "end": ("endDate", "roleEndDate"),
    },
    "academicSessions": {"sourcedId": ("sourcedId",), "status": ("status",), "begin": ("startDate",)},
    "manifest": {"name": ("propertyName",), "value": ("value",)},
}
NEEDED = {
    "users": ("sourcedId", "givenName", "familyName"),
    "orgs": ("sourcedId",),
    "classes": ("sourcedId",),
    "enrollments": ("user",),
    "demographics": ("user",),
    "roles": ("user", "role"),
    "academicSessions": ("sourcedId",),
    "manifest": ("name", "value"),
}
SAME_HEADING = 0.93  # "prefferedGivenName" is preferredGivenName (0.97); "preferredMiddleName" is not (0.81)
SECRET = "password"  # noqa: S105 (a heading, not a secret)


@dataclass(frozen=True)
class File:
    """One file of a bundle.

    Attributes:
        frame: our column names → text, and ``row`` (int64); a column the file lacks is empty. rows: its line numbers and whether
            each is blank. headings: the file's own, without those to drop. misspelt: heading found → what it was taken for.
    """

    frame: pd.DataFrame
    cells: pd.DataFrame
    header_row: int
    blank_rows: list[int]
    misspelt: dict[str, str]


def role_of(name: str) -> str | None:
    """Which file of the standard ``name`` is, None for one that is not needed."""
    path = PurePosixPath(name.partition("#")[0])
    stem = bare(path.stem)
    return next((f for f, names in FILE_NAMES.items() if stem in names), None) if path.suffix.lower() in (".csv", ".txt", ".tsv") else None


def load(src: Source, file: str, drop: Sequence[str] = ()) -> File:
    """Reads one file of a bundle.

    Raises:
        DeliveryError: ``missing_column`` for a file without its key columns, ``empty_file``, and what the text readers raise.
    """
    rows = _rows(src)
    before, (number, header) = _header(rows, src.name)
    unwanted = {bare(d) for d in drop}
    keep = [i for i, h in enumerate(header) if bare(h) and bare(h) not in unwanted and SECRET not in bare(h)]
    packed, _ = tables.pack(rows, keep, len(header), src.name)
    body: pd.DataFrame = packed.to_pandas()
    body.columns = pd.Index(["row", *tables.unique_names([header[i] for i in keep], taken=tables.RESERVED)])
    blank = (body.drop(columns="row") == "").all(axis=1)
    blank_rows = [*before, *body.loc[blank, "row"].tolist()]
    cells = body.loc[~blank].reset_index(drop=True)
    frame, misspelt = _named(cells, [header[i] for i in keep], COLUMNS[file])
    lost = [COLUMNS[file][c][0] for c in NEEDED[file] if c not in frame]
    if lost:
        raise problems.missing_column(src.name, lost, len(keep), {})
    return File(frame.reindex(columns=["row", *COLUMNS[file]], fill_value=""), cells, number, blank_rows, misspelt)


def _rows(src: Source) -> Iterator[Row]:
    how = encoding.detect(src)
    with src.open() as file:
        first = next((line for line in how.lines(file) if line.strip()), "")
    separator = max(delimited.SEPARATORS, key=first.count)
    return delimited.rows(src, how, separator)


def _header(rows: Iterator[Row], where: str) -> tuple[list[int], Row]:
    """The numbers of the blank lines above the header, and the header."""
    above: list[int] = []
    for number, cells in rows:
        if any(c.strip() for c in cells):
            return above, (number, cells)
        above.append(number)
    raise problems.empty_file(where)


def _named(cells: pd.DataFrame, headings: Sequence[str], known: Mapping[str, tuple[str, ...]]) -> tuple[pd.DataFrame, dict[str, str]]:
    """The columns under our names: by heading, by its other names, and by a heading that is one only misspelt."""
    at: dict[str, int] = {}
    own = {bare(h): i for i, h in reversed(list(enumerate(headings)))}
    for name, others in known.items():
        found = next((own[bare(o)] for o in others if bare(o) in own), None)
        if found is not None:
            at[name] = found
    misspelt: dict[str, str] = {}
    spelt_right = {bare(o) for others in known.values() for o in others}
    strange = [h for h in own if h not in spelt_right]
    for name in known.keys() - at.keys():
        close = difflib.get_close_matches(bare(name), strange, n=1, cutoff=SAME_HEADING)
        if close:
            at[name] = own[close[0]]
            misspelt[headings[own[close[0]]]] = name
    frame = pd.DataFrame({"row": cells["row"], **{name: cells.iloc[:, i + 1].str.strip() for name, i in at.items()}})
    return frame, dict(sorted(misspelt.items()))


def bundles_in(sources: Sequence[Source], *, whole: bool = True) -> dict[str, dict[str, Source]]:
    """Folder (or zip) → file of the standard → source, for every folder that has users; of deltas (not ``whole``) also for others."""
    groups: dict[str, dict[str, Source]] = {}
    for src in sources:
        role = role_of(src.name)
        if role:
            path, _, copy = src.name.partition("#")
            above = str(PurePosixPath(path).parent)
            folder = ("" if above == "." else above) + (f"#{copy}" if copy else "")
            groups.setdefault(folder, {}).setdefault(role, src)
    return {folder: files for folder, files in sorted(groups.items()) if "users" in files or not whole}


def manifest(files: Mapping[str, Source]) -> dict[str, str]:
    """``oneroster.version``, ``file.users`` … → value; empty for a bundle without a manifest.

    Raises:
        DeliveryError: ``missing_file`` for a file that the manifest promises and the bundle lacks.
    """
    if "manifest" not in files:
        return {}
    frame = load(files["manifest"], "manifest").frame
    said = dict(zip(frame["name"], frame["value"], strict=True))
    promised = [f for f in COLUMNS if said.get(f"file.{f}", "").lower() in ("bulk", "delta")]
    lost = [f"{f}.csv" for f in promised if f not in files]
    if lost:
        raise problems.missing_file(files["manifest"].name, lost)
    return said


def says_delta(said: Mapping[str, str]) -> bool:
    """Whether a bundle of this manifest only tells what has changed in some file, so that it needs one to be laid over."""
    return any(said.get(f"file.{name}", "").lower() == "delta" for name in COLUMNS)
