"""Single victims: "a man was killed" is a figure of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sayso.claims.casualties import Fate, fate, unreal
from sayso.claims.measures import is_person, quantifiers, roles
from sayso.syntax import Name, Syntax, Token

MEASURES = frozenset(("killed", "injured", "shot", "detained", "missing", "abducted"))


@dataclass(frozen=True, slots=True)
class Single:
    """One victim: the noun phrase (tokens, half-open), its head and what happened.

    `who` is the phrase without its article; `pronoun`: whether a pronoun is all there is.
    """

    first: int
    last: int
    head: int
    fate: Fate
    who: tuple[int, int] | None = None
    pronoun: bool = False


def singles(syntax: Syntax, first: int, last: int, taken: set[int], persons: dict[int, Name]) -> Iterator[Single]:
    """The single victims of an English sentence, tokens `first` to `last`.

    Args:
        syntax: the parse.
        first, last: the sentence.
        taken: heads that a number counts already.
        persons: names of persons by each of their tokens.
    """
    tokens = syntax.tokens
    if not any(t.lemma in _triggers() or t.norm in roles("en", "state") for t in tokens[first:last]):
        return
    for i in range(first, last):
        token = tokens[i]
        if token.tag == "PRP" and token.norm in quantifiers("pronoun"):
            found = fate(tokens, i)
            if found and found.measure == "killed" and not unreal(tokens, found.trigger):
                yield Single(i, i + 1, i, found, None, True)
            continue
        if (
            i in taken
            or token.tag not in ("NN", "NNP")
            or token.dep in ("compound", "nmod", "npadvmod", "amod")
            or (token.dep == "poss" and tokens[token.head].lemma not in roles("en", "act"))
        ):
            continue
        taken_only = token.dep == "dobj" and tokens[token.head].lemma in quantifiers("person_object")
        if not (i in persons or token.tag == "NN" and (is_person(token, "en") or taken_only)) or _plural(tokens, i):
            continue
        if token.dep == "appos" and tokens[token.head].tag in ("NN", "NNP") and token.head >= first:
            continue  # the same person twice: "Abdullah, a driver"
        found = fate(tokens, i)
        if found and found.measure in MEASURES and found.whole is None and not unreal(tokens, found.trigger):
            low = min(
                [
                    i,
                    *(
                        syntax.subtree(c)[0]
                        for c in tokens[i].children
                        if c < i and tokens[c].dep in ("det", "amod", "compound", "poss", "nmod")
                    ),
                ]
            )
            if i in persons:
                low = min(low, persons[i].first)
            who = low + 1 if low < i and tokens[low].pos == "DET" else low
            yield Single(low, i + 1, i, found, (who, i + 1))


def _plural(tokens: Sequence[Token], i: int) -> bool:
    for c in tokens[i].children:
        if tokens[c].dep in ("det", "nummod", "predet", "amod", "neg") and tokens[c].norm in quantifiers("not_single"):
            return True
        if tokens[c].dep == "nummod" and tokens[c].norm not in ("one", "1"):
            return True
    return False


@cache
def _triggers() -> frozenset[str]:
    return frozenset([*roles("en", "object"), *roles("en", "subject"), *roles("en", "act"), "custody"])
