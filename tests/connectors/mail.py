"""A mailbox on a real Dovecot, run for the test on a port of its own; messages are put into it as a mail program would."""

import getpass
import grp
import imaplib
import os
import pwd
import shutil
import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from tests.connectors import apiserver, certificates
from tests.connectors.ssh import free_port, wait_for

PASSWORD, CLIENT_SECRET, REFRESH_TOKEN = "geheim-1234", "geheim-5678", "geheim-9012"
CONFIG = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
mail_location = maildir:{folder}/mail
first_valid_uid = 1
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2
}}
passdb {{
  driver = static
  args = password={password} user=school
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={folder}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


OAUTH = """\
introspection_mode = post
introspection_url = {introspection}
username_attribute = username
active_attribute = active
active_value = true
"""


@dataclass(frozen=True)
class Mailserver:
    """A running server."""

    port: int
    tls_port: int
    certificate: Path
    tokens: apiserver.Server  # gives tokens, and tells the mail server whose they are

    def send(self, sender: str, *attachments: tuple[str, bytes], headers: dict[str, str] | None = None, mailbox: str = "INBOX") -> None:
        """Put a message with attachments into the mailbox."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, "roster@lampang.example", "รายชื่อ"
        for name, value in (headers or {}).items():
            message[name] = value
        message.set_content("ตามแนบ")
        for name, content in attachments:
            message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
        self.put(message.as_bytes(), mailbox)

    def put(self, message: bytes, mailbox: str = "INBOX") -> None:
        """Put a message into the mailbox as it is."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=10) as box:
            box.login("school", PASSWORD)
            box.create(mailbox)
            assert box.append(mailbox, "", None, message)[0] == "OK"

    def empty(self) -> None:
        """Delete every message."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=10) as box:
            box.login("school", PASSWORD)
            if box.select()[1] != [b"0"]:
                box.store("1:*", "+FLAGS", r"\Deleted")
                box.expunge()

    def flags(self) -> list[bytes]:
        """The flags of every message."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=10) as box:
            box.login("school", PASSWORD)
            box.select(readonly=True)
            return [bytes(line) for line in box.fetch("1:*", "(FLAGS)")[1]]


def _tokens(asked: apiserver.Asked) -> tuple[int, object, dict[str, str]]:
    """A provider of tokens: one client with a secret, one with a refresh token."""
    form = dict(parse_qsl(asked.body))
    if asked.path == "/introspect":
        return 200, {"active": form.get("token") in ("by-secret", "by-refresh"), "username": "school"}, {}
    by_secret = asked.headers.get("authorization") == "Basic " + b64encode(f"one%20team:{CLIENT_SECRET}".encode()).decode()
    if form.get("grant_type") == "client_credentials" and by_secret and form.get("scope") == "mail":
        return 200, {"access_token": "by-secret"}, {}
    if form == {"grant_type": "refresh_token", "refresh_token": REFRESH_TOKEN, "client_id": "one team"}:
        return 200, {"access_token": "by-refresh"}, {}
    return 400, {"error": "invalid_grant"}, {}


@contextmanager
def dovecot() -> Iterator[Mailserver]:
    program = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.skip("there is no dovecot (Debian: dovecot-imapd)")
    made_for = tempfile.TemporaryDirectory(prefix="dovecot-")  # its processes run as other users and must come in
    with made_for as made, apiserver.serving(_tokens) as tokens:
        folder, port, tls_port = Path(made), free_port(), free_port()
        folder.chmod(0o755)
        (folder / "mail").mkdir()
        who = _accounts(folder)
        cert, key = certificates.make(folder)
        ssl = f"yes\nssl_cert = <{cert}\nssl_key = <{key}"
        (folder / "oauth2").write_text(OAUTH.format(introspection=f"{tokens.url}/introspect"))
        (folder / "conf").write_text(CONFIG.format(folder=folder, port=port, tls_port=tls_port, password=PASSWORD, ssl=ssl, **who))
        with subprocess.Popen([program, "-F", "-c", str(folder / "conf")], stderr=subprocess.DEVNULL) as process:
            try:
                wait_for(port)
                yield Mailserver(port, tls_port, cert, tokens)
            finally:
                process.terminate()


def _accounts(folder: Path) -> dict[str, str]:
    """Root's Dovecot insists on accounts of its own, anybody else's on none."""
    if os.geteuid() == 0:
        shutil.chown(folder / "mail", "mail", "mail")
        return {"internal": "dovecot", "internal_group": "dovecot", "login": "dovenull", "owner": "mail", "group": "mail"}
    me, group = getpass.getuser(), grp.getgrgid(pwd.getpwuid(os.geteuid()).pw_gid).gr_name
    return {"internal": me, "internal_group": group, "login": me, "owner": me, "group": group}
