"""What goes out, to whom, with what left out. Not here: deciding states."""
