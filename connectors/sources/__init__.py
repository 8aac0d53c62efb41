"""Where data come from: one module a connector, and the frame they share; each stages files as they are.

Belongs here: shares, servers, mailboxes, databases, APIs. Does not belong here: what is in a file (``formats``), keeping it (``landing``).
"""
