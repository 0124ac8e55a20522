"""What happened to those a figure counts, by the parse: killed, injured, detained, missing…

From the counted noun (or the number itself, where nothing follows it) the rules climb to the verb, noun
or adjective that says so.  Words and their roles are in `lexicon/en/measures.tsv`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sayso.claims.measures import roles
from sayso.lexicon import rows
from sayso.syntax import Token

# Of several said of the same people ("shot and killed"), the one that counts.
_GRAVEST = ("killed", "injured", "shot", "detained")
_NEGATING = frozenset(("neg", "det", "aux", "preconj", "cc", "nsubj", "nsubjpass", "advmod", "mark"))
_MOST_CHILDREN = 100  # words below one noun that are looked at: more is a table without marks
_STEPS = 6  # how far up coordination and apposition are followed


@dataclass(frozen=True, slots=True)
class Fate:
    """A measure and the token that says it; `whole` is the head of those it is part of ("including")."""

    measure: str
    trigger: int
    whole: int | None = None


@cache
def _irrealis(role: str) -> frozenset[str]:
    return frozenset(r["word"] for r in rows("en", "irrealis") if r["role"] == role)


@cache
def part_words() -> frozenset[str]:
    """Words before a part of the counted: "including"."""
    return frozenset(r["word"] for r in rows("en", "relations") if r["role"] == "part")


def unreal(tokens: Sequence[Token], trigger: int) -> bool:
    """Whether what a verb or noun says is denied, wished, feared or imagined.

    "could kill 40", "plans to arrest 30", "did not injure anyone", "if 12 die".
    """
    t = tokens[trigger]
    for _ in range(3):
        for c in t.children:
            child = tokens[c]
            if (
                child.dep in _NEGATING
                and child.norm in _irrealis("negation")
                or child.dep == "aux"
                and child.norm in _irrealis("modal")
                or child.dep == "mark"
                and child.norm in _irrealis("mark")
            ):
                return True
        infinitive = any(tokens[c].dep == "aux" and tokens[c].norm == "to" for c in t.children)
        if infinitive and not any(tokens[c].norm == "have" for c in t.children):
            return True
        if t.pos == "NOUN":
            above = tokens[t.head]
            if (
                any(tokens[c].norm in _irrealis("act") for c in t.children)
                or above.lemma in _irrealis("intent")
                and (t.dep in ("dobj", "pobj", "conj"))
            ):
                return True
            if t.dep == "pobj" and tokens[above.head].lemma in _irrealis("intent"):
                return True
        if (
            t.dep == "pcomp"
            and tokens[t.head].norm in ("without", "of", "from", "for")
            or t.dep == "pobj"
            and (tokens[t.head].norm == "without")
        ):
            before = tokens[t.head]
            above = tokens[before.head]
            return before.norm == "without" or above.lemma in _irrealis("intent")
        if t.dep != "conj" or t.head == t.i:
            return False
        t = tokens[t.head]
    return False


def fate(tokens: Sequence[Token], head: int) -> Fate | None:
    """What happened to the counted: its measure, the gravest where several are said; null if unknown.

    "12 people, including 3 children, were killed and 7 wounded" gives killed for "people" and, as part of
    them, for "children", and injured for "7".
    """
    current, whole = head, None
    seen = 0
    while seen < _STEPS:
        seen += 1
        found = _said_of(tokens, current)
        if found:
            return Fate(*found, whole)
        token = tokens[current]
        above = tokens[token.head]
        if token.head == current:
            return None
        if token.dep in ("conj", "appos") and above.pos not in ("VERB", "AUX"):
            current = token.head
        elif token.dep == "pobj" and above.norm in part_words():
            if above.head == current or tokens[above.head].pos in ("VERB", "AUX"):
                subject = next(
                    (
                        c
                        for c in tokens[above.head].children
                        if tokens[c].dep in ("nsubjpass", "nsubj", "dobj") and c != current
                    ),
                    None,
                )
                if subject is None:
                    return None
                current = whole = subject
            else:
                current = whole = above.head
        elif token.dep == "pobj" and above.norm == "of" and tokens[above.head].lemma in roles("en", "group"):
            current = above.head
        elif token.dep in ("nummod", "compound", "quantmod", "nmod", "amod", "npadvmod", "dep") and above.pos in (
            "NOUN",
            "PROPN",
            "NUM",
        ):
            if token.dep in ("compound", "nmod", "npadvmod", "amod") and above.pos != "NUM":
                return None
            current = token.head
        else:
            return None
    return None


def _said_of(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The measure that the words right above or below a noun give it, and the word."""
    objects, states = roles("en", "object"), roles("en", "state")
    token = tokens[i]
    found: list[tuple[str, int]] = []
    if token.lemma in states or token.norm in states:
        found.append((states.get(token.norm) or states[token.lemma], i))  # "left 12 dead"
    for c in token.children[:_MOST_CHILDREN]:
        child = tokens[c]
        if child.norm == "with" and child.dep == "prep" and _harmed(tokens, i):
            found.append(("injured", c))  # "a woman with a gunshot wound"
        elif child.dep == "amod" and child.norm in states:
            found.append((states[child.norm], c))  # "three wounded soldiers"
        elif child.dep == "acl" and child.tag == "VBN" and child.lemma in objects:
            found.extend(_of_verb(tokens, c, objects))  # "12 people killed in the raid"
        elif child.dep == "acl" and child.norm == "taken":
            found.extend(_custody(tokens, c))
        elif child.dep in ("acl", "relcl") and child.pos in ("VERB", "AUX", "ADJ"):
            found.extend(_of_clause(tokens, c))
        elif child.dep in ("amod", "acl", "advcl", "oprd") and child.norm in states:
            found.append((states[child.norm], c))  # "12 dead", "30 missing"
    above = tokens[token.head]
    if token.head == i:
        return _gravest(found)
    if token.dep in ("nsubjpass", "nsubj", "nsubj:pass"):
        found.extend(_of_subject(tokens, token.head, token.dep == "nsubjpass"))
        for verb in _conjoined(tokens, token.head):
            found.extend(_of_subject(tokens, verb, token.dep == "nsubjpass"))
    elif token.dep in ("dobj", "oprd", "attr", "ccomp", "dative", "nmod"):
        if above.lemma in objects and above.pos in ("VERB", "NOUN", "ADJ"):
            found.extend(_of_verb(tokens, above.i, objects))
            # "shot and killed two men": the object of the last is that of all
            up = above
            while up.dep == "conj" and tokens[up.head].pos == "VERB":
                up = tokens[up.head]
                if up.lemma in objects and not any(tokens[c].dep == "dobj" for c in up.children):
                    found.extend(_of_verb(tokens, up.i, objects))
        elif above.pos in ("VERB", "AUX"):
            found.extend(
                (states[tokens[c].norm], c)
                for c in above.children
                if tokens[c].norm in states and tokens[c].dep in ("oprd", "acomp", "ccomp", "advcl", "xcomp") and c > i
            )
            found.extend(_custody(tokens, above.i))
            told = _told_next(tokens, above, i)
            if told is not None:
                found.extend(_of_subject(tokens, told, False))  # "had told him two guards died"
            if above.lemma in roles("en", "loss") and token.lemma in roles("en", "life"):
                found.append(("killed", above.i))  # "claimed 12 lives"
            if above.lemma in ("be", "include"):
                found.extend(
                    (states[tokens[c].norm], c)
                    for c in above.children
                    if tokens[c].dep == "nsubj" and tokens[c].norm in states
                )  # "the dead include a woman"
    elif token.dep == "pobj" and above.norm in ("of", "for", "in") and above.head != above.i:
        noun = tokens[above.head]
        act = roles("en", "act").get(noun.lemma) or roles("en", "act").get(noun.norm)
        if noun.pos in ("NOUN", "PROPN") and act and above.norm == "of":
            fatal = any(tokens[c].norm in ("fatal", "deadly") for c in noun.children)
            found.append(("killed" if fatal else act, noun.i))  # "the deaths of 12 people"
    elif token.dep == "poss" and above.lemma in roles("en", "act"):
        found.append((roles("en", "act")[above.lemma], above.i))  # "the mayor's murder"
    elif (
        token.dep in ("npadvmod", "advmod", "nummod", "dep", "amod")
        and above.lemma in states
        and above.pos in ("ADJ", "VERB", "NOUN")
    ):
        found.append((states[above.lemma], above.i))
    return _gravest(found)


