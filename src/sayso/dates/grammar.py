"""Rules over the symbols of `dates.scan`: a pattern of letters and a function that says what it means.

All patterns are one regular expression; at each place the first rule of the list that fits is asked, then,
while the answer is null, those after it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sayso.dates.context import Context
from sayso.dates.moment import Moment

Meaning = Callable[[Context], Moment | None]

# Pieces of patterns that many rules share.
NUMBER = r"(?:w(?:h?j?w){0,6}|[dny](?:w(?!w))?|a|x)"
UNIT = "[UYBD]"
MONTH = r"M\.?(?:sM|\(M\))?"
OF_YEAR = r"[cf]{0,2}Y?f?y(?:\.?Y)?(?:\.?G){0,3}"
STAGE = r"(?:t?[eZ][hfp]?t?)?"
CLOCK = r"v?(?:U?C\.?m?|[dwo]h?l?m|[dw]l)l?z?"
PART = r"(?:e[hf]?)?P"


def _stops_at_point(context: Context) -> int:
    """1 where the last symbol is a point that belongs to the sentence, not to an abbreviation."""
    if context.last - context.first < 2 or context.scan.letters[context.last - 1] != ".":
        return 0
    letter, value = context.scan.letters[context.last - 2], context.scan.values[context.last - 2]
    return int(letter in "Wy" or (letter == "M" and not value.short))


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of letters and what it means; where the meaning is null, the place has none."""

    name: str
    pattern: str
    meaning: Meaning


class Grammar:
    """A list of rules in order of preference, as one regular expression."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = [(re.compile(r.pattern), r) for r in rules]
        self.order = {r.name: i for i, r in enumerate(rules)}
        self.pattern = re.compile("|".join(f"(?P<{r.name}>{r.pattern})" for r in rules))

    def find(self, context: Context) -> Iterator[Moment]:
        """The moments of a sentence, from left to right; `context` says where each stands."""
        letters = context.scan.letters
        at = 0
        while m := self.pattern.search(letters, at):
            found = self._ask(m, letters, context)
            if found is None:
                at = m.start() + 1
                continue
            context.last -= _stops_at_point(context)
            yield found
            at = max(context.last, m.start() + 1)

    def _ask(self, m: re.Match[str], letters: str, context: Context) -> Moment | None:
        """What the first rule with an answer says of the place of a match."""
        for pattern, rule in self.rules[self.order[str(m.lastgroup)] :]:
            fit = pattern.match(letters, m.start())
            if fit and fit.end() > fit.start():
                context.first, context.last = fit.span()
                found = rule.meaning(context)
                if found is not None:
                    return found
        return None
