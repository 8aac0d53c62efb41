"""OneRoster bundles: users, roles, enrolments, classes, organisations, sessions and demographics joined to one row a pupil.

Belongs here: who of the users is a pupil, at which school, since when; given fields straight from the standard's columns. Does not
belong here: names of files and columns (``onerosterfiles``), what a row means (``records``). The row number is the line in users.csv.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from connectors.formats import onerosterfiles, onerosterlayers, problems
from connectors.formats.declared import Declared
from connectors.formats.headings import bare
from connectors.formats.onerosterfiles import File
from connectors.formats.onerosterlayers import Layer
from connectors.formats.sniffing import Source

PUPIL_ROLES = ("student", "learner", "pupil")
NOT_SCHOOLS = ("department", "district", "local", "state", "national", "ministryofeducation")
DATE = r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4})"


@dataclass(frozen=True)
class Bundles:
    """What was read: as the attributes of ``reading.Reading``."""

    table: pd.DataFrame
    cells: pd.DataFrame
    not_records: pd.DataFrame
    statement: str | None
    facts: dict[str, Any]


def is_bundle(names: Sequence[str], *, columns_declared: bool) -> bool:
    """Whether files of these names look like a bundle: users, and a second file of the standard.

    Where the agreement declares columns, only a manifest shows that the files are not simply tables of these names.
    """
    roles = {onerosterfiles.role_of(n) for n in names} - {None}
    return "users" in roles and len(roles) > 1 and ("manifest" in roles or not columns_declared)


def read(sources: Sequence[Source], declared: Declared, deltas: Sequence[tuple[str, Sequence[Source]]] = ()) -> Bundles:
    """Reads every bundle among ``sources`` (one folder or zip each), with later ``deltas`` (part, files) laid over it in their order.

    Columns declared in the agreement override the standard's fields or add some: a heading of users.csv or demographics.csv, also
    ``metadata.…``, or ``userIds.TYPE`` for one kind of the ids in ``userIds``.

    Raises:
        DeliveryError: ``missing_file``, ``missing_column``, ``delta_of_several`` where it cannot be told which of several bundles a
            delta changes, and what the text readers raise.
    """
    groups = onerosterfiles.bundles_in(sources)
    if not groups:
        raise problems.missing_file(", ".join(s.name for s in sources[:3]), ["users.csv"])
    if deltas and len(groups) > 1:
        raise problems.delta_of_several(deltas[0][0], sorted(groups))
    later = [_layer(part, files, declared) for delta, found in deltas for part, files in _in_delta(delta, found)]
    parts = {folder: folder if len(groups) > 1 else "" for folder in groups}
    read_ones = [_bundle([_layer(parts[folder], files, declared), *later], declared) for folder, files in groups.items()]
    used = {id(s) for files in groups.values() for s in files.values()}
    statements = {b.statement for b in read_ones}
    facts = {
        "format": "oneroster",
        "bundles": [b.facts for b in read_ones],
        "skipped": [s.name for s in sources if id(s) not in used],
    }
    return Bundles(
        pd.concat([b.table for b in read_ones], ignore_index=True),
        pd.concat([b.cells for b in read_ones], ignore_index=True).fillna("").astype("str"),
        pd.concat([b.not_records for b in read_ones], ignore_index=True),
        statements.pop() if len(statements) == 1 else "additions" if "additions" in statements else None,
        facts,
    )


def _in_delta(name: str, sources: Sequence[Source]) -> list[tuple[str, dict[str, Source]]]:
    """The bundles of a delta by their parts: its name, with the folder where there are several."""
    groups = onerosterfiles.bundles_in(sources, whole=False)
    return [(f"{name}/{folder}" if len(groups) > 1 and folder else name, files) for folder, files in groups.items()]


def is_delta(sources: Sequence[Source]) -> bool:
    """Whether these files are a bundle that only tells what has changed, by its manifest."""
    found = onerosterfiles.bundles_in(sources, whole=False).values()
    return any("manifest" in files and onerosterfiles.says_delta(onerosterfiles.manifest(files)) for files in found)


def _layer(part: str, sources: Mapping[str, Source], declared: Declared) -> Layer:
    said = onerosterfiles.manifest(sources)
    return Layer(part, said, {n: onerosterfiles.load(src, n, declared.drop) for n, src in sources.items() if n != "manifest"})


def _bundle(layers: Sequence[Layer], declared: Declared) -> Bundles:
    """One bundle with its deltas laid over it."""
    files, gone = onerosterlayers.lay(layers)
    every = {name: files[name].frame if name in files else _none(name) for name in onerosterfiles.COLUMNS if name != "manifest"}
    frames = {name: frame if name == "users" else frame[~onerosterlayers.deleted(frame)] for name, frame in every.items()}
    users = frames["users"]
    given = _given(users, frames, month_first="SIS ID" in files["users"].cells.columns)
    given = given.assign(**_declared_fields(declared, files, users))
    reasons = _reasons(users, frames, every["enrollments"])
    is_record = reasons.eq("")
    table = given[is_record].reset_index(drop=True)
    table.insert(0, "part", users.loc[is_record, "part"].reset_index(drop=True))
    other = pd.DataFrame({"part": users["part"], "row": users["row"], "reason": reasons})[~is_record]
    cells = files["users"].cells.drop(columns="row")[is_record].reset_index(drop=True)
    said = layers[0].said
    facts = _facts(said, files, frames, is_record) | ({"deltas": len(layers) - 1} if len(layers) > 1 else {})
    return Bundles(table, cells, _in_order(pd.concat([gone, other]), [x.part for x in layers]), _statement(said), facts)


def _none(name: str) -> pd.DataFrame:
    """A file the bundle does not have."""
    return pd.DataFrame({c: pd.Series(dtype="str") for c in onerosterfiles.COLUMNS[name]}).assign(row=pd.Series(dtype="int64"))


def _reasons(users: pd.DataFrame, frames: Mapping[str, pd.DataFrame], enrolments: pd.DataFrame) -> pd.Series:
    """Why a row of users is no record, empty for a pupil: every one of them is accounted for."""
    reasons = pd.Series("", index=users.index, dtype="str").mask(~_pupils(users, frames), "not_a_pupil")
    reasons = reasons.mask(reasons.eq("") & _unenrolled(users, enrolments), "enrolment_deleted")
    return reasons.mask(onerosterlayers.deleted(users), "deleted")


def _unenrolled(users: pd.DataFrame, enrolments: pd.DataFrame) -> pd.Series:
    """Whose enrolments as a pupil have all been deleted; who never had one is told by the role alone."""
    as_pupil = _is_pupil_role(enrolments["role"]) | enrolments["role"].eq("")
    ended = onerosterlayers.deleted(enrolments)
    had, has = (enrolments.loc[as_pupil & which, "user"] for which in (ended, ~ended))
    return users["sourcedId"].isin(had) & ~users["sourcedId"].isin(has)


def _in_order(every: pd.DataFrame, parts: Sequence[str]) -> pd.DataFrame:
    """Rows that are no record, layer by layer, as they stand in the file."""
    place = every["part"].map({part: at for at, part in enumerate(parts)})
    ordered = every.assign(place=place).sort_values(["place", "row"], kind="stable").drop(columns="place")
    return ordered.reset_index(drop=True).astype({"part": "str", "row": "int64", "reason": "str"})


def _statement(said: Mapping[str, str]) -> str | None:
    return {"bulk": "complete", "delta": "additions"}.get(said.get("file.users", "").lower())


def _is_pupil_role(roles: pd.Series) -> pd.Series:
    return roles.str.lower().isin(PUPIL_ROLES)


def _pupils(users: pd.DataFrame, frames: Mapping[str, pd.DataFrame]) -> pd.Series:
    """Who is a pupil: by role in users (1.1), in roles (1.2), else by enrolment; all, where the bundle knows no roles."""
    roles, enrolments = frames["roles"], frames["enrollments"]
    ids = users["sourcedId"]
    in_roles = ids.isin(roles["user"])
    said = users["role"].ne("") | in_roles
    by_role = _is_pupil_role(users["role"]) | ids.isin(roles.loc[_is_pupil_role(roles["role"]), "user"])
    if not said.any() and enrolments["role"].eq("").all():
        return pd.Series(True, index=users.index)
    by_enrolment = ids.isin(enrolments.loc[_is_pupil_role(enrolments["role"]), "user"])
    return by_role | (~said & by_enrolment)


def _given(users: pd.DataFrame, frames: Mapping[str, pd.DataFrame], *, month_first: bool) -> pd.DataFrame:
    """The standard's fields of every user."""
    ids = users["sourcedId"]
    people = frames["demographics"].drop_duplicates("user").set_index("user")
    roles = frames["roles"]
    roles = roles[_is_pupil_role(roles["role"])].sort_values("primary", key=_primary_first, kind="stable")
    stays = _stays(frames, roles, month_first)
    school = _schools(users, frames, roles)
    orgs = frames["orgs"].drop_duplicates("sourcedId").set_index("sourcedId")
    given = {
        "row": users["row"],
        "pupil_no": ids,
        "first_name": users["givenName"],
        "middle_name": users["middleName"],
        "last_name": users["familyName"],
        "nickname": users["preferredGivenName"],
        "sex": _first_filled(users["sex"], _look_up(ids, people["sex"])),
        "birth_date": iso_dates(_first_filled(users["birthDate"], _look_up(ids, people["birthDate"])), month_first=month_first),
        "grade": _first_filled(users["grades"], _look_up(ids, _one_each(roles, "grade")), _class_grade(ids, frames)),
        "phone": _first_filled(users["phone"], users["sms"]),
        "school_code": _first_filled(_look_up(school, orgs["identifier"]), school),
        "school_name": _look_up(school, orgs["name"]),
        "status": users["status"].where(~users["status"].str.lower().isin(["", "active"]), "studying"),
        "enrolled_from": _look_up(ids, stays["begin"]),
        "enrolled_to": _look_up(ids, stays["end"]),
    }
    return pd.DataFrame(given)


