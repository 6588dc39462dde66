"""BLAKE2b (RFC 7693) as the interpreter brings it along; `hashlib` gives the same, but loads OpenSSL first, which is felt."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # An interpreter that keeps it elsewhere.
    from hashlib import blake2b

__all__ = ["blake2b"]
