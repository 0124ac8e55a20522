"""Where a text speaks of people and bodies: names, role nouns and pronouns, before anyone says who they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso import lexicon
from sayso.people.found import Found
from sayso.people.titled import titled_names
from sayso.record import EntityKind
from sayso.syntax import Syntax, Token

_NAME_KINDS: dict[str, EntityKind] = {
    "person": "person",
    "organization": "organization",
    "place": "place",
    "facility": "place",
    "group": "group",
    "event": "other",
    "work": "other",
    "law": "other",
    "product": "other",
    "other": "other",
}
_LEFT_MODIFIERS = frozenset({"det", "amod", "compound", "nmod", "poss", "case", "nummod", "quantmod", "npadvmod"})
_TITLE_MODIFIERS = frozenset({"compound", "amod", "nmod", "poss", "case", "appos"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})
LONGEST_AGE = 3  # digits
LONGEST_OFFICE = 7  # tokens of an office written out before a name
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def mentions(syntax: Syntax, is_place: Callable[[str, str], bool]) -> list[Found]:
    """All mentions of a story in the order of the text.

    Args:
        syntax: of the whole story.
        is_place: whether a word of a language (BCP 47) names a place.
    """
    found: list[Found] = []
    taken: set[int] = set()
    for name in [*_names(syntax), *titled_names(syntax, is_place)]:
        if taken.isdisjoint(range(name.first, name.last)):
            found.append(name)
            taken.update(range(name.first, name.last))
    for name in list(_unrecognised(syntax, taken)):
        found.append(name)
        taken.update(range(name.first, name.last))
    titled: set[int] = set()
    for name in found:
        if name.kind == "person" and syntax.tokens[name.head].dep:
            titled.update(_add_titles(syntax, name, taken))
    for token in syntax.tokens:
        if token.i in taken or not token.dep:
            continue
        mention = _pronoun(token) or (_nominal(syntax, token, taken) if token.i not in titled else None)
        if mention:
            found.append(mention)
    return sorted(found, key=lambda m: (m.head, m.first))  # "His counterpart" is settled behind "His"


def _names(syntax: Syntax) -> list[Found]:
    found = []
    honorifics, offices = lexicon.mapping("en", "honorifics"), lexicon.mapping("en", "offices")
    for name in syntax.names:
        kind = _NAME_KINDS.get(name.kind)
        first, last = name.first, name.last
        while first < last and syntax.tokens[first].norm in ("the", "a", '"', "'"):
            first += 1
        while last > first and syntax.tokens[last - 1].norm in ("'s", "'", '"', ","):
            last -= 1
        if last - first == 1 and syntax.tokens[first].norm in honorifics:
            continue
        if kind is None or first == last or not any(c.isalpha() for c in syntax.tokens[first].text):
            continue
        if kind != "person" and _has_office_beside(syntax, first, last):
            kind = "person"
        if last - first > 1 and syntax.tokens[first].norm in honorifics:
            kind = "person"
        titles, gender = [], "-"
        roles = set()
        while kind == "person" and last - first > 1 and (form := _form_of_title(syntax.tokens[first])):
            titles.append(syntax.tokens[first].text)
            roles |= {syntax.tokens[first].lemma} & offices.keys()
            gender = form if gender == "-" else gender
            first += 1
        head = _head(syntax, first, last)
        token = syntax.tokens[head]
        if kind == "group" and (token.pos == "ADJ" or token.dep in ("amod", "compound", "nmod")):
            continue
        if kind in ("person", "organization"):
            while first > 0 and _is_name_part(syntax.tokens[first - 1], syntax.tokens[first]):
                first -= 1
        if kind != "other":
            mention = _name(syntax, first, last, head, kind, titles, gender)
            mention.roles |= roles
            found.append(mention)
    return found


def _form_of_title(token: Token) -> str:
    """The gender ("m", "f", "-") of an honorific or office that the recogniser took for a part of a name, else ""."""
    lemma = token.lemma.casefold()
    return lexicon.mapping("en", "honorifics").get(token.norm) or lexicon.mapping("en", "offices").get(lemma, "")


def _has_office_beside(syntax: Syntax, first: int, last: int) -> bool:
    """ "Reyes, the mayor of Lugo,": whatever the recogniser took the name for, it is a person's."""
    offices = lexicon.mapping("en", "offices")
    head = syntax.tokens[_head(syntax, first, last)]
    beside = [syntax.tokens[c] for c in head.children if syntax.tokens[c].dep == "appos" and c >= last]
    return any(t.lemma in offices and t.tag == "NN" for t in beside)


