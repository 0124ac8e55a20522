"""Accounts of the same thing that disagree, and figures that their own source has since replaced.

Two figures contest each other when different vouchers give numbers that cannot both hold for the same
people, things, place and time.  Precision comes before recall: what may be another group, another town,
another year or a part of the whole is no contest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from sayso.claims.measures import quantifiers
from sayso.claims.numbers import key
from sayso.fold import squash
from sayso.lexicon import rows
from sayso.record import Attribution, Claim, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, Token

# Measures that counts of the same thing are compared in; of amounts in units only money is, where a noun says of what.
_COUNTS = frozenset(
    (
        "killed",
        "injured",
        "detained",
        "missing",
        "displaced",
        "abducted",
        "casualties",
        "hostages",
        "votes",
        "troops",
        "houses",
        "people",
        "infected",
        "released",
        "rescued",
        "other",
    )
)
_CASUALTIES = frozenset(("killed", "injured", "detained", "missing", "displaced", "abducted", "casualties"))
# What sets one cost, loss or price apart from another.
_TELLING_APART = frozenset(("det", "poss", "prep", "compound", "amod", "relcl"))
_FRAME = 40  # characters from the cue or source within which "later" and "earlier" are said of the saying
_NEAR = 8  # sentences within which two accounts are taken to be of the same thing
_TOLERANCE = 1.2  # "more than 30" and "34" agree; "more than 30" and "80" do not; tests/test_contested.py


def contested(story: Story, syntax: Syntax, resources: Resources) -> list[list[str]]:
    """Groups of ids of claims of one thing by different vouchers that disagree, in the order of the text.

    "…killed more than 9,200 people by Red Cross estimates. Monitors put the number at more than 9,900" is one
    group; "12 were killed in Herat, police said; officials said 30 died in Kabul" is none.
    """
    accounts = _Accounts(story, syntax)
    leader: dict[str, str] = {}

    def find(one: str) -> str:
        while leader.setdefault(one, one) != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    replaced = {older for older, _ in superseded(story, syntax, resources)}
    for a, b in accounts.pairs():
        if a.id in replaced or b.id in replaced or accounts.voucher(a) == accounts.voucher(b):
            continue
        if _disagree(a, b) and accounts.same_thing(a, b):
            leader[find(b.id)] = find(a.id)
    groups: dict[str, list[str]] = defaultdict(list)
    for claim in story.claims:
        if claim.id in leader:
            groups[find(claim.id)].append(claim.id)
    return [group for group in groups.values() if len(group) > 1]


def superseded(story: Story, syntax: Syntax, resources: Resources) -> list[tuple[str, str]]:
    """Pairs (older, newer) of claims where the same voucher replaces its own figure.

    "Officials raised the toll to 40 from an earlier 31"; "police first said 12 had died … police later said
    15 had died".
    """
    accounts = _Accounts(story, syntax)
    found: list[tuple[str, str]] = []
    for a, b in accounts.pairs():
        if not _differ(a, b) or not accounts.same_thing(a, b):
            continue
        order = accounts.overtaken(a, b)
        if order is None and accounts.voucher(a) == accounts.voucher(b):
            order = accounts.revision(a, b)
        if order:
            found.append(order)
    return found


class _Accounts:
    """The claims of a story as accounts: who gives them, in which sentence, of whom."""

    def __init__(self, story: Story, syntax: Syntax) -> None:
        self.story = story
        self.syntax = syntax
        self.attributions: dict[str, Attribution] = {a.id: a for a in story.attributions}
        self.sentences: dict[str, int] = {}
        for claim in story.claims:
            sentence = syntax.sentence_at(claim.span.start)
            if sentence is not None:
                self.sentences[claim.id] = sentence.i

    def pairs(self) -> Iterator[tuple[Claim, Claim]]:
        """Counts of the same measure that stand near each other, in the order of the text."""
        before: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.story.claims:
            if claim.id not in self.sentences or not self._comparable(claim):
                continue
            near = [a for a in before[claim.measure] if self._apart(a, claim) <= _NEAR][-12:]
            last = next((a for a in reversed(near) if a.part_of is None and not self._added(a)), None)
            for a in near:
                # a bare number is one of the last account alone
                if claim.unit:
                    if a.unit == claim.unit and self._same_amount(a, claim):
                        yield a, claim
                elif a is last or a.who is not None and claim.who is not None:
                    yield a, claim
            before[claim.measure] = [*near, claim]

    def voucher(self, claim: Claim) -> str | None:
        """Who gives a figure: one key for all attributions of one source; null for the story itself."""
        attribution = self.attributions.get(claim.by or "")
        if attribution is None:
            return None
        if attribution.speaker:
            return "entity " + attribution.speaker
        words = " ".join(s.of(self.story.text) for s in attribution.source)
        return squash(words).removeprefix("the ").strip()

    def same_thing(self, a: Claim, b: Claim) -> bool:
        """Whether two figures can be of the same people or things, in the same place and time."""
        if (a.part_of or b.part_of) and a.part_of != b.part_of:
            return False
        if self._added(a) or self._added(b):
            return False
        if a.unit:
            return self._same_place(a, b) and self._same_period(a, b)
        answers = self.answers(b)
        if not answers and not self._same_who(a, b):
            return False
        if a.measure == "other" and (a.who is None or b.who is None) and not answers:
            return False
        return self._same_place(a, b) and self._same_period(a, b)

    def answers(self, claim: Claim) -> bool:
        """Whether a figure names nothing of its own and takes up one before ("the number at more than 9,900")."""
        return claim.who is not None and claim.who not in claim.span.of(self.story.text)

    def revision(self, a: Claim, b: Claim) -> tuple[str, str] | None:
        """The older and the newer of two figures of one voucher, where words say which is which."""
        if a.part_of or b.part_of:
            return None
        tokens = self.syntax.tokens
        if self.sentences[a.id] == self.sentences[b.id] and (a.measure in _CASUALTIES or self.answers(b)):
            for older, newer in ((a, b), (b, a)):
                i, j = self._first(older), self._first(newer)
                from_word = self._before(i, "from")
                to_word = self._before(j, "to")
                if from_word and (to_word or newer.trend) and not older.period:
                    return older.id, newer.id
        earlier_a, earlier_b = self._says(a, "earlier"), self._says(b, "earlier")
        if earlier_a != earlier_b:
            return (a.id, b.id) if earlier_a else (b.id, a.id)
        if self._says(b, "later") and tokens[self._first(a)].sentence != tokens[self._first(b)].sentence:
            return a.id, b.id
        return None

    def overtaken(self, a: Claim, b: Claim) -> tuple[str, str] | None:
        """The older and the newer of two figures of a sentence of which one rose from what the other had been.

        "The toll rose to 83 on Friday, a day after officials had put it at 47": whoever gave the older one.
        """
        if self.sentences[a.id] != self.sentences[b.id] or b.trend or a.trend is None or a.measure not in _CASUALTIES:
            return None
        if b.who is not None and not self.answers(b):
            return None
        tokens = self.syntax.tokens
        verb = tokens[self.syntax.within(b.span).stop - 1]
        for _ in range(4):
            verb = tokens[verb.head]
            if any(tokens[c].dep == "aux" and tokens[c].norm == "had" for c in verb.children):
                return b.id, a.id
        return None

    def _first(self, claim: Claim) -> int:
        return self.syntax.within(claim.span).start

    def _language(self, claim: Claim) -> str:
        return self.syntax.sentences[self.sentences[claim.id]].language

    def _words(self, claim: Claim, role: str) -> frozenset[str]:
        return _relations(self._language(claim), role)

    def _before(self, i: int, role: str) -> bool:
        """Whether a word of a role stands up to three tokens before token `i`, in its sentence."""
        sentence = self.syntax.sentences[self.syntax.tokens[i].sentence]
        words = _relations(sentence.language, role)
        return any(_form(t) & words for t in self.syntax.tokens[max(sentence.first, i - 3) : i])

    def _says(self, claim: Claim, role: str) -> bool:
        """Whether the words around the content of an attribution have one of a role: "police later said"."""
        attribution = self.attributions.get(claim.by or "")
        if attribution is None:
            return False
        sentence = self.syntax.sentences[self.sentences[claim.id]]
        words = _relations(sentence.language, role)
        near = [*attribution.cue, *attribution.source]
        for i in range(sentence.first, sentence.last):
            token = self.syntax.tokens[i]
            if _form(token) & words and not any(c.covers(token.span) for c in attribution.content):
                return any(abs(token.start - s.start) < _FRAME or s.covers(token.span) for s in near)
        return False

    def _comparable(self, claim: Claim) -> bool:
        """Whether a figure can be held against others: a count of more than one, or an amount of money."""
        if claim.unit:
            return claim.measure == "money"
        return claim.measure in _COUNTS and not (claim.low == 1 and claim.high == 1)

    def _same_amount(self, a: Claim, b: Claim) -> bool:
        """Whether a later amount takes up what an earlier one is of.

        "The road cost 3 million euros, the mayor said. Auditors put the cost at 5 million euros"; not "put its
        cost", "put the cost of the bridge", which may be of something else.
        """
        tokens = self.syntax.tokens
        taken_up = {
            tokens[i].lemma
            for i in self._amount_words(b)
            if {tokens[c].dep for c in tokens[i].children if tokens[c].dep in _TELLING_APART} == {"det"}
            and all(tokens[c].norm in quantifiers("definite") for c in tokens[i].children if tokens[c].dep == "det")
        }
        return any(tokens[i].lemma in taken_up for i in self._amount_words(a)) if taken_up else False

    def _amount_words(self, claim: Claim) -> list[int]:
        """Words like "cost" that an amount is said to be of: those above it, or their subjects and objects."""
        tokens = self.syntax.tokens
        names = self._words(claim, "amount")
        i = self.syntax.within(claim.span)[-1]
        for _ in range(6):
            token = tokens[i]
            around = [i, *(c for c in token.children if tokens[c].dep in ("nsubj", "nsubjpass", "dobj"))]
            found = [j for j in around if tokens[j].lemma in names]
            if found or token.head == i or token.dep in ("ccomp", "relcl"):
                return found
            i = token.head
        return []

    def _apart(self, a: Claim, b: Claim) -> int:
        return self.sentences[b.id] - self.sentences[a.id]

    def _added(self, claim: Claim) -> bool:
        """Whether a figure adds to another or is what is left of it: "another 12", "30 others", "300 still held"."""
        i, last = self._first(claim), self.syntax.within(claim.span).stop
        tokens = self.syntax.tokens
        if any(_form(t) & self._words(claim, "left") for t in tokens[last : last + 3]):
            return True
        words, than = self._words(claim, "added"), self._words(claim, "than")
        near = range(max(0, i - 1), min(last + 1, len(tokens)))
        return any(_form(tokens[k]) & words and not (k + 1 < len(tokens) and _form(tokens[k + 1]) & than) for k in near)

    def _same_who(self, a: Claim, b: Claim) -> bool:
        """Same noun and no other words that tell them apart ("Iraqi soldiers", "American soldiers")."""
        one, other = self._who(a), self._who(b)
        if not one or not other:
            return True
        generic = self._words(a, "anyone")
        if one[-1] in generic and other[-1] in generic:
            return set(one[:-1]) == set(other[:-1]) or not one[:-1] or not other[:-1]
        if one[-1] != other[-1]:
            return False
        return not one[:-1] or not other[:-1] or bool(set(one[:-1]) & set(other[:-1]))

    def _who(self, claim: Claim) -> list[str]:
        if claim.who is None:
            return []
        if claim.who in claim.span.of(self.story.text):
            start = self.story.text.index(claim.who, claim.span.start)
            return [key(self.syntax.tokens[i].lemma) for i in self.syntax.within(Span(start, start + len(claim.who)))]
        return [squash(word) for word in claim.who.split()]

    def _same_place(self, a: Claim, b: Claim) -> bool:
        """The same place, as far as both have one."""
        return a.place is None or b.place is None or a.place == b.place

    def _same_period(self, a: Claim, b: Claim) -> bool:
        """The same day, month or year, one within the other; a figure without a date goes with the story's."""
        today = self.story.date.value if self.story.date else None
        one, other = a.period, b.period
        if one and other:
            return one.startswith(other) or other.startswith(one)
        said = one or other
        if said is None:
            return True
        return _recent(said, today)


