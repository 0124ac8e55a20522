"""How each language is cut into sentences and tokens, and parsed where it has a parser.

A language is a folder of lexicon files plus, where rules of its own are needed, one module here with a
class that has the method `parse` of `Language`.  `language_of` finds it; every tag without a module of
its own gets `plain.Plain`, which knows sentences and words only.
"""

from __future__ import annotations

from typing import Protocol

from sayso.tokens import Parsed


class Language(Protocol):
    """What a language can do."""

    def parse(self, texts: list[str]) -> list[Parsed]:
        """One `Parsed` for each text (a paragraph); offsets are characters of that text."""
        ...


def language_of(tag: str) -> Language:
    """The language of a BCP 47 primary tag; loads its parser, so call it once and keep it."""
    if tag == "en":
        from sayso.languages.en import English

        return English()
    if tag == "ru":
        from sayso.languages.ru import Russian

        return Russian()
    from sayso.languages.plain import Plain

    return Plain()
