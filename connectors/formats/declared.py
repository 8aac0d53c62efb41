"""What the agreement says of a file, in one bundle for the readers. Does not belong here: anything found in the file itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agreements.delivery import ReadHints
from agreements.model import Column


@dataclass(frozen=True)
class Declared:
    """Field → column, the headings to drop, and hints on the format."""

    columns: Mapping[str, Column]
    drop: Sequence[str]
    hints: ReadHints

    @property
    def required(self) -> list[str]:
        """The fields whose column must be there."""
        return [name for name, column in self.columns.items() if not column.optional]

    def headings(self, fields: Sequence[str]) -> list[str]:
        """The headings of ``fields`` as a person would name them; the second of twins as ``… (2)``."""
        columns = [self.columns[f] for f in fields]
        return [c.heading if c.occurrence == 1 else f"{c.heading} ({c.occurrence})" for c in columns]
