"""How a file gets in, and how a list gets delivered. Not here: what a row means, who is who."""
