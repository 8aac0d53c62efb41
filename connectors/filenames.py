"""Names of files that come from elsewhere: which of them turn or hide letters, and how such a name is shown.

Belongs here: the characters that no name may have, wherever it comes from. Does not belong here: paths that lead out of a folder
(``landing``, ``formats.bundles``), names we make (``sources.staging``).
"""

import re

# control characters; marks that turn the writing's direction, so that fdp.exe is read as exe.pdf; line ends; bytes that are no text
_TRICK = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def tricks(name: str) -> bool:
    """Whether the name does not look like what it is."""
    return _TRICK.search(name) is not None


def shown(name: str) -> str:
    r"""The name with such characters as their codes: ``\u202e``."""
    return _TRICK.sub(lambda found: ascii(found[0])[1:-1], name)
