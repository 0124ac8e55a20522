"""Story records made by hand for the tests of the reports: all people and events are invented."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from sayso.record import (
    Attribution,
    Claim,
    Date,
    Entity,
    Event,
    Link,
    Mention,
    Paragraph,
    Participant,
    Place,
    Publication,
    Source,
    Span,
    Story,
    StoryDate,
)
from sayso.vouching import Vouchers


class Builder:
    """Makes a record from a text; every span is given by its words, "words#2" for where they stand a second time."""

    def __init__(self, text: str, language: str, publication: Publication, **fields: Any) -> None:
        self.text = text
        self.fields: dict[str, Any] = fields
        self.attributions: list[Attribution] = []
        self.story = Story(
            id=f"test-{language}",
            source=Source("folder of mine/story.txt", "text/plain", "5" * 64),
            kind="story",
            text=text,
            language=language,
            publication=publication,
            paragraphs=[],
        )

    def span(self, words: str) -> Span:
        words, _, number = words.partition("#")
        found = [m.start() for m in re.finditer(re.escape(words), self.text)]
        start = found[int(number or 1) - 1]
        return Span(start, start + len(words))

    def spans(self, words: str | list[str]) -> list[Span]:
        return [self.span(w) for w in ([words] if isinstance(words, str) else words)]

    def entity(self, id: str, kind: Any, name: str, *mentions: str, **more: Any) -> None:
        found = [Mention(self.span(m), "name") for m in mentions or (name,)]
        self.fields.setdefault("entities", []).append(Entity(id, name, kind, found, **more))

    def says(
        self, source: Any, cue: Any, content: Any, speaker: str | None = None, stance: Any = "asserts", **m: Any
    ) -> str:
        n = f"a{len(self.attributions) + 1}"
        spans = [self.spans(x) if x else [] for x in (source, cue, content)]
        kind, within = m.get("kind", "indirect"), m.get("within")
        self.attributions.append(Attribution(n, *spans, kind, speaker, stance, within, m.get("confidence", 0.9)))
        return n

    def _by(self, span: Span) -> tuple[str | None, list[str]]:
        story = replace(self.story, **{k: v for k, v in self.fields.items() if k in ("entities", "agency")})
        found = Vouchers(story, self.attributions).voucher(span)
        by = found.id if found else None
        return by, Vouchers(story, self.attributions).chain(by)

    def claim(self, words: str, measure: str, low: float | None, high: float | None, bound: Any, **more: Any) -> str:
        claims = self.fields.setdefault("claims", [])
        span = self.span(words)
        for name in ("place_span", "period_span"):
            if name in more:
                more[name] = self.span(more[name])
        by, labels = self._by(span)
        claims.append(Claim(f"c{len(claims) + 1}", span, measure, low, high, bound, by, labels, 0.9, **more))
        return f"c{len(claims)}"

    def event(
        self, type: Any, trigger: str, actors: Any, recipients: Any, status: Any = "happened", **more: Any
    ) -> str:
        events = self.fields.setdefault("events", [])
        span = self.span(trigger)
        for name in ("place_span", "time_span"):
            if name in more:
                more[name] = self.span(more[name])
        who = [[Participant(self.span(w), e) for w, e in side] for side in (actors, recipients)]
        by, labels = self._by(span)
        events.append(
            Event(f"e{len(events) + 1}", type, span, *who, status, by, labels, more.pop("confidence", 0.8), **more)
        )
        return f"e{len(events)}"

    def place(self, words: str, name: str, country: str, lat: float, lon: float, kind: str = "city") -> None:
        found = Place(self.span(words), name, country, lat, lon, kind, f"g-{name}")
        self.fields.setdefault("places", []).append(found)

    def date(self, words: str, value: str | None, start: str | None, end: str | None, type: Any = "date") -> None:
        self.fields.setdefault("dates", []).append(Date(self.span(words), value, type, start, end))

    def done(self, first: str, **more: Any) -> Story:
        """The record; the body begins with the words `first`, its paragraphs are parted by empty lines."""
        at = self.text.index(first)
        paragraphs = [
            Paragraph(at + m.start(), at + m.end()) for m in re.finditer(r"\S(?:.|\n(?!\n))*", self.text[at:])
        ]
        bare = replace(self.story, paragraphs=paragraphs, **self.fields)
        said = [replace(a, chain=Vouchers(bare, self.attributions).chain(a.id)) for a in self.attributions]
        links = [
            Link(Span(m.start(1), m.end(1)), m[2])
            for m in re.finditer(r"\[([^\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)", self.text)
        ]
        return replace(bare, attributions=said, links=links, **more)


def with_meaning(story: Story, number: int, source: str, reason: str) -> Story:
    """A story whose statement `number` (from 1) is of an unnamed source, with its reason, and second-hand."""
    said = list(story.attributions)
    spans = [Span(start, start + len(words)) for words in (source, reason) for start in [story.text.index(words)]]
    said[number - 1] = replace(
        said[number - 1], source=[spans[0]], source_kind="unnamed", reason=spans[1], evidence="hearsay"
    )
    return replace(story, attributions=said)


ENGLISH = """بندر نو
Harbour Post
HP

