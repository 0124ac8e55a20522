"""Figures of news: how many of what, at least or at most, where and when, and by whose count.

`figures` (English, by the parse) and `windows` (languages without a parser) find them sentence by
sentence; this module ties them to the story: ellipsis, parts, places, periods and vouchers.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence

from sayso.claims.figures import LARGEST_KNOWN, Figure, english, not_figures
from sayso.claims.singles import singles
from sayso.claims.surroundings import Surroundings
from sayso.claims.windows import plain
from sayso.record import Attribution, Claim, Span, Story
from sayso.resources import Resources
from sayso.syntax import Name, Syntax
from sayso.vouching import Vouchers

CASUALTIES = frozenset(("killed", "injured", "detained", "missing", "displaced", "abducted", "casualties"))


def claims(story: Story, syntax: Syntax, resources: Resources) -> list[Claim]:
    """The figures of a story with their bounds, what they count and who vouches for them.

    Args:
        story: dates, entities, places and attributions must be there already.
        syntax: of the same story.
        resources: not used; a stage is given them.

    Returns:
        Claims in the order of the text.  Vague ones follow fixed conventions: "dozens" is 12 to 120 and
        "thousands" 1,000 to 10,000 (CQE, EMNLP 2023); "several" and "a few" are at least 3 (coding of
        ISAF press releases) and claimed of casualties only.  A single victim is a claim of 1.
    """
    sources = _Sources(story.attributions)
    found = [f for f in _figures(story, syntax) if not _counts_sources(f, story, sources)]
    surroundings = Surroundings(story, syntax)
    say_so = Vouchers(story)
    ids = {id(figure): f"c{i}" for i, figure in enumerate(found, 1)}
    by_head: dict[int, Figure] = {}
    for figure in found:
        by_head.setdefault(figure.head, figure)
    chains: dict[str | None, list[str]] = {}
    before = _Before()
    result: list[Claim] = []
    for figure in found:
        measure, who = figure.measure, _words(syntax, figure.who)
        if figure.answers:
            last = before.answered()
            if last is not None:
                figure.measure, figure.who = last.measure, figure.who or last.who
                measure, who = last.measure, _words(syntax, figure.who)
        else:
            before.note(figure)
        span = _without_stop(syntax, syntax.span(figure.first, figure.last), figure.last - 1)
        # What is said may begin only behind "about": then the number tells whose it is.
        attribution = say_so.voucher(span) or say_so.voucher(figure.number)
        by = attribution.id if attribution else None
        if by not in chains:
            chains[by] = say_so.chain(by)
        whole = by_head.get(figure.whole) if figure.whole is not None else None
        place, period = surroundings.place(figure), surroundings.period(figure)
        result.append(
            Claim(
                id=ids[id(figure)],
                span=span,
                measure=measure,
                low=figure.low,
                high=figure.high,
                bound=figure.bound,
                by=by,
                chain=chains[by],
                confidence=_confidence(figure, attribution),
                unit=figure.unit,
                who=who,
                place=place[0] if place else None,
                place_span=place[1] if place else None,
                period=period[0] if period else None,
                period_span=period[1] if period else None,
                part_of=ids[id(whole)] if whole is not None and whole is not figure else None,
                trend=figure.trend,
            )
        )
    return result


def _figures(story: Story, syntax: Syntax) -> list[Figure]:
    """All figures in the order of the text."""
    skipped = _skipped(story, syntax)
    named: dict[int, Name] = {}
    persons: dict[int, Name] = {}
    for name in syntax.names:
        for i in range(name.first, name.last):
            named.setdefault(i, name)
            if name.kind == "person":
                persons[i] = name
    found: list[Figure] = []
    pronouns: list[Figure] = []  # "he was killed": a figure only where the story counts no dead otherwise
    for sentence in syntax.sentences:
        if sentence.language == "en":
            figures = english(syntax, sentence, skipped, named)
            taken = {f.head for f in figures}
            for one in singles(syntax, sentence.first, sentence.last, taken, persons):
                figure = Figure(
                    one.first,
                    one.last,
                    syntax.span(one.first, one.last),
                    one.head,
                    sentence.i,
                    1,
                    1,
                    "exactly",
                    one.fate.measure,
                    None,
                    one.who,
                    trigger=one.fate.trigger,
                    single=True,
                )
                (pronouns if one.pronoun else figures).append(figure)
            figures.sort(key=lambda f: f.first)
        else:
            figures = plain(syntax, sentence, skipped)
        found.extend(figures)
    if pronouns and not any(f.measure == "killed" for f in found):
        insort(found, pronouns[0], key=lambda f: f.first)
    _settle_shot(found, syntax)
    return found


def _settle_shot(found: list[Figure], syntax: Syntax) -> None:
    """Those who were shot are injured, unless the story says of them elsewhere that they died.

    "Two men were shot on Friday": injured.  "Smith was shot in the chest. … Smith died": of the first only
    that he was shot.
    """
    heads = {syntax.tokens[f.head].lemma for f in found if f.measure == "killed" and f.low}
    counts = {f.low for f in found if f.measure == "killed" and f.low and f.low > 1}
    hurt = any(f.measure == "injured" for f in found)
    for figure in found:
        if figure.measure == "shot":
            one = figure.low == 1
            died = one and (syntax.tokens[figure.head].lemma in heads or heads and not hurt) or figure.low in counts
            if not died:
                figure.measure = "injured"


def _skipped(story: Story, syntax: Syntax) -> set[int]:
    """Tokens whose numbers are no figures: of dates (not of durations), addresses, telephone numbers."""
    skipped: set[int] = set()
    for date in story.dates:
        if date.type != "duration":
            skipped.update(syntax.within(date.span))
    for start, end in not_figures(story.text):
        skipped.update(syntax.within(Span(start, end)))
    return skipped


def _counts_sources(figure: Figure, story: Story, sources: _Sources) -> bool:
    """Whether a small number in words only counts who speaks: "Two officials said the gates were shut"."""
    if figure.trigger is not None or figure.unit or figure.low != figure.high or (figure.low or 0) > LARGEST_KNOWN:
        return False
    if any(c.isdigit() for c in figure.number.of(story.text)):
        return False
    return sources.speaking(figure.number, story.text)


def _without_stop(syntax: Syntax, span: Span, last: int) -> Span:
    """The span without a full stop that the tokens hold for part of a unit ("RM2.7m.")."""
    word = syntax.tokens[last].text
    stop = len(word) > 1 and word.endswith(".") and "." not in word[:-1] and word[:-1].casefold() != "no"
    return Span(span.start, span.end - 1) if stop and span.end == syntax.tokens[last].end else span


def _words(syntax: Syntax, tokens: tuple[int, int] | None) -> str | None:
    return syntax.span(*tokens).of(syntax.text) if tokens else None


def _confidence(figure: Figure, attribution: Attribution | None) -> float:
    """How sure the reading is; never surer than the attribution that vouches.

    0.65 is the share of claimed casualty numbers that are the coders' (stated 0.65 of 664, single victims
    0.64 of 488, on the development halves of ISAF and GVA); vague and elliptical ones are too few to
    measure there and are put below it.
    """
    sure = 0.5 if figure.vague or figure.answers else 0.65
    return round(min(sure, attribution.confidence), 2) if attribution else sure


class _Before:
    """The figures so far that a bare "the number" can answer to."""

    def __init__(self) -> None:
        self.casualty: Figure | None = None
        self.count: Figure | None = None

    def note(self, figure: Figure) -> None:
        """Keeps the last count of people; of one sentence the dead before the hurt, the whole before its part."""
        if figure.single or figure.unit is not None or figure.whole is not None:
            return
        if figure.measure in CASUALTIES:
            last = self.casualty
            if not (last and last.measure == "killed" and last.sentence == figure.sentence):
                self.casualty = figure
        elif figure.measure != "other":
            self.count = figure

    def answered(self) -> Figure | None:
        """The last casualty figure, else the last count of people or things."""
        return self.casualty or self.count


class _Sources:
    """Where the words of sources stand."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self.sources = sorted((s.start, s.end) for a in attributions for s in a.source)

    def speaking(self, number: Span, text: str) -> bool:
        """Whether a number opens the words of a source, at most one word ("the", "about") before it."""
        i = bisect_right(self.sources, (number.start, len(text))) - 1
        if i < 0:
            return False
        start, end = self.sources[i]
        return number.end <= end and len(text[start : number.start].split()) < 2
