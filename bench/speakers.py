"""Who speaks: the share of the project's own gold attributions whose speaker is told right.

    python -m bench speakers [--unseen] [--found] [--wrong] [LANGUAGE…]

The spans of source, cue and content are the gold's, so that the figure is the resolution's alone: "right" where the
name of the predicted entity, or another of its names, shares a word with the gold speaker, of the attributions whose
speaker the gold names.  With ``--found`` the finder's own attributions are measured: "found" is the share of gold
attributions that one of them meets (half of the words of the content, as in the scorer of utterances), "right" is of
those and "both" is of all.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from bench.gold import STORIES, GoldAttribution, GoldStory, stories
from sayso.anatomy import lay_out
from sayso.attribution.candidate import Candidate
from sayso.attribution.find import candidates, quotations_of
from sayso.attribution.speaker import speakers
from sayso.dates import dates
from sayso.errors import SaysoError
from sayso.fold import squash
from sayso.page import Page
from sayso.people import entities
from sayso.record import Entity, Span, Story
from sayso.resources import Resources
from sayso.sources import pages
from sayso.syntax import Syntax, parse

UNNAMED = "-"
_WORD = re.compile(r"\w+")


def words_of(*names: str) -> set[str]:
    """The words of names as they are compared."""
    return {w for name in names for w in _WORD.findall(squash(name))}


def is_right(entity: Entity | None, speaker: str) -> bool:
    """Whether one of an entity's names shares a word with the gold speaker."""
    return entity is not None and bool(words_of(entity.name, *entity.names.values()) & words_of(speaker))


def prepared(gold: GoldStory, resources: Resources) -> tuple[Story, Syntax, Page]:
    """A gold story after the stages that come before the attributions."""
    row = gold.row()
    given = {k: row[k] for k in ("id", "text", "language", "date") if k in row}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as file:
        file.write(json.dumps(given) + "\n")
        file.flush()
        (page,) = pages(file.name)
    if isinstance(page, SaysoError):
        raise page
    story = lay_out(page, resources)
    syntax = parse(story, resources)
    story = replace(story, dates=dates(story, syntax, resources))
    return replace(story, entities=entities(story, syntax, resources)), syntax, page


def given_candidates(gold: GoldStory, page: Page) -> list[Candidate]:
    """The gold attributions as a finder would hand them on, in order of the text."""

    def moved(spans: Iterable[tuple[int, int]]) -> list[Span]:
        offsets = page.offsets
        if offsets is None:
            return [Span(*s) for s in spans]
        return [Span(bisect_left(offsets, start), bisect_right(offsets, end - 1)) for start, end in spans]

    return [
        Candidate(moved(a.source), moved(a.cue), moved(a.content), "gold say clause", "asserts", 1.0)
        for a in gold.attributions
    ]


def _overlap(text: str, some: Sequence[Span], others: Sequence[Span]) -> float:
    """Word F1 of two contents that belong together (one holds half of the other), else 0."""
    a, b = ({m.start() for s in spans for m in _WORD.finditer(text, s.start, s.end)} for spans in (some, others))
    shared = len(a & b)
    return 2 * shared / (len(a) + len(b)) if shared and (2 * shared >= len(a) or 2 * shared >= len(b)) else 0.0


def _pairs(text: str, gold: Sequence[Candidate], found: Sequence[Candidate]) -> dict[int, int]:
    """Gold attribution -> found attribution, the best overlap first; those with the same cue before all."""
    scored = []
    for i, a in enumerate(gold):
        for j, b in enumerate(found):
            share = _overlap(text, a.content, b.content)
            if share:
                scored.append((any(c.overlaps(d) for c in a.cue for d in b.cue), share, -i, -j))
    pairs: dict[int, int] = {}
    for _, _, i, j in sorted(scored, reverse=True):
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def judged(gold: GoldStory, resources: Resources, found: bool) -> Iterator[tuple[GoldAttribution, bool, Entity | None]]:
    """Each gold attribution that has a speaker: whether it was found at all, and the entity it was given to."""
    story, syntax, page = prepared(gold, resources)
    given = given_candidates(gold, page)
    said = candidates(story, syntax, quotations_of(story, syntax), resources) if found else given
    ids, known = speakers(story, syntax, said)
    names = {e.id: e for e in known}
    pairs = _pairs(story.text, given, said) if found else {k: k for k in range(len(given))}
    for k, attribution in enumerate(gold.attributions):
        if attribution.about.get("speaker", UNNAMED) != UNNAMED:
            speaker = ids[pairs[k]] if k in pairs else None
            yield attribution, k in pairs, names.get(speaker or "")


def main(arguments: list[str]) -> int:
    """Print one JSON object a language, and one for all."""
    parser = argparse.ArgumentParser(prog="python -m bench speakers", description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--unseen", action="store_true", help="the stories that no rule was written with")
    parser.add_argument("--found", action="store_true", help="the finder's spans instead of the gold's")
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    options = parser.parse_args(arguments)
    resources, counts = Resources(), Counter[tuple[str, str]]()
    for gold in stories(STORIES / ("unseen" if options.unseen else "seen")):
        language = gold.language
        if options.languages and language not in options.languages:
            continue
        for attribution, is_found, entity in judged(gold, resources, options.found):
            right = is_right(entity, attribution.about["speaker"])
            counts.update((key, name) for key in (language, "all") for name in _marks(is_found, right))
            if options.wrong and is_found and not right:
                source = " … ".join(gold.text[a:z] for a, z in attribution.source)
                named = entity.name if entity else None
                print(f"{gold.id} {attribution.number}: [{source}] {named} for {attribution.about['speaker']}")
    for language in sorted({key for key, _ in counts}, key=lambda name: (name == "all", name)):
        total, met, right = (counts[language, name] for name in ("all", "found", "right"))
        figures = {"attributions": total, "right": round(right / max(1, met), 4)}
        if options.found:
            figures |= {"found": round(met / total, 4), "both": round(right / total, 4)}
        print(json.dumps({language: figures}))
    return 0


def _marks(is_found: bool, right: bool) -> list[str]:
    return ["all", *(["found"] if is_found else []), *(["right"] if right else [])]
