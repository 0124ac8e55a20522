"""Languages without a parser: sentences by their marks, tokens by script."""

from __future__ import annotations

import re

from sayso.tokens import Parsed, Token

# Words with their joiners, diacritics and inner marks (U.N., al-Assad, می‌رود), numbers with theirs, else one mark.
_TOKEN = re.compile(
    r"\d+(?:[.,٫٬:/]\d+)*|(?:[^\W\d_][\u064b-\u065f\u0670\u0300-\u036f\u200c\u200d\u0640]*)+"
    r"(?:[-'’.](?:[^\W\d_][\u064b-\u065f\u0670\u200c]*)+)*|[^\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]"
)
_SENTENCE_END = re.compile(r"(?:[.!?؟۔]+|…)[\"”»’)\]]*(?=\s|$)|\n+")
_INITIAL = re.compile(r"(?:^|\s|\()(?:[^\W\d_]|[A-ZА-Я][a-zа-я]{0,2})\.$")

# «Why?» — asked …: a dash or a small letter goes on with the sentence, in scripts that have capitals.
_GOES_ON = re.compile(r"[ \t\u00a0]+(?:[—–]|[a-zа-яё])")


def tokens(text: str) -> list[Token]:
    """The tokens of a text; white space and direction marks are in none."""
    return [Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text)]


def sentences(text: str, found: list[Token]) -> list[tuple[int, int]]:
    """Half-open token ranges of the sentences of a text."""
    cuts = [
        m.end()
        for m in _SENTENCE_END.finditer(text)
        if not _GOES_ON.match(text, m.end())
        and not (m.group() == "." and _INITIAL.search(text[max(0, m.end() - 6) : m.end()]))
    ]
    ranges: list[tuple[int, int]] = []
    first, cut = 0, iter([*cuts, len(text)])
    limit = next(cut)
    for i, token in enumerate(found):
        while token.start >= limit and limit < len(text):
            if i > first:
                ranges.append((first, i))
                first = i
            limit = next(cut, len(text))
    if len(found) > first:
        ranges.append((first, len(found)))
    return ranges


class Plain:
    """A language of which only the marks are known."""

    def parse(self, texts: list[str]) -> list[Parsed]:
        """Tokens and sentences of each text."""
        parsed = []
        for text in texts:
            found = tokens(text)
            parsed.append(Parsed(found, sentences(text, found)))
        return parsed