def _name(
    syntax: Syntax, first: int, last: int, head: int, kind: EntityKind, titles: list[str], gender: str = "-"
) -> Found:
    """A name, with the honorific before it ("Mr Reyes") as a part of the mention."""
    honorifics = lexicon.mapping("en", "honorifics")
    name_first = first
    if titles:
        first -= len(titles)
    elif kind == "person" and first > 0 and syntax.tokens[first - 1].norm in honorifics:
        token = syntax.tokens[first - 1]
        is_office = token.lemma in lexicon.mapping("en", "offices")
        is_near = syntax.tokens[first].start - token.end <= 1  # the parser may end a sentence at "Brig."
        if is_near and token.text[0].isupper() and not is_office:
            gender = honorifics[token.norm] if gender == "-" else gender
            titles, first = [token.text], first - 1
    words = tuple(t.norm for t in syntax.tokens[name_first:last] if any(c.isalnum() for c in t.text))
    if kind == "person" and gender == "-" and len(words) > 1:
        gender = {"masculine": "m", "feminine": "f"}.get(lexicon.mapping("any", "given_names").get(words[0], ""), "-")
    return Found(
        first, last, head, kind, "name", words, titles, gender=gender, plural=kind == "group", definite=True,
        subject=_is_subject(syntax, syntax.tokens[head]), name_first=name_first,
    )  # fmt: skip


def _is_name_part(token: Token, after: Token) -> bool:
    """The recogniser cut "Ana" off "Ana Luz Reyes": a capitalised compound without an office's meaning."""
    if (
        token.sentence != after.sentence
        or token.pos != "PROPN"
        or token.dep != "compound"
        or token.end + 1 != after.start
    ):
        return False
    offices, honorifics = lexicon.mapping("en", "offices"), lexicon.mapping("en", "honorifics")
    return (
        token.text[0].isupper()
        and token.head >= after.i
        and token.lemma not in offices
        and token.norm not in honorifics
    )


def _unrecognised(syntax: Syntax, taken: set[int]) -> Iterator[Found]:
    """Names beside an office that the recogniser missed: "the regional commander, Beatrice Rono."."""
    offices = lexicon.mapping("en", "offices")
    for token in syntax.tokens:
        if token.pos != "PROPN" or token.i in taken or token.lemma in offices or not token.text[0].isupper():
            continue
        beside = [syntax.tokens[c] for c in token.children if syntax.tokens[c].dep == "appos"]
        if token.dep == "appos":
            beside.append(syntax.tokens[token.head])
        if not any(b.lemma in offices and b.pos == "NOUN" for b in beside) and not _has_age_behind(syntax, token):
            continue
        first = token.i
        while first > 0 and first - 1 not in taken and _is_name_part(syntax.tokens[first - 1], syntax.tokens[first]):
            first -= 1
        yield _name(syntax, first, token.i + 1, token.i, "person", [])


def _has_age_behind(syntax: Syntax, token: Token) -> bool:
    """ "Ana Luz Reyes, 34, fled": a name of several words, and a number between commas."""
    behind = syntax.tokens[token.i + 1 : token.i + 4]
    before = syntax.tokens[token.i - 1] if token.i else None
    return (
        len(behind) == 3
        and [behind[0].norm, behind[2].norm] in ([",", ","], [",", "."])
        and behind[1].text.isdecimal()
        and len(behind[1].text) <= LONGEST_AGE
        and before is not None
        and before.pos == "PROPN"
        and before.sentence == token.sentence
    )


def _head(syntax: Syntax, first: int, last: int) -> int:
    """The token of a range that hangs on something outside it."""
    for i in range(last - 1, first - 1, -1):
        if not first <= syntax.tokens[i].head < last or syntax.tokens[i].head == i:
            return i
    return last - 1


