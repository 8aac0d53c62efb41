"""How people of the made-up province are called: frequency tables and the sampling from them.

Belongs here: tables of names and name parts, drawing names for a generation, a people or a village.
Does not belong here: who is whose child (``families``), misspellings (``faults``).

``first_names.csv`` and ``surnames.csv`` give weights counted over public lists of candidates (adults); children's names, composed forms,
nicknames, names of peoples and villages are the project's own lists. No row describes a person.
"""
