"""A first YAML for an agency nobody has described: what its columns are, told from headings and from what stands below them.

Belongs here: words of headings (``headings``, ``lexicon``), figures about columns (``contents``, ``fitting``), guesses (``guessing``,
``rivals``, ``neighbours``, ``following``, ``lacking``, ``leaving``, ``keeping``), what the rows mean (``purpose``), the YAML (``writing``).
Does not belong here: reading files (``connectors``), standardising (``records``).
Of a row nothing leaves this room but counts and shares. A guess that could be wrong is marked; a person decides.
"""
