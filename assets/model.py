"""The linkage model that a site's nights go by.

Belongs here: which file it is, and reading it once. Does not belong here: what a model says (``matching.model``).
"""

from functools import lru_cache
from pathlib import Path

from assets.site import Site
from matching.model import DEFAULT, Model


def model_of(site: Site) -> Model:
    """The model: the site's own, else the one that comes with the code."""
    return _read((site.model or DEFAULT).read_text(encoding="utf-8"), site.model)


@lru_cache(maxsize=2)
def _read(_text: str, path: Path | None) -> Model:
    """A model file, read again only when its text is another."""
    return Model.load(path)
