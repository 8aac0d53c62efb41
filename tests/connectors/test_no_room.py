"""A disk that fills up while a file is fetched is told as ours, and not tried again at once."""

import datetime as dt

import pytest

from agreements.delivery import Folder
from agreements.errors import TransientError
from connectors.sources import fetching, staging


def test_a_full_disk_is_not_called_a_fault_of_the_other_side(tmp_path):
    """The half-fetched file is a link to the system's full device."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.csv").write_text("x" * 100_000)
    order = fetching.Order(tmp_path / "staged", now=lambda: dt.datetime(2100, 1, 1, tzinfo=dt.UTC))
    stat = (elsewhere / "a.csv").stat()
    mark = f"{stat.st_size} {dt.datetime.fromtimestamp(stat.st_mtime, tz=dt.UTC).isoformat()}"
    (staging.place(order, "a.csv", mark, "a.csv").parent / ".part").symlink_to("/dev/full")
    delivery = Folder(connector="folder", folder=str(elsewhere), path="*.csv")
    with pytest.raises(TransientError) as error:
        fetching.fetch(delivery, order, sleep=lambda _seconds: pytest.fail("tried again"))
    assert error.value.code == "disk_full"
    assert str(tmp_path / "staged") in error.value.where
