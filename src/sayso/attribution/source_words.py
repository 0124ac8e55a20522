"""What the words of a source tell by themselves: a pronoun, a name, or a noun that somebody is called by.

Works from spans alone, so that it doesn't matter which finder made them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso import lexicon
from sayso.attribution.determiners import is_new, take_demonstrative, tells_an_age
from sayso.attribution.meaning.words import phrases
from sayso.attribution.meaning.words import words as phrase_words
from sayso.attribution.possessed import Possessed, possessed, relation
from sayso.attribution.russian_sources import russian_source, without_prepositions
from sayso.attribution.uncapitalised import LONGEST_NAME, is_unknown, named_in, pronoun_form
from sayso.fold import squash
from sayso.people.keys import called, key, nouns
from sayso.people.pashto_names import listed
from sayso.people.russian_names import nominative
from sayso.record import Span
from sayso.syntax import Syntax, Token

LONGEST_PRONOUN = 12  # characters
_QUOTES = '«“„"'
_SEGMENT_ENDS = frozenset({",", ";", "(", "—", "–", ":"})
_TOLD_UNNAMED = frozenset({"en", "ru"})


@dataclass(slots=True)
class SourceWords:
    """A source taken apart.

    Attributes:
        form: of a pronoun ("masculine", "feminine", "plural", "neuter", "any", "first"), else "".
        span: the words before the first comma or relative clause; what an entity is named by.
        keys: of its words that carry meaning, in order.
        heads: keys that the source may be called by alone later: its head noun, that of an apposition, name words.
        names: keys of the words of a name, where the source has one.
        name: the words of that name.
        nouns: its nouns that sources are called by, with their kind and sense.
        head: the noun, or the last word of the name, that the source is about.
        kind: "person", "organization", "group", "document", or "" where nothing tells.
        unnamed: whether it says that it is not named.
        gender: of a noun for one person, where it tells ("feminine"; "masculine" nouns are of anybody).
        definite: whether it may be about somebody spoken of before.
        anchor: the head's token, where the language is parsed.
        written: the name, or else the span, as an entity is named: on one line, in Russian in the nominative.
        of: keys of the nouns that tell which one it is ("the **fire** chief", "директор **завода**").
        more: keys of the words of appositions.
        possessed: its noun and whose that is, where a possessive tells ("پدرم").
        pointed: whether it is about somebody just spoken of ("این مرد").
        proper: keys of the other words that are names ("the **Peruvian** president").
    """

    form: str = ""
    span: Span | None = None
    keys: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    name: Span | None = None
    head: str = ""
    kind: str = ""
    senses: frozenset[str] = frozenset()
    definite: bool = True
    unnamed: bool = False
    gender: str = ""
    anchor: int | None = None
    proper: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    written: str = ""
    possessed: Possessed | None = None
    pointed: bool = False


def segments(tokens: Sequence[Token], language: str) -> Iterator[list[Token]]:
    """The parts of a source between commas, without relative clauses."""
    relative = lexicon.words(language, "relative_words")
    part: list[Token] = []
    for token in tokens:
        if token.norm in _SEGMENT_ENDS or token.text == "-" and part and token.start > part[-1].end:
            if part:
                yield part
            part = []
        elif squash(token.text) in relative:
            if part:
                yield part
            return
        elif token.text[0].isalnum() or token.norm == "'s":
            part.append(token)
    if part:
        yield part


def read(source: Sequence[Span], syntax: Syntax, language: str) -> SourceWords:
    """Take the words of a source apart; nothing is known of a source without words."""
    text = syntax.text
    if not source:
        return SourceWords()
    whole = " ".join(s.of(text) for s in source)
    if len(whole) <= LONGEST_PRONOUN:
        form = lexicon.mapping(language, "source_pronouns").get(squash(whole))
        if squash(whole) in lexicon.words(language, "relative_words"):
            form = "relative"
        if form:
            return SourceWords(form=pronoun_form(whole, form, language))
    tokens = [syntax.tokens[i] for span in source for i in syntax.within(span)]
    parts = list(segments(tokens, language))
    if not parts:
        return SourceWords()
    pointed = language not in ("en", "ru") and take_demonstrative(parts, language)
    reader = {"en": _english, "ru": _russian}.get(language, _without_capitals)
    words = reader(parts, syntax, language)
    unnamed = ("anonymous", "forbidden")
    if language in _TOLD_UNNAMED and not words.names and any(is_of_kind(s, text, language, *unnamed) for s in source):
        words.definite, words.unnamed = False, True
    if reader is _without_capitals and not words.form:
        _possess(words, parts, syntax, language)
        if pointed and words.span:
            words.span = Span(tokens[0].start, words.span.end)
        words.pointed = pointed or tells_an_age(parts[0], language)
        words.definite = words.definite and (pointed or not is_new(tokens, parts[0], language))
    return words


def is_of_kind(span: Span | None, text: str, language: str, *kinds: str) -> bool:
    """Whether words hold one of the lexicon's (source_kinds) of some kinds: "anonymous", "forbidden", "office"."""
    hits = phrases(language, "source_kinds").hits(phrase_words(text, [span] if span else [], language))
    return any(h.row["kind"] in kinds for h in hits)


