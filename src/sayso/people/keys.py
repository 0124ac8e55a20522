"""Keys of words: what two words share that are forms of one, and the nouns that people and bodies are called by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sayso import lexicon
from sayso.fold import squash
from sayso.tokens import Token

_ARTICLE = re.compile("^[وف]?(?:[بک]?ال|لل)(?=..)")
_RUSSIAN_ENDING = re.compile("[аеиоуыэюяйь]*м?[аеиоуыэюяйь]*$")
_PARTICIPLE_ENDING = re.compile("(?:ого|ому|ым|ом|ая|ой|ую|его|ему|им|ем|яя|ей|юю)$")
_SHORTEST_KEY = 3
_RIGHT_HEADED = frozenset({"ps"})  # "د … ریاست": what a phrase is about stands last


@cache
def nouns(language: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Nouns that sources are called by: kind and senses."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for row in lexicon.rows(language, "speaker_nouns"):
        kind, senses = found.get(row["noun"], (row["kind"], frozenset()))
        found[row["noun"]] = kind, senses | {row["sense"]} - {"-"}
    if language == "en":
        for noun in lexicon.mapping("en", "offices"):
            found.setdefault(noun, ("person", frozenset()))
        for noun, kind in lexicon.mapping("en", "group_nouns").items():
            found.setdefault(noun, (kind, frozenset()))
    return found


def key(token: Token, language: str) -> str:
    """What two words share that are forms of one: without article, case and number as far as spelling tells."""
    if language == "ru":
        if "PRTF" in token.tag:  # "обвиняемого": a participle that people are called by
            noun = _PARTICIPLE_ENDING.sub(_nominative_ending, token.norm)
            if noun in nouns("ru"):
                return noun
        return token.lemma if token.lemma in nouns("ru") else stem(token.norm, "ru")
    if language == "en" and token.tag in ("NNS", "NN") and token.lemma in nouns("en"):
        return token.lemma
    return stem(token.norm, language)


def _nominative_ending(ending: re.Match[str]) -> str:
    before = ending.string[ending.start() - 1]
    return "ий" if before in "щш" else "ый"


def called(tokens: Sequence[Token], language: str) -> tuple[str, str, frozenset[str]]:
    """The first noun (in Pashto the last) that sources are called by: its key, kind and senses."""
    known = nouns(language)
    for token in reversed(tokens) if language in _RIGHT_HEADED else tokens:
        for k in (key(token, language), token.lemma):
            if k in known:
                return k, *known[k]
    return "", "", frozenset()


@cache
def stem(word: str, language: str) -> str:
    """The key of a word that stands alone."""
    word = squash(word)
    known = nouns(language)
    if word in known:
        return word
    if language == "ar":
        return _without_affixes(_ARTICLE.sub("", word), known)
    if language == "ru":
        return _shortened(word, _RUSSIAN_ENDING.sub("", word))
    if language in ("fa", "prs", "ps"):
        ending = "وهی" if language == "ps" else "ی"
        bare = word[:-1] if len(word) > _SHORTEST_KEY + 1 and word[-1] in ending else word
        return bare
    return word.removesuffix("'s")


def _shortened(word: str, bare: str) -> str:
    return bare if len(bare) >= _SHORTEST_KEY else word


def _without_affixes(word: str, known: dict[str, tuple[str, frozenset[str]]]) -> str:
    """Arabic: "رئيسها", "لمكتب", "ودفاع" are known nouns with something before or behind them."""
    if word in known:
        return word
    for bare in (word[1:] if word[:1] in "ولبفک" else "", word.removesuffix("ها"), word.removesuffix("ه")):
        if bare != word and bare in known:
            return bare
    return word
