"""Files locked by a password: opened in memory, so that what lies in the landing place stays locked, as it came.

Belongs here: workbooks (.xlsx, .xls) and zips (also AES). Does not belong here: which password (the caller's), what is in them.
"""

import io
import shutil
import zipfile
from typing import Any, BinaryIO

import msoffcrypto
import pyzipper
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

from agreements.errors import DeliveryError
from connectors.formats import bundles, compound, problems, sniffing
from connectors.formats.sniffing import OLE, ZIP, Source
from connectors.limits import MAX_KEY_ROUNDS, MAX_LOCKED_XLS_BYTES, MIB


def unlocked(src: Source, password: str) -> Source:
    """The file as it is without its password; one that has none, and any without ``password`` given, as it is.

    Raises:
        DeliveryError: ``wrong_password``, ``truncated_workbook``, and for zips as ``bundles.opened``.
    """
    head = src.head() if password else b""
    if head.startswith(OLE):
        return _held(src, _workbook(src, password))
    if head.startswith(ZIP) and any(e.flag_bits & bundles.ENCRYPTED for e in _entries(src)):
        return _held(src, _zip(src, password))
    return src


def _held(src: Source, content: bytes | None) -> Source:
    return src if content is None else Source(src.name, lambda: io.BytesIO(content), len(content))


def _workbook(src: Source, password: str) -> bytes | None:
    """The workbook's bytes without its password; None when it has none."""
    with src.open() as file:
        compound.refuse_circles(file, src.name)
        file.seek(0)
        return _decrypted(file, src.name, password)


def _decrypted(file: BinaryIO, where: str, password: str) -> bytes | None:
    out = io.BytesIO()
    try:
        office: Any = msoffcrypto.OfficeFile(file)
        if not office.is_encrypted():
            return None
        if office.format != "ooxml" and file.seek(0, io.SEEK_END) > MAX_LOCKED_XLS_BYTES:
            raise problems.too_big(where, MAX_LOCKED_XLS_BYTES)
        if int(getattr(office, "info", {}).get("spinValue") or 0) > MAX_KEY_ROUNDS:
            raise problems.truncated_workbook(where)
        office.load_key(password=password, **({"verify_password": True} if office.format == "ooxml" else {}))
        office.decrypt(out)
    except (InvalidKeyError, DecryptionError):
        raise problems.wrong_password(where) from None
    except DeliveryError:
        raise
    except Exception:  # noqa: BLE001 - a damaged file breaks the library in ways of its own
        raise problems.truncated_workbook(where) from None
    return out.getvalue()


def _entries(src: Source) -> list[zipfile.ZipInfo]:
    with src.open() as file:
        return bundles.guarded(src.name, lambda: sniffing.archive(file, src.name)).infolist()


def _zip(src: Source, password: str) -> bytes:
    """The same zip, nothing locked or packed in it; looked through for dangers before."""
    out = io.BytesIO()
    with src.open() as file, bundles.opened(file, src.name, locked=True) as archive:
        entries = archive.infolist()
    with src.open() as file, _locked(file, src.name) as locked, zipfile.ZipFile(out, "w") as plain:
        locked.setpassword(password.encode())
        for entry in entries:
            _copy(locked, entry, plain, src.name)
    return out.getvalue()


def _locked(file: BinaryIO, where: str) -> Any:
    """The zip as the library that knows AES opens it, which looks more closely than the other."""
    try:
        return pyzipper.AESZipFile(file)
    except (pyzipper.BadZipFile, *bundles.DAMAGE):
        raise problems.truncated_workbook(where) from None


def _copy(locked: Any, entry: zipfile.ZipInfo, plain: zipfile.ZipFile, where: str) -> None:
    """One entry, in blocks: it may have a gigabyte."""
    try:
        with locked.open(entry.filename) as file, plain.open(_renamed(entry), "w", force_zip64=True) as copy:
            shutil.copyfileobj(file, copy, MIB)
    except (RuntimeError, zipfile.BadZipFile, pyzipper.BadZipFile):  # the wrong password, or a right one by chance of one byte
        raise problems.wrong_password(where) from None
    except (KeyError, *bundles.DAMAGE):  # an unknown strength of AES
        raise problems.truncated_workbook(where) from None


def _renamed(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """The entry's name in its own letters and its date."""
    return zipfile.ZipInfo(bundles.entry_name(entry), entry.date_time)
