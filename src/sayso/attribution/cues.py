"""The cue lexicon: which words report, in which frame, how the source stands to what is reported."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Literal, cast, get_args

from msgspec import Struct

from sayso import lexicon
from sayso.record import Stance

# What a line of a cue list may say: the stances of the record, and finer ones that decide between rules.
Attitude = Literal[Stance, "estimates", "wants", "supports", "opposes"]
_STANCES: dict[Attitude, Stance] = {
    "estimates": "asserts",
    "wants": "demands",
    "supports": "praises",
    "opposes": "accuses",
}


_ATTITUDES = frozenset((*get_args(Stance), *_STANCES))


def stance_of(attitude: Attitude) -> Stance:
    """The stance of the record that an attitude of the cue lists comes to."""
    return _STANCES.get(attitude) or cast(Stance, attitude)


class Cue(Struct, frozen=True):
    """One line of ``cues.tsv``.

    Attributes:
        lemma: base form, folded.
        frame: how the content hangs on the cue: "clause", "quotation", "infinitive", "object", "passive",
            a preposition ("for" in *call for*), or for nouns "that" and prepositions.
        stance: how the source stands to the content, as `stance_of` makes it one of the record's.
        confidence: share of such cues that annotators marked (see the header of the file).
    """

    lemma: str
    frame: str
    stance: Attitude
    confidence: float


Cues = dict[str, dict[str, Cue]]


class EnglishLexicon(Struct, frozen=True):
    """All word lists of the English rules.

    Attributes:
        verbs, nouns: ``cues.tsv`` and ``cue_nouns.tsv``.
        phrases: ``cue_phrases.tsv`` by first word, each as its words and its cue ("according to").
        accounts: ``account_nouns.tsv`` by preposition and noun ("by … estimates").
        account_prepositions: their prepositions.
        adverbs: ``cue_adverbs.tsv``: hearsay without a source ("reportedly").
        armed: nouns for armed people and arms: what they "attack" and "blast" is no saying.
        light_verbs: verbs that only carry a noun cue ("made the claim that").
        contexts: ``cue_contexts.tsv``: name of a context to its weight in log odds.
        slope: weight of the lexicon's own log odds beside them.
    """

    verbs: Cues
    nouns: Cues
    phrases: dict[str, list[tuple[tuple[str, ...], Cue]]]
    accounts: dict[tuple[str, str], Cue]
    account_prepositions: frozenset[str]
    adverbs: dict[str, Cue]
    armed: frozenset[str]
    light_verbs: frozenset[str]
    contexts: dict[str, float]
    slope: float


@cache
def english() -> EnglishLexicon:
    """The word lists of English, read once."""
    phrases: dict[str, list[tuple[tuple[str, ...], Cue]]] = defaultdict(list)
    for by_frame in cues("en", "cue_phrases").values():
        for cue in by_frame.values():
            words = tuple(cue.lemma.split())
            phrases[words[0]].append((words, cue))
    accounts = {(c.frame, c.lemma): c for by_frame in cues("en", "account_nouns").values() for c in by_frame.values()}
    contexts = {row["context"]: float(row["weight"]) for row in lexicon.rows("en", "cue_contexts")}
    return EnglishLexicon(
        verbs=cues("en"), nouns=cues("en", "cue_nouns"), phrases=dict(phrases), accounts=accounts,
        account_prepositions=frozenset(p for p, _ in accounts),
        adverbs={lemma: cue for lemma, by_frame in cues("en", "cue_adverbs").items() for cue in by_frame.values()},
        armed=lexicon.words("en", "armed_nouns"), light_verbs=lexicon.words("en", "light_verbs"),
        contexts=contexts, slope=contexts.get("lexicon", 1.0),
    )  # fmt: skip


@cache
def cues(language: str, purpose: str = "cues") -> Cues:
    """Lemma -> frame -> cue of a language's lexicon.

    Raises:
        ValueError: a stance is no `Attitude`.
    """
    found: Cues = defaultdict(dict)
    for row in lexicon.rows(language, purpose):
        if row["stance"] not in _ATTITUDES:
            raise ValueError(f"{language}/{purpose}.tsv: {row['lemma']} has no stance {row['stance']}")
        found[row["lemma"]][row["frame"]] = Cue(
            row["lemma"], row["frame"], cast(Attitude, row["stance"]), float(row["confidence"])
        )
    return dict(found)
