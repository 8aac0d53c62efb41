"""Submissions in ODK Central, from a real HTTP server that pages, counts and fails as Central's OData service does."""

import json
import zipfile
from urllib.parse import unquote

import pytest

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError, TransientError
from connectors.formats import reading
from connectors.sources import fetching
from tests.connectors.apiserver import serving
from tests.connectors.fetching import bring, delivery, new
from tests.connectors.files import columns

PASSWORD = {"ODK_PASSWORD": "geheim"}
LOGIN = "Basic YUBiLmV4YW1wbGU6Z2VoZWlt"  # a@b.example:geheim
COLUMNS = columns(first_name="house/children/name", moo="house/moo")


class Central:
    """A server with the submissions of one form, newest first, as Central orders them; a token names the last one given."""

    def __init__(self) -> None:
        self.records, self.cap = [], 1000

    def __call__(self, asked):
        if asked.headers.get("authorization") != LOGIN:
            return 401, {"message": "Could not authenticate."}, {}
        if unquote(asked.path) != "/v1/projects/4/forms/visit 1.svc/Submissions":
            return 404, {"message": "not found"}, {}
        assert (asked.query["$expand"], asked.query["$count"]) == ("*", "true")
        there = [r for r in self.records if not r["__system"]["deletedAt"]]
        start = next((n for n, r in enumerate(there, 1) if r["__id"] == asked.query.get("$skiptoken")), 0)
        given = there[start : start + self.cap]
        body = {"@odata.context": "x", "@odata.count": len(there), "value": given}
        if start + self.cap < len(there):
            query = f"%24top=1000&%24count=true&%24expand=*&%24skiptoken={given[-1]['__id']}"
            body["@odata.nextLink"] = f"{asked.base}{asked.path}?{query}"
        return 200, body, {}


def visit(number, *children, state=None, deleted=None):
    """One house with its children, as the service gives it: groups are objects, the names of entries are short."""
    return {
        "__id": f"uuid:{number}", "meta": {"instanceID": f"uuid:{number}e"}, "__system": {"submissionDate": "2026-06-01T01:00:00.000Z", "updatedAt": None,
        "deletedAt": deleted, "submitterName": "อสม.", "reviewState": state, "edits": 0},
        "house": {"moo": "5", "place": {"type": "Point", "coordinates": [99.5, 18.3]}, "children@odata.navigationLink": "Submissions(…)/house/children",
                  "children": [{"__id": f"{number}-{n}", "name": c} for n, c in enumerate(children)]},
    }  # fmt: skip


@pytest.fixture
def central():
    with serving(Central()) as server:
        yield server


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())


def keys(server, **more):
    who = {"project": 4, "form": "visit 1", "user": "a@b.example", "password_env": "ODK_PASSWORD"}
    return {"connector": "odk", "url": f"{server.url}/", "repeat": "house/children", **who, **more}


def rows(landed, wanted=COLUMNS):
    table = reading.read([x.path for x in landed], columns=wanted, drop=[], hints=ReadHints()).table
    return [" ".join(row) for row in table[list(wanted)].to_numpy()]


def left_out(landed):
    with zipfile.ZipFile(landed[0].path) as archive:
        return json.loads(archive.read("left_out.json"))


def test_every_child_is_a_row_with_the_answers_of_its_house(central, tmp_path):
    central.reply.records = [visit(1, "ก้อย", "ต้น"), visit(2), visit(3, "นิด")]
    landed = bring(keys(central), tmp_path, secrets=PASSWORD)
    wanted = columns(first_name="house/children/name", moo="house/moo", record_no="__id", pupil_no="house/children/__id")
    assert rows(landed, wanted) == ["ก้อย 5 uuid:1 1-0", "ต้น 5 uuid:1 1-1", "นิด 5 uuid:3 3-0"]
    assert left_out(landed) == {"no_entry_in_repeat": ["uuid:2"]}


def test_all_pages_come_and_the_same_submissions_are_the_same_file(central, tmp_path):
    central.reply.records, central.reply.cap = [visit(n, f"เด็ก{n}") for n in range(250)], 100
    first = bring(keys(central), tmp_path, secrets=PASSWORD)
    assert (len(central.seen), rows(first) == [f"เด็ก{n} 5" for n in range(250)]) == (3, True)
    assert new(bring(keys(central), tmp_path, secrets=PASSWORD)) == []


