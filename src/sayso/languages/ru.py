"""Russian: tokens with their dictionary form and part of speech (pymorphy3), no parse."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from sayso.fold import fold
from sayso.languages.plain import Plain
from sayso.tokens import Parsed

_POS = {
    "NOUN": "NOUN",
    "VERB": "VERB",
    "INFN": "VERB",
    "GRND": "VERB",
    "PRTF": "VERB",
    "PRTS": "VERB",
    "ADJF": "ADJ",
    "ADJS": "ADJ",
    "NPRO": "PRON",
    "NUMR": "NUM",
    "PREP": "ADP",
    "CONJ": "CCONJ",
    "ADVB": "ADV",
    "PRCL": "PART",
}

_CYRILLIC = re.compile("[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)  # the dictionary fails on letters that have no name


class Russian:
    """Plain tokens, each looked up in the morphological dictionary.

    `tag` is the OpenCorpora tag of the likeliest reading ("NOUN,anim,masc,Name sing,nomn").
    """

    def __init__(self) -> None:
        import pymorphy3

        analyzer: Any = pymorphy3.MorphAnalyzer(lang="ru")

        @lru_cache(maxsize=50_000)
        def look_up(word: str) -> tuple[str, str, str]:
            try:
                best = analyzer.parse(word)[0]
            except ValueError:  # a letter that has no Unicode name here
                return fold(word), "X", ""
            tag = str(best.tag)
            pos = (
                "PROPN"
                if {"Name", "Surn", "Patr", "Geox", "Orgn"} & set(best.tag.grammemes)
                else _POS.get(str(best.tag.POS), "X")
            )
            return fold(best.normal_form), pos, tag

        self.look_up = look_up
        self.plain = Plain()

    def parse(self, texts: list[str]) -> list[Parsed]:
        """Tokens, sentences, lemmas and parts of speech of each text."""
        parsed = self.plain.parse(texts)
        for paragraph in parsed:
            for token in paragraph.tokens:
                if _CYRILLIC.fullmatch(token.text):
                    token.lemma, token.pos, token.tag = self.look_up(token.text)
                elif not token.text[0].isalnum():
                    token.pos = "PUNCT"
        return parsed
