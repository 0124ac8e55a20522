"""Errors that a person can act on: each names its input and says what to do.

Only the command line turns them into text; nothing else prints.
"""

from __future__ import annotations


class SaysoError(Exception):
    """Base of all errors that sayso raises on purpose.

    Args:
        name: the input as the person gave it (a path, ``-``, or ``file.jsonl line 3``).
        reason: what is wrong and what helps, one line without a full stop.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class InputError(SaysoError):
    """A story that can't be read: missing, damaged, encrypted, empty, not a story, or too large."""


class UsageError(SaysoError):
    """The request itself is wrong: an option or a combination that makes no sense."""
