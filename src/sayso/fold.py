"""Folding: spellings that mean the same become the same, character by character, so that offsets stay.

`fold` never changes the length of a text; what has to be dropped (diacritics, tatweel, joiners) is
dropped by `squash`, which is for keys of look-ups only.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

_ARABIC = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ئ": "ی", "ك": "ک", "ګ": "گ", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ة": "ه", "ۀ": "ه", "ؤ": "و", "ټ": "ټ", "٫": ".", "٬": ",", "،": ",", "؛": ";", "؟": "?",
}  # fmt: skip
_CYRILLIC = {"ё": "е", "Ё": "е"}
_LONGEST_WORD = 24  # characters of a text whose key is kept
_WORDS = 50_000  # keys that are kept
_PUNCTUATION = {
    "’": "'",
    "‘": "'",
    "`": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "\u00a0": " ",
    "\u202f": " ",
    "‐": "-",
    "‑": "-",
}


@cache
def _fold_character(character: str) -> str:
    """One character for one: digits to ASCII, letters to lower case and their common spelling."""
    if character in _ARABIC or character in _CYRILLIC or character in _PUNCTUATION:
        return (_ARABIC | _CYRILLIC | _PUNCTUATION)[character]
    digit = unicodedata.digit(character, None)
    if digit is not None and character.isdecimal():
        return str(digit)
    lower = character.lower()
    return lower if len(lower) == 1 else character


def fold(text: str) -> str:
    """The text with digits, letter variants, case and quotation marks made one; same length."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_character, text))


def squash(text: str) -> str:
    """A look-up key: folded, without diacritics, tatweel and zero-width characters, blanks made one."""
    return _word(text) if len(text) <= _LONGEST_WORD else _squashed(text)


@lru_cache(maxsize=_WORDS)
def _word(text: str) -> str:
    """The same words are looked up again and again."""
    return _squashed(text)


def _squashed(text: str) -> str:
    folded = fold(text)
    if not folded.isascii():
        # й is a letter of its own, not an и with a mark.
        apart = "".join(
            c if c == "й" else unicodedata.normalize("NFKD", c) for c in unicodedata.normalize("NFC", folded)
        )
        folded = "".join(c for c in apart if c != "ـ" and unicodedata.category(c) not in ("Mn", "Cf"))
    return " ".join(folded.split())
