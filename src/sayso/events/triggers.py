"""Where events may stand: tokens of the parse that the trigger lexicon knows, with their lexicon entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sayso import lexicon
from sayso.events.grammar import gerund_noun, governed, noun_keys, passive, verb_keys, verb_lemmas
from sayso.syntax import Token


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the trigger lexicon: PLOVER type, nearest CAMEO code, PLOVER mode (None where there is none).

    `strong`: the word tells an event wherever someone who can act is its subject.
    """

    lemma: str
    pos: str
    type: str
    cameo: str
    mode: str | None
    strong: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of one language that events are found by; keys are folded lemmas."""

    entries: dict[tuple[str, str], list[Entry]]
    light: frozenset[str]
    actors: frozenset[str]
    control: frozenset[str]
    receiving: frozenset[str]
    circumstances: frozenset[str]
    victims: frozenset[str]
    idioms: frozenset[str]

    def of(self, pos: str, keys: list[str]) -> list[Entry]:
        """Entries of the first of `keys` (longest first) that is known."""
        for key in keys:
            if found := self.entries.get((pos, key)):
                return found
        return []


@cache
def trigger_lexicon(language: str) -> Lexicon:
    """The trigger, light verb and actor lists of a language; empty where it has none."""
    entries: dict[tuple[str, str], list[Entry]] = {}
    for row in lexicon.rows(language, "event_triggers"):
        mode = None if row["mode"] == "-" else row["mode"]
        entry = Entry(row["lemma"], row["pos"], row["type"], row["cameo"], mode, row["strength"] == "strong")
        entries.setdefault((entry.pos, entry.lemma), []).append(entry)
    words = lexicon.words
    return Lexicon(
        entries,
        light=words(language, "event_light_verbs"),
        actors=words(language, "actor_nouns") | words(language, "offices") | words(language, "people_nouns"),
        control=words(language, "control_verbs"),
        receiving=words(language, "receiving_verbs"),
        circumstances=words(language, "circumstances"),
        victims=words(language, "victim_nouns"),
        idioms=words(language, "event_idioms"),
    )


@dataclass(slots=True)
class Site:
    """A place where an event may be told.

    Attributes:
        head: the verb whose arguments count, or the event noun itself.
        trigger: the token to show: the verb, or the noun that a light verb governs.
        noun: the event noun of the site, if any.
        entries: lexicon entries that fire, most specific first (frame, then word).
        light: whether `head` only lends its subject to the noun.
        receiving: whether the subject of the verb above the noun is who it is done to ("came under attack").
    """

    head: int
    trigger: int
    noun: int | None
    entries: list[Entry]
    light: bool = False
    receiving: bool = False


def sites(tokens: list[Token], first: int, last: int, words: Lexicon) -> list[Site]:
    """Sites among tokens `first` to `last` (one sentence), in the order of the text.

    A light verb and the event noun it governs are one site ("launched an attack"); so are a verb and a noun
    that make a frame together ("lift sanctions").
    """
    found: list[Site] = []
    taken: set[int] = set()
    nouns = {
        t.i: entries
        for t in tokens[first:last]
        if (t.pos in ("NOUN", "PROPN") and t.dep not in ("compound", "nmod") or gerund_noun(tokens, t))
        and (entries := words.of("noun", noun_keys(tokens, t)))
    }
    for token in tokens[first:last]:
        if token.i in nouns:
            continue
        if token.pos == "VERB" or (token.pos == "AUX" and token.dep == "ROOT" and token.lemma == "have"):
            site = _verb_site(tokens, token, nouns, taken, words)
            if site:
                found.append(site)
        elif token.pos == "ADJ" and any(tokens[c].dep == "xcomp" for c in token.children):
            entries = words.of("adj", [token.lemma])
            found += [Site(token.i, token.i, None, entries)] if entries else []
    found += [Site(i, i, i, entries) for i, entries in nouns.items() if i not in taken]
    return sorted(found, key=lambda s: s.trigger)


def _verb_site(
    tokens: list[Token], verb: Token, nouns: dict[int, list[Entry]], taken: set[int], words: Lexicon
) -> Site | None:
    keys = verb_keys(tokens, verb)
    objects = governed(tokens, verb)
    if _idiomatic(tokens, verb, objects, words):
        return None
    frames = [
        (entries, i) for i, _ in objects if (entries := words.of("frame", [f"{lemma} {tokens[i].lemma}" for lemma in verb_lemmas(verb)]))
    ]
    own = [] if _other_with_particle(tokens, verb, words) else words.of("verb", keys)
    for i, preposition in objects:
        if i in nouns and " ".join(filter(None, (verb.lemma, preposition))) in words.receiving:
            taken.add(i)
            return Site(i, i, i, nouns[i], receiving=True)
        if i in nouns and _lends(tokens, verb, preposition, words):
            taken.add(i)
            entries = frames[0][0] if frames else []
            return Site(verb.i, i, i, [*entries, *nouns[i], *own], light=True)
    if frames:
        taken.add(frames[0][1])
        return Site(verb.i, verb.i, frames[0][1], [*frames[0][0], *own])
    return Site(verb.i, verb.i, None, own) if own else None


def _idiomatic(tokens: list[Token], verb: Token, objects: list[tuple[int, str | None]], words: Lexicon) -> bool:
    """Whether a verb and its object or infinitive tell no event: "gave sharply different accounts", "asked not to be named"."""
    below = [i for i, preposition in objects if preposition is None]
    below += [c for c in verb.children if tokens[c].dep == "xcomp" and passive(tokens, tokens[c])]
    return any(f"{verb.lemma} {tokens[i].lemma}" in words.idioms for i in below)


def _other_with_particle(tokens: list[Token], verb: Token, words: Lexicon) -> bool:
    """Whether a particle makes a weak verb another one that the lexicon lacks: "gave away the pasture"."""
    particles = [tokens[c].lemma for c in verb.children if tokens[c].dep == "prt"]
    if not particles or any(words.of("verb", [key]) for key in verb_keys(tokens, verb) if " " in key):
        return False
    return not any(e.strong for e in words.of("verb", [verb.lemma]))


def _lends(tokens: list[Token], verb: Token, preposition: str | None, words: Lexicon) -> bool:
    """Whether a verb only lends its subject to the noun behind `preposition`: "launched", "went ahead with"."""
    between = [None, *(tokens[c].lemma for c in verb.children if tokens[c].dep in ("prt", "advmod", "dobj"))]
    forms = [(lemma, word, preposition) for lemma in verb_lemmas(verb) for word in between]
    return any(" ".join(filter(None, form)) in words.light for form in forms)
