"""What a row means: canonical fields, and how a Thai name, date, id or place is read.

Belongs here: the declaration of fields, standardisers, the gazetteer, quarantine reasons, checks of a roster.
Does not belong here: reading files (``connectors``), deciding who is who (``matching``), SQL, Dagster.
"""
