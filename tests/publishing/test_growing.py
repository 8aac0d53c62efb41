"""A log gets whole lines or none: what a kill or a full disk has cut is taken away."""

import resource

import pytest

from publishing.growing import append

WHOLE = b"\xef\xbb\xbfa,b\r\n1,2\r\n"


def test_the_head_comes_once(tmp_path):
    for row in ((1, 2), (3, 4)):
        append(tmp_path / "log.csv", ["a", "b"], [row])
    assert (tmp_path / "log.csv").read_bytes() == WHOLE + b"3,4\r\n"


@pytest.mark.parametrize("cut", [b"3", b"3,4", b"3,4\r", b""])
def test_a_line_that_was_cut_is_taken_away(tmp_path, cut):
    log = tmp_path / "log.csv"
    log.write_bytes(WHOLE + cut)
    append(log, ["a", "b"], [(5, 6)])
    assert log.read_bytes() == WHOLE + b"5,6\r\n"


def test_a_head_that_was_cut_is_written_again(tmp_path):
    log = tmp_path / "log.csv"
    log.write_bytes(WHOLE[:5])
    append(log, ["a", "b"], [(1, 2)])
    assert log.read_bytes() == WHOLE


def test_nothing_of_a_line_stays_when_there_is_no_room_for_all_of_it(tmp_path):
    log = tmp_path / "log.csv"
    log.write_bytes(WHOLE)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(WHOLE) + 4, before[1]))  # the system writes four bytes and then no more
    try:
        with pytest.raises(OSError, match="too large"):
            append(log, ["a", "b"], [("long", "line")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert log.read_bytes() == WHOLE


def test_what_came_in_cannot_run_as_a_formula(tmp_path):
    append(tmp_path / "log.csv", ["a"], [("=1+1",)])
    assert b"\r\n'=1+1" in (tmp_path / "log.csv").read_bytes()
