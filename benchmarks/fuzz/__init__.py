"""Files broken on purpose, thousands of each format, and what the readers make of them.

Belongs here: sound files (``seeds``), ways to break them (``mutations``), what may come of a broken one (``judging``), long runs
(``__main__``), files made to explode (``bombs``). Does not belong here: the tests, which take a few cases of each format.
"""
