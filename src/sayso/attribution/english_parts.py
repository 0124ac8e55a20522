"""English: source, cue and spans of a candidate, found alike for verbs, nouns and phrases."""

from __future__ import annotations

import math
from collections.abc import Iterator

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import Cue, EnglishLexicon
from sayso.attribution.quotations import Quotations
from sayso.attribution.tree import Range, Tree
from sayso.record import Span
from sayso.syntax import Syntax, Token

SUBJECTS = ("nsubj", "csubj")
PASSIVE_SUBJECTS = ("nsubjpass", "csubjpass")
EXPLETIVES = frozenset({"it", "there"})
_AUXILIARIES = ("aux", "auxpass", "neg", "prt")
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})


class Parts:
    """What the rules ask of a story: who speaks, what belongs to the cue, how sure it is; one for a story."""

    def __init__(self, syntax: Syntax, quoted: Quotations, lexicon: EnglishLexicon) -> None:
        self.syntax, self.tokens, self.quoted = syntax, syntax.tokens, quoted
        self.lexicon = lexicon

    def contexts(self, anchor: int | None, tree: Tree, head: Token) -> Iterator[str]:
        """Names of what makes a word likelier or less likely to be a cue (``cue_contexts.tsv``)."""
        kind = head.pos if head.pos in ("VERB", "NOUN") else "phrase"
        yield "any " + kind
        if self.quoted.at(head.start):
            yield "in quotation"
        if kind != "VERB":
            yield kind + (" unnamed" if anchor is None else " named")
            return
        yield "relation " + head.dep
        yield "tag " + head.tag
        if anchor is None:
            yield "unnamed"
        elif self.tokens[anchor].pos == "PRON":
            yield "subject " + self.tokens[anchor].norm
        for child in tree.children(head.i, "mark", "aux", "neg"):
            if child.i < head.i:
                yield "before it " + child.norm

    def confidence(self, entry: Cue, anchor: int | None, tree: Tree, head: Token) -> float:
        """The lexicon's confidence moved by the contexts that the cue stands in."""
        share = min(0.99, max(0.01, entry.confidence))
        odds = self.lexicon.slope * math.log(share / (1 - share))
        odds += sum(self.lexicon.contexts.get(c, 0.0) for c in self.contexts(anchor, tree, head))
        return round(1 / (1 + math.exp(-odds)), 3)

    def source(self, tree: Tree, verb: Token, passive: bool) -> tuple[Range | None, int | None]:
        """The words that name who speaks, and the token to resolve them by."""
        if passive:
            agent = tree.child(verb.i, "agent")
            by = tree.child(agent.i, "pobj") if agent else None
            return (tree.range(by.i), by.i) if by else (None, None)
        subject = self.subject(tree, verb) or self.inverted(tree, verb)
        if subject is None or subject.norm in EXPLETIVES and subject.head != verb.i:
            return None, None
        if subject.norm in _RELATIVES:
            clause = self.tokens[subject.head]
            while clause.dep in ("conj", "xcomp", "aux") and clause.head != clause.i:
                clause = self.tokens[clause.head]
            return (subject.i, subject.i + 1), clause.head if clause.dep == "relcl" else subject.i
        low, high = tree.range(subject.i)
        if low <= verb.i < high:  # the verb hangs on its own source: "the man saying that …"
            high = verb.i
        return (low, high), subject.i

    def subject(self, tree: Tree, verb: Token) -> Token | None:
        """The subject of a verb, its own or that of the clause that it hangs on."""
        seen = 0
        while seen < 6:
            seen += 1
            own = tree.child(verb.i, *SUBJECTS) or (tree.child(verb.i, *PASSIVE_SUBJECTS) if seen > 1 else None)
            if own is not None:
                return own
            head = self.tokens[verb.head]
            if head.i == verb.i:
                return None
            outer = self.outer(tree, verb)
            if outer is not None:
                verb = outer
                continue
            if verb.dep == "acl":
                return head
            if verb.dep in ("conj", "xcomp", "advcl", "dep", "ccomp", "pcomp", "prep", "aux", "acomp", "oprd"):
                if verb.dep == "ccomp" and head.pos in ("VERB", "AUX"):
                    return None
                if verb.dep == "pcomp" and head.dep == "prep":
                    head = self.tokens[head.head]
                verb = head
                if verb.pos in ("NOUN", "PROPN", "PRON"):
                    return None
                continue
            return None
        return None

    def inverted(self, tree: Tree, verb: Token) -> Token | None:
        """The noun phrase directly behind a verb that a quotation precedes: '"Enough," **said** the mayor.'"""
        before = verb.i - 1
        while before >= tree.first and self.tokens[before].text in (",", "—", "–"):
            before -= 1
        if before < tree.first or verb.tag not in ("VBD", "VBZ") or not self.quoted.at(self.tokens[before].start):
            return None
        behind = (self.tokens[c] for c in self.tokens[verb.i].children if c > verb.i)
        return next(
            (t for t in behind if t.pos in ("NOUN", "PROPN", "PRON") and tree.range(t.i)[0] == verb.i + 1), None
        )

    def outer(self, tree: Tree, verb: Token) -> Token | None:
        """The verb that a coordinated one really goes with, where the parser tied it to that verb's clause.

        "She said two men had been held **and accused** the guards of theft": an active verb can't share the
        passive auxiliary of "been held", so it goes with "said".
        """
        inner = self.tokens[verb.head]
        if verb.dep != "conj" or inner.dep != "ccomp" or tree.child(inner.i, "auxpass") is None:
            return None
        said = self.tokens[inner.head]
        active = tree.child(verb.i, "dobj", "ccomp", "xcomp") and not tree.child(verb.i, "aux", "auxpass", *SUBJECTS)
        return said if active and said.i < inner.i and verb.tag in ("VBD", "VBN", said.tag) else None

    def cue(self, tree: Tree, verb: Token) -> list[int]:
        """The verb with its auxiliaries, negation, particle, and adverbs between them."""
        first = verb.i
        found = {verb.i}
        for child in tree.children(verb.i, *_AUXILIARIES):
            found.add(child.i)
            first = min(first, child.i)
        governor = self.tokens[verb.head]
        if verb.dep == "xcomp" and governor.pos == "VERB" and verb.i - governor.i <= 3 and governor.i < verb.i:
            first = min(first, governor.i)
            found.add(governor.i)
        for child in tree.children(verb.i, "advmod"):
            if (
                child.i < verb.i
                and (child.i == verb.i - 1 or child.i > first)
                and child.norm not in self.lexicon.adverbs
            ):
                found.add(child.i)
        return sorted(found)

    def candidate(
        self,
        entry: Cue,
        tree: Tree,
        head: Token,
        source: Range | None,
        anchor: int | None,
        cue: list[int],
        content: list[Range],
    ) -> Candidate | None:
        """The candidate of a cue whose parts are known; null where no content is left beside them."""
        spans = self.spans_without(content, {*cue, *(range(*source) if source else ())})
        if not spans:
            return None
        return Candidate(
            source=[self.trimmed(*source)] if source else [],
            cue=self.runs(cue),
            content=self.with_quotations(spans, cue, source),
            rule=f"{entry.lemma} {entry.frame}",
            stance=entry.stance,
            confidence=self.confidence(entry, anchor, tree, head),
            anchor=anchor,
            antecedent=self.antecedent(tree, source, anchor),
        )

    def antecedent(self, tree: Tree, source: Range | None, anchor: int | None) -> Span | None:
        """The noun phrase that a relative pronoun stands for: "**a driver** who said …"."""
        if source is None or anchor is None or source[0] <= anchor < source[1]:
            return None
        low = tree.range(anchor)[0]
        return self.trimmed(low, source[0]) if low < source[0] else None

    # -- words to spans

    def trimmed(self, first: int, last: int) -> Span:
        """Characters of a token range without punctuation at its edges."""
        low, high = first, last
        while high - low > 1 and self.tokens[high - 1].pos == "PUNCT":
            high -= 1
        while high - low > 1 and self.tokens[low].pos == "PUNCT":
            low += 1
        return self.syntax.span(low, high)

    def runs(self, indices: list[int]) -> list[Span]:
        """Spans of the maximal runs of neighbouring tokens."""
        spans: list[Span] = []
        start = indices[0]
        for before, after in zip(indices, [*indices[1:], -1], strict=True):
            if after != before + 1:
                spans.append(self.syntax.span(start, before + 1))
                start = after
        return spans

    def spans_without(self, ranges: list[Range], taken: set[int]) -> list[Span]:
        """Spans of token ranges without some tokens, and without punctuation alone."""
        spans: list[Span] = []
        for first, last in ranges:
            run: list[int] = []
            for i in [*range(first, last), -1]:
                if i >= 0 and i not in taken:
                    run.append(i)
                    continue
                while run and self.tokens[run[-1]].text in ",:;—–-.":
                    run.pop()
                while run and self.tokens[run[0]].text in ",:;—–-.":
                    run.pop(0)
                if any(self.tokens[k].pos != "PUNCT" for k in run):
                    spans.append(self.syntax.span(run[0], run[-1] + 1))
                run = []
        return spans

    def with_quotations(self, spans: list[Span], cue: list[int], source: Range | None) -> list[Span]:
        """The spans, each grown to the whole of a quotation that it begins or ends in."""
        words = [self.tokens[i].start for i in cue] + ([self.tokens[source[0]].start] if source else [])
        grown: list[Span] = []
        for span in spans:
            for quotation in self.quoted.overlapping(span):
                if not any(quotation.span.start <= w < quotation.span.end for w in words):
                    span = Span(min(span.start, quotation.span.start), max(span.end, quotation.span.end))
            if grown and span.start <= grown[-1].end:
                grown[-1] = Span(grown[-1].start, max(span.end, grown[-1].end))
            else:
                grown.append(span)
        return grown
