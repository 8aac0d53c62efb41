"""Writing the pages: one HTML file a page and a language, nothing fetched from anywhere.

Belongs here: which pages there are and the words' and numbers' forms they use. Does not belong here: counting, layout (``templates``).
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import jinja2

from agreements.text import Lang, Text
from publishing import wording
from publishing.labels import LABELS
from publishing.reports import stripes, views
from publishing.reports.data import ReportData
from records.fields import BY_NAME
from register.vocabulary import STATES

LANGS: tuple[Lang, ...] = ("th", "en")
TEMPLATES = Path(__file__).parent / "templates"


class Compiled(jinja2.BytecodeCache):
    """Templates compiled once a process, for both languages and every night: compiling is most of the work of a page."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """What was compiled before, if it was."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keep it for the next page of this kind."""
        self._code[bucket.key] = bucket.bytecode_to_string()


COMPILED = Compiled()


def write_reports(folder: Path, night: ReportData) -> list[Path]:
    """Write every page in both languages (``index.html`` in the site's own, ``index.en.html`` or ``.th`` beside it); gives the files.

    The same data give the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    environments = {lang: environment(night, lang) for lang in LANGS}
    return [_write(folder, night, page, lang, environments[lang], more) for page, more in _pages(night) for lang in LANGS]


def file_name(page: str, lang: Lang, first: Lang = "th") -> str:
    """The file of a page in a language; the site's ``first`` language opens without asking."""
    return f"{page}.html" if lang == first else f"{page}.{lang}.html"


def _pages(night: ReportData) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "index", {}
    yield "quality", {}
    for delivery in night.deliveries:
        yield f"quality_{delivery.agency.agency}", {"template": "agency", "d": delivery}
    if night.linkage:
        yield "linkage", {}
    yield "register", {}


def _write(folder: Path, night: ReportData, page: str, lang: Lang, env: jinja2.Environment, more: dict[str, Any]) -> Path:
    template = env.get_template(f"{more.get('template', page)}.html")
    path = folder / file_name(page, lang, night.lang)
    text = template.render(night=night, run=night.run, page=page, f=night.figures, views=views, stripes=stripes, **more)
    path.write_text(text, encoding="utf-8")
    return path


def environment(night: ReportData, lang: Lang) -> jinja2.Environment:
    """Templates with everything escaped and every missing name an error."""
    labels = LABELS | {d.agency.agency: d.agency.name.text for d in night.deliveries} | dict(night.labels)
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        bytecode_cache=COMPILED,
    )  # fmt: skip
    env.globals |= {
        "lang": lang, "L": lambda th, en: th if lang == "th" else en, "other": "en" if lang == "th" else "th",
        "href": lambda page, language=lang: file_name(page, language, night.lang), "states": STATES, "groups": wording.GROUPS,
        "verdicts": wording.VERDICTS, "kinds": wording.KINDS,
    }  # fmt: skip
    env.filters |= {"n": wording.number, "pct": lambda pair: wording.share(*pair), "size": wording.size, "w": lambda x: f"{x:+.1f}"}
    in_words = {"t": lambda text: text.in_(lang), "day": lambda date: _day(date, lang), "label": lambda code: _label(code, labels, lang)}
    env.filters |= {name: _never_compiled_in(words) for name, words in in_words.items()}
    return env


def _never_compiled_in(words: Callable[[Any], str]) -> Callable[[jinja2.runtime.Context, Any], str]:
    """A filter whose words of a constant no compiled template holds: they are those of one language and one night."""
    return jinja2.pass_context(lambda _, value: words(value))


def _day(date: dt.date | str, lang: Lang) -> str:
    """A date, or an ISO date or moment, for people; of a moment the minutes too."""
    if isinstance(date, dt.date):
        return wording.day(date, lang)
    return wording.moment(date, lang) if date else "–"


def _label(code: str, labels: Mapping[str, Text], lang: Lang) -> str:
    """The words of a code: the night's own, else a field's, else the code itself."""
    if code in labels:
        return labels[code].in_(lang)
    return BY_NAME[code].label.in_(lang) if code in BY_NAME else code
