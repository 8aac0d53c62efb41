"""A school system's OneRoster API, from a real HTTP server that gives tokens, pages, filters and fails as the standard says."""

import csv
import datetime as dt
import io
import re
from base64 import b64decode

import pytest

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError, TransientError
from connectors.formats import reading
from connectors.formats.reading import is_delta
from connectors.sources import fetching
from tests.connectors.apiserver import serving
from tests.connectors.fetching import NIGHT, bring, delivery, new
from tests.connectors.files import columns, read_one
from tests.connectors.test_oneroster import V12, bundle

SECRET = {"SIS_SECRET": "ge heim"}
MONDAY = "2026-06-01T08:00:00.000Z"


class School:
    """A system with the records of every list, at most ``cap`` a page."""

    def __init__(self) -> None:
        self.lists, self.cap, self.tells_total, self.secret = {}, 1000, True, "ge%20heim"

    def __call__(self, asked):
        if asked.path == "/token":
            good = b64decode(asked.headers["authorization"].removeprefix("Basic ")) == f"one%20team:{self.secret}".encode()
            assert "grant_type=client_credentials" in asked.body
            return (200, {"access_token": "t0", "token_type": "bearer"}, {}) if good else (400, {"error": "invalid_client"}, {})
        if asked.headers.get("authorization") != "Bearer t0":
            return 401, {}, {}
        name = asked.path.removeprefix("/ims/oneroster/rostering/v1p2/")
        records = sorted(self.lists.get(name, []), key=lambda r: r["sourcedId"])
        since = re.fullmatch(r"dateLastModified>='(.+)'", asked.query.get("filter", "dateLastModified>='0'"))[1]
        records = [r for r in records if r["dateLastModified"] >= since]
        start = int(asked.query["offset"])
        given = records[start : start + min(self.cap, int(asked.query["limit"]))]
        return 200, {name: given}, {"X-Total-Count": str(len(records))} if self.tells_total else {}


def user(name, role="student", changed=MONDAY, **more):
    """A user with one role, at school s1."""
    roles = [{"roleType": "primary", "role": role, "org": {"sourcedId": "s1", "type": "org"}}]
    return {"sourcedId": name, "status": "active", "dateLastModified": changed, "givenName": name.upper(), "familyName": "ใจดี", "password": "hunter2",
            "username": "x", "email": "a@b.example", "roles": roles, "primaryOrg": {"sourcedId": "s1"}, "grades": ["06"], **more}  # fmt: skip


def one(sourced_id, changed=MONDAY, **more):
    return {"sourcedId": sourced_id, "status": "active", "dateLastModified": changed, **more}


@pytest.fixture
def school():
    with serving(School()) as server:
        server.reply.lists = {"orgs": [one("s1", name="โรงเรียนหนึ่ง", type="school", identifier="52010001")], "users": [user("u1"), user("t1", "teacher")],
                              "demographics": [one("u1", birthDate="2013-05-13", sex="female")]}  # fmt: skip
        yield server


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())


def keys(server, **more):
    return {"connector": "oneroster", "url": f"{server.url}/ims/oneroster/rostering/v1p2", "token_url": f"{server.url}/token", "client_id": "one team",
            "client_secret_env": "SIS_SECRET", **more}  # fmt: skip


def read(landed, **wanted):
    full, *deltas = [[x.path] for x in sorted(landed, key=lambda x: is_delta([x.path]))]
    return reading.read(full, columns=columns(**wanted), drop=[], hints=ReadHints(), deltas=deltas)


def pupils(landed):
    return {pupil["pupil_no"]: pupil for pupil in read(landed).table.to_dict("records")}


