"""How a source stands to what it says: the sense of its cue in context.

A cue alone says little: one *asks whether* and *asks him to*, *warns of rain* and *warns that he will strike*.
`stance_contexts.tsv` tells the contexts, `cue_stances.tsv` what a cue is in each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from sayso.attribution.meaning.roles import Roles, same_content
from sayso.attribution.meaning.words import Hit, Word, phrases, words
from sayso.record import SourceKind, Span, Stance

_AROUND = 2  # words before a cue (and after it) that a negation may be
_AFTER = 4  # words after a cue that say what it is about
_START = 12  # words of a content that tell its form
_QUOTES = "\"'«“‘„"
# Contexts that count in the first words only: later they are of something else.
_EARLY = (
    "untrue",
    "unsure",
    "imperative",
    "nocomment",
    "confession",
    "tribute",
    "aim",
)  # told early or of something else
_PAUSES = "\n.,;:!?،؛؟۔»”"
_LIMIT = 60  # words of a content that are looked at: later ones are other sentences
# What a content alone tells where its cue only says that something was said; the first that holds.
_BY_CONTENT: tuple[tuple[str, Stance], ...] = (
    ("nocomment", "declines"),
    ("confession", "admits"),
    ("only question", "asks"),
    ("imperative", "demands"),
    ("pledge", "promises"),
)
# Where no word is the cue (a colon, a headline), what is called false or doubted is so by the source.
_WITHOUT_CUE: tuple[tuple[str, Stance], ...] = (
    ("ends in question", "asks"),
    *_BY_CONTENT,
    ("untrue", "denies"),
    ("unsure", "doubts"),
)


def stances(
    found: Sequence[Roles], beside: Sequence[Sequence[int]], kinds: Sequence[SourceKind], text: str
) -> list[Stance]:
    """The stance of each attribution; unknown cues assert. `beside` has the neighbours of each, by number.

    Who is only cited ("the embassy, quoting police, denied") stands as the one who cites does.
    """
    cited = [_cited(said, text) for said in found]
    told: list[Stance] = [stance(said, kind, text) for said, kind in zip(found, kinds, strict=True)]
    for i, said in enumerate(found):
        if cited[i]:
            same = [told[j] for j in beside[i] if not cited[j] and same_content(said, found[j])]
            told[i] = next((s for s in same if s != "asserts"), told[i])
    return told


def stance(said: Roles, kind: SourceKind, text: str) -> Stance:
    """The stance of one attribution by itself."""
    cue = words(text, said.cue, said.language)
    contexts = contexts_of(said, cue, kind, text)
    best = _best(list(phrases(said.language, "cue_stances", True).hits(_widened(said, cue, text))), contexts)
    if best is None:
        by_content = _BY_CONTENT if cue else _WITHOUT_CUE
    elif best.row["stance"] != "asserts" or best.row["context"] != "-":
        return cast(Stance, best.row["stance"])
    else:
        by_content = _BY_CONTENT
    default = said.stance if best is None else "asserts"
    return next((stance for context, stance in by_content if context in contexts), default)


def contexts_of(said: Roles, cue: list[Word], kind: SourceKind, text: str) -> frozenset[str]:
    """The contexts that hold for a cue (see stance_contexts.tsv), "-" among them always."""
    table = phrases(said.language, "stance_contexts")
    content = words(text, said.content, said.language)[:_LIMIT]
    found = {"-", kind}
    ordinary = [h for h in table.hits(content) if h.row["context"] not in ("not", "talk")]
    quoted = bool(said.content) and text[said.content[0].start] in _QUOTES
    found |= {h.row["context"] for h in ordinary if h.row["context"] not in _EARLY}
    found |= {h.row["context"] for h in ordinary if h.row["context"] in _EARLY and h.first < _START}
    if not quoted and cue:
        found.discard("imperative")
    near = [*_before(said, text)[-_AROUND:], *cue]
    if said.language in ("fa", "prs", "ps"):
        near += _after(said, text)[:1]
    found |= {h.row["context"] for h in table.hits(near) if h.row["context"] == "not"}
    about = [*cue, *content[:_START], *_after(said, text)[:_AFTER]]
    found |= {h.row["context"] for h in table.hits(about) if h.row["context"] == "talk"}
    found |= _question(said, text)
    if said.language == "ru" and content and _is_infinitive(content[0].forms[0]):
        found.add("infinitive")
    return frozenset(found)


def _question(said: Roles, text: str) -> set[str]:
    """Whether the content ends in a question, and whether it is nothing else."""
    said_words = " ".join(s.of(text) for s in said.content).strip(" \n\"'”’»«“,.")
    if said_words[-1:] not in ("?", "؟"):
        return set()
    return {"question", "ends in question"} | (set() if re.search(r"[.!۔] ", said_words) else {"only question"})


def _is_infinitive(word: str) -> bool:
    return len(word) > 3 and word.endswith(("ть", "ться", "ти", "тись", "чь")) and not word.endswith(("ость", "есть"))


def _widened(said: Roles, cue: list[Word], text: str) -> list[Word]:
    """The words of a cue with a negation right before it."""
    before = _before(said, text)[-1:] if said.language not in ("fa", "prs") else []
    negated = [h for h in phrases(said.language, "stance_contexts").hits(before) if h.row["context"] == "not"]
    return [*before, *cue] if negated and cue else cue


def _before(said: Roles, text: str) -> list[Word]:
    """Words right before the cue that are not of the source or the content."""
    if not said.cue:
        return []
    end = said.cue[0].start
    start = max([s.end for s in said.spans if s.end <= end] + [end - 30, 0])
    start = max([start, *(text.rfind(mark, start, end) + 1 for mark in _PAUSES)])
    return words(text, [Span(start, end)], said.language)


def _after(said: Roles, text: str) -> list[Word]:
    if not said.cue:
        return []
    start = said.cue[-1].end
    stop = min([s.start for s in [*said.source, *said.content] if s.start >= start] + [start + 40, len(text)])
    stop = next((i for i in range(start, stop) if text[i] in ".!?؟۔\n"), stop)
    return words(text, [Span(start, stop)], said.language)


def _best(hits: list[Hit], contexts: frozenset[str]) -> Hit | None:
    """The entry that says most: the longest, then one for a context, then one that does more than say."""
    fitting = [h for h in hits if contexts.issuperset(h.row["context"].split("+"))]
    return max(
        fitting,
        key=lambda h: (h.length, h.row["context"] != "-", h.row["stance"] != "asserts", -h.first),
        default=None,
    )


def _cited(said: Roles, text: str) -> bool:
    """Whether the cue only names where somebody else has it from ("hearsay_cues")."""
    cue = words(text, said.cue, said.language)
    return any(h.row["direction"] == "of" for h in phrases(said.language, "hearsay_cues").hits(cue))