Two towns, one ferry, and three counts of the drowned

4/3/2022

A ferry with market traders on board turned over on [Lake Sarim](https://harbour-post.example/sarim) on Sunday, and by nightfall nobody could agree how many of them had died. The governor of Belun, Teodor Vashti, said at least 12 people had drowned and that "every hour makes it worse". Two boatmen who asked not to be named put the number at more than 30.

"We warned the owner in [February](javascript:alert(1))," Vashti told Northern Wire in Belun. He accused the Karvan Line of selling 140 tickets for 90 seats, and said its director had admitted to him that “the count was never kept”. The company denied that the boat had been overloaded.

Between 15 and 20 passengers are missing, according to the coast watch, which had earlier spoken of fewer than 10. About 2,000 villagers marched on the harbour office in Ostrava Bay and demanded an inquiry; soldiers sent from Mirzapol blocked the road for three days.

A witness doubted the company's account. Vashti promised that the pier would be rebuilt by June 2023. The last accident on the lake, in 1987, killed 41.
"""


def english() -> Story:
    """Contested figures, statements within statements, places, dates; month first because it says Sunday."""
    paper = Publication(
        name={"fa": "بندر نو", "en": "Harbour Post"},
        short_name="HP",
        motto={"en": "The tide tells"},
        site="www.harbour-post.example",
        email="desk@harbour-post.example",
        section={"en": "Lake Country", "fa": "سرزمین دریاچه"},
    )
    b = Builder(ENGLISH, "en", paper, agency="Northern Wire", byline="By Anna Korpi")
    headline = b.span("Two towns, one ferry, and three counts of the drowned")
    b.fields |= {"headline": headline.of(ENGLISH), "headline_span": headline}
    vashti = ["Teodor Vashti", "Vashti#2", "He", "him", "Vashti#3"]
    b.entity("n1", "person", "Teodor Vashti", *vashti, titles=["governor of Belun"])
    b.entity("n2", "organization", "Karvan Line", "Karvan Line", "The company", "the company")
    b.entity("n3", "group", "Two boatmen", "Two boatmen who asked not to be named")
    b.entity("n4", "organization", "coast watch", "coast watch")
    b.entity("n5", "place", "Belun", "Belun", "Belun#2")
    b.says(
        "The governor of Belun, Teodor Vashti,",
        "said",
        'at least 12 people had drowned and that "every hour makes it worse"',
        "n1",
        kind="mixed",
    )
    b.says([], "put", "more than 30")
    b.says("Vashti#2", "told", "We warned the owner in [February](javascript:alert(1))", "n1", kind="direct")
    b.says("He", "accused", "selling 140 tickets for 90 seats", "n1", "accuses")
    outer = b.says("He", "said#2", "its director had admitted to him that “the count was never kept”", "n1")
    b.says("its director", "admitted", "“the count was never kept”", None, kind="direct", within=outer)
    b.says("The company", "denied", "that the boat had been overloaded", "n2", "denies")
    b.says("the coast watch", "according to", "Between 15 and 20 passengers are missing", "n4")
    b.says("which", "spoken", "fewer than 10", "n4", confidence=0.4)
    b.says("villagers", "demanded", "an inquiry", None, "demands")
    b.says("A witness", "doubted", "the company's account", None, "doubts")
    b.says("Vashti#3", "promised", "the pier would be rebuilt by June 2023", "n1", "promises")
    twelve = b.claim(
        "at least 12 people", "killed", 12, None, "more than", place_span="Lake Sarim", period_span="Sunday"
    )
    thirty = b.claim("more than 30", "killed", 30, None, "more than")
    b.claim("140 tickets", "other", 140, 140, "exactly")
    b.claim("90 seats", "other", 90, 90, "exactly")
    missing = b.claim("Between 15 and 20 passengers", "missing", 15, 20, "between")
    ten = b.claim("fewer than 10", "missing", None, 10, "less than")
    b.claim("About 2,000 villagers", "people", 2000, 2000, "about")
    old = b.claim("41", "killed", 41, 41, "exactly", period_span="1987")
    b.event("ACCUSE", "accused", [("He", "n1")], [("the Karvan Line", "n2")])
    loaded = b.event("COERCE", "overloaded", [("The company", "n2")], [], "denied")
    sold = b.event("COERCE", "selling", [("the Karvan Line", "n2")], [], "alleged")
    b.event(
        "PROTEST",
        "marched",
        [("About 2,000 villagers", None)],
        [("the harbour office", None)],
        place_span="Ostrava Bay",
    )
    b.event("COERCE", "blocked", [("soldiers", None)], [], time_span="for three days", confidence=0.3)
    b.place("Lake Sarim", "Lake Sarim", "IR", 36.4, 61.1, "lake")
    b.place("Belun", "Belun", "AF", 34.35, 62.2)
    b.place("Belun#2", "Belun", "AF", 34.35, 62.2)
    b.place("Ostrava Bay", "Ostrava Bay", "IR", 36.3, 59.6)
    b.place("Mirzapol", "Mirzapol", "IR", 35.9, 59.9)
    b.date("Sunday", "2022-04-03", "2022-04-03", "2022-04-03")
    b.date("February", "2022-02", "2022-02-01", "2022-02-28")
    b.date("three days", "P3D", None, None, "duration")
    b.date("June 2023", "2023-06", "2023-06-01", "2023-06-30")
    b.date("1987", "1987", "1987-01-01", "1987-12-31")
    why = 'the story says "Sunday": 3 April 2022 was a Sunday, 4 March 2022 a Friday'
    return b.done(
        "A ferry with",
        date=StoryDate("4/3/2022", "2022-04-03", b.span("4/3/2022"), why),
        contested=[[twelve, thirty], [missing, ten], [loaded, sold]],
        superseded=[(ten, missing)],
        warnings=["The day was decided by a weekday in the text."] if old else [],
    )


DARI = """روزنامهٔ پل
www.pul.example

سیلاب در دو ولسوالی ده‌ها خانه را با خود برد

دوشنبه، ۱۸ ثور ۱۴۰۲

سخنگوی والی، نجیب سحر، روز یک‌شنبه در هرات گفت: «آب از نیمه‌شب بالا آمد و ۲۸ تن جان باختند.» باشندگان محل می‌گویند که بیش از ۴۰ تن کشته شده‌اند.

شرکت Sarim Dam Ltd رد کرد که بند را باز کرده باشد. یک کارمند که نخواست نامش گرفته شود، گفت که نزدیک به ۳۰۰ خانواده بیجا شده و به [قلعهٔ نو](https://pul.example/qala) رفته‌اند.

نجیب سحر افزود که کار کمک‌رسانی تا ۲۵ ثور دوام می‌کند.
"""


def dari() -> Story:
    """Right to left, with an English name inside, digits of its own and a solar date."""
    paper = Publication(
        name={"prs": "روزنامهٔ پل", "en": "The Bridge"},
        site="www.pul.example",
        section={"prs": "ولایت‌ها"},
    )
    b = Builder(DARI, "prs", paper, agency="پژواک")
    headline = b.span("سیلاب در دو ولسوالی ده‌ها خانه را با خود برد")
    b.fields |= {"headline": headline.of(DARI), "headline_span": headline}
    b.entity(
        "n1", "person", "نجیب سحر", "نجیب سحر", "نجیب سحر#2", titles=["سخنگوی والی"], names={"Latn": "Najib Sahar"}
    )
    b.entity("n2", "organization", "Sarim Dam Ltd")
    b.says("سخنگوی والی، نجیب سحر،", "گفت", "آب از نیمه‌شب بالا آمد و ۲۸ تن جان باختند.", "n1", kind="direct")
    b.says("باشندگان محل", "می‌گویند", "بیش از ۴۰ تن کشته شده‌اند", stance="claims")
    b.says("شرکت Sarim Dam Ltd", "رد کرد", "بند را باز کرده باشد", "n2", "denies")
    b.says([], "گفت#2", ["نزدیک به ۳۰۰ خانواده بیجا شده و به [", "قلعهٔ نو", " رفته‌اند"])
    b.says("نجیب سحر#2", "افزود", "کار کمک‌رسانی تا ۲۵ ثور دوام می‌کند", "n1")
    one = b.claim("۲۸ تن", "killed", 28, 28, "exactly")
    two = b.claim("بیش از ۴۰ تن", "killed", 40, None, "more than")
    b.claim("نزدیک به ۳۰۰ خانواده", "displaced", 300, 300, "about")
    b.event("COERCE", "باز کرده", [("شرکت Sarim Dam Ltd", "n2")], [("بند", None)], "denied")
    b.place("هرات", "Herat", "AF", 34.35, 62.2)
    b.place("قلعهٔ نو", "Qala i Naw", "AF", 34.99, 63.13)
    b.date("روز یک‌شنبه", "2023-05-07", "2023-05-07", "2023-05-07")
    b.date("۲۵ ثور", "2023-05-15", "2023-05-15", "2023-05-15")
    return b.done(
        "سخنگوی والی",
        date=StoryDate(
            "دوشنبه، ۱۸ ثور ۱۴۰۲", "2023-05-08", b.span("دوشنبه، ۱۸ ثور ۱۴۰۲"), "solar Hijri date with its weekday"
        ),
        contested=[[one, two]],
    )


HOSTILE = """<script>alert("paper")</script>

"><img src=x onerror=alert(1)> & 'a' headline

The minister \u202edias\u202c <b>"nothing"</b> in [here](javascript:alert(2)) and [there](https://x.example/"onmouseover="alert(3)) on \x1b[31mred\x07 day; [mail](mailto:a@b.example) ]]> --> </p></main> it said.

Second </style><script>alert(4)</script> paragraph with crossing marks and ${{ 7 * 7 }}.
"""


def hostile() -> Story:
    """Markup, addresses that run code, direction overrides, escape codes; marks that cross, repeat and lie outside."""
    evil = '"><script>alert(5)</script>'
    paper = Publication(name={"en": HOSTILE.split("\n")[0]}, short_name=evil, site="javascript:alert(6)", email=evil)
    b = Builder(HOSTILE, "en", paper, agency=evil, byline="\u202eevil")
    headline = b.span("\"><img src=x onerror=alert(1)> & 'a' headline")
    b.fields |= {"headline": headline.of(HOSTILE), "headline_span": headline}
    b.entity(evil, "other", evil, "The minister", titles=[evil], names={evil: evil})
    b.says("The minister", "said", 'dias\u202c <b>"nothing"</b> in [here](javascript:alert(2)) and', evil)
    b.says("minister", "said", '"nothing"</b> in [here](javascript:alert(2)) and [there](https', None, "doubts")
    b.says([], [], "crossing marks", within="a3")
    b.claim("crossing", evil, 1, 2, "between")
    b.claim("crossing", "killed", 1, 2, "between")
    b.event("ASSAULT", "ossing mar", [("The minister", evil)], [])
    b.place("red", evil, "XX", 0.0, 0.0)
    b.place("marks", evil, "XX", 0.0, 179.9)
    b.date("day", evil, evil, evil)
    story = b.done("The minister", warnings=[evil, "\u202ereversed"])
    far = Span(10_000, 20_000)
    more = [replace(story.attributions[0], id="far", content=[far, Span(-5, 3), Span(7, 7)], source=[], within="far")]
    return replace(
        story,
        id=evil,
        attributions=[*story.attributions, *more, *more],
        places=[*story.places, replace(story.places[0], span=far, lat=None, name="nowhere")],
        contested=[["c1", "c2", "c1", "nothing"], ["c1"], []],
        superseded=[("c1", "c1"), ("x", "y")],
        date=StoryDate(evil, None, None, evil, ["2020-01-02", "2020-02-01"]),
        source=Source(evil, evil, evil),
    )


def long(words: int) -> Story:
    """About so many words of text, with a mark or two in every sentence."""
    line = "Mayor Olin Tar said on Friday that 12 people had left the town of Ram Sul for good. "
    count = words // 17
    text = "".join(line + ("\n\n" if k % 5 == 4 else "") for k in range(count))
    starts = [k * len(line) + 2 * (k // 5) for k in range(count)]

    def at(start: int, words: str) -> Span:
        begin = start + line.index(words)
        return Span(begin, begin + len(words))

    b = Builder(text, "en", Publication())
    people = [Entity("n1", "Olin Tar", "person", [Mention(at(s, "Mayor Olin Tar"), "name") for s in starts])]
    return replace(
        b.done("Mayor"),
        entities=people,
        attributions=[
            Attribution(
                f"a{k}",
                [at(s, "Mayor Olin Tar")],
                [at(s, "said")],
                [at(s, "12 people had left the town of Ram Sul for good")],
                "indirect",
                "n1",
                "asserts",
                None,
                0.9,
                ["Olin Tar"],
            )
            for k, s in enumerate(starts)
        ],
        claims=[
            Claim(f"c{k}", at(s, "12 people"), "displaced", 12, 12, "exactly", f"a{k}", ["Olin Tar"], 0.9)
            for k, s in enumerate(starts)
        ],
        places=[Place(at(s, "Ram Sul"), "Ram Sul", "AF", 34.0, 65.0, "city", f"g{k}") for k, s in enumerate(starts)],
        dates=[Date(at(s, "Friday"), "2024-05-03", "date", "2024-05-03", "2024-05-03") for s in starts],
    )
