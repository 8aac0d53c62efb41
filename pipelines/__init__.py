"""When it runs and with which settings: settings, definitions, jobs, schedules, command line. Not here: the work itself."""