def as_json(files):
    """What an API gives whose system would export these CSV files: references are objects, lists are lists, roles are inside users."""
    tables = {name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(text))) for name, text in files.items()}
    refs = {"classSourcedId": "class", "schoolSourcedId": "school", "userSourcedId": "user", "primaryOrgSourcedId": "primaryOrg", "orgSourcedId": "org",
            "parentSourcedId": "parent"}  # fmt: skip
    lists = {}
    for name, rows in tables.items():
        lists[name] = []
        for row in rows:
            record = {refs.get(k, k): {"sourcedId": v} if k in refs else v for k, v in row.items() if v and not k.startswith("metadata.")}
            record["metadata"] = {k.removeprefix("metadata."): v for k, v in row.items() if k.startswith("metadata.")}
            record["dateLastModified"] = MONDAY
            if "termSourcedIds" in record:
                record["terms"] = [{"sourcedId": t} for t in record.pop("termSourcedIds").split(",")]
            if "userIds" in record:
                found = re.findall(r"\{\s*(\w+)\s*:\s*(.*?)\s*\}", record["userIds"])
                record["userIds"] = [{"type": kind, "identifier": i} for kind, i in found]
            if "grades" in record:
                record["grades"] = record["grades"].split(",")
            lists[name].append(record)
    for each in lists["users"]:
        each["roles"] = [r for r in lists["roles"] if r["user"]["sourcedId"] == each["sourcedId"]]
    return lists


def test_the_api_gives_the_pupils_that_the_bundle_of_the_same_system_gives(school, tmp_path):
    school.reply.lists = as_json({n: t for n, t in V12.items() if n != "manifest.csv"})
    wanted = {"title": "metadata.th.title", "national_id": "userIds.PID"}
    landed = bring(keys(school), tmp_path, secrets=SECRET)
    ours, theirs = read(landed, **wanted), read_one(bundle(tmp_path), columns(**wanted))
    ours_table, theirs_table = (r.table.drop(columns="row").sort_values("pupil_no").to_dict("records") for r in (ours, theirs))
    assert (ours_table, ours.statement) == (theirs_table, "complete")
    assert sorted(ours.not_records["reason"]) == sorted(r for r in theirs.not_records["reason"] if r != "blank")


def test_passwords_and_addresses_are_not_taken(school, tmp_path):
    (landed,) = bring(keys(school), tmp_path, secrets=SECRET)
    cells = read([landed]).cells
    assert not {"password", "username", "email"} & set(cells.columns)


@pytest.mark.parametrize("tells_total", [True, False])
def test_a_list_is_followed_to_its_end_however_little_comes_a_page(school, tmp_path, tells_total):
    school.reply.cap, school.reply.tells_total = 2, tells_total
    school.reply.lists["users"] = [user(f"u{n}") for n in range(5)]
    assert len(pupils(bring(keys(school), tmp_path, secrets=SECRET))) == 5
    offsets = [asked.query["offset"] for asked in school.seen if asked.path.endswith("/users")]
    assert offsets == ["0", "2", "4", *(() if tells_total else ("5",))]


def test_what_has_changed_is_asked_for_and_laid_over_the_full_bundle(school, tmp_path):
    lists = school.reply.lists
    lists["users"].append(user("u2"))
    bring(keys(school), tmp_path, secrets=SECRET)
    lists["users"] = [user("u1", changed="2026-06-11T00:00:00Z", givenName="ใหม่"), user("u2", "teacher", changed="2026-06-11T01:00:00Z"), user("t1", "teacher"),
                      user("u3", changed="2026-06-11T02:00:00Z")]  # fmt: skip
    second = bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=1))
    assert school.seen[-1].query["filter"] == "dateLastModified>='2026-06-01T07:00:00Z'"
    assert {name: p["first_name"] for name, p in pupils(second).items()} == {"u1": "ใหม่", "u3": "U3"}  # u2 teaches by now
    lists["users"][0] = user("u1", changed="2026-06-12T00:00:00Z", status="tobedeleted")
    third = bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=2))
    assert school.seen[-1].query["filter"] == "dateLastModified>='2026-06-11T01:00:00Z'"
    assert (len(third), len(new(third)), list(pupils(third))) == (3, 1, ["u3"])


def test_a_role_that_a_user_has_no_more_is_gone(school, tmp_path):
    teaches, learns = (user("b1", role)["roles"][0] for role in ("teacher", "student"))
    school.reply.lists["users"].append(user("b1", roles=[teaches, learns]))
    assert sorted(pupils(bring(keys(school), tmp_path, secrets=SECRET))) == ["b1", "u1"]
    school.reply.lists["users"][-1] = user("b1", changed="2026-06-11T00:00:00Z", roles=[teaches])
    assert list(pupils(bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=1)))) == ["u1"]


