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
