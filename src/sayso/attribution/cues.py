"""The cue lexicon: which words report, in which frame, how the source stands to what is reported."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import cast, get_args

from msgspec import Struct

from sayso import lexicon
from sayso.record import Stance


class Cue(Struct, frozen=True):
    """One line of ``cues.tsv``.

    Attributes:
        lemma: base form, folded.
        frame: how the content hangs on the cue: "clause", "quotation", "infinitive", "object", "passive",
            a preposition ("for" in *call for*), or for nouns "that" and prepositions.
        stance: how the source stands to the content.
        confidence: share of such cues that annotators marked (see the header of the file).
    """

    lemma: str
    frame: str
    stance: Stance
    confidence: float


Cues = dict[str, dict[str, Cue]]


@cache
def cues(language: str, purpose: str = "cues") -> Cues:
    """Lemma -> frame -> cue of a language's lexicon.

    Raises:
        ValueError: a stance is none of the record's.
    """
    found: Cues = defaultdict(dict)
    for row in lexicon.rows(language, purpose):
        if row["stance"] not in get_args(Stance):
            raise ValueError(f"{language}/{purpose}.tsv: {row['lemma']} has no stance {row['stance']}")
        found[row["lemma"]][row["frame"]] = Cue(
            row["lemma"], row["frame"], cast(Stance, row["stance"]), float(row["confidence"])
        )
    return dict(found)
