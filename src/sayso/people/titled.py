"""Names in languages without a recogniser: what stands behind or before a title."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso import lexicon
from sayso.fold import squash
from sayso.people.found import Found
from sayso.people.keys import key, nouns
from sayso.syntax import Sentence, Syntax, Token

LONGEST_NAME = 4  # words of a name beside a title
LONGEST_OFFICE = 5  # words of an office up to its name or comma
SHORTEST_SURNAME = 3  # letters a word must have to be taken for a person named before


def titled_names(syntax: Syntax, is_place: Callable[[str, str], bool]) -> list[Found]:
    """Persons named beside a title, and the places where their last name stands alone later.

    Args:
        syntax: of the whole story.
        is_place: whether a word of a language names a place; an office may hold one ("والی هرات").
    """
    found: list[Found] = []
    surnames: dict[str, Found] = {}
    for sentence in syntax.sentences:
        if sentence.language == "en":
            continue
        taken: set[int] = set()
        for name in _Titles(syntax, sentence, is_place).names():
            found.append(name)
            taken.update(range(name.first, name.last))
            if name.words and len(name.words[-1]) >= SHORTEST_SURNAME:
                surnames[name.words[-1]] = name
        for token in syntax.tokens_of(sentence):
            if token.i not in taken and token.lemma in surnames:
                found.append(Found(token.i, token.i + 1, token.i, "person", "name", (token.lemma,), subject=True))
    return found


class _Titles:
    """The titled names of one sentence."""

    def __init__(self, syntax: Syntax, sentence: Sentence, is_place: Callable[[str, str], bool]) -> None:
        self.language = language = sentence.language
        self.is_place = is_place
        self.syntax = syntax
        self.tokens = syntax.tokens_of(sentence)
        self.russian = language == "ru"
        self.titles = lexicon.words(language, "titles")
        self.stops = lexicon.words(language, "function_words")
        self.verbs = lexicon.words(language, "cues")
        self.nouns = nouns(language)
        self.relatives = lexicon.words(language, "relative_words")

    def names(self) -> Iterator[Found]:
        """Names in the order of the sentence."""
        k = 0
        last: Found | None = None
        while k < len(self.tokens):
            width = self._title_at(k)
            if width:
                found, end = self._before(k, width, last) or self._behind(k, width) or (None, k + width)
                if found and found is not last:
                    yield found
                    last = found
                k = max(end, k + width)
            elif not self.russian and (end := self._introduced(k)):
                last = self._found(k, end, "")
                yield last
                k = end
            elif self.russian and self._is_russian_name(k) and self._name_end(k) - k >= 2:
                end = self._name_end(k)
                if "Patr" in self.tokens[k].tag and k > 1 and self._is_capital(k - 1):
                    k -= 1  # a given name that the dictionary takes for a noun: "Любовь Ивановна"
                yield self._found(k, end, "")
                k = end
            else:
                k += 1

    def _introduced(self, k: int) -> int:
        """ "ګل محمد، چې …", "زرمینه بي بي، 34": where a name ends that a comma tells more of."""
        before = self.tokens[k - 1].norm if k else ","
        if before not in (",", ".", ":", "»", '"'):
            return 0
        end = k
        while end < len(self.tokens) and end - k < LONGEST_NAME and self._is_name_word(end) and not self._is_noun(end):
            end += 1
        if end - k < 2 or end + 1 >= len(self.tokens) or self.tokens[end].norm not in (",", "("):
            return 0
        after = self.tokens[end + 1]
        told = after.text.isdecimal() or squash(after.text) in self.relatives or self._is_noun(end + 1, "person")
        return end if told else 0

    def _is_noun(self, k: int, kind: str = "") -> bool:
        known = self.nouns.get(key(self.tokens[k], self.language))
        return known is not None and kind in ("", known[0])

    def _title_at(self, k: int) -> int:
        """Words of the title that begins at a token; titles may follow one another ("Dr", "General Dr")."""
        width = 0
        while k + width < len(self.tokens):
            token = self.tokens[k + width]
            after = self.tokens[k + width + 1].lemma if k + width + 1 < len(self.tokens) else ""
            if f"{token.lemma} {after}" in self.titles:
                width += 2
            elif token.lemma in self.titles:
                width += 1
            else:
                break
        return width

    def _behind(self, k: int, width: int) -> tuple[Found, int] | None:
        """ "Министр обороны Иван Петров", "العميد فارس الحلواني": the name follows its title."""
        first = k + width
        if self.russian:
            while first < min(len(self.tokens), k + LONGEST_OFFICE) and not self._is_russian_name(first):
                if not self.tokens[first].text[0].isalpha():
                    return None
                first += 1
        end = self._name_end(first)
        if end == first or (end < len(self.tokens) and not self.russian and self._is_body(end)):
            return None  # an office of a body ("سخنگوی کمیسیون …"), nobody's name
        start = k - 1 if k > 0 and self.tokens[k - 1].norm == "د" else k
        if not self.russian and end - first != 2 and self.is_place(self.tokens[first].text, self.language):
            first += 1  # of two words the first is rather a given name (Fars, Jordan) than a place before a name
        if first == end:
            return self._office(start, end), end
        return self._found(first, end, self._words(start, first)), end

    def _office(self, first: int, end: int) -> Found:
        """ "دادستان زنجان": an office with its place, and nobody's name."""
        tokens = self.tokens[first:end]
        roles = frozenset(t.lemma for t in tokens if t.lemma in self.titles)
        return Found(tokens[0].i, tokens[-1].i + 1, tokens[0].i, "person", "nominal", roles=roles, subject=True)

    def _before(self, k: int, width: int, last: Found | None) -> tuple[Found, int] | None:
        """ "میرویس یفتلی، سخنگوی والی": the name stands before a comma and its title."""
        if k < 2 or self.tokens[k - 1].norm not in (",", "-", "–"):
            return None
        end = k + width
        while end < len(self.tokens) and end - k < LONGEST_OFFICE and self._goes_on(end):
            end += 1
        if last and last.last == self.tokens[k - 1].i:
            last.titles.append(self._words(k, end))
            return last, end
        first = k - 1
        while first > 0 and k - 1 - first < LONGEST_NAME and self._is_name_word(first - 1):
            first -= 1
        if k - 1 - first < 2 or self.russian:
            return None
        return self._found(first, k - 1, self._words(k, end)), end

    def _name_end(self, k: int) -> int:
        end = k
        while end < len(self.tokens) and end - k < LONGEST_NAME:
            is_name = (
                self._is_russian_name(end) or (end > k and self._is_capital(end))
                if self.russian
                else self._is_name_word(end)
            )
            if not is_name:
                break
            end += 1
        return end

    def _goes_on(self, k: int) -> bool:
        token = self.tokens[k]
        known = {token.norm, token.lemma}
        return token.text[0].isalpha() and known.isdisjoint(self.stops) and known.isdisjoint(self.verbs)

    def _is_name_word(self, k: int) -> bool:
        """No word of an office: "سخنگوی **وزارت**" names nobody."""
        kind, _ = self.nouns.get(key(self.tokens[k], self.language), ("", None))
        return self._goes_on(k) and kind not in ("organization", "group", "document")

    def _is_body(self, k: int) -> bool:
        return self._is_noun(k, "organization")

    def _is_russian_name(self, k: int) -> bool:
        return (
            k < len(self.tokens)
            and self._is_capital(k)
            and any(g in self.tokens[k].tag for g in ("Name", "Surn", "Patr"))
        )

    def _is_capital(self, k: int) -> bool:
        return self.tokens[k].text[0].isupper()

    def _words(self, first: int, last: int) -> str:
        return self.syntax.span(self.tokens[first].i, self.tokens[last - 1].i + 1).of(self.syntax.text)

    def _found(self, first: int, end: int, title: str) -> Found:
        tokens: list[Token] = self.tokens[first:end]
        return Found(
            tokens[0].i, tokens[-1].i + 1, tokens[-1].i, "person", "name", tuple(t.lemma for t in tokens),
            [title] if title else [], definite=True, subject=True, name_first=tokens[0].i,
        )  # fmt: skip
