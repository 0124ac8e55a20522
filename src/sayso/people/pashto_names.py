"""Pashto nouns of a source as they are listed: in the direct case ("د څارنوالۍ" is of the څارنوالي)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sayso import lexicon
from sayso.fold import squash
from sayso.people.keys import nouns
from sayso.syntax import Syntax, Token

_FEMININE = "ې"
_ABSTRACT = "والۍ"  # of offices: "ښاروالۍ", "ولسوالۍ"
_OF = "د"
_SHORTEST = 4  # characters of a word with an ending of its own


def direct(words: Sequence[str], is_written: Callable[[str], bool]) -> list[str]:
    """Words that end with the noun they are about, in the direct case as far as spelling tells it.

    Args:
        words: as they stand in the text.
        is_written: whether the story has a word, as `fold.squash` makes it, too.
    """
    irregular = lexicon.mapping("ps", "direct_forms")
    changed = [irregular.get(w, w) for w in words]
    numbered = bool(words) and words[0] in irregular
    if not words or words[-1] in irregular:
        return changed
    last = words[-1]
    if last.endswith("و") and len(last) >= _SHORTEST and squash(last) not in nouns("ps"):
        return [*(_of_adjective(w) for w in changed[:-1]), _of_plural(last, is_written)]
    if last.endswith(_FEMININE) and len(last) >= _SHORTEST:
        singular = last[:-1] + "ه"
        known = squash(singular)
        if numbered or known in nouns("ps") or is_written(known):
            return [*(w[:-1] + "ه" if w.endswith(_FEMININE) else w for w in changed[:-1]), singular]
    if last.endswith(_ABSTRACT):
        return [*changed[:-1], last[:-1] + "ي"]
    return changed


def _of_plural(word: str, is_written: Callable[[str], bool]) -> str:
    """ "خبریالانو" are خبریالان, "ژغورونکو" ژغورونکي, "انځورونو" انځورونه."""
    bare = word[:-1]
    if bare.endswith("ان"):
        return bare
    if bare.endswith("ونک"):
        return bare + "ي"
    if bare.endswith("ون"):
        return bare + "ه"
    if bare.endswith(("ی", "ي")):
        return bare[:-1] + "ي" if is_written(squash(bare)) or squash(bare) in nouns("ps") else word
    for ending in ("", "ي", "ې", "ه"):
        known = squash(bare + ending)
        if known in nouns("ps") or known in lexicon.mapping("ps", "people_nouns") or is_written(known):
            return bare + ending
    return bare


def _of_adjective(word: str) -> str:
    is_plural = word.endswith("و") and len(word) >= _SHORTEST and word not in lexicon.words("ps", "function_words")
    return word[:-1] if is_plural else word


def listed(tokens: Sequence[Token], syntax: Syntax) -> str:
    """Pashto words without the adpositions about them, the noun that they are about in the direct case."""
    empty = lexicon.words("ps", "adpositions")
    kept = list(tokens)
    while len(kept) > 1 and squash(kept[-1].text) in empty:
        kept.pop()
    while len(kept) > 1 and squash(kept[0].text) in empty - {_OF}:
        kept.pop(0)
    is_numbered = len(kept) > 1 and kept[1].text in lexicon.mapping("ps", "direct_forms")
    if kept[0].text == _OF and (len(kept) == 2 or is_numbered):
        kept.pop(0)  # "د دوو شاهدانو": of two witnesses; but "د کونړ چارواکي" are officials of Kunar
    words = [t.text for t in kept]
    changed = direct(words, syntax.is_written)
    if changed == words:
        return " ".join(syntax.span(kept[0].i, kept[-1].i + 1).of(syntax.text).split())
    return " ".join(changed)