def _primary_first(primary: pd.Series) -> pd.Series:
    return (~primary.str.lower().isin(["primary", "true"])).astype(int)


def _look_up(keys: pd.Series, values: pd.Series) -> pd.Series:
    known = values.to_dict()
    return pd.Series([known.get(k, "") for k in keys], index=keys.index, dtype="str")


def _one_each(frame: pd.DataFrame, column: str) -> pd.Series:
    """The first filled value per user."""
    filled = frame[frame[column].ne("")].drop_duplicates("user")
    return filled.set_index("user")[column]


def _first_filled(*columns: pd.Series) -> pd.Series:
    result = columns[0]
    for column in columns[1:]:
        result = result.where(result.ne(""), column)
    return result


def _schools(users: pd.DataFrame, frames: Mapping[str, pd.DataFrame], roles: pd.DataFrame) -> pd.Series:
    """The organisation of each user: first one that is a school, in order of how directly the bundle says so."""
    ids, orgs, classes = users["sourcedId"], frames["orgs"], frames["classes"]
    schools = set(orgs.loc[~orgs["type"].str.lower().isin(NOT_SCHOOLS), "sourcedId"])
    enrolments = frames["enrollments"]
    of_class = _look_up(enrolments["class"], classes.drop_duplicates("sourcedId").set_index("sourcedId")["school"])
    enrolled_at = enrolments.assign(school=_first_filled(enrolments["school"], of_class))
    first_of_list = {v: _first_school(v, schools) for v in users["orgSourcedIds"].unique()}
    candidates = [
        users["primaryOrgSourcedId"],
        _look_up(ids, _one_each(roles, "org")),
        users["orgSourcedIds"].map(first_of_list).astype("str"),
        _look_up(ids, _one_each(enrolled_at, "school")),
    ]
    certain = [c.where(c.isin(schools), "") for c in candidates]
    return _first_filled(*certain, *candidates)


