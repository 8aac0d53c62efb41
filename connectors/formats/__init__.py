"""How bytes become rows: what a file is, its tables, headings, encodings, and what can be wrong with it.

Belongs here: readers and their limits. Does not belong here: where files come from (``sources``), what a row means (``records``).
"""
