"""The gazetteer inside the package: names of places and where they are.

One SQLite file, made by `tools/build_gazetteer.py` from GeoNames (CC BY 4.0), ISO 3166, CLDR and Natural
Earth; it is opened read-only and holds every name under the key that `sayso.fold.squash` makes of it, so
that spellings in Latin, Arabic and Cyrillic letters find the same place.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Literal
from weakref import finalize

from sayso.fold import squash

Form = Literal["name", "other", "abbreviation", "postal"]
_FORMS: tuple[Form, ...] = ("name", "other", "abbreviation", "postal")
# A name like "San José" belongs to hundreds of places; only the most populous are weighed, so that a look-up stays
# cheap.  Not tuned.
_MOST = 60
_MARKS = str.maketrans({"-": " ", "–": " ", "'": "", "ʻ": "", "ʼ": "", "‘": "", "’": ""})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean.

    Attributes:
        id: GeoNames id, or "sayso:NAME" for places of the project's own list.
        name: its name in the gazetteer, in Latin letters.
        country: ISO 3166-1 alpha-2, or null for seas, continents and what lies in several countries.
        admin1: name of the region, state or province it lies in, or null.
        lat, lon: degrees of WGS 84.
        kind: country, region, district, county, capital, city, continent, area, sea, island, …
        population: inhabitants, 0 where unknown; of regions, those of their towns.
        region: `id` of the place named by `admin1`, or of the place itself where it is a region.
        form: how the name that was looked up stands for the place: "name" (its name in the gazetteer or a
            common one), "other" (another spelling or language), "abbreviation" ("Kan.") or "postal" ("KS").
    """

    id: str
    name: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    kind: str
    population: int
    region: str | None
    form: Form


class Gazetteer:
    """Look-ups by name; each takes about 20 µs the first time and less than 1 µs when asked again."""

    def __init__(self) -> None:
        files = ExitStack()
        path = files.enter_context(resources.as_file(resources.files("sayso.places") / "gazetteer.sqlite"))
        self._database = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, check_same_thread=False)
        finalize(self, _close, self._database, files)
        self._kinds: dict[int, str] = dict(self._database.execute("SELECT id, name FROM kind"))
        self.look_up = lru_cache(maxsize=20_000)(self._look_up)
        self.longest = lru_cache(maxsize=50_000)(self._longest)

    def candidates(self, name: str, language: str) -> tuple[Candidate, ...]:
        """The places a name may mean, the most populous first.

        Args:
            name: as it stands in the text.
            language: BCP 47 tag of the text; says which article may be left out ("the Netherlands", "المغرب").
        """
        key = squash(name)
        found = self.look_up(key)
        if not found and (plain := plain_spelling(key)) != key:
            found = self.look_up(plain)
        article = {"en": "the ", "ar": "ال"}.get(language)
        if not found and article and key.startswith(article):
            return self.look_up(key.removeprefix(article))
        return found

    def _look_up(self, key: str) -> tuple[Candidate, ...]:
        """The places of a key of `sayso.fold.squash`."""
        rows = self._database.execute(
            "SELECT p.id, p.name, p.country, r.name, p.lat, p.lon, p.kind, p.population, p.region, n.form"
            " FROM name n JOIN place p ON p.id = n.place LEFT JOIN place r ON r.id = p.region"
            " WHERE n.key = ? ORDER BY p.population DESC, p.id LIMIT ?",
            (key, _MOST),
        )
        return tuple(self._candidate(*row) for row in rows)

    def _candidate(self, number: int, name: str, country: str | None, admin1: str | None, lat: int, lon: int,
                   kind: int, population: int, region: int | None, form: int) -> Candidate:  # fmt: skip
        place = str(number) if number > 0 else f"sayso:{name}"
        kind_name = self._kinds[kind]
        within = str(region) if region is not None else place if kind_name == "region" else None
        return Candidate(place, name, country, admin1, lat / 10_000, lon / 10_000, kind_name, population, within,
                         _FORMS[form])  # fmt: skip

    def _longest(self, word: str) -> int:
        """How many words the longest name has that begins with this key of one word; 1 where none is longer."""
        row = self._database.execute("SELECT longest FROM opening WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 1


def plain_spelling(key: str) -> str:
    """A key without the marks that spellings differ in: "pul-e-khumri" and "pul-e khumri" are "pul e khumri"."""
    return " ".join(key.translate(_MARKS).split())


def _close(database: sqlite3.Connection, files: ExitStack) -> None:
    database.close()
    files.close()
