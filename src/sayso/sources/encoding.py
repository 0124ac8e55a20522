"""Bytes to text: which encoding a story is in, when nobody says so or what is said is wrong.

Order of evidence: a byte-order mark; the pattern of UTF-16; valid UTF-8; what the page declares; the
single-byte code pages of the package's languages, judged by the words they give; charset-normalizer for
whatever else.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from sayso.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
_CODE_PAGES = ("windows-1252", "windows-1251", "koi8-r", "windows-1256")
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_XML_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 200_000
# Damaged characters that are put up with, for each sound one outside ASCII.  Letters of a code page hardly ever
# form valid UTF-8 by chance, so one sound sequence in ten decides for it; a code page has few free places, so
# that even one in a hundred speaks against it.
_DAMAGE_UTF = 0.1
_DAMAGE_CODE_PAGE = 0.01

# The letters that make up about four fifths of running text, by script.
_COMMON = {
    "windows-1251": frozenset("оеаинтсрвлкмдпуыя"),
    "koi8-r": frozenset("оеаинтсрвлкмдпуыя"),
    "windows-1256": frozenset("اليمونرتبهدعسفقکكىیشخج"),
    "windows-1252": frozenset("éèêëàâäáãåæçíîïìñóôöòõøßúûüù"),
}


class Decoded(NamedTuple):
    """A text and the name of its encoding; `broken` counts bytes that had to be replaced by U+FFFD."""

    text: str
    encoding: str
    broken: int = 0


def decode(data: bytes, name: str, *, html: bool = False) -> Decoded:
    """The text of `data`, without a byte-order mark, and its encoding.

    Args:
        data: the whole input.
        name: of the input, for the error.
        html: look for a declaration in the first 2,048 bytes.

    Raises:
        InputError: no encoding gives a text.
    """
    for mark, codec, label in _MARKS:
        if data.startswith(mark):
            return _mostly(data[len(mark) :], codec, label) or _undecodable(name)
    if (codec_found := _utf_16(data)) and (wide := _mostly(data, codec_found, "utf-16")):
        return wide
    if (utf8 := _mostly(data, "utf-8", "utf-8")) is not None:
        return utf8
    if html and (declared := _declared(data)) and (page := _mostly(data, declared, declared)):
        return page
    return _code_page(data) or _other(data) or _undecodable(name)


def _undecodable(name: str) -> Decoded:
    raise InputError(name, "its characters are in no known encoding: save it as UTF-8")


def _mostly(data: bytes, codec: str, label: str) -> Decoded | None:
    """Decoded, with at most a few damaged characters, else null."""
    try:
        return Decoded(data.decode(codec), label)
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
    utf = codec.startswith("utf")
    broken = text.count("\ufffd") - (data.count("\ufffd".encode(codec)) if utf else 0)
    sound = sum(map(len, re.findall("[^\x00-\x7f\ufffd]+", text)))
    return Decoded(text, label, broken) if broken <= sound * (_DAMAGE_UTF if utf else _DAMAGE_CODE_PAGE) else None


def wide_codec(data: bytes) -> str | None:
    """UTF-16 or UTF-32 by its mark, UTF-16 by its pattern, else null; the codec for what follows the mark."""
    for mark, codec, label in _MARKS:
        if data.startswith(mark) and label != "utf-8":
            return codec
    return _utf_16(data)


def _utf_16(data: bytes) -> str | None:
    """UTF-16 without a mark: the high bytes of neighbouring characters are from the same few blocks."""
    sample = data[: min(len(data) & ~1, 4096)]
    if len(sample) < 4:
        return None
    best, second = ((_high_bytes(sample[start::2]), codec) for start, codec in ((1, "utf-16-le"), (0, "utf-16-be")))
    (share, codec), (other, _) = (best, second) if best[0] >= second[0] else (second, best)
    return codec if share > 0.9 and other < 0.5 and data[: len(sample)].count(0) else None


def _high_bytes(high: bytes) -> float:
    """Share of bytes that are the upper half of Latin, Cyrillic, Arabic characters or punctuation."""
    return sum(high.count(b) for b in (0x00, 0x04, 0x06, 0x20, 0xFB, 0xFE)) / len(high)


def _declared(data: bytes) -> str | None:
    """The encoding that a page names in its head, where Python knows it and it is a single- or multi-byte one."""
    found = _XML_DECLARATION.search(data[:2048]) or _META.search(data[:2048])
    if not found:
        return None
    try:
        codec = codecs.lookup(found[1].decode("ascii"))
        "a".encode(codec.name)
    except (LookupError, ValueError, TypeError):
        return None
    if codec.name.startswith(("utf-8", "utf-16", "utf-32", "idna", "punycode", "unicode", "raw", "undefined")):
        return None
    # Browsers read both names as windows-1252 (WHATWG Encoding standard, section 4.2).
    if codec.name in ("iso8859-1", "ascii"):
        return "windows-1252"
    return {"cp1251": "windows-1251", "cp1252": "windows-1252", "cp1256": "windows-1256"}.get(codec.name, codec.name)


def _code_page(data: bytes) -> Decoded | None:
    """The code page whose words look most like words, where one clearly does."""
    sample = data[:_SAMPLE]
    scores = {codec: _plausibility(sample.decode(codec, errors="replace"), codec) for codec in _CODE_PAGES}
    best = max(_CODE_PAGES, key=lambda codec: scores[codec])
    if scores[best] <= 0:
        return None
    text = data.decode(best, errors="replace")
    return Decoded(text, best, text.count("\ufffd"))


def _plausibility(text: str, codec: str) -> float:
    """How much a decoding looks like words: letters outside ASCII that stand well, minus those that don't.

    A word stands well when it is of one script and in lower case, upper case or a name's case: KOI8-R read
    as windows-1251 is Cyrillic too, but with its cases swapped.  Common letters count double.
    """
    good = bad = 0.0
    common = _COMMON[codec]
    for word in _WORD.findall(text):
        if word.isascii():
            continue
        letters = [c for c in word if not c.isascii()]
        mixed = len(letters) < len(word) and codec != "windows-1252"
        cased = word.islower() or word.isupper() or word[1:].islower() or word.lower() == word.upper()
        home = all(_at_home(c, codec) for c in letters)
        if mixed or not cased or not home or (codec == "windows-1252" and _foreign(word, letters)):
            bad += len(letters)
        else:
            good += len(letters) + sum(c in common or c.lower() in common for c in letters)
    # Signs that no text has (control characters of the upper half, unassigned places); quotation marks and
    # dashes are at the same places in all these pages and decide nothing.
    bad += sum(text.count(c) for c in "\ufffd\x81\x8d\x8f\x90\x9d¤¦¨¬¯±´¶¸¹³²º¾¼½\u2500\u2502\u2550")
    punctuation = sum(text.count(c) for c in "“”‘’–—…«»„") if codec != "koi8-r" else 0
    return good - 2 * bad + 0.1 * punctuation + (0.05 if codec == "windows-1252" else 0)


def _at_home(letter: str, codec: str) -> bool:
    code = ord(letter)
    if codec == "windows-1256":
        return 0x0600 <= code < 0x0700
    return (0x0400 <= code < 0x0530) if codec in ("windows-1251", "koi8-r") else code < 0x0250


def _foreign(word: str, letters: list[str]) -> bool:
    """Too many accented letters for a Western word: ``Ïðèâåò`` is Cyrillic, ``Ñáæ`` Arabic."""
    return len(letters) > 1 and len(letters) > len(word) / 2


def _other(data: bytes) -> Decoded | None:
    """What charset-normalizer finds, for the encodings of other languages."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return _mostly(data, best.encoding, best.encoding.replace("_", "-")) if best else None
