"""A few broken files of every format, the same each time; ``python -m benchmarks.fuzz`` makes thousands."""

import signal

import pytest

from agreements.errors import DeliveryError
from agreements.text import Text
from benchmarks.fuzz import judging, seeds
from benchmarks.fuzz.__main__ import case

CASES = {**dict.fromkeys(seeds.MAKERS, 8), "csv utf-8": 12, "html as xls": 12, "kobo json": 12, "odk json": 12, "locked xlsx": 3}
SECONDS = 20  # of CPU in this process


@pytest.fixture(autouse=True)
def _bounded():
    def too_long(*_):
        pytest.fail(f"more than {SECONDS} s of CPU")

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


@pytest.mark.parametrize("kind", seeds.MAKERS)
def test_broken_files_are_read_with_every_row_accounted_for_or_refused_in_our_words(kind, tmp_path):
    outcomes = {number: judging.verdict(case(kind, 20260610, number), tmp_path) for number in range(CASES[kind])}
    assert len(outcomes) == CASES[kind]


def test_a_case_is_the_same_whenever_it_is_made():
    assert case("xlsx", 1, 5).content == case("xlsx", 1, 5).content != case("xlsx", 1, 6).content


def test_what_no_case_may_come_to_is_found_out(monkeypatch, tmp_path):
    """The judge itself can say no: a crash, a lost row, a row told twice, a message that quotes a cell or lacks a language."""
    sound = seeds.seed("csv utf-8")
    read = judging.read

    def judged(changed):
        monkeypatch.setattr(judging, "read", changed)
        with pytest.raises(judging.Fault) as fault:
            judging.verdict(sound, tmp_path)
        return str(fault.value)

    def refusing(what, where="a.csv", cause=None):
        def refuse(*_, **__):
            raise DeliveryError("made_up", what, where=where, todo=Text("แก้", "Mend it.")) from cause

        return refuse

    def altered(**change):
        def alter(*args, **kwargs):
            reading = read(*args, **kwargs)
            return type(reading)(**{**vars(reading), **{name: how(reading) for name, how in change.items()}})

        return alter

    assert judged(lambda *_, **__: [][0]).startswith("IndexError at ")
    assert judged(altered(rows_in=lambda r: r.rows_in + 1)) == "the sum of rows does not hold"
    assert judged(altered(table=lambda r: r.table.assign(row=4))) == "a row is two things"
    assert judged(altered(facts=lambda r: {"x": seeds.SECRET})) == "the facts quote a cell"
    assert judged(refusing(Text("เสีย", f"Damaged: {seeds.SECRET}"))) == "made_up quotes a cell"
    assert judged(refusing(Text("Damaged", "Damaged"))) == "made_up does not say what is wrong, and where"
    assert judged(refusing(Text("เสีย", "Damaged"), where="")) == "made_up does not say what is wrong, and where"
    assert judged(refusing(Text("เสีย", "Damaged"), cause=ValueError("x"))) == "made_up carries a library's own words"
