"""The page of connectors: for each what it is for, an example, its keys. Belongs here: its make-up. Words: ``connector_words``."""

from collections.abc import Iterable

from pydantic.fields import FieldInfo

from agreements.delivery import Delivery
from agreements.text import Text
from agreements.ways import CONNECTORS
from docs.connector_words import CONNECTOR_WORDS, INTRODUCTION, KEYS, SHARED, TRIED, Tried
from docs.generate import code, default_in_words, table, type_in_words


def connectors_page() -> str:
    """``docs/connectors.md``."""
    parts = [
        "# Where data come from · ช่องทางรับข้อมูล",
        "<!-- Written by `python -m docs.generate`; changes belong into `agreements/delivery.py` or `docs/connector_words.py`. -->",
        *_both(INTRODUCTION),
        table(("connector", "ไทย", "English"), ((f"[{code(c)}](#{c})", w.title.th, w.title.en) for c, w in CONNECTOR_WORDS.items())),
        *(part for text in SHARED for part in _both(text)),
        *(part for connector in CONNECTORS for part in _section(connector)),
        "## Tried · ทดสอบกับอะไรแล้ว",
        "Each connector runs against a real server that the tests start or find; the tests named are where to look.",
        table(("connector", "against", "fetched once", "broken off or silent", "faults told apart"), map(_tried_row, TRIED.items())),
    ]
    return "\n\n".join(parts) + "\n"


def own_keys(connector: str) -> dict[str, FieldInfo]:
    """The keys of a connector beside those every delivery has."""
    return {name: field for name, field in CONNECTORS[connector].model_fields.items() if name not in Delivery.model_fields}


def meaning(connector: str, key: str) -> Text:
    """What a key means, for this connector or for all that have it."""
    return KEYS.get(f"{connector}.{key}") or KEYS[key]


def _section(connector: str) -> Iterable[str]:
    words = CONNECTOR_WORDS[connector]
    yield f"## {connector}"
    yield f"**{words.title.th} · {words.title.en}**"
    yield from _both(words.about)
    yield f"```yaml\n{words.example}```"
    yield table(("key", "value", "default", "meaning · ความหมาย"), (_row(connector, k, f) for k, f in own_keys(connector).items()))


def _row(connector: str, key: str, field: FieldInfo) -> tuple[str, str, str, str]:
    said, needed = meaning(connector, key), field.is_required()
    name = f"**{code(key)}**" if needed else code(key)
    return name, type_in_words(field.annotation), "" if needed else default_in_words(field), f"{said.en}<br>{said.th}"


def _tried_row(tried: tuple[str, Tried]) -> tuple[str, ...]:
    connector, (server, *tests) = tried
    return code(connector), server, *map(code, tests)


def _both(text: Text) -> tuple[str, str]:
    return text.en, text.th