def _recent(period: str, today: str | None) -> bool:
    """Whether a date is in the month of the story, as far as both are known; "last year" is not."""
    if today is None:
        return len(period) >= 10
    return period[:7] == today[:7] and len(period) >= 7


@cache
def _relations(language: str, role: str) -> frozenset[str]:
    return frozenset(r["word"] for r in rows(language, "relations") if r["role"] == role)


def _form(token: Token) -> frozenset[str]:
    return frozenset((key(token.norm), key(token.lemma)))


def _differ(a: Claim, b: Claim) -> bool:
    return (a.low, a.high) != (b.low, b.high)


def _disagree(a: Claim, b: Claim) -> bool:
    """Whether two figures cannot both be a fair account of one number.

    Different ends of the same kind disagree ("more than 9,200", "more than 9,900"); an exact number agrees
    with a bound that it lies just within ("at least 30" and "34"), with a range around it ("dozens" and
    "40") and with "about" a number not far from it.
    """
    if not _differ(a, b):
        return False
    for one, other in ((a, b), (b, a)):
        if one.low is None or one.high is None:
            continue
        if one.low == one.high:
            number = one.low
            if other.low is not None and other.high is None:
                return not other.low <= number <= other.low * _TOLERANCE
            if other.low is None and other.high is not None:
                return not other.high / _TOLERANCE <= number <= other.high
            if other.low is not None and other.high is not None and other.low < other.high:
                return not other.low <= number <= other.high
            if "about" in (one.bound, other.bound) and other.low is not None:
                return not other.low / _TOLERANCE <= number <= other.low * _TOLERANCE
        elif other.low is not None and other.high is None:
            return other.low > one.high
        elif other.low is None and other.high is not None:
            return other.high < one.low
    if (
        a.low is not None
        and a.high is not None
        and b.low is not None
        and b.high is not None
        and a.low < a.high
        and b.low < b.high
    ):
        return a.high < b.low or b.high < a.low
    if (a.low is None) != (b.low is None) and (a.high is None or b.high is None):
        low, high = (a.low, b.high) if a.low is not None else (b.low, a.high)
        return low is not None and high is not None and low > high
    return True
