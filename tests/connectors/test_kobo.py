"""Submissions in KoboToolbox, from a real HTTP server that pages, counts and fails as Kobo's does."""

import json
import os
import zipfile

import pytest

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError, TransientError
from connectors.formats import reading
from connectors.sources import fetching
from tests.connectors.apiserver import serving
from tests.connectors.fetching import bring, delivery, got, new
from tests.connectors.files import columns

TOKEN = {"KOBO_TOKEN": "geheim"}
COLUMNS = columns(first_name="house/children/name", moo="house/moo", record_no="_id")


class Kobo:
    """A server with the submissions of one form, at most ``cap`` a page."""

    def __init__(self) -> None:
        self.records, self.cap = [], 1000

    def __call__(self, asked):
        if asked.headers.get("authorization") != "Token geheim":
            return 401, {"detail": "Invalid token."}, {}
        if asked.path != "/api/v2/assets/aForm/data/":
            return 404, {"detail": "Not found."}, {}
        start, limit = int(asked.query["start"]), min(int(asked.query["limit"]), self.cap)
        assert asked.query["sort"] == '{"_id":1}'
        ordered = sorted(self.records, key=lambda r: r["_id"])
        more = start + limit < len(ordered)
        following = asked.url.replace(f"start={start}", f"start={start + limit}").replace(f"limit={asked.query['limit']}", f"limit={limit}")
        body = {"count": len(ordered), "next": asked.base + following if more else None, "previous": None}
        return 200, {**body, "results": ordered[start : start + limit]}, {}


def visit(number, *children, status="", **more):
    """One house with its children, as the API gives it."""
    return {
        "_id": number, "_uuid": f"u{number}", "meta/instanceID": f"uuid:u{number}", "meta/rootUuid": f"uuid:u{number}", "house/moo": "5",
        "_submission_time": "2026-06-01T08:00:00", "_geolocation": [None, None], "_attachments": [{"download_url": "x"}],
        "_validation_status": {"uid": f"validation_status_{status}", "by_whom": "a"} if status else {},
        **({"house/children": [{"house/children/name": c} for c in children]} if children else {}), **more,
    }  # fmt: skip


@pytest.fixture
def kobo():
    with serving(Kobo()) as server:
        yield server


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())


def keys(server, **more):
    return {"connector": "kobo", "url": server.url, "form": "aForm", "token_env": "KOBO_TOKEN", "repeat": "house/children", **more}


def rows(landed, wanted=COLUMNS):
    """What the reader makes of the file, a row as text."""
    table = reading.read([x.path for x in landed], columns=wanted, drop=[], hints=ReadHints()).table
    return [" ".join(row) for row in table[list(wanted)].astype(str).to_numpy()]


def left_out(landed):
    with zipfile.ZipFile(landed[0].path) as archive:
        return json.loads(archive.read("left_out.json"))


def test_every_child_is_a_row_with_the_answers_of_its_house(kobo, tmp_path):
    kobo.reply.records = [visit(1, "ก้อย", "ต้น"), visit(2), visit(3, "นิด", **{"house/moo": "7"})]
    landed = bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert rows(landed) == ["ก้อย 5 1", "ต้น 5 1", "นิด 7 3"]
    assert left_out(landed) == {"no_entry_in_repeat": ["u2"]}


def test_all_pages_come_and_the_same_submissions_are_the_same_file(kobo, tmp_path):
    kobo.reply.records, kobo.reply.cap = [visit(n, f"เด็ก{n}") for n in range(1, 2502)], 1000
    first = bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert (len(kobo.seen), rows(first) == [f"เด็ก{n} 5 {n}" for n in range(1, 2502)]) == (3, True)
    assert new(bring(keys(kobo), tmp_path, secrets=TOKEN)) == []


def test_a_server_that_gives_less_a_page_than_asked_for_is_followed_to_the_end(kobo, tmp_path):
    kobo.reply.records, kobo.reply.cap = [visit(n, f"c{n}") for n in range(1, 8)], 2
    assert len(rows(bring(keys(kobo), tmp_path, secrets=TOKEN))) == 7


