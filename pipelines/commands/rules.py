"""How the worth of blocking rules is printed: a table, or JSON.

Belongs here: words and columns. Does not belong here: the figures (``matching.rulebook``).
"""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.table import Table

from pipelines.speech import LANG, err, lay_out, out, t

if TYPE_CHECKING:
    from matching.rulebook import Rulebook


def show_rules(book: "Rulebook", *, as_json: bool) -> None:
    """Print what each rule is good for, all together, and what to look at."""
    from matching.rulebook import warnings_of

    warnings = [w.in_(LANG) for w in warnings_of(book)]
    if as_json:
        told = {**asdict(book), "recall": round(book.recall, 6), "warnings": warnings}
        out.print(json.dumps(told, ensure_ascii=False, indent=1), markup=False)
        return
    lay_out(_table(book))
    out.print(_summary(book), markup=False)
    for line in warnings:
        err.print(f"[yellow]![/yellow] {line}")


def _table(book: "Rulebook") -> Table:
    table = Table(box=None, header_style="dim")
    table.add_column(t("กฎ", "rule"))
    headings = (
        t("คู่", "pairs"), t("คู่ใหม่", "new"), t("เฉพาะกฎนี้", "only this"), t("กลุ่มใหญ่สุด", "largest block"), t("กลุ่มที่ถูกแบ่ง", "split"),
        t("คู่ที่เชื่อม", "of links"), t("เชื่อมเฉพาะกฎนี้", "links only this"),
    )  # fmt: skip
    for heading in headings:
        table.add_column(heading, justify="right")
    for w in book.rules:
        counts = (w.pairs, w.new_pairs, w.only_pairs, w.largest_block, w.blocks_split)
        table.add_row(w.rule, *(f"{n:,}" for n in counts), _share(w.linked, book.linked), _share(w.linked_only, book.linked))
    return table


def _share(some: int, total: int) -> str:
    return f"{some / total:.1%}" if total else "–"


def _summary(book: "Rulebook") -> str:
    found, chained, missed = f"{book.linked:,}", f"{book.linked_without:,}", f"{book.missed:,.0f}"
    return t(
        f"{book.pairs:,} คู่ต่างกัน เชื่อมกัน {found} คู่ และอีก {chained} คู่ผ่านระเบียนอื่น "
        f"ประมาณว่าไม่มีกฎใดพบ {missed} คู่ (ความครบถ้วนประมาณ {book.recall:.2%})",
        f"{book.pairs:,} distinct pairs; {found} of them linked, {chained} more through other records. "
        f"No rule brings about {missed} links (estimated recall {book.recall:.2%}).",
    )
