"""What goes wrong between a child and a row: the faults real files have, and putting them where they gather.

Belongs here: one function a kind of fault, rates by agency, and their spreading by poverty. Does not belong here: layout of files.
"""
