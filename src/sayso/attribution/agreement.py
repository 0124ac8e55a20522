"""What a cue tells of its speaker: the gender of a verb, or that nobody in particular speaks."""

from __future__ import annotations

from collections.abc import Sequence

from sayso import lexicon
from sayso.fold import squash
from sayso.record import Span
from sayso.syntax import Syntax, Token


def form_of_cue(cue: Sequence[Span], syntax: Syntax, language: str) -> str:
    """The form that a cue's verb agrees with.

    Returns:
        "masculine", "feminine" or "plural"; "nobody" where a cue without a source names no speaker (a passive, "it
        is said"); "" where the words don't tell.
    """
    tokens = [syntax.tokens[i] for span in cue for i in syntax.within(span)]
    if language == "ru":
        return _russian(tokens)
    if language == "ar":
        return _arabic(tokens)
    if language == "en":
        return _english(tokens)
    return ""


def is_subject(source: Sequence[Span], cue: Sequence[Span], syntax: Syntax) -> bool:
    """Whether a Russian source stands in the nominative, as far as its cue tells: a finite verb, no preposition."""
    if not source:
        return False
    inside = syntax.within(source[0])
    if not inside or syntax.tokens[inside[0]].pos == "ADP" or inside[0] and syntax.tokens[inside[0] - 1].pos == "ADP":
        return False
    tokens = [syntax.tokens[i] for span in cue for i in syntax.within(span)]
    if any(t.i == inside[0] - 1 and t.pos == "NOUN" for t in tokens):
        return False  # "в сообщении ведомства"
    return any("past" in t.tag or "3per" in t.tag for t in tokens if t.pos == "VERB")


def _russian(tokens: Sequence[Token]) -> str:
    for token in tokens:
        if token.pos == "VERB":
            for mark, form in (("femn", "feminine"), ("masc", "masculine"), ("plur", "plural")):
                if mark in token.tag and "past" in token.tag:
                    return form
            if "plur" in token.tag and "3per" in token.tag:
                return "plural"
    return ""


def _arabic(tokens: Sequence[Token]) -> str:
    """ "قالت" and "تقول" are feminine, "قال" and "يقول" masculine, "قائلة" and "قائلا" too."""
    known = lexicon.words("ar", "cues")
    masculine = lexicon.words("ar", "masculine_verbs")
    for token in tokens:
        word = squash(token.text)
        for verb in (word, word[1:] if word[:1] in "وف" else word):
            if verb not in known and verb not in masculine:
                continue
            if verb in masculine:
                return "masculine"
            if verb.endswith(("وا", "ون")):
                return "plural"
            if verb.endswith("ت") or verb.startswith("ت") and "ی" + verb[1:] in known or verb.endswith("ه"):
                return "feminine"
            return "masculine"
    return ""


def _english(tokens: Sequence[Token]) -> str:
    """Without a source only "saying" and "adding" go on: "they were told" and "reportedly" name nobody."""
    return "" if not tokens or any(t.tag == "VBG" for t in tokens) else "nobody"
