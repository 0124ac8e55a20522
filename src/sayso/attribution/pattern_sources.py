"""Languages without a parse: where the words of a source begin and end beside a cue."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.attribution.grammar import Grammar, key
from sayso.attribution.quotations import Quotations
from sayso.syntax import Syntax

COMMAS = frozenset(",،")
DASHES = frozenset("—–-")
_BREAKS = frozenset(".!?؟۔…:;؛—–")
_LONGEST_SOURCE = 16  # tokens: titles and a name ("the minister of … of the republic of …, …")
_LONGEST_ZONE = 60  # tokens before a cue in which its source may stand
_LONGEST_NAME = 4  # words in quotation marks that may be a name ("Severstal")
Range = tuple[int, int]


class SourceFinder:
    """Sources of one story's cues: runs of words without adjuncts, dates and other clauses."""

    def __init__(self, syntax: Syntax, quoted: Quotations, dated: set[int]) -> None:
        self.syntax, self.tokens, self.quoted, self.dated = syntax, syntax.tokens, quoted, dated

    def kind(self, i: int, rules: Grammar) -> str:
        """Why a source can't hold a token ("" where it can): see `Grammar.stops`."""
        if i in self.dated:
            return "time"
        word = key(self.tokens[i].text)
        kind = rules.stops.get(word, "")
        if kind and rules.ties:
            before = key(self.tokens[i - 1].text) if i else ""
            after = key(self.tokens[i + 1].text) if i + 1 < len(self.tokens) else ""
            if f"{before} {word}" in rules.ties or f"{word} {after}" in rules.ties:
                return ""
        if not kind and word in rules.complementizers:
            return "complementizer"
        return kind or ("time" if self.tokens[i].pos == "ADV" else "")

    def nominative(self, i: int) -> bool:
        """Whether a token can begin a subject: known to be a nominative, a name, or of no known case."""
        tag = self.tokens[i].tag
        return not tag or "nomn" in tag or "Surn" in tag or "Name" in tag or "UNKN" in tag or "NUMR" in tag

    def breaks(self, i: int) -> bool:
        """Whether a token parts sentences or stands in a quotation longer than a name."""
        token = self.tokens[i]
        if token.text in _BREAKS or token.text in DASHES:
            return True
        quotation = self.quoted.at(token.start)
        if quotation is None:
            return False
        first = self.syntax.within(quotation.span).start
        named = first > 0 and self.tokens[first - 1].text[-1].isalnum()  # "the company «Coal»"
        return not named or len(self.syntax.within(quotation.inner)) > _LONGEST_NAME

    def before(self, end: int, floor: int, rules: Grammar) -> Range | None:
        """The noun phrase that begins the clause before a cue, with what is set beside it in commas.

        A part between commas that is a clause of its own begins anew; one that opens with an adjunct is
        passed over.  "بهرام نیک، استاندار، در محل گفت" -> "بهرام نیک، استاندار".
        """
        start = end
        while start > floor and end - start < _LONGEST_ZONE and not self.breaks(start - 1):
            start -= 1
        found: Range | None = None
        open_end = False  # whether the source so far may go on behind the comma
        for low, high in self.parts(start, end):
            first = low
            while first < high and (self.kind(first, rules) in ("link", "time") or not self.nominative(first)):
                first += 1
            last = self.run(first, high, rules)
            if self.is_clause(low, high, rules) and high < end:
                relative = any(self.kind(i, rules) == "complementizer" for i in range(low, high))
                if found and open_end and relative:
                    found = (found[0], high)
                else:
                    found, open_end = None, False
            elif last == first:
                open_end = False
            elif found is None:
                found, open_end = (first, last), last == high
            elif open_end:
                found, open_end = (found[0], last), last == high
        if found is None and end < len(self.tokens) and "plur" in self.tokens[end].tag:
            found = self.institution(start, end, rules)
        if found is None:
            found = self.at_cue(start, end, rules)
        return self.shortened(found, end, rules)

    def parts(self, start: int, end: int) -> Iterator[Range]:
        """The ranges between commas."""
        low = start
        for i in range(start, end):
            if self.tokens[i].text in COMMAS:
                if i > low:
                    yield low, i
                low = i + 1
        if end > low:
            yield low, end

    def run(self, first: int, high: int, rules: Grammar) -> int:
        """Where the words that a source can hold end."""
        last = first
        while last < high and last - first < _LONGEST_SOURCE and self.kind(last, rules) in ("", "clause"):
            last += 1
        return last

    def is_clause(self, low: int, high: int, rules: Grammar) -> bool:
        """Whether a range ends with, or where parts of speech are known holds, a finite verb."""
        return self.kind(high - 1, rules) == "clause" or any(
            self.tokens[i].pos == "VERB" and "VERB" in self.tokens[i].tag for i in range(low, high)
        )

    def at_cue(self, start: int, end: int, rules: Grammar) -> Range | None:
        """The last words before the cue, where an adjunct runs into them without a comma."""
        low = end
        while (
            low > start and end - low < 4 and not self.kind(low - 1, rules) and self.tokens[low - 1].text not in COMMAS
        ):
            low -= 1
        if low > start and self.kind(low - 1, rules) in ("adjunct", "object"):
            low += 1  # the preposition's own noun
        return (low, end) if end - low > 0 else None

    def shortened(self, found: Range | None, end: int, rules: Grammar) -> Range | None:
        """Without a genitive that belongs to the adjunct behind it, and without marks at the end."""
        if found is None:
            return None
        first, last = found
        if rules.genitive and last < end and self.kind(last, rules) == "adjunct":
            i = last - 1
            while i > first and key(self.tokens[i].text) != rules.genitive:
                i -= 1
            if i > first + 1 and key(self.tokens[i - 1].text) not in self._tied(rules):
                last = i
        while last > first and self.tokens[last - 1].text in COMMAS:
            last -= 1
        return (first, last) if last > first else None

    def _tied(self, rules: Grammar) -> set[str]:
        return {word for pair in rules.ties for word in pair.split()}

    def after(self, start: int, limit: int, rules: Grammar) -> Range | None:
        """The words behind a cue up to a mark, a complementizer or an adjunct; a time before them is passed over.

        Where cases are known the source begins with a nominative: "сообщил в среду **министр**".
        """
        cased = bool(self.tokens[start - 1].tag)
        first = start
        while first < limit and not self.parted(first):
            kind = self.kind(first, rules)
            if kind == "complementizer":
                return None
            if kind == "" and (not cased or self.nominative(first) or self.tokens[first].text[0].isupper()):
                break
            if not cased and kind not in ("time", "link"):
                return None
            first += 1
        last = self.run(first, limit, rules)
        last = next((i for i in range(first, last) if self.parted(i)), last)
        if last > first:
            return first, last
        return self.institution(start, limit, rules) if cased and "plur" in self.tokens[start - 1].tag else None

    def first_noun(self, found: Range, rules: Grammar) -> Range:
        """The first noun phrase of a run of two (subject and object of a verb-first clause), by definite shapes.

        It ends with the first definite word and the definite adjectives behind it: "اتهمت **الحكومة اللبنانية**
        المتمردين".
        """
        if not rules.definite:
            return found
        first, last = found
        end = next((i + 1 for i in range(first, last) if key(self.tokens[i].text).startswith(rules.definite)), last)
        while end < last:
            word = key(self.tokens[end].text)
            if not word.startswith(rules.definite) or not word.endswith(rules.adjectives):
                break
            end += 1
        return first, end

    def institution(self, start: int, limit: int, rules: Grammar) -> Range | None:
        """Where an unnamed "they" speaks from: "рассказали в **областном Минздраве**",
        "В **областном Минздраве** рассказали"."""
        if start + 1 >= limit or self.kind(start, rules) != "adjunct" or start + 1 in self.dated:
            return None
        last = start + 1
        while last < limit and not self.parted(last) and not self.kind(last, rules):
            last += 1
        return (start + 1, last) if last > start + 1 else None

    def parted(self, i: int) -> bool:
        """Whether a token ends a clause: a mark of any kind, or the start of a long quotation."""
        return (
            self.tokens[i].text in COMMAS
            or self.tokens[i].text in DASHES
            or self.tokens[i].text in "()"
            or self.breaks(i)
        )
