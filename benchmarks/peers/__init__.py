"""The linkage engine to beat, set up as an expert would, to be run beside ours on the same data.

Belongs here: Splink's models of the labelled sets, their cleaning in SQL, and the process that runs one. Does not belong here: our engine,
measuring, truth. Nothing outside ``benchmarks`` imports it; it needs the extra ``bench`` (``make .venv/bench.stamp``).
"""
