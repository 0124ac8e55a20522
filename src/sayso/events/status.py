"""Did it happen?  The status of an event word from its auxiliaries, negation, tense and what governs it.

A linear model (models/status.md) over those features judges how far the words present the event as a fact,
and the cues of the lexicon give the verdict its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

from sayso import lexicon
from sayso.events.model import load
from sayso.record import Span, Status
from sayso.syntax import Syntax, Token

STATUSES: frozenset[str] = frozenset(get_args(Status))
HAPPENED, OPEN, NOT = "happened", "open", "not happened"
# The statuses that are each class's, and the one without a cue. Classes: data/status of the project's corpora.
_OF = {
    HAPPENED: (("ongoing",), "happened"),
    OPEN: (("threatened", "alleged", "planned", "hypothetical"), "hypothetical"),
    NOT: (("denied", "negated"), "negated"),
}
_HELPERS = frozenset(("aux", "auxpass", "neg", "advmod", "det", "amod", "preconj", "cc"))
_STEPS = 4  # how far up the parse a governing word is looked for
_AROUND = 3  # words on each side


@dataclass(frozen=True, slots=True)
class Verdict:
    """Status, class of factuality and a score from -3 (certainly not) to 3 (certainly happened)."""

    status: Status
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of the lexicon that bears on an event: its index, the place it has and the status it speaks for."""

    token: int
    place: str
    status: str
    steps: int


@cache
def cue_lexicon(language: str) -> dict[tuple[str, str], str]:
    """(place, lemma) -> status."""
    return {(row["place"], row["lemma"]): row["status"] for row in lexicon.rows(language, "status_cues")}


def cues(tokens: list[Token], i: int, words: dict[tuple[str, str], str]) -> Iterator[Cue]:
    """The cues that bear on token `i`, nearest first.

    "The rebels threatened not to attack" (attack) -> not (aux), threatened (above).
    """
    steps = -1
    for token in _upwards(tokens, i):
        if token.pos == "ADP":
            if status := words.get(("aux", token.lemma)):
                yield Cue(token.i, "aux", status, max(steps, 0))
            continue
        steps += 1
        for c in token.children:
            child = tokens[c]
            if c == i:
                continue
            if child.dep in _HELPERS and (status := words.get(("aux", child.lemma)) or words.get(("aux", child.norm))):
                yield Cue(c, "aux", status, steps)
            elif child.dep in ("mark", "advmod", "prep") and (status := words.get(("mark", child.lemma))):
                yield Cue(c, "mark", status, steps)
            elif child.dep == "prep" and steps == 0 and (status := words.get(("aux", child.lemma))):
                yield Cue(c, "aux", status, steps)
        if steps:
            status = words.get(("above", token.lemma)) or words.get(("aux", token.lemma))
            if status:
                yield Cue(token.i, "above", status, steps)


def _upwards(tokens: list[Token], i: int) -> Iterator[Token]:
    """The token and what governs it; stops where a clause stands on its own (conjuncts, adverbial clauses pass)."""
    for _ in range(_STEPS):
        yield tokens[i]
        if tokens[i].head == i or tokens[i].dep in ("relcl", "parataxis"):
            return
        i = tokens[i].head


def event_token(syntax: Syntax, span: Span) -> int | None:
    """The token that stands for a span of words: its syntactic head; None where the span holds no token."""
    inside = syntax.within(span)
    tokens = syntax.tokens
    return max(inside, key=lambda i: (tokens[i].head not in inside, tokens[i].end - tokens[i].start), default=None)