def test_of_a_submission_that_was_edited_the_latest_edit_counts(kobo, tmp_path):
    kobo.reply.records = [
        visit(1, "เก่า"),
        visit(2, "ใหม่", **{"meta/instanceID": "uuid:e2", "meta/rootUuid": "uuid:u1", "meta/deprecatedID": "uuid:u1"}),
        # a server that knows no root: the edit names the one before only, and came in with an older number
        visit(4, "a1", **{"meta/rootUuid": ""}),
        visit(3, "a2", **{"meta/instanceID": "uuid:e4", "meta/rootUuid": "", "meta/deprecatedID": "uuid:u4"}),
    ]
    landed = bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert rows(landed) == ["ใหม่ 5 2", "a2 5 3"]
    assert left_out(landed) == {"replaced_by_a_later_edit": ["u1", "u4"]}


@pytest.mark.parametrize(("more", "children"), [
    ({}, ["new", "good", "wait"]), ({"validation": ["approved"]}, ["good"]), ({"validation": ["none", "not_approved"]}, ["new", "bad"]),
])  # fmt: skip
def test_the_file_says_which_validation_statuses_count(kobo, tmp_path, more, children):
    states = {"new": "", "good": "approved", "bad": "not_approved", "wait": "on_hold"}
    kobo.reply.records = [visit(n, child, status=states[child]) for n, child in enumerate(states)]
    landed = bring(keys(kobo, **more), tmp_path, secrets=TOKEN)
    assert rows(landed, columns(first_name="house/children/name")) == children
    assert {i for ids in left_out(landed).values() for i in ids} == {f"u{n}" for n, child in enumerate(states) if child not in children}


def test_a_repeat_within_a_repeat_and_none(kobo, tmp_path):
    tree = {"v/house": [{"v/house/no": "1", "v/house/child": [{"v/house/child/n": "a"}, {"v/house/child/n": "b"}]},
                        {"v/house/no": "2", "v/house/child": [{"v/house/child/n": "c"}]}, {"v/house/no": "3"}]}  # fmt: skip
    kobo.reply.records = [visit(1, **tree)]
    nested = bring(keys(kobo, repeat="v/house/child"), tmp_path, secrets=TOKEN)
    assert rows(nested, columns(house_no="v/house/no", first_name="v/house/child/n")) == ["1 a", "1 b", "2 c"]
    assert rows(bring(keys(kobo, repeat=None), tmp_path / "2", secrets=TOKEN), columns(moo="house/moo")) == ["5"]


def test_after_a_fault_on_the_way_only_the_pages_that_are_missing_are_asked_for(kobo, tmp_path):
    kobo.reply.records, kobo.reply.cap = [visit(n, f"c{n}") for n in range(1, 7)], 2
    for fault, code in [("broken", "broke_off"), ("503", "out_of_order"), ("429 7", "out_of_order")]:
        kobo.faults = {len(kobo.seen) + (1 if fault == "429 7" else 2): fault}
        with pytest.raises(TransientError) as error:
            bring(keys(kobo), tmp_path, secrets=TOKEN)
        assert error.value.code == code
    assert len(rows(bring(keys(kobo), tmp_path, secrets=TOKEN))) == 6
    assert [asked.query["start"] for asked in kobo.seen] == ["0", "2", "2", "4", "4", "4"]


def test_pages_of_a_try_that_is_long_past_do_not_go_with_new_ones(kobo, tmp_path):
    kobo.reply.records, kobo.reply.cap = [visit(n, f"c{n}") for n in range(1, 4)], 2
    kobo.faults = {2: "503"}
    with pytest.raises(TransientError):
        bring(keys(kobo), tmp_path, secrets=TOKEN)
    (kept,) = (tmp_path / "work" / "fetching").rglob("page.json")
    os.utime(kept, (kept.stat().st_mtime - 3700,) * 2)
    kobo.reply.records = [visit(1, "mended"), *kobo.reply.records[1:]]
    assert rows(bring(keys(kobo), tmp_path, secrets=TOKEN)) == ["mended 5 1", "c2 5 2", "c3 5 3"]


