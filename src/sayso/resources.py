"""What the stages need and is costly to load: each part is loaded once, when first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sayso.languages import Language, language_of

if TYPE_CHECKING:
    from sayso.attribution.tagging import Tagger
    from sayso.encoder import Encoder
    from sayso.gazetteer import Gazetteer
    from sayso.naming import Namer


class Resources:
    """Parsers, gazetteer and models; passed to every stage, never global."""

    def __init__(self) -> None:
        self._languages: dict[str, Language] = {}

    def language(self, tag: str) -> Language:
        """The language of a BCP 47 primary tag."""
        if tag not in self._languages:
            self._languages[tag] = language_of(tag)
        return self._languages[tag]

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Names of places and where they are."""
        from sayso.gazetteer import Gazetteer

        return Gazetteer()

    @cached_property
    def encoder(self) -> Encoder:
        """The multilingual encoder."""
        from sayso.encoder import Encoder

        return Encoder()

    @cached_property
    def tagger(self) -> Tagger:
        """The heads above the encoder that find attributions."""
        from sayso.attribution.tagging import Tagger

        return Tagger()

    @cached_property
    def namer(self) -> Namer:
        """The head above the encoder that finds names."""
        from sayso.naming import Namer

        return Namer()
