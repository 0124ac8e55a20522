"""One story as a report on a terminal, in the order of the page.

Words that run right to left: terminals either put them in order by themselves or not at all, and none is
told how.  So the words stay in logical order, the report parts lines itself, and every line of a
right-to-left story, and every run against the direction of its line, stands between Unicode isolates
(UAX #9): a terminal with bidirectional text then keeps each line in order, and another shows the letters
in the order in which they are read.  On a terminal such lines are set flush right; in a pipe or a file
they are not, since blanks there would be data.  Reports without such words hold no isolates.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import IO

from rich.console import Console
from rich.text import Text

from sayso.language import direction
from sayso.record import Story
from sayso.report import bars
from sayso.report.facts import Contest, Deed, Facts, Figure, Statement, Voice, Voucher, Words
from sayso.report.words import on_a_line

WIDEST = 100  # columns: longer lines are hard to read
BAR = 60  # columns of a bar at most
LONG = 280  # characters of a quotation above which its middle is left out
HEAD, TAIL = 180, 80  # what is left of it
CUT = " […] "

_LEFT_TO_RIGHT, _FIRST_STRONG, _RIGHT_TO_LEFT, _POP = "\u200e", "\u2068", "\u2067", "\u2069"
_LOOKS = {"said": "cyan", "denied": "red", "doubted": "yellow", "unnamed": "magenta"}
_STATUSES = {"denied": "red", "negated": "red", "threatened": "red", "alleged": "yellow", "hypothetical": "yellow"}


def print_story(story: Story, stream: IO[str]) -> None:
    """Print the report of a story.

    Args:
        story: any record.
        stream: where to; colours are used only on a terminal, and not where NO_COLOR is set.  The width is the
            terminal's, else that of COLUMNS, else 80.
    """
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    _Report(Facts(story), console).print()


class _Report:
    """Writes the parts of the report, each a method."""

    def __init__(self, facts: Facts, console: Console) -> None:
        self.facts, self.t, self.console = facts, facts.labels, console
        self.rtl = direction(facts.story.language) == "rtl"
        self.width = max(min(console.width, WIDEST), 8)

    def print(self) -> None:
        """All parts that have something to say."""
        self._masthead()
        self._statements()
        self._contests()
        self._figures()
        self._deeds()
        self._places()
        self._days()
        self._parties()
        self._warnings()

    # Lines

    def _line(self, *parts: str | tuple[str, str], indent: int = 0, first: str = "") -> None:
        """Print parts (text or text with style) as one paragraph, parted into lines of the terminal's width.

        `first` stands in the indent of the first line.
        """
        text = Text.assemble(*parts)
        room = max(self.width - indent, 1)
        for number, line in enumerate(text.wrap(self.console, room)):
            line.rstrip()
            margin = Text((first if not number else "").ljust(indent), "dim")
            if self.rtl and self.console.is_terminal:
                free = Text(" " * (room - line.cell_len) + _RIGHT_TO_LEFT)
                self.console.print(free + margin + line + Text(_POP), soft_wrap=True)
            elif self.rtl:
                self.console.print(Text(_RIGHT_TO_LEFT) + margin + line + Text(_POP), soft_wrap=True)
            else:
                self.console.print(margin + line, soft_wrap=True)

    def _heading(self, text: str) -> None:
        self.console.print()
        self._line((text, "bold"))
        self._line(("─" * min(Text(text).cell_len, self.width), "dim"))

    def _isolated(self, text: str) -> str:
        """A text that keeps its own order in the line: isolated where it runs against it."""
        against = ("L",) if self.rtl else ("R", "AL")
        return f"{_FIRST_STRONG}{text}{_POP}" if any(unicodedata.bidirectional(c) in against for c in text) else text

    def _words(self, text: str) -> str:
        """Words of the story, the middle of very long ones left out."""
        return self._isolated(text if len(text) <= LONG else text[:HEAD].rstrip() + CUT + text[-TAIL:].lstrip())

    def _quote(self, text: str) -> str:
        """The same in quotation marks."""
        return self.t.quoted(self._words(text))

    def _joined(self, items: Iterable[str], separator: str = " · ") -> str:
        return separator.join(self._isolated(item) for item in items if item)

    def _voice(self, voice: Voice) -> str:
        meant = voice.words and voice.party and voice.name not in voice.words.text
        return self._isolated(voice.name) + (f" ({self._words(voice.words.text)})" if meant and voice.words else "")

    def _voucher(self, voucher: Voucher, indent: int) -> None:
        unsure = [(f"  [{self.t('unsure')}]", "dim italic")] if voucher.unsure else []
        if voucher.chain or unsure:
            self._line((self._joined(voucher.chain, " ‹ "), "dim"), *unsure, indent=indent)

    # Parts

    def _masthead(self) -> None:
        story, paper = self.facts.story, self.facts.story.publication
        names = [*map(on_a_line, paper.name.values()), on_a_line(paper.short_name or ""), on_a_line(paper.site or "")]
        for line in (self._joined(names), self._joined(map(on_a_line, paper.section.values()))):
            if line:
                self._line((line, "dim"))
        headline = on_a_line(story.headline or "") or self.facts.input_name
        self.console.print()
        self._line((self._isolated(on_a_line(headline)), "bold"))
        credit = self._joined([on_a_line(story.agency or ""), on_a_line(story.byline or "")])
        if credit:
            self._line(credit)
        if story.date:
            value = story.date.value
            known = [self.t.day(value), self.t.solar(value) or ""] if value else [self.t("undecided")]
            written = self.t("written", text=self._quote(on_a_line(story.date.text))) if story.date.text else ""
            self._line(self._joined(known) + (f" · {written}" if written else ""))
            if story.date.candidates and not value:  # says what the evidence would say again
                self._line(self.t("readings", days=self.t("or").join(map(self.t.day, story.date.candidates))), indent=2)
            elif story.date.evidence:
                self._line((self._isolated(on_a_line(story.date.evidence)), "dim"), indent=2)

    def _statements(self) -> None:
        if self.facts.statements:
            self._heading(self.t("who"))
        for s in self.facts.statements:
            self._statement(s)

    def _statement(self, s: Statement) -> None:
        color = _LOOKS[s.look]
        hidden = s.look == "unnamed" or not s.named
        self._line(
            (self._voice(s.speaker) if s.named else "", "bold"),
            " · " if s.named and hidden else "",
            (self.t("unnamed") if hidden else "", "magenta"),
            " · ",
            (self.t.name("stance", s.record.stance), color),
            (f" · {self.t('hearsay')}" if s.record.evidence == "hearsay" else "", "yellow"),
            (f" ({self._words(s.cue.text)})" if s.cue.text else "", "dim"),
            (f" · {self.t('within', n=self.t.number(s.within))}" if s.within else "", "dim"),
            indent=3,
            first=f"{self.t.number(s.number):>2} ",
        )
        if s.reason:
            self._line((f"{self.t('reason')}: {self._quote(s.reason.text)}", "dim"), indent=3)
        if s.content.text:
            self._line((self._quote(s.content.text), color), indent=3)
        self._voucher(s.voucher, 3)

    def _contests(self) -> None:
        if self.facts.contests:
            self._heading(self.t("contested"))
        for contest in self.facts.contests:
            self._line((contest.title, "bold"))
            self._contest(contest)

    def _contest(self, contest: Contest) -> None:
        scale = bars.scale(contest.figures, self.rtl) if len(contest.figures) > 1 else None
        room = min(BAR, self.width - 4)
        drawn = {bar.figure.id: bar for bar in scale.bars} if scale else {}
        for figure in contest.figures:
            who = figure.voucher.chain[0] if figure.voucher.chain else self.t("story")
            self._line(self._isolated(who), ": ", *self._counted(figure), indent=2)
            if figure.id in drawn:
                self._drawing((_bar(drawn[figure.id], room), "cyan"), room)
        if scale:
            self._drawing((_axis(scale, room, self.t.number), "dim"), room)
        for deed in contest.deeds:
            who = deed.voucher.chain[0] if deed.voucher.chain else self.t("story")
            self._line(self._isolated(who), ": ", *self._deed(deed), indent=2)

    def _drawing(self, drawing: tuple[str, str], room: int) -> None:
        """Print a drawing of a fixed width: its characters have no direction, so it is made mirrored already."""
        margin = max(self.width - 2 - room, 0) if self.rtl and self.console.is_terminal else 2
        mark = _LEFT_TO_RIGHT if self.rtl else ""
        self.console.print(Text(mark + " " * margin) + Text(*drawing), soft_wrap=True)

    def _counted(self, figure: Figure) -> list[tuple[str, str]]:
        reading = f" ({figure.reading})" if figure.reading else ""
        return [(self._words(figure.words.text), "bold"), (reading, "dim")]

    def _figures(self) -> None:
        if self.facts.figures:
            self._heading(self.t("figures"))
        for measure, figures in self.facts.figures_by_measure:
            self._line((measure, "bold"))
            for f in figures:
                trend = [self.t(f"trend.{f.record.trend}")] if f.record.trend else []
                where = [words.text for words in (f.place, f.period) if words]
                linked = [("part_of", f.part_of), ("replaced", f.replaced), ("replaces", f.replaces)]
                others = [self.t(key, words=self._quote(words.text)) for key, words in linked if words]
                more = " · ".join([*trend, *map(self._isolated, where), *others])
                self._line(*self._counted(f), (f" · {more}" if more else "", "dim"), indent=2)
                self._voucher(f.voucher, 4)

    def _deed(self, deed: Deed) -> list[str | tuple[str, str]]:
        arrow = f" {self.t('arrow')} "
        actors, recipients = (self.t.list([self._voice(v) for v in side]) for side in (deed.actors, deed.recipients))
        return [
            (actors + arrow if actors else "", "bold"),
            deed.kind,
            (arrow + recipients if recipients else "", "bold"),
            (f" [{deed.status}]", _STATUSES.get(deed.record.status, "dim")),
        ]

    def _deeds(self) -> None:
        if self.facts.deeds:
            self._heading(self.t("events"))
        for deed in self.facts.deeds:
            self._line(*self._deed(deed), indent=2)
            words = [w.text for w in (deed.words, deed.place, deed.time) if w and w.text]
            self._line(" · ".join(map(self._quote, words)), indent=4)
            self._voucher(deed.voucher, 4)

    def _places(self) -> None:
        if self.facts.spots:
            self._heading(self.t("places"))
        for p in self.facts.spots:
            r = p.record
            name = on_a_line(r.name) if r.name != p.name else ""
            known = self._joined([name, on_a_line(r.admin1 or ""), on_a_line(r.country or "")])
            point = f"{r.lat:.2f}, {r.lon:.2f}" if r.lat is not None and r.lon is not None else ""
            if point and self.rtl:  # digits have no direction of their own
                point = f"{_FIRST_STRONG}{_LEFT_TO_RIGHT}{point}{_POP}"
            details = " · ".join(part for part in (known, point, self._count(len(p.mentions))) if part)
            self._line((self._isolated(p.name), "bold"), (f"  {details}", "dim"), indent=2)

    def _days(self) -> None:
        if self.facts.days:
            self._heading(self.t("dates"))
        for d in self.facts.days:
            value = self._joined([d.text or self.t("no_value"), d.solar or ""])
            self._line((value, "bold"), f"  {self._wordings(d.wordings)}", indent=2)

    def _parties(self) -> None:
        if self.facts.parties:
            self._heading(self.t("people"))
        for p in self.facts.parties:
            titles = self.t.list([self._isolated(on_a_line(title)) for title in p.record.titles])
            kind = self.t.name("entity", p.record.kind)
            name = self._isolated(on_a_line(p.record.name))
            details = " · ".join(part for part in (titles, kind, self._count(p.count)) if part)
            self._line((name, "bold"), (f"  {details}", "dim"), indent=2)

    def _warnings(self) -> None:
        if self.facts.story.warnings:
            self._heading(self.t("warnings"))
        for warning in self.facts.story.warnings:
            self._line(("! ", "red"), self._isolated(on_a_line(warning)), indent=2)

    def _count(self, count: int) -> str:
        return self.t("mentions", n=self.t.number(count)) if count > 1 else ""

    def _wordings(self, wordings: Iterable[Words]) -> str:
        return self.t.list([self._quote(w.text) for w in wordings])


def _bar(bar: bars.Bar, room: int) -> str:
    """A bar as characters: ━ for sure, ╌ left open, ● the number itself, ○ a bound, an arrow where there is no end."""
    cells = [" "] * room

    def column(place: float) -> int:
        return min(max(round(place / 100 * (room - 1)), 0), room - 1)

    for part, sign in ((bar.open, "╌"), (bar.solid, "━")):
        if part:
            first, last = sorted(map(column, part))
            cells[first : last + 1] = sign * (last + 1 - first)
    if bar.arrow and bar.open:
        cells[column(bar.open[1])] = "◂" if bar.open[1] < 50 else "▸"
    for place, meant in bar.ends:
        cells[column(place)] = "●" if meant else "○"
    return "".join(cells).rstrip()


def _axis(scale: bars.Scale, room: int, number: Callable[[float], str]) -> str:
    """The numbers of a scale under its bars, those left out that would touch the one before."""
    cells = [" "] * room
    free = 0
    for place, value in sorted(scale.ticks):
        text = number(value)
        start = min(max(round(place / 100 * (room - 1)) - len(text) // 2, 0), room - len(text))
        if start >= free:
            cells[start : start + len(text)] = text
            cells[start + len(text) - 1] += "" if text.isascii() else _LEFT_TO_RIGHT  # or the row would be turned round
            free = start + len(text) + 1
    return "".join(cells).rstrip()