class Judge:
    """Judges event words of one parse in one language."""

    def __init__(self, syntax: Syntax, language: str = "en") -> None:
        self.syntax = syntax
        self.words = cue_lexicon(language)
        self.models = load("status")

    def verdict(self, i: int) -> Verdict:
        """The verdict on token `i`."""
        features = status_features(self.syntax, i, self.words)
        kind, _ = self.models["class"].best(features)
        score = float(self.models["score"].scores(features)[0])
        return Verdict(self._name(i, kind), kind, max(-3.0, min(3.0, score)))

    def status(self, i: int) -> Status:
        """The status of token `i`."""
        features = status_features(self.syntax, i, self.words)
        return self._name(i, self.models["class"].best(features)[0])

    def _name(self, i: int, kind: str) -> Status:
        wanted, otherwise = _OF[kind]
        tokens = self.syntax.tokens
        bearing = list(cues(tokens, i, self.words))
        if kind != NOT and (named := next((c for c in bearing if _overrules(c, kind, tokens[i])), None)):
            return _status(named.status)
        for cue in bearing:
            if cue.status in wanted:
                return _status(cue.status)
        if kind == HAPPENED and _progressive(tokens, tokens[i]):
            return "ongoing"
        return _status(otherwise)


def _overrules(cue: Cue, kind: str, token: Token) -> bool:
    """Whether a cue counts although the model heard something else in the words.

    The crowd that graded the model's data took "will attack" for certain; the record calls it planned.  "Allegedly
    attacked" and "denied the attack" are facts in someone's words only.
    """
    if cue.status == "planned":
        infinitive = token.tag == "VB" and cue.place == "above" and cue.steps == 1
        return kind == HAPPENED and (infinitive or (cue.place == "aux" and cue.steps == 0))
    return cue.status in ("alleged", "threatened", "denied") and cue.steps <= 1


def _status(name: str) -> Status:
    assert name in STATUSES
    return name  # type: ignore[return-value]


def _progressive(tokens: list[Token], token: Token) -> bool:
    """Whether a verb is in the present progressive: "are shelling"."""
    return token.tag == "VBG" and any(
        tokens[c].dep == "aux" and tokens[c].tag in ("VBZ", "VBP") for c in token.children
    )


def status_features(syntax: Syntax, i: int, words: dict[tuple[str, str], str]) -> list[str]:
    """What the model sees of an event word: itself, its helpers, what governs it, the words around it."""
    tokens = syntax.tokens
    token = tokens[i]
    sentence = syntax.sentences[token.sentence]
    found = ["bias", f"lemma={token.lemma}", f"tag={token.tag}", f"pos={token.pos}", f"dep={token.dep}"]
    found.append(f"tag={token.tag} {token.dep}")
    found += _helped(tokens, token, "")
    path = ""
    for steps, above in enumerate(_upwards(tokens, i)):
        if steps == 0:
            continue
        path += f"{tokens[i].dep if steps == 1 else ''}<"
        found += [f"up{steps}={above.lemma}", f"up{steps}tag={above.tag} {token.tag}", f"path={path}{above.dep}"]
        if steps == 1:
            found += [f"up={above.lemma} {token.dep}", f"up={above.lemma} {token.tag}"]
        if steps < 3:
            found += _helped(tokens, above, f"up{steps} ")
    for n, cue in enumerate(cues(tokens, i, words)):
        found += [
            f"cue={cue.place} {cue.status} {cue.steps}",
            f"cue={cue.status}",
            f"cue={cue.place} {cue.status} {token.tag}",
        ]
        if n == 0:
            found.append(f"nearest={cue.place} {cue.status}")
    low, high = max(sentence.first, i - _AROUND), min(sentence.last, i + _AROUND + 1)
    for j in range(low, high):
        if j != i:
            found += [f"near={tokens[j].norm}", f"at{j - i}={tokens[j].norm}"]
    return found


def _helped(tokens: list[Token], token: Token, prefix: str) -> list[str]:
    found = []
    for c in token.children:
        child = tokens[c]
        if child.dep in ("aux", "auxpass", "neg", "mark", "advmod", "det", "amod", "prep", "prt", "expl"):
            found.append(f"{prefix}{child.dep}={child.norm}")
        elif child.dep in ("nsubj", "dobj", "xcomp", "ccomp", "advcl", "conj"):
            found.append(f"{prefix}has {child.dep}")
    return found