def _told_next(tokens: Sequence[Token], verb: Token, i: int) -> int | None:
    """The verb of a clause without "that" whose subject is parsed as what the verb above is told to.

    "Officers told her two children died": "her two children" is no one who was told.
    """
    for c in verb.children:
        bare = not _has(tokens, c, "nsubj", "nsubjpass", "mark", "expl")
        if tokens[c].dep == "ccomp" and c > i and bare and tokens[c].tag in ("VBD", "VBZ", "VBP"):
            return c
    return None


def _gravest(found: list[tuple[str, int]]) -> tuple[str, int] | None:
    for measure in _GRAVEST:
        for one in found:
            if one[0] == measure:
                return one
    return found[0] if found else None


def _of_verb(tokens: Sequence[Token], verb: int, table: dict[str, str]) -> Iterator[tuple[str, int]]:
    """The measure of a verb of harm, killed where it adds so ("shot dead", "fatally shot", "shot him, killing him")."""
    token = tokens[verb]
    measure = table[token.lemma]
    for c in token.children:
        child = tokens[c]
        if child.dep == "advcl" and child.lemma == "kill" and any(tokens[g].pos == "PRON" for g in child.children):
            measure = "killed"
        if (
            child.norm in ("dead", "fatally")
            or child.norm == "to"
            and any(tokens[g].norm == "death" for g in child.children)
        ):
            measure = "killed"
    if token.lemma == "gun" and not any(tokens[c].norm == "down" for c in token.children):
        return
    if token.lemma == "round" and not any(tokens[c].norm == "up" for c in token.children):
        return
    yield measure, verb


