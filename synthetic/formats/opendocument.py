"""OpenDocument spreadsheets (.ods): the few lines of XML such a file needs.

Belongs here: sheets to .ods. Does not belong here: other workbooks. Written by hand so that the same sheets give the same bytes.
"""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from synthetic.formats.bundle import write_zip
from synthetic.formats.layout import Sheet

MIME = "application/vnd.oasis.opendocument.spreadsheet"
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>'
)
TAIL = "</office:spreadsheet></office:body></office:document-content>"
MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    f' manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def write(path: Path, sheets: Iterable[Sheet]) -> None:
    """A spreadsheet of the given sheets."""
    body = "".join(_sheet(s) for s in sheets)
    write_zip(path, {"mimetype": MIME, "content.xml": HEAD + body + TAIL, "META-INF/manifest.xml": MANIFEST}, stored=("mimetype",))


def _sheet(sheet: Sheet) -> str:
    rows = "".join(f"<table:table-row>{''.join(map(_cell, line)) or '<table:table-cell/>'}</table:table-row>" for line in sheet.lines)
    return f"<table:table table:name={quoteattr(sheet.name)}>{rows}</table:table>"


def _cell(value: Any) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, dt.date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value}</text:p></table:table-cell>'
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'
