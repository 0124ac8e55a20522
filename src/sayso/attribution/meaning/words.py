"""Lists of words and phrases for five languages, and where they stand in a text.

An entry is one or more words; "|" parts what means the same; "*" stands for any letters, "^" at the front binds
the entry to the first word.  Endings and prefixes that no entry lists are
those of `_forms`, of `word_endings.tsv` (Arabic) and of `_inflected` (English).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from sayso import lexicon
from sayso.fold import squash
from sayso.record import Span

# Zero-width non-joiners and hyphens part words here, so that a Persian verb is the same with and without them.
_WORD = re.compile(r"[^\W_]+(?:['’`][^\W\d_]+)*[\u064b-\u0652\u0670]*(?:[^\W_\u200c]|[\u064b-\u0652\u0670\u0640])*")
_FUNCTION = 2  # words of so few letters have no endings


class Word(Struct, frozen=True):
    """A word of the text: its forms for look-ups, and its characters."""

    forms: tuple[str, ...]
    start: int
    end: int


class Entry(Struct, frozen=True, eq=False):
    """One way to write a line of a list: the patterns of its words, and the line."""

    words: tuple[frozenset[str] | re.Pattern[str], ...]
    anchored: bool
    row: dict[str, str]


class Hit(Struct, frozen=True):
    """Where an entry stands: first and last word (half-open) among the words looked at."""

    first: int
    last: int
    row: dict[str, str]

    @property
    def length(self) -> int:
        """Number of words."""
        return self.last - self.first


def words(text: str, spans: Iterable[Span], language: str) -> list[Word]:
    """The words of some spans of a text, in order of the text."""
    return [
        Word(_forms(squash(m.group()), language), m.start(), m.end())
        for span in sorted(spans)
        for m in _WORD.finditer(text, span.start, span.end)
    ]


class Phrases:
    """The entries of a list of one language, by the forms of their first word, or by the letter it starts with."""

    def __init__(self, language: str, purpose: str, inflected: bool = False) -> None:
        self._by_form: dict[str, list[Entry]] = defaultdict(list)
        self._by_letter: dict[str, list[Entry]] = defaultdict(list)
        for row in lexicon.rows(language, purpose):
            for written in next(iter(row.values())).split("|"):
                entry = _entry(written, row, language, inflected)
                first = entry.words[0]
                if isinstance(first, re.Pattern):
                    self._by_letter[first.pattern[:1].strip(".")].append(entry)
                else:
                    for form in first:
                        self._by_form[form].append(entry)

    def hits(self, among: Sequence[Word]) -> Iterator[Hit]:
        """All entries that stand among the words, by their first word."""
        for i, word in enumerate(among):
            for entry in self._beginning(word):
                last = i + len(entry.words)
                if last > len(among) or (entry.anchored and i):
                    continue
                if all(_matches(p, w) for p, w in zip(entry.words, among[i:last], strict=True)):
                    yield Hit(i, last, entry.row)

    def _beginning(self, word: Word) -> Iterable[Entry]:
        """The entries that may begin with a word, each once."""
        if len(word.forms) == 1:
            (form,) = word.forms
            whole, starred, any_ = self._by_form.get(form), self._by_letter.get(form[:1]), self._by_letter.get("")
            if not whole and not starred and not any_:
                return ()  # most words of a text
            return dict.fromkeys((*(whole or ()), *(any_ or ()), *(starred or ())))
        lists = [self._by_form.get(form, ()) for form in word.forms]
        lists += [self._by_letter.get(letter, ()) for letter in sorted({"", *(form[:1] for form in word.forms)})]
        return dict.fromkeys(entry for entries in lists for entry in entries)


@cache
def phrases(language: str, purpose: str, inflected: bool = False) -> Phrases:
    """A list of phrases, read once; `inflected`: English entries match their regular forms too."""
    return Phrases(language, purpose, inflected)


def _entry(written: str, row: dict[str, str], language: str, inflected: bool) -> Entry:
    anchored = written.startswith("^")
    spelled = [m for part in written.lstrip("^").split() for m in _parts(part)]
    return Entry(tuple(_pattern(w, language, inflected) for w in spelled), anchored, row)


def _parts(part: str) -> list[str]:
    """The words of one written word: those that a joiner or a hyphen parts, with their stars."""
    return re.findall(r"[\w*'’\u064b-\u0652]+", part)


def _pattern(word: str, language: str, inflected: bool) -> frozenset[str] | re.Pattern[str]:
    if "*" in word:
        return re.compile(".*".join(re.escape(squash(piece)) for piece in word.split("*")))
    key = squash(word)
    if language == "ar":
        return frozenset((key, *(key + ending for ending in lexicon.words("ar", "word_endings"))))
    return _inflected(key) if inflected and language == "en" else frozenset((key,))


def _matches(pattern: frozenset[str] | re.Pattern[str], word: Word) -> bool:
    if isinstance(pattern, re.Pattern):
        return any(pattern.fullmatch(form) for form in word.forms)
    return any(form in pattern for form in word.forms)


@cache
def _forms(key: str, language: str) -> tuple[str, ...]:
    """A word and what stands in a list for it: without Arabic particles, its imperfect in the third person."""
    if language == "ps" and key.endswith("ی") and len(key) > _FUNCTION + 1:
        return (key, key[:-1] + "ه")  # the oblique of a feminine ("ادارې" of "اداره")
    if language != "ar":
        return (key,)
    forms = [key]
    if key[:1] in "وف" and len(key) > _FUNCTION:
        forms.append(key[1:])
    for form in tuple(forms):
        if form.startswith("ال") or form.startswith("لل") and len(form) > 4:
            forms.append(form[2:])
        if form[:1] in "لبس" and len(form) > 3:
            forms.append(form[1:])
            if form[1:3] == "ال":
                forms.append(form[3:])
    forms += ["ی" + form[1:] for form in forms if form[:1] in "تنا" and len(form) > 3]
    return tuple(dict.fromkeys(forms))


@cache
def _inflected(word: str) -> frozenset[str]:
    """An English word with its regular endings."""
    if word in ("be", "am", "is"):
        return frozenset(("be", "is", "are", "was", "were", "been", "being", "am"))
    if word == "have":
        return frozenset(("have", "has", "had", "having"))
    if len(word) <= _FUNCTION or not word.isalpha():
        return frozenset((word,))
    stems = {word + ending for ending in ("", "s", "es", "ed", "ing")}
    if word.endswith("e"):
        stems |= {word + "d", word[:-1] + "ing"}
    if word.endswith("y"):
        stems |= {word[:-1] + "ies", word[:-1] + "ied"}
    return frozenset(stems | {word + word[-1] + "ed", word + word[-1] + "ing"})
