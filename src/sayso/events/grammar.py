"""Small questions to the parse (spaCy's English dependency labels): keys, objects, noun phrases."""

from __future__ import annotations

from sayso.record import Span
from sayso.syntax import Syntax, Token

# Children of a noun that belong to its phrase; relative clauses, appositions and "and …" do not.
_INSIDE = frozenset(
    ("det", "amod", "compound", "poss", "nummod", "nmod", "predet", "quantmod", "case", "advmod", "npadvmod")
)
# A phrase of more words than this is cut to its head's own words (the scorer of events takes 12 as the longest side).
LONGEST = 12


def verb_keys(tokens: list[Token], verb: Token) -> list[str]:
    """Look-up keys of a verb, longest first: with particle and preposition, with one of them, alone.

    "lashed out at" -> ["lash out at", "lash out", "lash at", "lash"].
    """
    particles = [
        tokens[c].lemma for c in verb.children if tokens[c].dep in ("prt", "advmod") and len(tokens[c].lemma) < 6
    ]
    prepositions = [
        tokens[c].lemma for c in verb.children if tokens[c].dep in ("prep", "dative") and tokens[c].pos == "ADP"
    ]
    particles += [tokens[c].lemma for c in verb.children if tokens[c].dep in ("oprd", "acomp")]
    keys = [*hyphenated(tokens, verb), *(f"{verb.lemma} {a} {b}" for a in particles for b in prepositions)]
    keys += [f"{verb.lemma} {x}" for x in (*particles, *prepositions)]
    return [*keys, verb.lemma]


def verb_lemmas(verb: Token) -> list[str]:
    """The lemma of a verb, and the one with the "e" that the lemmatizer sometimes loses: "staged" -> stag, stage."""
    cut = next((verb.norm[: -len(x)] for x in ("ed", "ing") if verb.norm.endswith(x)), "")
    return [verb.lemma, verb.lemma + "e"] if verb.lemma == cut else [verb.lemma]


def hyphenated(tokens: list[Token], token: Token) -> list[str]:
    """The key of a word that the tokenizer cut at its hyphen ("cease-fire" -> cease, -, fire); none for others."""
    i = token.i
    if (
        i < 2
        or tokens[i - 1].norm != "-"
        or tokens[i - 2].end != tokens[i - 1].start
        or tokens[i - 1].end != token.start
    ):
        return []
    return [f"{tokens[i - 2].norm}-{token.lemma}"]


def noun_keys(tokens: list[Token], noun: Token) -> list[str]:
    """Look-up keys of a noun, longest first: "missile strike", "strike"; "state of emergency"."""
    if noun.pos == "VERB":
        return [noun.norm]
    keys = hyphenated(tokens, noun)
    keys += [
        f"{tokens[c].norm} {noun.lemma}"
        for c in noun.children
        if c < noun.i and tokens[c].dep in ("compound", "amod", "nmod")
    ]
    for c in noun.children:
        if tokens[c].dep == "prep" and tokens[c].lemma == "of":
            keys += [f"{noun.lemma} of {tokens[o].lemma}" for o in tokens[c].children if tokens[o].dep == "pobj"]
    return [*keys, noun.lemma]


def gerund_noun(tokens: list[Token], token: Token) -> bool:
    """Whether a participle stands as a noun: "as fresh shelling by the army went on"."""
    if token.tag != "VBG" or token.dep not in ("pobj", "nsubj", "nsubjpass", "dobj", "pcomp"):
        return False
    return any(
        tokens[c].dep in ("det", "amod", "poss")
        or (tokens[c].dep in ("prep", "agent") and tokens[c].lemma in ("by", "of"))
        for c in token.children
    )


def governed(tokens: list[Token], verb: Token) -> list[tuple[int, str | None]]:
    """Nouns that a verb governs, with the preposition they stand behind: objects, passive subjects, conjuncts."""
    found: list[tuple[int, str | None]] = []
    for c in verb.children:
        child = tokens[c]
        if child.dep in ("dobj", "nsubjpass", "oprd", "attr"):
            found += [(i, None) for i in conjuncts(tokens, c)]
        elif child.dep in ("prep", "dative"):
            found += [(i, child.lemma) for o in child.children if tokens[o].dep == "pobj" for i in conjuncts(tokens, o)]
    if verb.dep == "acl" and verb.tag == "VBN":
        found.append((verb.head, None))
    return found


