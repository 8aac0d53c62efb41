"""Files in an object storage, by fsspec. Belongs here: listing and reading. Does not belong here: which files count (``trees``)."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Any

import fsspec

from agreements.delivery import Storage
from agreements.errors import OneTeamError
from connectors.limits import MIB
from connectors.sources import faults, trees
from connectors.sources.fetching import Fetched, Order

PACKAGES = {"s3": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "abfs": "adlfs", "az": "adlfs"}  # installed where such a storage is
VERSIONS = ("ETag", "etag", "md5Hash", "content_md5", "generation", "versionId")  # what a storage tells of a content
TIMES = ("LastModified", "last_modified", "updated", "mtime", "created")


def fetch(delivery: Storage, order: Order) -> list[Fetched]:
    """The files of the bucket that the pattern names.

    Raises:
        DeliveryError: ``login_refused``, ``not_there``, ``no_package``. TransientError: ``out_of_order``, ``still_being_written``.
    """
    protocol, _, root = delivery.url.partition("://")
    options = {**delivery.options, **{name: order.secret(variable) for name, variable in delivery.options_env.items()}}
    try:
        files = fsspec.filesystem(protocol, skip_instance_cache=True, **options)
        return trees.fetch(partial(_look, files, root.rstrip("/"), delivery.path), delivery, order)
    except OneTeamError:
        raise
    except (ImportError, ValueError):
        raise faults.no_package(delivery.place, PACKAGES.get(protocol, f"fsspec[{protocol}]")) from None
    except PermissionError:
        raise faults.login_refused(delivery.place) from None
    except FileNotFoundError:
        raise faults.not_there(delivery.place) from None
    except Exception as error:  # noqa: BLE001 - each storage's library has faults of its own, and its words may quote a key
        raise faults.out_of_order(delivery.place, type(error).__name__) from None


def _look(files: Any, root: str, pattern: str) -> list[trees.Entry]:
    found = files.glob(f"{root}/{pattern}", detail=True)
    return [_entry(files, root, path, info) for path, info in found.items() if info["type"] == "file"]


def _entry(files: Any, root: str, path: str, info: dict[str, Any]) -> trees.Entry:
    below = PurePosixPath("/", path).relative_to(PurePosixPath("/", files._strip_protocol(root))).as_posix()
    version = next((str(info[name]) for name in VERSIONS if info.get(name)), "")
    return trees.Entry(below, int(info["size"] or 0), _time(info), partial(_read, files, path), version)


def _time(info: dict[str, Any]) -> dt.datetime | None:
    told = next((info[name] for name in TIMES if info.get(name)), None)
    if isinstance(told, str):
        told = dt.datetime.fromisoformat(told)
    if isinstance(told, (int, float)):
        return dt.datetime.fromtimestamp(told, tz=dt.UTC)
    return told if told is None or told.tzinfo else told.replace(tzinfo=dt.UTC)


def _read(files: Any, path: str, offset: int) -> Iterator[bytes]:
    with files.open(path, "rb") as file:
        file.seek(offset)
        while block := file.read(MIB):
            yield block
