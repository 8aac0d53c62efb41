"""Attachments in a mailbox. Belongs here: the login, which messages, their attachments. Does not belong here: what is in them.

The mailbox is opened for reading only and messages are told apart by their UID, so that nothing is marked as seen and nobody who opens the
mailbox by hand can hide a message from the night.
"""

import contextlib
import datetime as dt
import hashlib
import imaplib
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy, utils
from email.message import EmailMessage
from encodings.aliases import aliases
from fnmatch import fnmatchcase

from agreements.delivery import Mailbox
from connectors.formats import problems
from connectors.limits import MAX_MAIL_BYTES
from connectors.sources import faults, staging
from connectors.sources.fetching import Fetched, Order
from connectors.sources.tokens import token

aliases.setdefault("windows_874", "cp874")  # how Thai Outlook calls it in names of attachments
HEADERS = "(RFC822.SIZE BODY.PEEK[HEADER.FIELDS (FROM CONTENT-TYPE AUTHENTICATION-RESULTS)])"
SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
PASSED = re.compile(r"\bdmarc=pass\b", re.IGNORECASE)
PORTS = {"tls": 993, "starttls": 143, "none": 143}
LATER = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\]", re.IGNORECASE)


@dataclass(frozen=True)
class Message:
    """A message by the right sender, not yet read: its key, UID, sender and size in bytes (of one known neither is asked for)."""

    key: str
    uid: str
    sender: str
    size: int


def fetch(delivery: Mailbox, order: Order) -> list[Fetched]:
    """The attachments of all messages, or of the newest that has any.

    Raises:
        DeliveryError: ``login_refused``, ``not_there``, ``unguarded``, ``too_big``.
        TransientError: ``unreachable``, ``hangs``, ``broke_off``, ``out_of_order``.
    """
    fetched: list[Fetched] = []
    with _faults(delivery), _session(delivery, order) as box:
        for message in _messages(box, delivery, order):
            fetched = [*_attachments(box, message, delivery, order), *fetched]  # in the order in which they were sent
            if fetched and delivery.newest_only:
                break
    return fetched


def _messages(box: imaplib.IMAP4, delivery: Mailbox, order: Order) -> Iterator[Message]:
    """Messages by the senders named, newest first; those that were fetched before are not asked for again."""
    fetched = {key.rpartition(".")[0] for key in order.known}
    validity = (box.response("UIDVALIDITY")[1] or [b""])[0] or b""
    found: set[int] = set()
    for sender in delivery.senders:
        since = ["SINCE", _day(delivery.since)] if delivery.since else []
        _, answer = box.uid("SEARCH", "FROM", f'"{sender}"', *since)
        found.update(map(int, (answer[0] or b"").split()))
    for uid in sorted(found, reverse=True):
        key = f"{validity.decode()}.{uid}"
        message = Message(key, str(uid), "", 0) if key in fetched else _message(box, key, str(uid), delivery)
        if message:
            yield message


def _day(day: dt.date) -> str:
    return f"{day.day}-{MONTHS[day.month - 1]}-{day.year}"


def _message(box: imaplib.IMAP4, key: str, uid: str, delivery: Mailbox) -> Message | None:
    """The message if its sender is one of those named, to the letter: the search finds parts of addresses, too."""
    told, headers = _answer(box, uid, HEADERS)
    head = message_from_bytes(headers, policy=policy.default)
    sender = utils.parseaddr(str(head.get("From", "")))[1].lower()
    named = any(sender.endswith(s) if s.startswith("@") else sender == s for s in delivery.senders)
    multipart = head.get_content_maintype() in ("multipart", "application")
    size = SIZE.search(told)
    if not named or not multipart or not _vouched_for(head, delivery):
        return None
    return Message(key, uid, sender, int(size[1]) if size else 0)


def _vouched_for(head: EmailMessage, delivery: Mailbox) -> bool:
    """Whether our own mail server found that the sender is who it says; its word stands first, others' may be forged."""
    if delivery.checked_by is None:
        return True
    verdicts = [str(v) for v in head.get_all("Authentication-Results", [])][:1]
    return any(v.split(";")[0].strip().lower() == delivery.checked_by.lower() and PASSED.search(v) for v in verdicts)


