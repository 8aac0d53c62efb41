"""When it runs and with which settings: settings, definitions, jobs, schedules, the command line.

Belongs here: everything that reads the environment, the clock or a site's folder layout. Does not belong here: the work itself.
"""
