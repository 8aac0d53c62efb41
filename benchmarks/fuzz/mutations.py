"""Ways to break a file: its bytes, its text, the parts of a zip, the XML of a workbook, the JSON of an answer.

Belongs here: one function a way, each from content and a random generator to content, and the choice among them. Does not belong here:
what the files are (``seeds``), what may come of them (``judging``). The same generator makes the same case.
"""

import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from benchmarks.fuzz.seeds import MAKERS, Seed, seed, unzipped

Rng = random.Random
Way = Callable[[bytes, Rng], bytes]
WILD_NUMBERS = (
    "-1", "0", "4294967296", "99999999999999999999", "1e308", "-1e309", "NaN", "2958466", "-693595.5", "0.0000000001", "1E+5000", "", "A",
)  # fmt: skip
WILD_CELLS = ("A0", "XFD1048576", "A1048576", "XFE1", "ZZZZZZ9999999999", "1A", "A1:XFD1048576", "B2:A1", "ก1", "A-1")
WILD_TEXTS = (
    "", "\x00", "\u202etxt.exe", "\ufeff", "\ufffd" * 3, "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1", "-", "'", '"', '""', '"\n"', "\r", "\x1a", "\x0b",
    "e\u0301" * 50, "ก" + "\u0e49" * 500, "A" * 40_000, "๑" * 300, "<b>", "&lt;", "{}", "%s%n", "../../etc/passwd", "\ud7ff", "\U0001f600", ";" * 900,
    "," * 3000, "\t" * 70, "2555", "31/02/2555", "9" * 400,
)  # fmt: skip
NAMES = ("../a.csv", "/etc/a.csv", "C:\\a.csv", "a\x00.csv", "CON.csv", "a" * 300 + ".csv", "ก\u0e33.csv", "\u202evsc.a", "a.zip", ".hidden", "users.csv", "a.csv", "",
         "xl/workbook.xml", "content.xml", "word/document.xml", "[Content_Types].xml")  # fmt: skip
TAG = re.compile(rb"<[^>]{1,400}>")
ATTRIBUTE = re.compile(rb'="([^"]{0,200})"')
BETWEEN = re.compile(rb">([^<]{1,200})<")


def broken(kind: str, rng: Rng) -> Seed:
    """A case: the sound delivery of a format, broken once to four times."""
    sound = seed(kind)
    content = sound.content
    if sound.lock and rng.random() < 0.5:
        return replace(sound, content=sound.lock(rng.choice(WAYS_ZIP)(sound.inner, rng)))
    for _ in range(rng.choice((1, 1, 1, 2, 2, 4))):
        content = rng.choice(_ways(sound, content))(content, rng)
    delta = rng.choice(WAYS_ZIP)(sound.delta, rng) if sound.delta and rng.random() < 0.5 else sound.delta
    return replace(sound, content=content, delta=delta)


def _ways(sound: Seed, content: bytes) -> tuple[Way, ...]:
    """The ways that fit what the content is now."""
    if sound.api:
        return (*WAYS_JSON, *WAYS_BYTES)
    if content.startswith(b"PK") and not sound.password:
        return (*WAYS_ZIP, *WAYS_ZIP, *WAYS_BYTES)
    if sound.name.endswith((".csv", ".txt")) or content[:1] == b"<":
        return (*WAYS_TEXT, *WAYS_TEXT, *WAYS_BYTES)
    return WAYS_BYTES


def _at(content: bytes, rng: Rng) -> tuple[int, int]:
    """A block of the content."""
    start = rng.randrange(len(content) + 1)
    return start, min(len(content), start + rng.choice((1, 2, 4, 16, 100, 512, 2000)))