def _first_school(listed: str, schools: set[str]) -> str:
    ids = [i.strip() for i in listed.split(",") if i.strip()]
    return next((i for i in ids if i in schools), ids[0] if ids else "")


def _class_grade(ids: pd.Series, frames: Mapping[str, pd.DataFrame]) -> pd.Series:
    """The grade of the user's classes, where they all name one and the same."""
    classes = frames["classes"].drop_duplicates("sourcedId").set_index("sourcedId")["grades"]
    enrolments = frames["enrollments"]
    grades = pd.DataFrame({"user": enrolments["user"], "grade": _look_up(enrolments["class"], classes)})
    grades = grades[grades["grade"].ne("")].drop_duplicates()
    return _look_up(ids, grades.drop_duplicates("user", keep=False).set_index("user")["grade"])


def _stays(frames: Mapping[str, pd.DataFrame], roles: pd.DataFrame, month_first: bool) -> pd.DataFrame:
    """User → first and last day: from enrolments, else from roles; the first day also from the term. Open at the end if any is open."""
    enrolments, columns = frames["enrollments"], ["user", "begin", "end"]
    starts = _term_starts(frames)
    told = enrolments.loc[enrolments["begin"].ne("") | enrolments["end"].ne(""), "user"]
    dated = pd.concat([enrolments.loc[enrolments["user"].isin(told), columns], roles.loc[~roles["user"].isin(told), columns]])
    dated = dated.assign(begin=iso_dates(dated["begin"], month_first=month_first), end=iso_dates(dated["end"], month_first=month_first))
    by_term = pd.DataFrame({"user": enrolments["user"], "begin": _look_up(enrolments["class"], starts)})
    by_role = pd.DataFrame({"user": roles["user"], "begin": iso_dates(roles["begin"], month_first=month_first)})
    begin = pd.Series(dtype="str")
    for source in (dated, by_role, by_term):
        filled = source[source["begin"].ne("")].groupby("user")["begin"].min()
        begin = begin.combine_first(filled) if len(begin) else filled
    ends = dated.groupby("user")["end"].agg(["min", "max"])
    return pd.DataFrame({"begin": begin, "end": ends["max"].where(ends["min"].ne(""), "")}).fillna("").astype("str")


