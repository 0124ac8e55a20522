"""What the pattern engine knows of a language without a parse: word lists, read once."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from msgspec import Struct

from sayso import lexicon
from sayso.attribution.cues import Cue, cues
from sayso.fold import squash

GAP = "…"  # in a cue: one to three words that are the source ("по … словам")
Entry = tuple[tuple[str, ...], Cue]


@lru_cache(maxsize=100_000)
def key(word: str) -> str:
    """The look-up key of a word."""
    return squash(word)


class Grammar(Struct, frozen=True):
    """A language's cues and word lists.

    Attributes:
        cues: by the key of their first word, the longest first.
        order: where a source stands beside its verb: "before", "after" or "either".
        genitive: a word before its noun that ties it to the next one (Pashto "د"), or "".
        complementizers: words that open what is said.
        stops: words that a source can't hold, with their kind: "adjunct" (a preposition), "time", "link" (a
            conjunction or particle), "clause" (a finite verb) or "object" (opens or marks an object).
        ties: pairs of words in which such a word does not end a source ("رسیدگی به").
        prefixes: conjunctions written as one word with a cue.
        oblique: prefixes of a word that opens what an "oblique" cue is about.
        definite, adjectives: how definite words begin and adjectives end, where shapes tell them (Arabic).
    """

    cues: dict[str, list[Entry]]
    order: str
    genitive: str
    complementizers: frozenset[str]
    stops: dict[str, str]
    ties: frozenset[str]
    prefixes: tuple[str, ...]
    oblique: tuple[str, ...]
    definite: tuple[str, ...]
    adjectives: tuple[str, ...]


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; one without lexicons has no cues."""
    by_first: dict[str, list[Entry]] = defaultdict(list)
    for frames in cues(language).values():
        for cue in frames.values():
            words = tuple(cue.lemma.split())
            by_first[words[0]].append((words, cue))
    for entries in by_first.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    order = next((row for row in lexicon.rows("any", "source_order") if row["language"] == language), None)
    shapes = lexicon.mapping(language, "noun_shapes")
    return Grammar(
        cues=dict(by_first),
        order=order["side"] if order else "either",
        genitive=order["genitive"].strip("-") if order else "",
        complementizers=lexicon.words(language, "complementizers"),
        stops=lexicon.mapping(language, "source_stops"),
        ties=lexicon.words(language, "source_ties"),
        prefixes=tuple(sorted(lexicon.words(language, "cue_prefixes"))),
        oblique=tuple(sorted(lexicon.words(language, "oblique_prefixes"))),
        definite=tuple(s for s, kind in shapes.items() if kind == "definite"),
        adjectives=tuple(s for s, kind in shapes.items() if kind == "adjective"),
    )
