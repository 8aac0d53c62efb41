"""Faults on the way, with real processes: killed, no database, no space, a silent server, two at once, a wrong clock, many at once.

Belongs here: a small made-up site (``sites``), what two sites must have in common (``comparing``), one module a fault, counting
(``__main__``). Does not belong here: the tests (``tests/pipelines/test_killed.py`` takes a few kills).
"""
