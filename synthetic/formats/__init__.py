"""Writing files as programs and people do, the same bytes every time.

Belongs here: delimited text, workbooks (.xlsx, .xls, .ods), zip bundles, the layout of titles, headers and totals around rows.
Does not belong here: which rows and columns an agency has (``agencies``).
"""
