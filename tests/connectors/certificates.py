"""A certificate for 127.0.0.1 that nobody vouches for, unless a test says whom to trust."""

import subprocess
from pathlib import Path


def make(folder: Path) -> tuple[Path, Path]:
    """Certificate and key, for two days."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-addext",
                    "subjectAltName=IP:127.0.0.1", "-days", "2", "-keyout", str(key), "-out", str(cert)], check=True, capture_output=True)  # fmt: skip
    return cert, key
