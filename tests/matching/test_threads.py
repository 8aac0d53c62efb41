"""Two threads over chunks: what comes out comes in order, and the first is alone."""

import threading

import pytest

from matching.threads import each


def test_results_come_in_the_order_of_the_items_however_long_each_takes() -> None:
    slow = {1, 4}
    second_is_done = threading.Event()

    def work(item: int) -> int:
        if item in slow:
            second_is_done.wait(0.2)
        if item == 2:
            second_is_done.set()
        return item * 10

    assert list(each(work, range(6))) == [0, 10, 20, 30, 40, 50]


def test_the_first_is_worked_on_before_any_other_begins() -> None:
    begun: list[int] = []
    results = each(lambda item: begun.append(item), iter(range(4)))
    next(results)
    assert begun == [0]
    assert len(list(results)) == 3


def test_what_goes_wrong_in_a_thread_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(each(lambda item: 1 // (2 - item), range(4)))


def test_no_item_is_nothing() -> None:
    assert list(each(str, [])) == []