def test_a_server_that_is_too_busy_is_left_alone_for_as_long_as_it_asks(kobo, tmp_path, monkeypatch):
    kobo.reply.records = [visit(1, "a")]
    kobo.faults = {1: "429 7", 2: "503 9000", 3: "503 Wed,_nonsense", 4: "503"}
    waits = []
    monkeypatch.setattr(fetching, "WAITS", (1, 2, 3, 4))
    order = fetching.Order(tmp_path, TOKEN)
    assert len(fetching.fetch(delivery(**keys(kobo)), order, sleep=waits.append)) == 1
    assert waits == [7, 300, 3, 4]


def test_a_count_that_changes_on_the_way_makes_everything_be_asked_for_anew(kobo, tmp_path):
    kobo.reply.records, kobo.reply.cap = [visit(n, f"c{n}") for n in range(1, 5)], 2
    pages = kobo.reply

    def meanwhile_one_is_deleted(asked):
        if asked.query.get("start") == "2":
            pages.records = [r for r in pages.records if r["_id"] != 1]
        return pages(asked)

    kobo.reply = meanwhile_one_is_deleted
    with pytest.raises(TransientError, match="counted") as error:
        bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert error.value.code == "count_differs"
    assert rows(bring(keys(kobo), tmp_path, secrets=TOKEN)) == ["c2 5 2", "c3 5 3", "c4 5 4"]


@pytest.mark.parametrize(("records", "more", "secret", "code"), [
    ([visit(1, "a")], {}, "falsch", "login_refused"), ([visit(1, "a")], {"form": "another"}, "geheim", "not_there"),
    ([], {}, "geheim", "no_submissions"), ([visit(1, "a")], {"validation": ["approved"]}, "geheim", "no_submissions"),
    ([visit(1, "a")], {"repeat": "house/child"}, "geheim", "no_repeat"),
])  # fmt: skip
def test_permanent_faults_are_told_apart_and_hold_no_token(kobo, tmp_path, records, more, secret, code):
    kobo.reply.records = records
    with pytest.raises(DeliveryError) as error:
        bring(keys(kobo, **more), tmp_path, secrets={"KOBO_TOKEN": secret})
    assert (error.value.code, secret in str(error.value), error.value.where.split()[0]) == (code, False, "kobo")


@pytest.mark.parametrize(("answer", "code"), [
    ([1], "not_understood"), ({"results": []}, "not_understood"), ({"count": 1, "results": "x"}, "not_understood"),
    ({"count": 1, "results": [], "next": "https://elsewhere.example/"}, "request_refused"),
])  # fmt: skip
def test_answers_that_are_not_those_of_kobo(kobo, tmp_path, answer, code):
    kobo.reply = lambda _: (200, answer, {})
    with pytest.raises(DeliveryError) as error:
        bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert (error.value.code, len(kobo.seen)) == (code, 1)


def test_a_page_to_log_in_with_is_no_answer(kobo, tmp_path):
    kobo.faults = {1: "page"}
    with pytest.raises(DeliveryError) as error:
        bring(keys(kobo), tmp_path, secrets=TOKEN)
    assert error.value.code == "page_instead"


def test_mistakes_of_the_file_are_all_told_at_once():
    with pytest.raises(ValueError) as error:
        delivery(connector="kobo", url="http://kobo.example", form="a/b", token_env="my token", validation=["good"], repeat="/x", page=3)
    assert {e["loc"][-1] for e in error.value.errors()} >= {"url", "form", "token_env", "repeat", "page"}


def test_what_lands_holds_the_rows_and_nothing_else(kobo, tmp_path):
    kobo.reply.records = [visit(1, "ก้อย")]
    (content,) = got(bring(keys(kobo), tmp_path, secrets=TOKEN)).values()
    assert b"geheim" not in content
    assert list((tmp_path / "work" / "fetching").iterdir()) == []
