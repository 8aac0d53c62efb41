"""What each agency has promised, and what it may see.

Belongs here: the models of an agency's YAML file, reading YAML with line numbers, the question whether an
agreement is valid on a date, bilingual texts and the error type all rooms share (this is the lowest room).
Does not belong here: reading agencies' data, rules about rows, anything of Dagster or SQL.
"""
