"""The page of figures from the edges says what the stored results say."""

from benchmarks import edge_table
from benchmarks.edge_table import Section, Table


def test_the_page_is_what_would_be_written_now():
    assert edge_table.PAGE.read_text("utf-8") == edge_table.page(edge_table.kept()), "run `make docs` and commit docs/edge_figures.md"


def test_a_result_that_is_kept_is_a_section_of_the_page(tmp_path):
    late = Section("Late", 2, "python -m late", [])
    early = Section("Early", 1, "python -m early", ["What was done."], [Table(["kind", "n"], [["a|b", "1,000"]], "Counts.")])
    edge_table.keep("late", late, tmp_path)
    edge_table.keep("early", early, tmp_path)
    assert edge_table.kept(tmp_path) == [early, late]
    assert edge_table.page([early, late]).split("\n\n", 2)[2] == (
        "## Early\n\nWhat was done.\n\n```\npython -m early\n```\n\nCounts.\n\n| kind | n |\n| --- | --- |\n| a\\|b | 1,000 |\n\n"
        "## Late\n\n```\npython -m late\n```\n"
    )