def _content(tokens: Sequence[Token], language: str) -> list[Token]:
    empty = lexicon.words(language, "function_words") | lexicon.words(language, "courtesy_titles")
    kept = [t for t in tokens if t.text[0].isalnum() and t.norm not in empty and squash(t.text) not in empty]
    return kept or [t for t in tokens if t.text[0].isalnum()]


def _made(
    parts: list[list[Token]], syntax: Syntax, language: str, head: str, kind: str, senses: frozenset[str],
    named: Sequence[Token], definite: bool = True, anchor: int | None = None,
) -> SourceWords:  # fmt: skip
    main = _content(parts[0], language)
    heads = {head} if head else set()
    known = nouns(language)
    more = {key(t, language) for part in parts[1:] for t in _content(part, language)}
    for k in more & known.keys():
        heads.add(k)
        senses |= known[k][1]
    names = tuple(key(t, language) for t in _content(named, language)) if named else ()
    span = syntax.span(parts[0][0].i, parts[0][-1].i + 1)
    name = syntax.span(named[0].i, named[-1].i + 1) if named else None
    keys = tuple(key(t, language) for t in main)
    return SourceWords(
        "", span, keys, frozenset(heads) | set(names), names, name, head or (names or keys or ("",))[-1], kind,
        senses - {"-"}, definite, False, "", anchor,
        frozenset(key(t, language) for t in main if t.text[0].isupper() and t.i != anchor and t.i != parts[0][0].i),
        _complements(main, head, named, language), frozenset(more), _written(named or parts[0], syntax, language),
    )  # fmt: skip


def _complements(main: Sequence[Token], head: str, named: Sequence[Token], language: str) -> frozenset[str]:
    names = {t.i for t in named}
    others = (t for t in main if t.pos in ("NOUN", "PROPN") and t.i not in names and head not in (t.lemma, t.norm))
    return frozenset(key(t, language) for t in others) - {head}


def _written(tokens: Sequence[Token], syntax: Syntax, language: str) -> str:
    words = " ".join(syntax.span(tokens[0].i, tokens[-1].i + 1).of(syntax.text).split())
    before = syntax.tokens[max(0, tokens[0].i - 2) : tokens[0].i]
    quoted = len(before) > 1 and before[1].text in _QUOTES and before[0].pos == "NOUN"  # "газета «Волга»"
    if language == "ps":
        return listed(tokens, syntax)
    return nominative(tokens, syntax.text) or words if language == "ru" and not quoted else words


def as_it_stands(words: SourceWords, syntax: Syntax) -> str:
    """The name or else the words of a source as the text has them, on one line."""
    span = words.name or words.span
    return " ".join(span.of(syntax.text).split()) if span else words.written


def _english(parts: list[list[Token]], syntax: Syntax, language: str) -> SourceWords:
    main = parts[0]
    inside = range(main[0].i, main[-1].i + 1)
    tops = [t for t in main if t.head not in inside or t.head == t.i]
    top = next((t for t in tops if t.pos in ("NOUN", "PROPN", "NUM", "ADJ", "PRON")), tops[0] if tops else main[-1])
    if main[-1].lemma in nouns("en") and main[-1].pos == "NOUN" and top.pos == "PROPN":
        top = main[-1]  # "the Union of Bakers' president"
    last = max((t for t in main if t.i <= top.i or t.head == top.i and t.pos == "PROPN"), key=lambda t: t.i)
    known = nouns("en")
    named: list[Token] = []
    one_of = len(main) == 2 and main[0].norm == "the" and _is_of_a_people(top)
    if (
        top.text[0].isupper()
        and not one_of
        and (top.lemma not in known or top.pos == "PROPN" and last.lemma not in known)
    ):
        named = _name_at(main, last, known)
    elif top.lemma in known and top.text[0].isupper():
        named = _name_behind_office(main, known)
    while len(named) > 2 and named[-1].text.isupper():
        named = named[:-1]  # "Fiona Laidlaw KC"
    head, kind, senses = "", "", frozenset[str]()
    if top.norm in ("one", "some", "many", "most", "several", "dozens", "hundreds") or top.tag in ("NNS", "NNPS"):
        kind = "group"
    if not named or top.lemma in known:
        head = top.lemma if top.pos in ("NOUN", "PROPN") else top.norm
        found = known.get(head) or known.get(top.norm)
        if not found and (one_of or top.norm.endswith(("man", "woman")) or any(t.norm == "old" for t in main)):
            found = ("person", frozenset({"anyone"}))
        if found and not (kind == "group" and found[0] == "person"):
            kind, senses = found
    if named and not kind and len(parts) > 1 and called(parts[1], language)[1] == "person":
        kind = "person"
    if len(parts) > 1 and not named and kind in ("person", "organization", "") and _is_name(parts[1], known):
        named = parts[1][:-1] if len(parts[1]) > 2 and parts[1][-1].text.isupper() else parts[1]
    definite = main[0].norm not in ("a", "an", "one", "another", "some", "several") and main[0].pos != "NUM"
    return _made(parts, syntax, language, head, kind, senses, named, definite, top.i)