def test_where_nothing_has_changed_nothing_lands_and_after_a_week_all_comes_anew(school, tmp_path):
    first = bring(keys(school), tmp_path, secrets=SECRET)
    school.reply.lists = {name: [{**r, "dateLastModified": "2026-05-01T00:00:00Z"} for r in records] for name, records in school.reply.lists.items()}
    for day in (1, 6):
        again = bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=day))
        assert (new(again), [x.sha256 for x in again]) == ([], [x.sha256 for x in first])
    school.reply.lists["users"] = [user("u9")]
    later = bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=7))
    assert (list(pupils(later)), "filter" in school.seen[-1].query) == (["u9"], False)


def test_what_was_changed_within_the_hour_before_is_told_again_and_lands_once(school, tmp_path):
    for day, landed_tonight in [(0, 1), (1, 1), (2, 0), (3, 0)]:
        landed = bring(keys(school), tmp_path, secrets=SECRET, night=NIGHT + dt.timedelta(days=day))
        assert (len(new(landed)), list(pupils(landed))) == (landed_tonight, ["u1"])


def test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for(school, tmp_path):
    for fault, code in [("429 7", "out_of_order"), ("503", "out_of_order"), ("broken", "broke_off")]:
        school.faults = {len(school.seen) + 3: fault}  # after the token and one list
        with pytest.raises(TransientError) as error:
            bring(keys(school), tmp_path, secrets=SECRET)
        assert error.value.code == code
    assert list(pupils(bring(keys(school), tmp_path, secrets=SECRET))) == ["u1"]
    lists = [asked.path.rpartition("/")[2] for asked in school.seen if asked.path != "/token"]
    assert lists == ["orgs", "academicSessions", "academicSessions", "classes", "classes", "users", "users", "enrollments", "demographics"]


def test_a_token_that_runs_out_on_the_way_is_asked_for_anew(school, tmp_path):
    answers, left = school.reply, [0]

    def two_requests_a_token(asked):
        left[0] = 2 if asked.path == "/token" else left[0] - 1
        return answers(asked) if left[0] >= 0 else (401, {}, {})

    school.reply = two_requests_a_token
    assert list(pupils(bring(keys(school), tmp_path, secrets=SECRET))) == ["u1"]
    assert [asked.path for asked in school.seen].count("/token") == 3  # for six lists


def test_a_total_that_is_not_what_came_is_a_passing_fault(school, tmp_path):
    school.reply.lists["users"] = [user("u1"), user("u1")]
    with pytest.raises(TransientError) as error:
        bring(keys(school), tmp_path, secrets=SECRET)
    assert error.value.code == "count_differs"


@pytest.mark.parametrize(("more", "secret", "code"), [
    ({}, "falsch", "login_refused"), ({"url": "/elsewhere"}, "ge heim", "not_understood"), ({"token_url": "/ims/x"}, "ge heim", "login_refused"),
])  # fmt: skip
def test_permanent_faults_are_told_apart_and_hold_no_secret(school, tmp_path, more, secret, code):
    answers = school.reply
    school.reply = lambda asked: (200, {"users": 1}, {}) if asked.path.startswith("/elsewhere") else answers(asked)
    asked = keys(school) | {name: school.url + path for name, path in more.items()}
    with pytest.raises(DeliveryError) as error:
        bring(asked, tmp_path, secrets={"SIS_SECRET": secret})
    assert (error.value.code, secret in str(error.value), "t0" in str(error.value)) == (code, False, False)


def test_mistakes_of_the_file_are_all_told_at_once():
    with pytest.raises(ValueError) as error:
        delivery(connector="oneroster", url="http://sis.example/", token_url="x", client_id="", client_secret_env="my secret", full_every_days=0)
    assert {e["loc"][-1] for e in error.value.errors()} == {"url", "token_url", "client_id", "client_secret_env", "full_every_days"}