def conjuncts(tokens: list[Token], i: int) -> list[int]:
    """A token and those joined to it by "and" or "or", in order; at most ten."""
    found, last = [i], i
    while len(found) < 10:
        following = next((c for c in tokens[last].children if tokens[c].dep == "conj"), None)
        if following is None:
            break
        found.append(following)
        last = following
    return found


def noun_phrase(syntax: Syntax, head: int) -> Span:
    """The words of a noun phrase without relative clauses, appositions and conjuncts.

    "the northern region of Idlib, one of the centers" -> "the northern region of Idlib".
    """
    tokens = syntax.tokens
    first, last = _reach(tokens, head)
    for c in tokens[head].children:
        if tokens[c].dep == "prep" and tokens[c].lemma == "of" and c == last:
            for o in tokens[c].children:
                if tokens[o].dep == "pobj":
                    low, high = _reach(tokens, o)
                    if low == c + 1 and high - first <= LONGEST:
                        last = high
    return syntax.span(first, last)


def _reach(tokens: list[Token], head: int) -> tuple[int, int]:
    """Half-open token range of a head with its modifiers, cut to `LONGEST` words."""
    first, last = head, head + 1
    todo = [head]
    while todo:
        i = todo.pop()
        for c in tokens[i].children:
            if tokens[c].dep in _INSIDE and tokens[c].pos not in ("PUNCT", "VERB", "SPACE"):
                first = min(first, c)
                todo.append(c)
            elif i != head and tokens[c].dep in ("conj", "cc", "punct", "prep", "pobj") and c < head:
                first = min(first, c)
    if head + 1 < len(tokens) and tokens[head + 1].dep == "case" and tokens[head + 1].head != head:
        last = head + 1
    return max(first, head + 1 - LONGEST), last


def counted(tokens: list[Token], token: Token) -> int | None:
    """What a number or amount is of: "thousands of people" -> people; None where it is of nothing."""
    for c in token.children:
        if tokens[c].dep == "prep" and tokens[c].lemma == "of":
            return next((o for o in tokens[c].children if tokens[o].dep == "pobj"), None)
    return None


def relative_pronoun(token: Token) -> bool:
    """Whether a token is the who, which or that of a relative clause."""
    return token.tag in ("WDT", "WP") or (token.lemma == "that" and token.pos in ("PRON", "SCONJ"))


def passive(tokens: list[Token], verb: Token) -> bool:
    """Whether a verb is passive: with an auxiliary, or a participle behind its noun ("troops sent by")."""
    if any(tokens[c].dep in ("auxpass", "nsubjpass") for c in verb.children) or gapped_passive(tokens, verb):
        return True
    return verb.dep == "acl" and verb.tag == "VBN"


def gapped_passive(tokens: list[Token], verb: Token) -> bool:
    """Whether a participle shares the auxiliary of the passive before it: "two were killed and five men wounded"."""
    if verb.dep != "conj" or verb.tag not in ("VBN", "VBD") or not passive(tokens, tokens[verb.head]):
        return False
    deps = {tokens[c].dep for c in verb.children}
    return "nsubj" in deps and not deps & {"dobj", "aux", "ccomp", "xcomp", "dative", "attr", "prt"}


def gerund_before_object(tokens: list[Token], verb: Token) -> Token | None:
    """The preposition before a gerund that is parsed as an adjective: "accused the police of beating bystanders"."""
    above = tokens[verb.head]
    if verb.tag != "VBG" or verb.dep != "amod" or above.dep != "pobj" or above.head != verb.i - 1:
        return None
    return tokens[above.head] if tokens[above.head].lemma in ("of", "for", "from") else None


def ancestor_clause(tokens: list[Token], i: int) -> int | None:
    """The nearest verb above a token, at most eight steps up."""
    for _ in range(8):
        up = tokens[i].head
        if up == i:
            return None
        i = up
        if tokens[i].pos in ("VERB", "AUX"):
            return i
    return None