def _is_subject(syntax: Syntax, token: Token) -> bool:
    if token.dep == "conj":
        token = syntax.tokens[token.head]
    return token.dep in _SUBJECTS or (token.dep == "pobj" and syntax.tokens[token.head].dep == "agent")


def _add_titles(syntax: Syntax, name: Found, taken: set[int]) -> set[int]:
    """Give a name the offices beside it ("U.N. envoy Kofi Annan", "Ana Reyes, the mayor,"); returns their tokens."""
    offices = lexicon.mapping("en", "offices")
    used: set[int] = set()

    def add(first: int, last: int, noun: Token) -> None:
        while first < last and (syntax.tokens[first].dep == "det" or not syntax.tokens[first].text[0].isalnum()):
            first += 1
        title = syntax.span(first, last).of(syntax.text) if first < last else ""
        if title and title not in name.titles:
            name.titles.append(" ".join(title.split()))
        name.roles |= {noun.lemma}
        name.modifiers |= _modifiers(syntax, first, last)
        if name.gender == "-":
            name.gender = offices.get(noun.lemma, "-")
        used.update(range(first, last))

    first = name.first
    while first > 0 and _is_title_word(syntax, syntax.tokens[first - 1], name):
        first -= 1
    first = min(first, _office_with_of(syntax, name))
    nouns = [t for t in syntax.tokens[first : name.first] if t.lemma in offices]
    if nouns:
        add(first, name.first, nouns[-1])
        while first < name.first and (syntax.tokens[first].dep == "det" or not syntax.tokens[first].text[0].isalnum()):
            first += 1
        name.first = first  # the whole phrase names the person: "Finance Minister Ana Reyes"
    for noun in _beside(syntax, syntax.tokens[name.head], name.last):
        if noun.i not in taken:
            add(_phrase_start(syntax, noun), _phrase_end(syntax, noun, name.first), noun)
    return used


def _office_with_of(syntax: Syntax, name: Found) -> int:
    """ "Superintendent of Police Ana Reyes": where a written-out office with "of" begins that ends at a name."""
    offices = lexicon.mapping("en", "offices")
    first, low = name.first, max(0, name.first - LONGEST_OFFICE)
    seen_of = False
    for k in range(name.first - 1, low - 1, -1):
        token = syntax.tokens[k]
        if token.sentence != syntax.tokens[name.first].sentence:
            break
        if token.norm in ("of", "for", "and", "the"):
            seen_of = seen_of or token.norm in ("of", "for")
            continue
        if not token.text[0].isupper():
            break
        if token.lemma in offices or token.norm in offices:
            first = k if seen_of else first
    while seen_of and first < name.first and first > low and syntax.tokens[first - 1].text[0].isupper():
        if syntax.tokens[first - 1].sentence != syntax.tokens[first].sentence:
            break
        first -= 1
    return first


def _beside(syntax: Syntax, head: Token, end: int) -> list[Token]:
    """Nouns that say who a person is: "Sharifa, a seamstress,", "the bishop of Lugo, Ana Reyes", "a man called Ana"."""
    nouns = [syntax.tokens[c] for c in head.children if syntax.tokens[c].dep == "appos" and c >= end]
    before = syntax.tokens[head.head]
    if head.dep == "appos":
        while before.pos == "PROPN" and before.dep == "pobj" and syntax.tokens[before.head].dep == "prep":
            before = syntax.tokens[syntax.tokens[before.head].head]
        nouns.append(before)
    elif head.dep == "nsubj" and before.lemma == "be":
        nouns += [syntax.tokens[c] for c in before.children if syntax.tokens[c].dep == "attr"]
        nouns = [n for n in nouns if n.dep != "attr" or n.lemma in lexicon.mapping("en", "offices")]
    elif head.dep in ("pobj", "oprd", "dobj"):
        verb = syntax.tokens[before.head] if head.dep == "pobj" else before
        if verb.dep == "acl" and verb.lemma in lexicon.words("en", "naming_verbs"):
            nouns.append(syntax.tokens[verb.head])
    return [n for n in nouns if n.pos == "NOUN" and n.tag == "NN"]


