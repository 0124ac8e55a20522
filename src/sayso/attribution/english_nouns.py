"""English: cues that are no verbs: "according to X", "by U.N. estimates", "X's warning that …"."""

from __future__ import annotations

from sayso.attribution.candidate import Candidate
from sayso.attribution.english_parts import Parts
from sayso.attribution.tree import Range, Tree
from sayso.syntax import Token

_CLAUSES = ("ROOT", "ccomp", "relcl", "advcl", "conj", "acl", "parataxis", "xcomp", "pcomp", "csubj")


def governing_clause(tree: Tree, i: int) -> Range:
    """The clause that a phrase belongs to, from its first to its last word."""
    token = tree.tokens[tree.tokens[i].head]
    while token.head != token.i and not (token.pos in ("VERB", "AUX") and token.dep in _CLAUSES):
        token = tree.tokens[token.head]
    return tree.range(token.i)


def without(outer: Range, inner: Range) -> list[Range]:
    """A range with another cut out of it."""
    return [r for r in ((outer[0], min(inner[0], outer[1])), (max(inner[1], outer[0]), outer[1])) if r[0] < r[1]]


def phrase_candidate(parts: Parts, tree: Tree, token: Token) -> Candidate | None:
    """A fixed phrase before its source: "The road is closed, **according to** the ministry.\""""
    tokens, first = parts.tokens, token.i
    for words, entry in parts.lexicon.phrases[token.norm]:
        last = first + len(words) - 1
        if last >= tree.last or any(tokens[first + k].norm != w for k, w in enumerate(words)):
            continue
        named = tree.child(last, "pobj", "pcomp")
        if named is None:
            continue
        source = tree.range(named.i)
        source = (max(source[0], last + 1), source[1])
        whole = (first, source[1])
        clause = governing_clause(tree, first)
        content = without(clause, whole)
        cue = list(range(first, last + 1))
        return parts.candidate(entry, tree, token, source, named.i, cue, content)
    return None


def adverb_candidate(parts: Parts, tree: Tree, adverb: Token) -> Candidate | None:
    """An adverb of hearsay: "The mayor is **reportedly** in hiding": the source is not named."""
    clause = governing_clause(tree, adverb.i)
    if adverb.head == adverb.i or clause == (adverb.i, adverb.i + 1):
        return None
    entry = parts.lexicon.adverbs[adverb.norm]
    return parts.candidate(entry, tree, adverb, None, None, [adverb.i], [clause])


def account_candidate(parts: Parts, tree: Tree, preposition: Token) -> Candidate | None:
    """By whose count or in whose view: "At least 40 died **by** army **estimates**." """
    noun = tree.child(preposition.i, "pobj")
    if noun is None or noun.i < preposition.i:
        return None
    entry = parts.lexicon.accounts.get((preposition.norm, noun.lemma))
    if entry is None:
        return None
    owners = [t for t in tree.children(noun.i, "poss", "compound", "amod", "nmod") if t.i < noun.i]
    named = [t for t in owners if t.dep == "poss" or t.pos in ("PROPN", "NOUN") or t.text[0].isupper()]
    of = next((p for p in tree.children(noun.i, "prep") if p.norm in ("of", "by", "from")), None)
    behind = tree.child(of.i, "pobj") if of else None
    whole = (preposition.i, tree.range(noun.i)[1])
    cue = [preposition.i, noun.i]
    source: Range | None = None
    anchor: int | None = None
    if named:
        low = min(tree.range(t.i)[0] for t in named)
        high = max(tree.range(t.i)[1] for t in named)
        while high > low + 1 and tree.tokens[high - 1].dep == "case":
            high -= 1
        source, anchor = (low, high), named[-1].i
    elif of and behind:
        source, anchor = tree.range(behind.i), behind.i
        cue.append(of.i)
    return parts.candidate(
        entry, tree, noun, source, anchor, cue, without(governing_clause(tree, preposition.i), whole)
    )


def noun_candidate(parts: Parts, tree: Tree, noun: Token) -> Candidate | None:
    """A noun with what it reports: "the envoy's **warning** that time runs out", "**accusations** that …"."""
    frames = parts.lexicon.nouns[noun.lemma]
    content: Range | None = None
    entry, cue = None, [noun.i]
    for clause in tree.children(noun.i, "acl", "ccomp", "relcl"):
        mark = tree.child(clause.i, "mark")
        low = tree.range(clause.i)[0]
        that = mark is not None and mark.norm == "that" or parts.tokens[low].norm == "that"
        if (
            that
            and low > noun.i
            and (clause.dep != "relcl" or tree.child(clause.i, "nsubj", "nsubjpass", "csubj") is not None)
        ):
            entry, content = frames.get("that"), tree.range(clause.i)
        elif clause.dep == "acl" and clause.tag == "VB" and low > noun.i:
            entry, content = frames.get("infinitive"), tree.range(clause.i)
        if entry:
            break
    if entry is None:
        for preposition in tree.children(noun.i, "prep"):
            complement = tree.child(preposition.i, "pobj", "pcomp")
            entry = frames.get(preposition.norm)
            if entry and complement:
                content = tree.range(complement.i)
                cue.append(preposition.i)
                break
            entry = None
    if entry is None or content is None:
        return None
    source, anchor, more = _owner(parts, tree, noun)
    return parts.candidate(entry, tree, noun, source, anchor, sorted({*cue, *more}), [content])


def _owner(parts: Parts, tree: Tree, noun: Token) -> tuple[Range | None, int | None, list[int]]:
    """Whose word a noun is: its possessor, a "by" phrase, or the subject of "made the claim that"."""
    possessor = tree.child(noun.i, "poss")
    if possessor is not None:
        low, high = tree.range(possessor.i)
        while high > low + 1 and tree.tokens[high - 1].dep == "case":
            high -= 1
        return (low, high), possessor.i, []
    for preposition in tree.children(noun.i, "prep", "agent"):
        named = tree.child(preposition.i, "pobj")
        if preposition.norm in ("by", "from") and named:
            return tree.range(named.i), named.i, []
    verb = tree.tokens[noun.head]
    if noun.dep == "dobj" and verb.lemma in parts.lexicon.light_verbs:
        subject = parts.subject(tree, verb)
        if subject is not None and tree.child(verb.i, "auxpass") is None:
            source, anchor = parts.source(tree, verb, passive=False)
            return source, anchor, parts.cue(tree, verb)
    return None, None, []
