"""Files that must be whole after a power cut, too: what a name points to is on the disk before the name is.

Belongs here: waiting for the disk, and the rename that commits. Does not belong here: what is written. A rename alone makes a file whole
for other processes; after a crash of the machine the name may be there and the content not, so that a table that is looked for by its
name would be found, empty, night after night.
"""

import os
from pathlib import Path


def place(part: Path, final: Path) -> None:
    """Give a finished file, or a folder with all in it, its name; a file of that name is replaced."""
    sync_tree(part)
    part.replace(final)
    sync(final.parent)


def sync_tree(path: Path) -> None:
    """Wait until a file, or all of a folder, is on the disk."""
    if path.is_dir():
        for inside in path.iterdir():
            sync_tree(inside)
    sync(path)


def sync(path: Path) -> None:
    """Wait until a file's content, or a folder's names, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