def _of_subject(tokens: Sequence[Token], verb: int, passive: bool) -> Iterator[tuple[str, int]]:
    """Measures that a verb gives to its subject: "were killed", "died", "were found dead", "seven wounded"."""
    objects, subjects, states = roles("en", "object"), roles("en", "subject"), roles("en", "state")
    token = tokens[verb]
    if token.lemma in subjects:
        yield subjects[token.lemma], verb
    if token.lemma in objects:
        bare = not _has(tokens, verb, "dobj", "aux", "ccomp", "dative", "oprd", "prt") and not any(
            tokens[c].dep == "conj" and _has(tokens, c, "dobj") for c in token.children
        )
        headline = token.tag == "VBN" or token.tag == "VBD" and token.lemma != "shoot"
        if passive or _has(tokens, verb, "auxpass") or headline and bare or token.pos == "NOUN":
            yield from _of_verb(tokens, verb, objects)
    if token.lemma in roles("en", "held") and (passive or _has(tokens, verb, "auxpass")):
        yield roles("en", "held")[token.lemma], verb  # "60 citizens were being held"
    if token.lemma in roles("en", "suffer") and _harmed(tokens, verb):
        yield "injured", verb  # "two people suffered gunshot wounds"
    if token.norm in states and token.pos in ("ADJ", "NOUN"):
        yield states[token.norm], verb
    for c in token.children:
        child = tokens[c]
        if (
            child.norm in states
            and child.dep in ("oprd", "acomp", "attr", "advmod", "xcomp", "advcl", "amod", "ccomp")
            and (not _has(tokens, c, "nsubj", "nsubjpass", "dobj"))
        ):
            yield states[child.norm], c  # "were found dead", "are missing"
        elif (
            child.lemma in objects
            and child.tag == "VBN"
            and child.dep in ("oprd", "xcomp", "advcl", "ccomp", "acomp")
            and (not _has(tokens, c, "nsubj", "nsubjpass", "dobj", "mark", "aux"))
        ):
            yield from _of_verb(tokens, c, objects)  # "were found shot to death"
            for g in child.children:
                if tokens[g].dep == "conj" and tokens[g].norm in states:
                    yield states[tokens[g].norm], g
    yield from _custody(tokens, verb)


