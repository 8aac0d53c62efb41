"""A first model for a table nobody has described: what its columns are, how they are compared, which records are compared.

Belongs here: the whole proposal. Does not belong here: reading files, printing (``pipelines``), the model file's text (``writing``).
No value of a cell is in a proposal: headings, shapes and counts only, and names of sources that seem to hold a person once.
"""

from matching.proposal.proposal import Proposal, propose
from matching.proposal.writing import written

__all__ = ["Proposal", "propose", "written"]
