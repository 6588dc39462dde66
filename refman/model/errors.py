"""Requests that cannot be met. A fault in a user's document is a finding, not an error."""

from __future__ import annotations


class RefmanError(Exception):
    """A request that cannot be met: what, where, and the way out.

    `code` is kebab-case and stable; `where` names a file, a style or an option; `hint` says what to do.
    Rooms subclass it; `cli/main.py` alone catches it and exits with 2.
    """

    def __init__(self, code: str, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message

    def __reduce__(self) -> tuple[object, ...]:
        """How it travels from one process to another (`--jobs`): pickle would give back the message alone."""
        return _made_again, (type(self), self.code, self.message, self.where, self.hint)


def _made_again(kind: type[RefmanError], code: str, message: str, where: str, hint: str) -> RefmanError:
    return kind(code, message, where=where, hint=hint)