def _of_clause(tokens: Sequence[Token], verb: int) -> Iterator[tuple[str, int]]:
    """Measures of a relative clause for the noun before it: "who died", "that were killed", "who he shot"."""
    objects = roles("en", "object")
    token = tokens[verb]
    if token.dep == "acl" and token.tag == "VBG":
        if token.lemma in roles("en", "suffer") or token.lemma in roles("en", "subject"):
            yield from _of_subject(tokens, verb, False)
        return
    subject = next((tokens[c] for c in token.children if tokens[c].dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.norm in ("who", "that", "which"):
        for v in (verb, *_conjoined(tokens, verb)):
            passive = subject is not None and subject.dep == "nsubjpass"
            yield from _of_subject(tokens, v, passive)
    elif token.lemma in objects and not any(tokens[c].dep == "dobj" and tokens[c].tag != "WP" for c in token.children):
        yield from _of_verb(tokens, verb, objects)


def _harmed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb or noun has wounds: "suffered burns", "suffering from gunshot wounds", "with an injury"."""
    harms = roles("en", "harm")
    for c in tokens[i].children:
        if tokens[c].dep == "dobj" and tokens[c].lemma in harms:
            return True
        if tokens[c].norm in ("from", "with") and any(
            tokens[g].dep == "pobj" and tokens[g].lemma in harms for g in tokens[c].children
        ):
            return True
    return False


def _conjoined(tokens: Sequence[Token], verb: int) -> list[int]:
    """Verbs joined to a verb that have no subject of their own: "were shot and killed"."""
    found: list[int] = []
    todo = [verb]
    while todo and len(found) < 6:
        for c in tokens[todo.pop()].children:
            child = tokens[c]
            own = any(tokens[g].dep in ("nsubj", "nsubjpass", "dobj") for g in child.children)
            if child.dep == "conj" and child.pos in ("VERB", "AUX", "ADJ") and not own:
                found.append(c)
                todo.append(c)
    return found


def _has(tokens: Sequence[Token], i: int, *relations: str) -> bool:
    """Whether a token has a child in one of some relations."""
    return any(tokens[c].dep in relations for c in tokens[i].children)


def _custody(tokens: Sequence[Token], verb: int) -> Iterator[tuple[str, int]]:
    """ "Three men were taken into custody"."""
    if tokens[verb].lemma in ("take", "be", "hold", "remain", "place", "put"):
        for c in tokens[verb].children:
            if tokens[c].norm in ("into", "in", "to"):
                for g in tokens[c].children:
                    if tokens[g].lemma in roles("en", "custody"):
                        yield roles("en", "custody")[tokens[g].lemma], verb


def beside(tokens: Sequence[Token], first: int, last: int, sentence: int, stop: int) -> Fate | None:
    """The measure of a word right beside a figure, where the parse gives none.

    "Killing one", "7 wounded", "wounding at least two".
    """
    objects, states = roles("en", "object"), roles("en", "state")
    if (
        first > sentence
        and tokens[first - 1].pos == "VERB"
        and tokens[first - 1].lemma in objects
        and (tokens[first - 1].tag in ("VBG", "VBD", "VB", "VBZ"))
    ):
        return Fate(objects[tokens[first - 1].lemma], first - 1)
    for i in range(last, min(stop, last + 2)):
        if tokens[i].norm in states and tokens[i].pos in ("ADJ", "VERB", "NOUN", "ADV"):
            return Fate(states[tokens[i].norm], i)
        if tokens[i].norm not in ("were", "was", "are", "others", "people", "more"):
            break
    return None
