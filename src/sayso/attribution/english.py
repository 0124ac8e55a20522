"""English: who says what, by a few rules over the dependency parse.

A verb of the cue lexicon is tried in the frames that the lexicon has for it (`english_frames`: where the content
stands); source and cue are found alike for all frames (`english_parts`).  Cues that are no verbs are in
`english_nouns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.attribution import english_frames, english_nouns
from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import Cue
from sayso.attribution.english_parts import Parts
from sayso.attribution.tree import Range, Tree
from sayso.syntax import Sentence, Token

_LONGEST_SENTENCE = 1000  # tokens: what runs on longer without a full stop is no prose
_ATTITUDES = ("supports", "opposes")


class Finder(Parts):
    """The rules of English with their lexicon; one for a story."""

    def find(self, sentence: Sentence) -> Iterator[Candidate]:
        """Candidates of one sentence, likely or not, in order of their cues; none of one that never ends."""
        if sentence.last - sentence.first > _LONGEST_SENTENCE:
            return
        tree = Tree(self.syntax, sentence)
        lexicon = self.lexicon
        verbs, nouns, adverbs = lexicon.verbs, lexicon.nouns, lexicon.adverbs
        phrases, accounts = lexicon.phrases, lexicon.account_prepositions
        for token in self.syntax.tokens_of(sentence):
            found = None
            if token.norm in phrases:
                found = english_nouns.phrase_candidate(self, tree, token)
            if found is None and token.norm in adverbs:
                found = english_nouns.adverb_candidate(self, tree, token)
            if found is None and token.norm in accounts and token.pos in ("ADP", "SCONJ"):
                found = english_nouns.account_candidate(self, tree, token)
            elif found is None and token.pos == "VERB" and token.lemma in verbs:
                found = self.verb(tree, token, verbs[token.lemma])
            elif found is None and token.pos in ("NOUN", "PROPN") and token.lemma in nouns:
                found = english_nouns.noun_candidate(self, tree, token)
            if found:
                yield found

    # -- verbs

    def verb(self, tree: Tree, verb: Token, frames: dict[str, Cue]) -> Candidate | None:
        """The attribution whose cue is a verb, by the first frame that fits."""
        passive = tree.child(verb.i, "auxpass") is not None or verb.tag == "VBN" and verb.dep == "acl"
        source, anchor = (None, None) if "raising" in frames else self.source(tree, verb, passive)
        cue = self.cue(tree, verb)
        group = [i for i in (*cue, *(range(*source) if source else ()))]
        for name, rule in (english_frames.PASSIVE if passive else english_frames.ACTIVE).items():
            if name == "quotation":
                found = self.with_preposition(tree, verb, frames, source, anchor, cue)
                if found:
                    return found
            entry = frames.get(name)
            if entry is None:
                continue
            if name == "object" and verb.tag == "VBG" and verb.dep == "advcl" and entry.stance in _ATTITUDES:
                continue  # "…, defending the plan": how something was said, not another saying
            if name == "object" and anchor is not None and self.tokens[anchor].lemma in self.lexicon.armed:
                continue  # "Troops blasted the town" tells no words
            content = rule(self, tree, verb, (min(group), max(group) + 1))
            if content:
                return self.candidate(entry, tree, verb, source, anchor, cue, content)
        return None

    def with_preposition(
        self,
        tree: Tree,
        verb: Token,
        frames: dict[str, Cue],
        source: Range | None,
        anchor: int | None,
        cue: list[int],
    ) -> Candidate | None:
        """A verb whose preposition brings the content: "They **called for** a truce"."""
        for preposition in tree.children(verb.i, "prep"):
            entry = frames.get(preposition.norm)
            complement = tree.child(preposition.i, "pobj", "pcomp")
            if entry and complement and preposition.i > verb.i:
                cue = sorted({*cue, preposition.i})
                return self.candidate(entry, tree, verb, source, anchor, cue, [tree.range(complement.i)])
        return None