@pytest.mark.parametrize(("more", "children"), [
    ({}, ["new", "good", "asked", "mended"]), ({"review": ["approved"]}, ["good"]), ({"review": ["received", "rejected"]}, ["new", "bad"]),
])  # fmt: skip
def test_the_file_says_which_review_states_count(central, tmp_path, more, children):
    states = {"new": None, "good": "approved", "bad": "rejected", "asked": "hasIssues", "mended": "edited"}
    central.reply.records = [visit(child, child, state=state) for child, state in states.items()]
    landed = bring(keys(central, **more), tmp_path, secrets=PASSWORD)
    assert rows(landed, columns(first_name="house/children/name")) == children
    assert {i for ids in left_out(landed).values() for i in ids} == {f"uuid:{child}" for child in states if child not in children}


def test_what_is_deleted_has_no_row_also_where_the_server_still_gives_it(central, tmp_path):
    central.reply.records = [visit(1, "a"), visit(2, "b")]
    assert len(rows(bring(keys(central), tmp_path, secrets=PASSWORD))) == 2
    gone = visit(2, "b", deleted="2026-06-02T00:00:00Z")
    central.reply.records = [visit(1, "a"), gone]
    assert rows(bring(keys(central), tmp_path, secrets=PASSWORD)) == ["a 5"]
    central.reply = lambda _: (200, {"@odata.count": 2, "value": [visit(1, "a"), gone]}, {})
    landed = bring(keys(central), tmp_path, secrets=PASSWORD)
    assert (rows(landed), left_out(landed)) == (["a 5"], {"deleted": ["uuid:2"]})


def test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for(central, tmp_path):
    central.reply.records, central.reply.cap = [visit(n, f"c{n}") for n in range(6)], 2
    for fault, at, code in [("broken", 2, "broke_off"), ("503", 2, "out_of_order"), ("429 7", 1, "out_of_order")]:
        central.faults = {len(central.seen) + at: fault}
        with pytest.raises(TransientError) as error:
            bring(keys(central), tmp_path, secrets=PASSWORD)
        assert error.value.code == code
    assert len(rows(bring(keys(central), tmp_path, secrets=PASSWORD))) == 6
    assert [asked.query.get("$skiptoken", "") for asked in central.seen] == ["", "uuid:1", "uuid:1", "uuid:3", "uuid:3", "uuid:3"]


def test_a_count_that_changes_on_the_way_is_a_passing_fault(central, tmp_path):
    central.reply = lambda _: (200, {"@odata.count": 3, "value": [visit(1, "a"), visit(1, "a"), visit(2, "b")]}, {})
    with pytest.raises(TransientError) as error:
        bring(keys(central), tmp_path, secrets=PASSWORD)
    assert error.value.code == "count_differs"


@pytest.mark.parametrize(("records", "more", "secret", "code"), [
    ([visit(1, "a")], {}, "falsch", "login_refused"), ([visit(1, "a")], {"form": "another"}, "geheim", "not_there"),
    ([], {}, "geheim", "no_submissions"), ([visit(1, "a", state="rejected")], {}, "geheim", "no_submissions"),
    ([visit(1, "a")], {"repeat": "children"}, "geheim", "no_repeat"),
])  # fmt: skip
def test_permanent_faults_are_told_apart_and_hold_no_password(central, tmp_path, records, more, secret, code):
    central.reply.records = records
    with pytest.raises(DeliveryError) as error:
        bring(keys(central, **more), tmp_path, secrets={"ODK_PASSWORD": secret})
    assert (error.value.code, secret in str(error.value), error.value.where.split()[0]) == (code, False, "odk")


@pytest.mark.parametrize("answer", [{"value": []}, {"@odata.count": 1, "value": [{"name": "x"}]}, {"@odata.count": 0}])
def test_answers_that_are_not_those_of_central(central, tmp_path, answer):
    central.reply = lambda _: (200, answer, {})
    with pytest.raises(DeliveryError) as error:
        bring(keys(central), tmp_path, secrets=PASSWORD)
    assert error.value.code == "not_understood"


def test_mistakes_of_the_file_are_all_told_at_once():
    with pytest.raises(ValueError) as error:
        delivery(connector="odk", url="odk.example", project=0, form="", user="a", password_env="my word", review=[])
    assert {e["loc"][-1] for e in error.value.errors()} == {"url", "project", "form", "password_env", "review"}