def _is_of_a_people(token: Token) -> bool:
    """ "the Welshman", "the Brazilian": one of a people, no name."""
    demonyms = lexicon.mapping("en", "demonyms")
    return token.norm.endswith(("man", "woman")) or token.norm in demonyms


def _name_behind_office(main: list[Token], known: dict[str, tuple[str, frozenset[str]]]) -> list[Token]:
    """ "Superintendent of Police Ana Reyes": the last capitalised words, without what "of" belongs to."""
    start = len(main)
    while start and main[start - 1].text[0].isupper() and main[start - 1].lemma not in known:
        start -= 1
    if start and main[start - 1].norm == "of":
        start += 1
    elif not start or not main[start - 1].text[0].isupper():
        return []
    return main[start:] if len(main) - start > 1 else []


def _name_at(main: list[Token], last: Token, known: dict[str, tuple[str, frozenset[str]]]) -> list[Token]:
    """The capitalised words that end with a token, behind the last that is an office or honorific."""
    honorifics = lexicon.mapping("en", "honorifics")
    end = next(k for k, t in enumerate(main) if t.i == last.i) + 1
    start = end
    while (
        start and main[start - 1].text[0].isupper() or start > 1 and main[start - 1].norm in ("el", "al", "bin", "de")
    ):
        before = main[start - 1]
        if end - start and (before.lemma in known or before.norm in honorifics or before.norm == "the"):
            break
        start -= 1
    return main[start:end]


def _is_name(part: list[Token], known: dict[str, tuple[str, frozenset[str]]]) -> bool:
    """Whether a part between commas is nothing but a name."""
    return all(t.text[0].isupper() or t.norm in ("el", "al", "bin", "de", "of") for t in part) and not any(
        t.lemma in known and t.pos == "NOUN" for t in part
    )


def _russian(parts: list[list[Token]], syntax: Syntax, language: str) -> SourceWords:
    parts = [without_prepositions(parts[0]), *parts[1:]]
    told = russian_source(parts, syntax, *called(parts[0], language))
    words = _made(parts, syntax, language, told.head, told.kind, told.senses, told.named, told.definite)
    words.gender = told.gender
    return words


def _without_capitals(parts: list[list[Token]], syntax: Syntax, language: str) -> SourceWords:
    main = parts[0]
    words = " ".join(t.text for t in main)
    if form := lexicon.mapping(language, "source_pronouns").get(squash(words)):  # "هغې، چې …": she, who …
        return SourceWords(form=pronoun_form(words, form, language))
    quotes = [t.i for t in main if t.i and syntax.tokens[t.i - 1].text in _QUOTES]
    named, (head, kind, senses) = named_in(parts, quotes, language)
    return _made(parts, syntax, language, head, kind, senses, named)


def _possess(words: SourceWords, parts: list[list[Token]], syntax: Syntax, language: str) -> None:
    """ "همسرش، نسترن بهادری", "پدر رحیم": the name beside a relation is somebody else's, unless a comma parts them."""
    main = parts[0]
    words.possessed = possessed(main, language)
    noun = words.possessed.noun if words.possessed else relation(main, language)
    if not noun:
        return
    if words.possessed and language == "ar" and words.name and words.name.start > main[0].end:
        return  # "مدربها حسام نجيب"
    behind = parts[1] if len(parts) > 1 and len(parts[1]) <= LONGEST_NAME and is_unknown(parts[1], language) else []
    words.names = tuple(key(t, language) for t in behind)
    words.name = syntax.span(behind[0].i, behind[-1].i + 1) if behind else None
    words.kind, words.senses = nouns(language)[noun][0], frozenset()
    words.head = noun
    words.heads = frozenset({noun, *words.names})
    words.written = _written(behind or main, syntax, language)
    words.definite = words.possessed is not None or words.definite
