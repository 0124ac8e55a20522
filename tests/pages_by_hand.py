"""Pages made by hand for tests of what stands on them."""

from __future__ import annotations

import hashlib
from typing import Any

from sayso.page import Block, Page
from sayso.record import Link, Source, Span


def page_of(*blocks: str | tuple[str, dict[str, Any]], media_type: str = "text/plain", **fields: Any) -> Page:
    """A page whose blocks are the given texts, each on a line of its own.

    A tuple adds attributes of the block (``("Headline", {"role": "heading", "level": 1})``); ``[words](href)`` in a
    text is a link; `fields` are attributes of the page.
    """
    text, made, links = "", [], []
    for block in blocks:
        words, attributes = block if isinstance(block, tuple) else (block, {})
        start = len(text)
        while "](" in words:
            before, rest = words.split("[", 1)
            label, rest = rest.split("](", 1)
            href, rest = rest.split(")", 1)
            at = start + len(before)
            links.append(Link(Span(at, at + len(label)), href))
            words = before + label + rest
        text += words
        made.append(Block(Span(start, len(text)), **attributes))
        text += "\n\n"
    source = Source("page", media_type, hashlib.sha256(text.encode()).hexdigest())
    return Page(text, made, source, links=links, **fields)


PROSE = {
    "en": (
        "The council of Varsk said on Tuesday that two bridges over the river would stay closed until spring.",
        "Traders who cross every day said they had been told nothing. “We read it in the paper,” one of them said.",
    ),
    "fa": (
        "شورای شهر مهرآباد روز سه‌شنبه گفت که دو پل روی رودخانه تا بهار بسته می‌ماند.",
        "بازرگانانی که هر روز از پل می‌گذرند گفتند که کسی به آنان خبر نداده است.",
    ),
    "ps": (
        "د ښار شورا د سې‌شنبې په ورځ وویل چې د سیند دوه پلونه به تر پسرلي پورې تړلي وي.",
        "سوداګرو وویل چې چا ورته څه نه دي ویلي او دوی په ورځپاڼه کې ولوستل.",
    ),
    "ar": (
        "قال مجلس المدينة يوم الثلاثاء إن جسرين فوق النهر سيبقيان مغلقين حتى الربيع.",
        "وقال التجار الذين يعبرون كل يوم إن أحدا لم يخبرهم بذلك من قبل.",
    ),
    "ru": (
        "Городской совет сообщил во вторник, что два моста через реку будут закрыты до весны.",
        "Торговцы, которые переходят их каждый день, сказали, что им никто ничего не говорил.",
    ),
}
HEADLINE = {
    "en": "Two bridges stay closed until spring",
    "fa": "دو پل شهر تا بهار بسته می‌ماند",
    "ps": "د ښار دوه پلونه تر پسرلي تړلي پاتې کېږي",
    "ar": "إغلاق جسرين حتى الربيع في المدينة القديمة",
    "ru": "Два моста закрыты до весны из-за ремонта",
}
