"""What kind of page it is: a story, or clearly something else."""

from __future__ import annotations

import re

from sayso.anatomy.body import Body
from sayso.page import Page

_SPEAKER = re.compile(r"^([^\s:\d][^:.?!\n]{0,40}):\s+\S")
_STUB = 20  # words, the definition in the field's glossary for this record
_TURNS = 4  # an interview or a hearing has at least two questions and two answers


def kind_of(page: Page, body: Body) -> str:
    """ "story", "index" (mostly links), "transcript" (speaker and colon) or "stub" (under 20 words)."""
    texts = [page.blocks[i].span.of(page.text) for i in body.blocks]
    words = sum(len(t.split()) for t in texts)
    if page.links and words < 100:
        linked = sum(link.span.end - link.span.start for link in page.links)
        if len(page.links) >= 8 and linked * 2 > len(page.text.strip()):
            return "index"
    speakers = [found.group(1) for t in texts if (found := _SPEAKER.match(t))]
    if len(speakers) >= _TURNS and len(speakers) * 2 > len(texts) and len(set(speakers)) * 2 <= len(speakers):
        return "transcript"
    return "stub" if words < _STUB else "story"
