"""The one error type that crosses rooms: what happened, where, what to do, and whether a retry can help."""

from collections.abc import Collection, Sequence

from pydantic_core import PydanticCustomError

from agreements.text import Lang, Text


class OneTeamError(Exception):
    """A problem a person can act on.

    Attributes:
        code: stable slug of the reason, for reports and scripts (``truncated_workbook``).
        what: what happened. where: file, sheet, row or key. todo: what the reader can do about it.
        transient: True when the same attempt may succeed later, so that a retry makes sense.

    No attribute ever holds a personal value: the text ends up in logs and in Dagster's event log.
    """

    transient = False

    def __init__(self, code: str, what: Text, *, where: str = "", todo: Text | None = None) -> None:
        self.code, self.what, self.where, self.todo = code, what, where, todo or Text("", "")
        super().__init__(self.in_("en"))

    def in_(self, lang: Lang) -> str:
        """One line for a person: where, what, what to do."""
        what, todo = self.what.in_(lang), self.todo.in_(lang)
        parts = [f"{self.where}:" if self.where else "", what + (_stop(what, todo) if lang == "en" else ""), todo]
        return " ".join(p for p in parts if p)


class TransientError(OneTeamError):
    """The same attempt may succeed later (a server away, a file still being written).

    Attributes:
        given_up: True when it was tried again and again already, so that the next try is the next night's.
        wait_seconds: the other side asked not to be tried again before.
    """

    transient = True
    given_up = False
    wait_seconds = 0


class DeliveryError(OneTeamError):
    """A delivery that cannot be used; the agency's last good one stands."""


class SettingsError(OneTeamError):
    """All mistakes found in the site's YAML files, reported together.

    Attributes:
        problems: one line a mistake, in Thai and English, with file and line. head, foot: lines said before and after them.
    """

    def __init__(self, problems: list[Text], *, head: Sequence[Text] = (), foot: Sequence[Text] = ()) -> None:
        self.problems = problems
        lines = [*head, *problems, *foot]
        super().__init__("settings", Text("\n".join(line.th for line in lines), "\n".join(line.en for line in lines)))


def mistake(th: str, en: str) -> PydanticCustomError:
    """A mistake in a YAML file that a model found, for ``load`` to tell with its place."""
    return PydanticCustomError("mistake", "{en}", {"en": en, "th": th})


def no_such_field(th: str, en: str, unknown: list[str], known: Collection[str]) -> PydanticCustomError:
    """Names of fields that are none; ``load`` tells the nearest of those there are."""
    names = ", ".join(unknown)
    context = {"en": f"{en}: {names}", "th": f"{th}: {names}", "unknown": unknown, "known": sorted(known)}
    return PydanticCustomError("no_such_field", "{en}", context)


def _stop(what: str, todo: str) -> str:
    """What parts a sentence from the advice after it; Thai has a space there and nothing else."""
    if not what or not todo or what.endswith((".", "!", "?", ":", ";")):
        return ""
    return "." if todo[0].isupper() else ";"
