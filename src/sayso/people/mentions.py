"""Where a text speaks of people and bodies: names, role nouns and pronouns, before anyone says who they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso import lexicon
from sayso.record import EntityKind, MentionType
from sayso.syntax import Sentence, Syntax, Token

_NAME_KINDS: dict[str, EntityKind] = {
    "person": "person",
    "organization": "organization",
    "place": "place",
    "facility": "place",
    "group": "group",
}
_LEFT_MODIFIERS = frozenset({"det", "amod", "compound", "nmod", "poss", "case", "nummod", "quantmod", "advmod"})
_TITLE_MODIFIERS = frozenset({"compound", "amod", "nmod", "poss", "case", "appos"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})
LONGEST_NAME = 4  # words of a name after a title, in languages without a recogniser


@dataclass(slots=True)
class Found:
    """A mention: tokens `first` to `last` (half-open), its `head` token and what the words alone tell.

    `words` are the folded words of a name; `roles` the head nouns of its titles ("minister");
    `modifiers` the folded words beside a role noun ("Syria's president": syria).
    """

    first: int
    last: int
    head: int
    kind: EntityKind
    type: MentionType
    words: tuple[str, ...] = ()
    titles: list[str] = field(default_factory=list)
    roles: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    gender: str = "-"
    plural: bool = False
    definite: bool = False
    subject: bool = False


def mentions(syntax: Syntax) -> list[Found]:
    """All mentions of a story in the order of the text."""
    found: list[Found] = []
    taken: set[int] = set()
    for name in _names(syntax):
        if taken.isdisjoint(range(name.first, name.last)):
            found.append(name)
            taken.update(range(name.first, name.last))
    titled: set[int] = set()
    for sentence in syntax.sentences:
        if sentence.language == "en":
            continue
        for name in _titled_names(syntax, sentence):
            if taken.isdisjoint(range(name.first, name.last)):
                found.append(name)
                taken.update(range(name.first, name.last))
    for name in found:
        if name.kind == "person" and syntax.tokens[name.head].dep:
            titled.update(_add_titles(syntax, name, taken))
    for token in syntax.tokens:
        if token.i in taken or not token.dep:
            continue
        mention = _pronoun(token) or (_nominal(syntax, token, taken) if token.i not in titled else None)
        if mention:
            found.append(mention)
    return sorted(found, key=lambda m: (m.first, -m.last))


def _names(syntax: Syntax) -> list[Found]:
    found = []
    honorifics = lexicon.mapping("en", "honorifics")
    for name in syntax.names:
        kind = _NAME_KINDS.get(name.kind)
        first, last = name.first, name.last
        while first < last and syntax.tokens[first].norm in ("the", "a", '"', "'"):
            first += 1
        while last > first and syntax.tokens[last - 1].norm in ("'s", "'", '"', ","):
            last -= 1
        if kind is None or first == last or not any(c.isalpha() for c in syntax.tokens[first].text):
            continue
        titles, gender = [], "-"
        while kind == "person" and last - first > 1 and syntax.tokens[first].norm in honorifics:
            titles.append(syntax.tokens[first].text)
            gender = honorifics[syntax.tokens[first].norm] if gender == "-" else gender
            first += 1
        head = _head(syntax, first, last)
        token = syntax.tokens[head]
        if kind == "group" and (token.pos == "ADJ" or token.dep in ("amod", "compound", "nmod")):
            continue
        words = tuple(t.norm for t in syntax.tokens[first:last] if any(c.isalnum() for c in t.text))
        found.append(
            Found(
                first, last, head, kind, "name", words, titles, gender=gender,
                plural=kind == "group", definite=True, subject=_is_subject(syntax, token),
            )
        )  # fmt: skip
    return found


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
    nouns = [t for t in syntax.tokens[first : name.first] if t.lemma in offices]
    if nouns:
        add(first, name.first, nouns[-1])
    head = syntax.tokens[name.head]
    beside = [syntax.tokens[c] for c in head.children if syntax.tokens[c].dep == "appos" and c >= name.last]
    if head.dep == "appos":
        beside.append(syntax.tokens[head.head])
    for noun in beside:
        if noun.lemma in offices and noun.i not in taken:
            add(_phrase_start(syntax, noun), _phrase_end(syntax, noun, name.first), noun)
    return used


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
        if token.dep not in _LEFT_MODIFIERS or token.sentence != noun.sentence:
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
        if token.dep == "prep" and token.norm in ("of", "for") and child == last:
            end = max((syntax.subtree(c)[1] for c in token.children if syntax.tokens[c].dep == "pobj"), default=last)
            inside = syntax.tokens[last:end]
            comma = next((t.i for t in inside if t.norm in (",", ";", "-", "—") or t.dep == "relcl"), end)
            last = comma
    return min(last, stop) if stop > noun.i else last


def _modifiers(syntax: Syntax, first: int, last: int) -> frozenset[str]:
    return frozenset(t.norm for t in syntax.tokens[first:last] if t.text[0].isupper() and t.pos in ("PROPN", "ADJ"))


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
    definite = any(t.norm in ("the", "this", "that", "these", "those") or t.dep == "poss" for t in marks)
    start = first + 1 if marks and marks[0].norm in ("the", "a", "an") and len(marks) > 0 else first
    return Found(
        start, token.i + 1, token.i, kind, "nominal", titles=[],
        roles=frozenset({token.lemma}), modifiers=_modifiers(syntax, first, token.i),
        gender=offices.get(token.lemma, "-"), plural=plural or kind == "group", definite=definite,
        subject=_is_subject(syntax, token),
    )  # fmt: skip


def _titled_names(syntax: Syntax, sentence: Sentence) -> list[Found]:
    """Names in languages without a recogniser: the words after a title, and Russian names by their dictionary tag."""
    language = sentence.language
    titles, stops = lexicon.words(language, "titles"), lexicon.words(language, "function_words")
    verbs = lexicon.words(language, "cues")
    tokens = syntax.tokens_of(sentence)
    found: list[Found] = []
    k = 0
    while k < len(tokens):
        token = tokens[k]
        pair = f"{token.lemma} {tokens[k + 1].lemma}" if k + 1 < len(tokens) else ""
        width = 2 if pair in titles else 1 if token.lemma in titles else 0
        first = k + width
        if language == "ru":
            while width and first < len(tokens) and not _is_russian_name(tokens[first]) and first < k + 4:
                first += 1
            end = first
            while end < len(tokens) and _is_russian_name(tokens[end]) and end - first < LONGEST_NAME:
                end += 1
            if end - first < (1 if width else 2):
                k += 1
                continue
        else:
            end = first
            while width and end < len(tokens) and end - first < LONGEST_NAME and _goes_on(tokens[end], stops, verbs):
                end += 1
            if not width or end == first:
                k += 1
                continue
        words = tuple(t.lemma for t in tokens[first:end])
        title = syntax.span(token.i, tokens[first - 1].i + 1).of(syntax.text) if width else ""
        found.append(
            Found(
                tokens[first].i, tokens[end - 1].i + 1, tokens[end - 1].i, "person", "name", words,
                [title] if title else [], roles=frozenset({token.lemma} if width else ()), definite=True, subject=True,
            )
        )  # fmt: skip
        k = end
    return found


def _is_russian_name(token: Token) -> bool:
    return token.text[0].isupper() and token.pos == "PROPN" and any(g in token.tag for g in ("Name", "Surn", "Patr"))


def _goes_on(token: Token, stops: frozenset[str], verbs: frozenset[str]) -> bool:
    return token.text[0].isalpha() and token.norm not in stops and token.lemma not in verbs and token.norm not in verbs
