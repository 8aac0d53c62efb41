"""The commands of ``oneteam``, one module a group.

Belongs here: options, what is printed, exit codes. Does not belong here: the work (other rooms). Heavy imports stay inside the functions,
so that ``oneteam --help`` answers at once.
"""
