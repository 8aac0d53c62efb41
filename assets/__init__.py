"""What depends on what: the Dagster graph over the other rooms.

Belongs here: assets, asset checks, what stands between two steps on disk. Does not belong here: work a plain function of another
room could do, settings and schedules (``pipelines``). Assets return counts (``MaterializeResult``), never rows: what they return is stored.
"""
