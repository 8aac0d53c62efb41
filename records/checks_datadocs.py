"""Great Expectations' Data Docs, as an option: its own pages, made offline, free of values and of remote references.

Belongs here: rendering archived validation documents with the library's page renderer, and cleaning what it writes.
Does not belong here: our own page for auditors (``publishing.audit_page``), running checks.
The library's pages load styles, scripts, fonts and a picture with a time stamp from other hosts. Nothing of that is kept: only
listed tags and attributes pass, and a small style sheet of our own is written into each page. No value can be shown, because the
pages are made from ``records.checks.results_json``, which holds none.
"""

import html
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from great_expectations.core import ExpectationSuiteValidationResult, ExpectationValidationResult

Document = Mapping[str, Any]

_TAGS = frozenset(
    {"a", "b", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "main", "nav", "ol", "p", "pre"}
    | {"small", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"}
)
_VOID = frozenset({"br", "hr"})
_SILENT = frozenset({"script", "style", "svg", "iframe", "form", "button", "head", "title", "noscript", "object"})  # with all they hold
_SECTION = re.compile(r"section-\d+")
_STYLE = """
body{margin:0 auto;max-width:72rem;padding:1.5rem;color:#1d2630;font:15px/1.55 "Noto Sans Thai",Loma,system-ui,sans-serif}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}td,th{border-bottom:1px solid #d9dfe5;padding:.35rem .6rem;text-align:left;
vertical-align:top}h1{font-size:1.5rem}h2,h3,h4,h5{font-size:1.05rem;margin:1.2rem 0 .3rem}a{color:#1a5a8a}pre,code{white-space:pre-wrap}
.badge{background:#eef2f5;border-radius:.3rem;padding:0 .4rem}.text-success{color:#1c6b48}.text-danger{color:#a3261b}
ul,ol{padding-left:1.2rem}i{font-style:normal;font-weight:700}.fa-check-circle:before{content:"\\2713"}.fa-times:before{content:"\\2715"}.fa-exclamation-triangle:before{content:"!"}
a:not([href]){color:inherit}.ge-navigation-sidebar-content{columns:14rem}.navbar-expand-md,.card:has(.btn-group){display:none}td:first-child{width:4rem}
"""


def write_data_docs(documents: Mapping[str, Document], folder: Path) -> Path:
    """Writes the pages of all deliveries below ``folder`` and returns its ``index.html``.

    Args:
        documents: agency key → document of ``records.checks.results_json``.
        folder: made if it is not there; one folder an agency, one page a suite.
    """
    links = []
    for agency, document in sorted(documents.items()):
        for suite in document["suites"]:
            page = folder / agency / f"{suite['suite_name']}.html"
            page.parent.mkdir(parents=True, exist_ok=True)
            title = f"{agency} · {suite['suite_name']} · {document['dated']}"
            _write(page, title, '<p><a href="../index.html">index</a></p>' + clean(_render(agency, suite, document)))
            links.append(_index_row(agency, suite))
    folder.mkdir(parents=True, exist_ok=True)
    head = "<tr><th>agency</th><th>suite</th><th>passed</th><th>expectations</th></tr>"
    return _write(folder / "index.html", "Data Docs", f"<h1>Data Docs</h1><table>{head}{''.join(links)}</table>")


def _write(path: Path, title: str, body: str) -> Path:
    head = f'<meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    path.write_text(f"<!doctype html>\n<html lang=en><head>{head}</head><body>\n{body}\n</body></html>\n", encoding="utf-8", newline="\n")
    return path


def _index_row(agency: str, suite: Document) -> str:
    figures = suite["statistics"]
    link = f'<a href="{html.escape(agency)}/{suite["suite_name"]}.html">{suite["suite_name"]}</a>'
    done, made = figures["successful_expectations"], figures["evaluated_expectations"]
    return f"<tr><td>{html.escape(agency)}</td><td>{link}</td><td>{done}</td><td>{made}</td></tr>\n"


def _render(agency: str, suite: Document, document: Document) -> str:
    """The library's page of one suite, as it writes it."""
    from great_expectations.render.renderer.page_renderer import ValidationResultsPageRenderer
    from great_expectations.render.view.view import DefaultJinjaPageView

    content = ValidationResultsPageRenderer().render(_suite_result(agency, suite, document))
    return str(DefaultJinjaPageView().render(content))  # type: ignore[no-untyped-call]


def _suite_result(agency: str, suite: Document, document: Document) -> "ExpectationSuiteValidationResult":
    from great_expectations.core import ExpectationSuiteValidationResult

    moment = f"{document['dated']}T00:00:00+00:00"  # the day the delivery speaks of: pages do not depend on the clock
    return ExpectationSuiteValidationResult(
        success=suite["success"],
        results=[_result(r) for r in suite["results"]],
        suite_name=suite["suite_name"],
        statistics=dict(suite["statistics"]),
        meta={**document["meta"], "run_id": {"run_name": agency, "run_time": moment}, "validation_time": moment},
    )


def _result(result: Document) -> "ExpectationValidationResult":
    from great_expectations.core import ExpectationValidationResult
    from great_expectations.expectations.expectation_configuration import ExpectationConfiguration

    config, raised, check = result["expectation_config"], result["exception_info"], result["check"]
    said = f"{check['label']['en']}: {check['message']['en']}"
    return ExpectationValidationResult(
        success=result["success"],
        expectation_config=ExpectationConfiguration(
            type=config["type"], kwargs=dict(config["kwargs"]), meta=dict(config["meta"]), description=said, severity=config["severity"]
        ),
        result={"observed_value": check["observed"], **result["result"]},
        exception_info={
            "raised_exception": raised["raised_exception"],
            "exception_message": raised["exception_type"],
            "exception_traceback": raised["exception_type"],
        },
        meta={},
    )


class _Cleaner(HTMLParser):
    """Keeps text, listed tags, their classes, and links inside the page; drops all else."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.kept: list[str] = []
        self.silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that may stand, with the attributes that may stand."""
        if tag in _SILENT:
            self.silent.append(tag)
        elif tag in _TAGS and not self.silent:
            self.kept.append(f"<{tag}{_attributes(attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        """The end of a tag that was kept, or of a silent stretch."""
        if self.silent:
            if tag == self.silent[-1]:
                self.silent.pop()
        elif tag in _TAGS - _VOID:
            self.kept.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Text, escaped again."""
        if not self.silent:
            self.kept.append(html.escape(data))


def _attributes(attrs: list[tuple[str, str | None]]) -> str:
    kept = [(k, v) for k, v in attrs if v and (k == "class" or (k == "id" and _SECTION.fullmatch(v)) or _inside(k, v))]
    return "".join(f' {k}="{html.escape(v)}"' for k, v in kept)


def _inside(key: str, value: str) -> bool:
    return key == "href" and value.startswith("#") and _SECTION.fullmatch(value[1:]) is not None


def clean(page: str) -> str:
    """The body of a page without scripts, styles, pictures, forms, outside links and event handlers."""
    cleaner = _Cleaner()
    cleaner.feed(page)
    cleaner.close()
    return re.sub(r"\n\s*\n+", "\n", "".join(cleaner.kept))