def _term_starts(frames: Mapping[str, pd.DataFrame]) -> pd.Series:
    """Class → first day of its first term."""
    sessions = frames["academicSessions"].drop_duplicates("sourcedId").set_index("sourcedId")["begin"].to_dict()
    classes = frames["classes"].drop_duplicates("sourcedId")
    first = {
        terms: min((d for t in terms.split(",") if (d := sessions.get(t.strip(), ""))), default="") for terms in classes["terms"].unique()
    }
    starts = _first_filled(classes["begin"], classes["terms"].map(first).astype("str"))
    return pd.Series(iso_dates(starts, month_first=True).to_numpy(), index=classes["sourcedId"])


def iso_dates(dates: pd.Series, *, month_first: bool) -> pd.Series:
    """Dates as YYYY-MM-DD where the order of day and month is certain for the column, else as written.

    An ISO time stamp loses its time. ``4/2/2000`` is certain when another date of the column shows which part is the day, or when
    ``month_first`` (School Data Sync prescribes it).
    """
    text = dates.str.replace(r"^(\d{4}-\d{2}-\d{2})[T ].*$", r"\1", regex=True)
    parts = text.str.extract(f"^{DATE}$")
    numbers = parts.dropna().astype("int64")
    day_first = bool((numbers["a"] > 12).any())
    month_second = bool((numbers["b"] > 12).any())
    if len(numbers) == 0 or (day_first == month_second and (day_first or not month_first)):
        return text
    day, month = ("a", "b") if day_first else ("b", "a")
    iso = parts["year"] + "-" + parts[month].str.zfill(2) + "-" + parts[day].str.zfill(2)
    return iso.where(parts["year"].notna(), text).astype("str")


def _declared_fields(declared: Declared, files: Mapping[str, File], users: pd.DataFrame) -> dict[str, pd.Series]:
    """The fields that the agreement's columns feed.

    Raises:
        DeliveryError: ``missing_column``.
    """
    fields: dict[str, pd.Series] = {}
    lost: list[str] = []
    for name, column in declared.columns.items():
        found = next((c for h in column.headings if (c := _column(h, files, users)) is not None), None)
        if found is not None:
            fields[name] = found
        elif not column.optional:
            lost.append(column.heading)
    if lost:
        there = sum(len(files[f].cells.columns.drop("row")) for f in ("users", "demographics") if f in files)
        raise problems.missing_column("users.csv, demographics.csv", lost, there, {})
    return fields


def _column(heading: str, files: Mapping[str, File], users: pd.DataFrame) -> pd.Series | None:
    """A column by its heading, for every user."""
    ids_of, dot, kind = heading.partition(".")
    if dot and bare(ids_of) in ("userids", "userid"):
        pattern = rf"\{{\s*{kind}\s*:\s*([^}}]*?)\s*\}}"
        return users["userIds"].str.extract(f"(?i){pattern}")[0].fillna("").astype("str")
    for name, file in files.items():
        own = {bare(str(c)): c for c in file.cells.columns if c != "row"}
        at = own.get(bare(heading.removeprefix(f"{name}.")))
        if name == "users" and at is not None:
            return file.cells[at]
        if name == "demographics" and at is not None:
            values = file.cells.set_index(file.frame["user"])[at]
            return _look_up(users["sourcedId"], values[~values.index.duplicated()])
    return None


def _facts(said: Mapping[str, str], files: Mapping[str, File], frames: Mapping[str, pd.DataFrame], is_record: pd.Series) -> dict[str, Any]:
    """What is worth telling: versions, counts, misspelt headings; no value of a row."""
    users, enrolments = frames["users"], frames["enrollments"]
    return {
        "version": said.get("oneroster.version"),
        "files": {name: said.get(f"file.{name}", "present") for name in files},
        "users": len(users),
        "pupils": int(is_record.sum()),
        "enrollments_of_unknown_users": int((~enrolments["user"].isin(users["sourcedId"])).sum()),
        "misspelt_headings": {h: meant for f in files.values() for h, meant in f.misspelt.items()},
    }
