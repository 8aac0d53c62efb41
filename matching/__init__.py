"""Why two rows are one child: blocking, comparing, weighing, clustering. Pure: tables in, tables out; no SQL, clock, network or log."""
