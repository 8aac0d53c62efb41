"""How far a made-up province's own truth could get: a classifier learnt from labels links another, beside ours, which needs none.

Belongs here: the bound, and what it knew that ours does not. Does not belong here: anything the product uses: no province has labels.
"""
