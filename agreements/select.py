"""Whether a text is one SELECT and nothing else.

Belongs here: refusing what is plainly more, before it is ever sent. Does not belong here: the real guards, which do not trust this one: an
account that may only read, a read-only transaction, and the query being counted as a subquery.
"""

import re

QUIET = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/""", re.DOTALL)  # literals, quoted names, remarks
WRITES = re.compile(r"\b(insert|update|delete|merge|into|drop|alter|create|truncate|grant|revoke|call|exec|execute|lock)\b", re.IGNORECASE)


def why_not_one_select(query: str) -> str:
    """Why ``query`` is not one SELECT; empty when it is."""
    bare = QUIET.sub(" ", query).strip().removesuffix(";").strip()
    if ";" in bare:
        return "query must be one SELECT, without a semicolon inside"
    if not re.match(r"(select|with)\b", bare, re.IGNORECASE):
        return "query must begin with SELECT or WITH"
    if set(bare) & set("'\"`") or "\\'" in query:
        return "query has a quotation mark that is not closed, or one after a backslash"
    found = WRITES.search(bare)
    return f"query must only read; it says {found[0].upper()}" if found else ""
