"""What a child's state is, since when, on what evidence. Not here: reading files, linking, publishing."""
