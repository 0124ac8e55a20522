"""English: the frames of a reporting verb, that is where the content stands that hangs on it.

Each rule gives the token ranges of the content, none where the frame does not fit.  `ACTIVE` and `PASSIVE` list
them in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable

from sayso.attribution.english_parts import EXPLETIVES, PASSIVE_SUBJECTS, SUBJECTS, Parts
from sayso.attribution.tree import Range, Tree
from sayso.record import Span
from sayso.syntax import Token

_LONGEST_ASIDE = 30  # tokens of "the minister for …, who …, said" between commas
_FIGURE_REACH = 12  # tokens between "put" and its "at"

Rule = Callable[[Parts, Tree, Token, Range], list[Range]]


def clause(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """A finite clause, after the cue, before it or about it.

    "The minister **said** the road was closed." "The road was closed, the minister **said**."
    "The road, the minister **said**, was closed."
    """
    complements = [c for c in tree.children(verb.i, "ccomp") if not _other_report(parts, tree, c, verb)]
    if not complements:
        complements = [c for c in tree.children(verb.i, "xcomp") if c.tag == "VBG" and c.i > verb.i]
    if complements:
        found = [_without_outer_conjuncts(parts, tree, c) for c in complements]
        return _begun_before(parts, tree, group, found) + found + _goes_on_behind(parts, tree, group, found)
    quoted = _quotation_before(parts, tree, group)
    if quoted:
        return quoted
    if verb.dep in ("parataxis", "ccomp") and verb.head != verb.i and tree.child(verb.i, *SUBJECTS):
        low, high = tree.range(verb.i)
        while low < verb.i and parts.tokens[low].pos == "PUNCT":
            low += 1
        if low > tree.first and parts.tokens[low - 1].text in (",", "—", "–", "-") and high - low <= _LONGEST_ASIDE:
            return [r for r in ((tree.first, low), (high, tree.last)) if r[0] < r[1]]
    return []


def _other_report(parts: Parts, tree: Tree, complement: Token, verb: Token) -> bool:
    """Whether a clause before the verb is a report of its own: "Police **said** two died; the army **said** …"."""
    last = tree.range(complement.i)[1]
    if complement.i > verb.i:
        return False
    return any(parts.tokens[i].text == ";" for i in range(complement.i, verb.i)) or (
        complement.lemma in parts.lexicon.verbs
        and last < verb.i
        and tree.child(complement.i, "ccomp") is not None
        and any(c.i > verb.i for c in tree.children(verb.i, "ccomp"))
    )


def _without_outer_conjuncts(parts: Parts, tree: Tree, complement: Token) -> Range:
    """The range of a complement, up to a coordinated verb that goes with the cue (`Parts.outer`)."""
    low, high = tree.range(complement.i)
    for conjunct in tree.children(complement.i, "conj"):
        if parts.outer(tree, conjunct) is not None:
            high = tree.range(conjunct.i)[0]
            while high > low + 1 and parts.tokens[high - 1].dep in ("cc", "punct"):
                high -= 1
            break
    given = tree.child(complement.head, "dobj")
    if (
        given
        and complement.head < given.i < low
        and complement.tag in ("VBD", "VBZ", "VBP")
        and not tree.child(complement.i, *SUBJECTS)
    ):
        low = tree.range(given.i)[0]  # "told her two children died": the parser takes the subject for an object
    return low, _and_that(parts, tree, high)


def _begun_before(parts: Parts, tree: Tree, group: Range, found: list[Range]) -> list[Range]:
    """The quotation before the cue that the one behind it continues."""
    first = min(low for low, _ in found)
    if first < group[1] or not parts.quoted.at(parts.tokens[first].start):
        return []
    return _quotation_before(parts, tree, group)


def _and_that(parts: Parts, tree: Tree, high: int) -> int:
    """The end of what is said where the parser cut off "…, **and that** the bridge was safe"."""
    at = high
    while at < tree.last and parts.tokens[at].text == ",":
        at += 1
    if at + 1 < tree.last and parts.tokens[at].dep == "cc" and parts.tokens[at + 1].norm == "that":
        mark = parts.tokens[at + 1]
        if mark.dep == "mark":
            return max(high, tree.range(mark.head)[1])
    return high


def _goes_on_behind(parts: Parts, tree: Tree, group: Range, found: list[Range]) -> list[Range]:
    """The quotation behind the cue that continues one before it: '"It was late," she **said**, "and cold."'"""
    end = group[1]
    while end < tree.last and parts.tokens[end].text == ",":
        end += 1
    if end >= tree.last or all(low >= group[1] for low, _ in found) or any(high > end for _, high in found):
        return []
    following = parts.quoted.at(parts.tokens[end].start)
    inside = parts.syntax.within(following.span) if following else range(0)
    return [(inside.start, inside.stop)] if inside.start == end and inside else []


def _quotation_before(parts: Parts, tree: Tree, group: Range) -> list[Range]:
    """The quotation that ends directly before a source and its cue, be it in a sentence of its own.

    Titles that the parser took for the end of a sentence may stand between: '"…," Brig. Gen. Omar **said**.'
    """
    start = group[0]
    paragraph = parts.syntax.paragraphs[tree.sentence.paragraph]
    floor = parts.syntax.sentences[paragraph[0]].first
    while start > floor:
        word = parts.tokens[start - 1].text
        if not word.endswith(".") and not (word[0].isupper() and parts.tokens[start].text == "."):
            break
        start -= 1
    before = start - 1
    while before > floor and parts.tokens[before].text in (",", "—", "–"):
        before -= 1
    q = parts.quoted.at(parts.tokens[before].start) if before >= floor else None
    inside = parts.syntax.within(q.span) if q else range(0)
    return [(inside.start, inside.stop)] if inside and inside.stop == before + 1 else []


def quotation(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """Words in quotation marks beside the cue: '"Enough," she smiled.'"""
    found = _quotation_before(parts, tree, group)
    after = parts.tokens[group[1] - 1].end
    end = parts.tokens[tree.last - 1].end
    following = next(iter(parts.quoted.overlapping(Span(after, end))), None) if after < end else None
    if following and following.span.start >= after:
        inside = parts.syntax.within(following.span)
        found.append((inside.start, inside.stop))
    return found


def infinitive(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """An infinitive: "They **promised** to rebuild it", "She **urged** them to leave"."""
    complement = tree.child(verb.i, "xcomp", "ccomp")
    if complement is None or complement.i < verb.i:
        return []
    low, high = tree.range(complement.i)
    for given in tree.children(verb.i, "dobj"):
        if verb.i < given.i < low:
            low = tree.range(given.i)[0]
    return [(low, high)]


def raising(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """What seems so to somebody unnamed, the subject with it: "The truce **appears** to be holding"."""
    complement = tree.child(verb.i, "xcomp", "oprd")
    subject = tree.child(verb.i, *SUBJECTS)
    if complement is None or complement.i < verb.i:
        return []
    named = [tree.range(subject.i)] if subject is not None and subject.norm not in EXPLETIVES else []
    return [*named, tree.range(complement.i)]


def object_(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """A noun phrase with what is said of it: "He **called** the vote a farce", "She **criticized** the plan"."""
    thing = tree.child(verb.i, "dobj")
    if thing is None:
        return []
    low, high = tree.range(thing.i)
    for more in tree.children(verb.i, "oprd", "xcomp", "prep"):
        if more.i >= high and (more.dep != "prep" or more.norm in ("as", "of", "for")):
            high = max(high, tree.range(more.i)[1])
    return [(low, high)]


def passive(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """What is said of a subject: "The bridge is **said** to be unsafe", "It was **reported** that …"."""
    found = []
    subject = tree.child(verb.i, *PASSIVE_SUBJECTS)
    if subject is not None and subject.norm not in EXPLETIVES:
        found.append(tree.range(subject.i))
    for more in tree.children(verb.i, "xcomp", "ccomp", "prep", "oprd"):
        if more.i > verb.i:
            found.append(tree.range(more.i))
    return found


def figure(parts: Parts, tree: Tree, verb: Token, group: Range) -> list[Range]:
    """A number that somebody puts something at: "Engineers **put** the damage at two million." """
    thing = tree.child(verb.i, "dobj", "nsubj") or next(iter(tree.children(verb.i, "ccomp")), None)
    for preposition in parts.tokens[verb.i + 1 : min(verb.i + _FIGURE_REACH, tree.last)]:
        if preposition.norm == "at" and thing is not None:
            complement = tree.child(preposition.i, "pobj", "pcomp", "npadvmod", "nummod", "prep")
            high = tree.range(preposition.i)[1]
            numbers = any(parts.tokens[i].pos == "NUM" for i in range(preposition.i, high))
            low = min(tree.range(thing.i)[0], preposition.i)
            if complement and numbers:
                return [(max(low, verb.i + 1), high)]
    return []


ACTIVE: dict[str, Rule] = {
    "figure": figure,
    "raising": raising,
    "clause": clause,
    "infinitive": infinitive,
    "object": object_,
    "quotation": quotation,
}
PASSIVE: dict[str, Rule] = {"passive": passive}
