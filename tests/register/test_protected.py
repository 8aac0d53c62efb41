"""Promise 4: a shelter's child is matched and never shown as such, nor its place."""

from datetime import date

import pandas as pd
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from register import read
from register.export import export_frame
from register.store import open_register, write_night
from tests.register.made import night, source
from tests.register.test_rules import SOURCES

HEAD = "source | who | first_name | last_name | birth_date | tambon | moo | phone | status | grade | hide_address"
OPEN = [s.source for s in SOURCES if not s.protected]


def frame_of(text: str):
    engine = open_register("sqlite://")
    write_night(engine, night(text, SOURCES))
    return engine


def test_what_only_the_shelter_knows_never_shows():
    engine = frame_of(f"""{HEAD}
        dopa    | a | สมชาย | | 2012-01-01 | | | | | |
        shelter | a | ชายน้อย | ลับ | 2012-01-02 | ที่ซ่อน | 9 | 0899999999 | dropped_out | ป.4 |
        shelter | b | หญิงลับ | ลับ | 2013-01-01 | ที่ซ่อน | 9 | | | |""")
    shown = export_frame(engine)
    assert shown["first_name"].tolist() == ["สมชาย"]
    assert shown["record_ids"].tolist() == ["dopa:2"]
    person = shown["person_id"][0]
    everything = " ".join(str(v) for f in (read.people(engine), *read.history(engine, person).values()) for v in f.to_numpy().ravel())
    for secret in ("ลับ", "ที่ซ่อน", "0899999999", "shelter", "ชายน้อย", "2012-01-02", "in_care"):
        assert secret not in everything
    assert read.states(engine)["state"].tolist() == ["not_found", "in_care"]  # inside, the second child is known and counted


def test_the_shelters_wish_to_hide_an_address_is_heard():
    engine = frame_of(f"{HEAD}\ndopa | a | สมชาย | | 2012-01-01 | บ้านดง | 1 | | | |\nshelter | a | สมชาย | | | | | | | | yes")
    assert read.people(engine)["hide_address"].tolist() == ["yes"]


WHO = "กขคงจฉชซ"
row = st.tuples(
    st.sampled_from(OPEN),
    st.sampled_from(WHO),
    st.sampled_from(["", "studying", "dropped_out", "left", "transferred", "completed", "at_risk", "moved_away"]),
    st.sampled_from(["", "ป.6", "ม.3", "ม.6"]),
)


@settings(deadline=None, max_examples=8, phases=[Phase.generate])
@given(st.lists(row, min_size=20, max_size=60), st.sampled_from(["", "dropped_out", "moved_away", "deceased", "studying"]))
def test_with_or_without_the_shelters_rows_the_open_children_are_the_same(rows, status):
    """Non-interference: nothing that is shown tells whether a shelter knows a child."""
    said = [f"{s} | {w} | {w} | | 2011-01-0{1 + WHO.index(w)} | | | | {status} | {grade} |" for s, w, status, grade in rows]
    secret = [f"shelter | {w} | ลับ | ลับ | 2012-01-01 | ลับ | 9 | 1 | {status} | ป.1 |" for w in sorted({r[1] for r in rows})]
    without, with_it = (night("\n".join([HEAD, *said, *more]), SOURCES) for more in ([], secret))
    columns = ["first_name", *(c for c in without.fields.columns if c not in ("person_id", "first_name"))]
    shown = [n.fields.merge(n.states, on="person_id").drop(columns="person_id").sort_values(columns) for n in (without, with_it)]
    pd.testing.assert_frame_equal(*(frame.reset_index(drop=True) for frame in shown))


def test_a_source_that_becomes_protected_is_hidden_at_once():
    engine = open_register("sqlite://")
    text = f"{HEAD}\ndopa | a | สมชาย | | 2012-01-01 | | | | | |\npartner | a | สมชาย | | | | | 0811111111 | dropped_out | |"
    write_night(engine, night(text, SOURCES))
    assert "partner" in read.people(engine)["sources"].item()
    now = [source("partner", "referral", protected=True) if s.source == "partner" else s for s in SOURCES]
    keys = night(text, SOURCES).records["record_key"]
    write_night(engine, night(text, now, before=read.before(engine, keys), as_of=date(2025, 11, 23)))
    for day in (None, date(2025, 11, 22)):
        assert "partner" not in read.people(engine, day)["sources"].item()
        assert "partner" not in export_frame(engine, day)["record_ids"].item()
