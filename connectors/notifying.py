"""Messages to addresses, by mail, webhook or chat, in bounded time and without a trace of the address.

Belongs here: Apprise, its limits and its silence, what went wrong in our words. Does not belong here: who is told of what
(``assets.notifying``), the words of a message (``publishing.notices``).
"""

import logging
import re
import threading
import time
from collections.abc import Sequence
from typing import NamedTuple

from agreements.text import Text

SECONDS = 30.0  # after which nobody waits for an address any longer
_STATUS = re.compile(r"\berror=(\d{3})\b")

# an address holds passwords and tokens: below warnings both libraries tell it whole, and Apprise's warnings are read here alone
for _name, _level in (("apprise", logging.WARNING), ("urllib3.connectionpool", logging.CRITICAL)):
    logging.getLogger(_name).setLevel(_level)
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class Message(NamedTuple):
    """What is said; ``good``: nothing to be done about it."""

    title: str
    body: str
    good: bool = False


class Fault(NamedTuple):
    """Why a message did not arrive: a stable kind, and words that name no address."""

    kind: str
    words: Text


NOT_SET = Fault("not_set", Text("ยังไม่ได้ตั้งตัวแปรแวดล้อมนี้", "the variable is not set"))
NOT_AN_ADDRESS = Fault("not_an_address", Text(
    "ค่าในตัวแปรไม่ใช่ที่อยู่ที่ Apprise รู้จัก เช่น mailtos://… หรือ jsons://…",
    "the variable holds no address that Apprise knows, such as mailtos://… or jsons://…",
))  # fmt: skip
TOO_SLOW = Fault("too_slow", Text(f"ปลายทางไม่ตอบภายใน {SECONDS:.0f} วินาที", f"no answer within {SECONDS:.0f} seconds"))
UNREACHABLE = Fault("unreachable", Text("ติดต่อปลายทางไม่ได้ หรือปลายทางไม่รับข้อความ", "the other side cannot be reached, or does not take it"))
BROKE = Fault("internal_error", Text("โปรแกรมส่งข้อความไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบ", "the program failed to send it; tell the maintainers"))


def refused(status: str) -> Fault:
    """The other side answered, with something else than thanks."""
    return Fault("refused", Text(f"ปลายทางตอบว่าไม่สำเร็จ (HTTP {status})", f"the other side answered with an error (HTTP {status})"))


def send(letters: Sequence[tuple[str, Message]], seconds: float = SECONDS) -> list[Fault | None]:
    """Send each message to its address (a URL of Apprise), all at once; in their order None when it was taken, else why not.

    Each is left to a thread of its own: a server that lets its bytes drip keeps that, not the night, waiting.
    """
    told: list[list[Fault | None]] = [[] for _ in letters]
    threads = [threading.Thread(target=_send, args=(*letter, answer), daemon=True) for letter, answer in zip(letters, told, strict=True)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(until - time.monotonic(), 0))
    return [answer[0] if answer else TOO_SLOW for answer in told]


def _send(address: str, message: Message, answer: list[Fault | None]) -> None:
    try:
        answer.append(_by_apprise(address, message))
    except Exception:  # noqa: BLE001 - its words may hold the address
        answer.append(BROKE)


def _by_apprise(address: str, message: Message) -> Fault | None:
    from apprise import Apprise, AppriseAsset, NotifyFormat, NotifyType  # takes a second, and is needed where somebody is told

    asset = AppriseAsset(app_id="One Team", app_desc="One Team", app_url="", image_url_mask="", async_mode=False, storage_mode="memory")
    service = Apprise(asset=asset)
    if not service.add(address):
        return NOT_AN_ADDRESS
    kind = NotifyType.SUCCESS if message.good else NotifyType.WARNING
    result = service.notify(body=message.body, title=message.title, notify_type=kind, body_format=NotifyFormat.TEXT)
    if result:
        return None
    said = " ".join(entry.message for one in result.results for entry in one.logs())
    status = _STATUS.search(said)
    return refused(status[1]) if status else UNREACHABLE
