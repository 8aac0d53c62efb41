"""What depends on what: the Dagster graph over the other rooms. Not here: work a plain function could do."""