def flip(content: bytes, rng: Rng) -> bytes:
    """A few bits turned over."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 4, 30))):
        if changed:
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def overwrite(content: bytes, rng: Rng) -> bytes:
    """A block of noise, zeros or ones."""
    start, end = _at(content, rng)
    noise = rng.choice((rng.randbytes(end - start), bytes(end - start), b"\xff" * (end - start)))
    return content[:start] + noise + content[end:]


def cut(content: bytes, rng: Rng) -> bytes:
    """The end or the beginning is missing."""
    at = rng.randrange(len(content) + 1)
    return content[:at] if rng.random() < 0.8 else content[at:]


def leave_out(content: bytes, rng: Rng) -> bytes:
    """A block is missing."""
    start, end = _at(content, rng)
    return content[:start] + content[end:]


def repeat(content: bytes, rng: Rng) -> bytes:
    """A block stands there again and again."""
    start, end = _at(content, rng)
    return content[:end] + content[start:end] * rng.choice((1, 2, 50)) + content[end:]


def swap(content: bytes, rng: Rng) -> bytes:
    """Two blocks change places."""
    a, b, c = sorted(rng.randrange(len(content) + 1) for _ in range(3))
    return content[:a] + content[b:c] + content[a:b] + content[c:]


def glue(content: bytes, rng: Rng) -> bytes:
    """Another file, or itself, behind or before it."""
    other = rng.choice((content, seed(rng.choice([k for k in MAKERS if not k.startswith("locked")])).content))
    return content + other if rng.random() < 0.7 else other + content


def insert(content: bytes, rng: Rng) -> bytes:
    """Wild text in the middle, in any encoding."""
    start, _ = _at(content, rng)
    return content[:start] + _wild(rng) + content[start:]


def _wild(rng: Rng) -> bytes:
    return rng.choice(WILD_TEXTS).encode(rng.choice(("utf-8", "utf-16-le", "cp874")), errors="ignore")


WAYS_BYTES: tuple[Way, ...] = (flip, flip, overwrite, cut, leave_out, repeat, swap, glue, insert)


def cell(content: bytes, rng: Rng) -> bytes:
    """One cell of one line is something wild: a heading as often as a row."""
    lines = content.splitlines(keepends=True)
    at = rng.choice((min(2, len(lines) - 1), rng.randrange(len(lines)))) if lines else 0
    if not lines:
        return content
    cells = re.split(rb"([,;|\t]\x00?)", lines[at])
    cells[rng.randrange((len(cells) + 1) // 2) * 2] = _wild(rng)
    return b"".join([*lines[:at], b"".join(cells), *lines[at + 1 :]])


def mixed(content: bytes, rng: Rng) -> bytes:
    """Some lines in another encoding or with another line end."""
    lines = content.splitlines(keepends=True)
    other = rng.choice(("cp874", "utf-16-le", "utf-8"))
    ends = rng.choice((b"\r", b"\n", b"\r\r\n", b"\x00\n", b"\x85"))
    for at in rng.sample(range(len(lines)), min(len(lines), rng.choice((1, 3, 20)))):
        text = lines[at].decode("utf-8", errors="ignore").encode(other, errors="ignore")
        lines[at] = text if rng.random() < 0.6 else lines[at].rstrip(b"\r\n") + ends
    return b"".join(lines)


def quoted(content: bytes, rng: Rng) -> bytes:
    """Quotation marks opened and never closed, or closed in the middle of a cell."""
    marks = [m.start() for m in re.finditer(rb'[",;|\t\n]', content)] or [0]
    at = rng.choice(marks)
    return content[:at] + rng.choice((b'"', b'""', b'"a"b', b"'", b"\\")) + content[at + rng.randrange(2) :]


def other_separator(content: bytes, rng: Rng) -> bytes:
    """Another separator from some line on."""
    lines = content.splitlines(keepends=True)
    start, old, new = rng.randrange(len(lines) + 1), rng.choice(b",;|\t"), rng.choice(b",;|\t\x00 ")
    return b"".join([*lines[:start], *(line.replace(bytes([old]), bytes([new])) for line in lines[start:])])


def shuffled(content: bytes, rng: Rng) -> bytes:
    """Lines in another order, or one a thousand times."""
    lines = content.splitlines(keepends=True)
    if rng.random() < 0.5:
        rng.shuffle(lines)
    elif lines:
        lines += [rng.choice(lines)] * 1000
    return b"".join(lines)


def marked_up(content: bytes, rng: Rng) -> bytes:
    """HTML: a tag taken out, doubled, wild or never closed."""
    return xml(content, rng) if content[:1] == b"<" else cell(content, rng)


WAYS_TEXT: tuple[Way, ...] = (cell, cell, mixed, quoted, other_separator, shuffled, marked_up, marked_up)


def xml(content: bytes, rng: Rng) -> bytes:
    """The structure broken: attributes, texts and tags that no program writes."""
    return rng.choice((_attribute, _attribute, _between, _tag, _tag, _entity, _nested))(content, rng)


def _replaced(content: bytes, pattern: re.Pattern[bytes], new: Callable[[bytes], bytes], rng: Rng) -> bytes:
    """One match, chosen by chance, in other words."""
    found = list(pattern.finditer(content))
    if not found:
        return content
    match = rng.choice(found)
    group = 1 if pattern.groups else 0
    return content[: match.start(group)] + new(match[group]) + content[match.end(group) :]


def _attribute(content: bytes, rng: Rng) -> bytes:
    wild = rng.choice((rng.choice(WILD_NUMBERS), rng.choice(WILD_CELLS), rng.choice(("../x", "sheet1.xml", "/xl/workbook.xml", "_rels/.rels", "s", "inlineStr", "e", "b"))))
    return _replaced(content, ATTRIBUTE, lambda _: wild.encode(), rng)


def _between(content: bytes, rng: Rng) -> bytes:
    wild = rng.choice((*WILD_NUMBERS, "&#0;", "&#x110000;", "&nbsp;", "]]>", "<![CDATA[x]]>", "_x0000_", "ก" * 40_000))
    return _replaced(content, BETWEEN, lambda _: wild.encode(), rng)


def _tag(content: bytes, rng: Rng) -> bytes:
    return _replaced(content, TAG, lambda t: rng.choice((b"", t * 2, t * 500, t[:-1], b"</" + t[1:], t.replace(b"/", b""), t.upper())), rng)


def _entity(content: bytes, rng: Rng) -> bytes:
    said = rng.choice((b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x">', b"<!--", b"<?x"))
    at = content.find(b"?>") + 2 if rng.random() < 0.7 else rng.randrange(len(content) + 1)
    return content[:at] + said + content[at:]


def _nested(content: bytes, rng: Rng) -> bytes:
    at, depth = rng.randrange(len(content) + 1), rng.choice((10, 1000, 20_000))
    name = rng.choice((b"a", b"row", b"c", b"si", b"r", b"table", b"td"))
    return content[:at] + b"<" + name + b">" + (b"<" + name + b">") * depth + content[at:]


def part(content: bytes, rng: Rng) -> bytes:
    """One entry of a zip broken, and packed again."""
    try:
        entries = unzipped(content)
    except Exception:  # noqa: BLE001 - broken already
        return flip(content, rng)
    if not entries:
        return content
    name = rng.choice(sorted(entries))
    inner = entries[name]
    way = _inner_way(name, rng)
    return _zipped([(n, way(inner, rng) if n == name else c) for n, c in entries.items()], rng)


def _inner_way(name: str, rng: Rng) -> Way:
    if name.endswith((".xml", ".rels")):
        return rng.choice((xml, xml, xml, xml, rng.choice(WAYS_BYTES)))
    if name.endswith(".csv"):
        return rng.choice((*WAYS_TEXT, rng.choice(WAYS_BYTES)))
    return part if name.endswith((".xlsx", ".zip")) else rng.choice(WAYS_BYTES)


def other_entries(content: bytes, rng: Rng) -> bytes:
    """Entries left out, twice, empty or under wild names."""
    try:
        entries = list(unzipped(content).items())
    except Exception:  # noqa: BLE001 - broken already
        return overwrite(content, rng)
    if not entries:
        return content
    at = rng.randrange(len(entries))
    name, inner = entries[at]
    entries[at : at + 1] = rng.choice(
        ([], [(name, inner), (name, inner)], [(name, b"")], [(rng.choice(NAMES), inner)], [(name, inner), (rng.choice(NAMES), inner)], [(name.upper(), inner)])
    )
    return _zipped(entries, rng)


def _zipped(entries: list[tuple[str, bytes]], rng: Rng) -> bytes:
    out = io.BytesIO()
    how = rng.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, inner in entries:
            entry = zipfile.ZipInfo("x")
            entry.filename = name
            entry.external_attr = 0o120777 << 16 if rng.random() < 0.002 else 0
            archive.NameToInfo.pop(name, None)  # so that a second one of a name is no warning
            archive.writestr(entry, inner, how)
    return out.getvalue()


WAYS_ZIP: tuple[Way, ...] = (*[part] * 20, *[other_entries] * 3, flip, overwrite)


def answer(content: bytes, rng: Rng) -> bytes:
    """One value of a JSON answer is of another kind, missing, or deep."""
    try:
        told = json.loads(content)
    except ValueError:
        return flip(content, rng)
    places = list(_places(told))
    if not places:
        return content
    holder, key = rng.choice(places)
    if rng.random() < 0.2:
        del holder[key]
    else:
        holder[key] = rng.choice(WILD_VALUES)(rng)
    return json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")


def _places(told: Any) -> list[tuple[Any, Any]]:
    """Every place in a value: what holds it, and under which key."""
    found: list[tuple[Any, Any]] = []
    waiting = [told]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else []
        found += [(holder, key) for key in keys]
        waiting += [holder[key] for key in keys]
    return found


def _deep(rng: Rng) -> Any:
    value: Any = rng.choice(WILD_TEXTS)
    for _ in range(rng.choice((3, 90, 300))):
        value = rng.choice(([value], {"a": value}))
    return value


WILD_VALUES: tuple[Callable[[Rng], Any], ...] = (
    lambda _: None, lambda _: True, lambda _: -1, lambda _: 1e308, lambda _: 10**30, lambda _: float("nan"), lambda _: [], lambda _: {}, lambda _: [[]],
    lambda _: [{}], lambda _: {"uid": 5}, lambda rng: rng.choice(WILD_TEXTS), _deep,
)  # fmt: skip
WAYS_JSON: tuple[Way, ...] = (answer,) * 40
