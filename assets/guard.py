"""Nothing of a row in Dagster's event log, even when our own code breaks.

Belongs here: turning exceptions into failures that name the place and not the value. Does not belong here: handling them.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import dagster as dg

from agreements.errors import OneTeamError
from agreements.nospace import no_space
from agreements.text import Text
from register.store import broke_off

ROOT = Path(__file__).parents[1]
CODE, THAI = "code", "th"  # of the error, in what Dagster knows of a failure


@contextmanager
def guarded() -> Iterator[None]:
    """An exception becomes a failure with the words of ours, or, for any other, its kind and place: its own words may quote a cell."""
    try:
        yield
    except OneTeamError as error:
        raise _failure(error) from None
    except (dg.Failure, dg.RetryRequested, GeneratorExit):
        raise
    except Exception as error:  # noqa: BLE001 - see above
        ours = of_the_machine(error)
        raise (_failure(ours) if ours else dg.Failure(description=place_of(error), allow_retries=False)) from None


def of_the_machine(error: Exception) -> OneTeamError | None:
    """In our words what no agency's file is to blame for: a full disk, a database that went away. The night stops, and the next goes on."""
    return no_space(error) or broke_off(error)


def _failure(error: OneTeamError) -> dg.Failure:
    return dg.Failure(description=error.in_("en"), metadata={CODE: error.code, THAI: error.in_("th")}, allow_retries=False)


def place_of(error: Exception) -> str:
    """The kind of an exception and where in our own code it arose, e.g. ``KeyError at assets/release.py:80``."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if Path(f.filename).is_relative_to(ROOT) and ".venv" not in f.filename] or frames
    at = Path(own[-1].filename)
    name = at.relative_to(ROOT) if at.is_relative_to(ROOT) else at.name
    return f"{type(error).__name__} at {name}:{own[-1].lineno}"


def broke(error: Exception) -> Text:
    """The same as a sentence for the officer."""
    place = place_of(error)
    return Text(f"โปรแกรมอ่านข้อมูลชุดนี้ไม่สำเร็จ ({place}) โปรดแจ้งผู้ดูแลระบบ",
                f"the program failed on this delivery ({place}); tell the maintainers")  # fmt: skip
