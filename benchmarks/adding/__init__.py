"""How well ``oneteam agency add`` reads the columns of agencies nobody prepared for: ``python -m benchmarks.adding``.

Belongs here: made-up agencies with the truth of each column, and the counting. Does not belong here: guessing (``pipelines``).
"""