def _is_title_word(syntax: Syntax, token: Token, name: Found) -> bool:
    if token.sentence != syntax.tokens[name.first].sentence or not (token.text[0].isalnum() or token.norm == "'s"):
        return False
    if token.dep not in _TITLE_MODIFIERS or token.pos == "VERB":
        return False
    steps = token
    for _ in range(4):
        if name.first <= steps.head < name.last:
            return True
        steps = syntax.tokens[steps.head]
    return False


def _phrase_start(syntax: Syntax, noun: Token) -> int:
    """The first token of the modifiers that stand without a gap before a noun."""
    first = noun.i
    while first > 0:
        token = syntax.tokens[first - 1]
        if (token.dep not in _LEFT_MODIFIERS and token.text != "-") or token.sentence != noun.sentence:
            break
        steps = token
        for _ in range(4):
            if steps.head == noun.i:
                break
            steps = syntax.tokens[steps.head]
        if steps.head != noun.i:
            break
        first -= 1
    return first


def _phrase_end(syntax: Syntax, noun: Token, stop: int) -> int:
    """The end of a noun with its "of …" ("minister of health"), never past `stop` where that lies behind it."""
    last = noun.i + 1
    for child in noun.children:
        token = syntax.tokens[child]
        if token.dep == "prep" and token.norm in ("of", "for", "to", "in", "at") and child == last:
            end = max((syntax.subtree(c)[1] for c in token.children if syntax.tokens[c].dep == "pobj"), default=last)
            inside = syntax.tokens[last:end]
            comma = next((t.i for t in inside if t.norm in (",", ";", "-", "—") or t.dep == "relcl"), end)
            last = comma
    return min(last, stop) if stop > noun.i else last


def _modifiers(syntax: Syntax, first: int, last: int) -> frozenset[str]:
    offices = lexicon.mapping("en", "offices")
    names = (t for t in syntax.tokens[first:last] if t.text[0].isupper() and t.pos in ("PROPN", "ADJ"))
    return frozenset(t.norm for t in names if t.lemma not in offices)


def _pronoun(token: Token) -> Found | None:
    """ "He said Russia was trying": he."""
    gender = lexicon.mapping("en", "pronouns").get(token.norm)
    if gender is None or token.pos not in ("PRON", "DET"):
        return None
    return Found(
        token.i, token.i + 1, token.i, "group" if gender == "p" else "person", "pronoun",
        gender="-" if gender == "p" else gender, plural=gender == "p", subject=token.dep in _SUBJECTS,
    )  # fmt: skip


def _nominal(syntax: Syntax, token: Token, taken: set[int]) -> Found | None:
    """ "Qatar's prime minister sharply criticized", "the rebels": a role or group noun that heads a phrase."""
    if token.pos not in ("NOUN", "PROPN") or token.dep in ("compound", "amod", "nmod"):
        return None
    offices, groups = lexicon.mapping("en", "offices"), lexicon.mapping("en", "group_nouns")
    plural = token.tag in ("NNS", "NNPS")
    kind: EntityKind
    if not plural and token.lemma in offices:
        kind = "person"
    elif token.norm in groups:
        kind = "organization" if groups[token.norm] == "organization" else "group"
    elif plural and token.lemma in offices:
        kind = "group"
    else:
        return None
    first = _phrase_start(syntax, token)
    marks = syntax.tokens[first : token.i]
    definite = any(t.norm in _DEFINITE or (t.dep == "poss" and t.pos in ("NOUN", "PROPN")) for t in marks)
    start = first + 1 if marks and marks[0].norm in ("the", "a", "an") and len(marks) > 0 else first
    return Found(
        start, token.i + 1, token.i, kind, "nominal", titles=[],
        roles=frozenset({token.lemma}), modifiers=_modifiers(syntax, first, token.i),
        gender=offices.get(token.lemma, "-"), plural=plural or kind == "group", definite=definite,
        subject=_is_subject(syntax, token),
    )  # fmt: skip