def _attachments(box: imaplib.IMAP4, message: Message, delivery: Mailbox, order: Order) -> list[Fetched]:
    """The message's attachments; of a message known already nothing is fetched, for a message never changes."""
    known = [key for key in order.known if key.startswith(f"{message.key}.")]
    if known:
        return [Fetched(key, order.known[key].mark) for key in known]
    if message.size > MAX_MAIL_BYTES:
        raise problems.too_big(delivery.place, MAX_MAIL_BYTES)
    _, content = _answer(box, message.uid, "(BODY.PEEK[])")
    named = [(name, part) for name, part in _named(content) if fnmatchcase(name, delivery.path)]
    names = [_landing_name(name, message.sender, delivery) for name, _ in named]
    return [_stage(order, f"{message.key}.{n}", name, part) for n, (name, (_, part)) in enumerate(zip(names, named, strict=True))]


def _named(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of everything in a message that has a name, also within messages that were passed on."""
    for part in message_from_bytes(content, policy=policy.default).walk():
        name, body = part.get_filename(), part.get_payload(decode=True)
        if name and isinstance(body, bytes) and body:
            yield staging.safe_name(name), body


def _stage(order: Order, key: str, name: str, content: bytes) -> Fetched:
    path = staging.place(order, key, key, name)
    path.write_bytes(content)
    return Fetched(key, key, path)


def _landing_name(name: str, sender: str, delivery: Mailbox) -> str:
    """The attachment's name; where several may send, with a mark of the sender, so that nobody's file stands in for another's."""
    if len(delivery.senders) == 1 and not delivery.senders[0].startswith("@"):
        return name
    stem, dot, ending = name.rpartition(".")
    mark = hashlib.sha256(sender.encode()).hexdigest()[:4]
    return f"{stem} {mark}.{ending}" if dot else f"{name} {mark}"


def _answer(box: imaplib.IMAP4, uid: str, what: str) -> tuple[bytes, bytes]:
    """The server's line on one message, and what was asked for."""
    _, answer = box.uid("FETCH", uid, what)
    for part in answer:
        if isinstance(part, tuple):
            return part[0], part[1]
    raise imaplib.IMAP4.abort("no answer")


@contextlib.contextmanager
def _session(delivery: Mailbox, order: Order) -> Iterator[imaplib.IMAP4]:
    """The mailbox, open for reading only."""
    box = _connected(delivery)
    try:
        _log_in(box, delivery, order)
        if box.select(_quoted(delivery.mailbox), readonly=True)[0] != "OK":
            raise faults.not_there(delivery.place)
        yield box
    finally:
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            box.shutdown()


def _connected(delivery: Mailbox) -> imaplib.IMAP4:
    port, seconds, tls = delivery.port or PORTS[delivery.security], delivery.timeout_seconds, ssl.create_default_context()
    try:
        if delivery.security == "tls":
            return imaplib.IMAP4_SSL(delivery.host, port, ssl_context=tls, timeout=seconds)
        box = imaplib.IMAP4(delivery.host, port, timeout=seconds)
        if delivery.security == "starttls":
            box.starttls(ssl_context=tls)
        return box
    except ssl.SSLError:
        raise faults.unguarded(delivery.place) from None
    except TimeoutError:
        raise faults.hangs(delivery.place, seconds) from None
    except OSError:
        raise faults.unreachable(delivery.place) from None


def _log_in(box: imaplib.IMAP4, delivery: Mailbox, order: Order) -> None:
    try:
        if delivery.oauth:
            opener = f"user={delivery.user}\1auth=Bearer {token(delivery.oauth, delivery, order)}\1\1".encode()
            box.authenticate("XOAUTH2", lambda told: b"" if told else opener)  # a refusal is told, and answered by nothing
        else:
            box.login(delivery.user, order.secret(delivery.password_env))
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        later = LATER.search(str(error))
        raise faults.out_of_order(delivery.place, later[1].upper()) if later else faults.login_refused(delivery.place) from None


def _quoted(mailbox: str) -> str:
    """The mailbox's name as IMAP writes letters beyond ASCII (a kind of UTF-7)."""
    def coded(found: re.Match[str]) -> str:
        return "&" + found[0].encode("utf-7").decode()[1:].rstrip("-").replace("/", ",") + "-"

    return '"' + re.sub(r"[^\x20-\x7e]+", coded, mailbox.replace("&", "&-")) + '"'


@contextlib.contextmanager
def _faults(delivery: Mailbox) -> Iterator[None]:
    """What the library raises in our words."""
    try:
        yield
    except TimeoutError:
        raise faults.hangs(delivery.place, delivery.timeout_seconds) from None
    except (imaplib.IMAP4.error, OSError):
        raise faults.broke_off(delivery.place) from None
