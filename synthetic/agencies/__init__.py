"""The agencies that supply data: for each the file it sends, and its agreement as a YAML file beside the code.

Belongs here: which people an agency knows, its columns, headings, encoding, file names; the examples of ``agencies/*.yaml``.
Does not belong here: faults (``faults``), file formats (``formats``), the truth about people (``life``).
"""
