"""`python -m bench stance [--unseen]`: stance, kind of source and evidence, told from the words of gold spans.

Accuracy by language and field over the project's own gold sentences and stories (`bench/stories`); evidence and
reasons are marked in the sentences only, nested ones among them.  `--wrong` prints every wrong answer.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bench import gold
from sayso.attribution.meaning import Meaning, Roles, meanings
from sayso.record import Span

FIELDS = ("stance", "source", "evidence", "reason")


def _sets(half: str) -> tuple[tuple[str, Path], ...]:
    """The gold: sentences made for this, sentences of attributions within others, whole stories."""
    folders = {"sentences": gold.STORIES / "stance", "nested": gold.STORIES / "nested", "stories": gold.STORIES}
    return tuple((name, folder / half) for name, folder in folders.items())


def answers(story: gold.GoldStory) -> list[Meaning]:
    """What the words of the gold spans of a story are told to mean."""
    return meanings(
        [
            Roles(*([Span(*s) for s in role] for role in (a.source, a.cue, a.content)), language=story.language)
            for a in story.attributions
        ],
        story.text,
    )


def compared(story: gold.GoldStory) -> Iterator[tuple[str, gold.GoldAttribution, str, str]]:
    """Field, attribution, gold and answer, for each field that the story's gold has."""
    for said, told in zip(story.attributions, answers(story), strict=True):
        reason = told.reason.of(story.text) if told.reason else "-"
        given = {"stance": told.stance, "source": told.source_kind, "evidence": told.evidence, "reason": reason}
        marked = said.about | ({"reason": said.about.get("reason", "-")} if "evidence" in said.about else {})
        for field in FIELDS:
            if field in marked and not (field == "reason" and marked[field] == given[field] == "-"):
                yield field, said, marked[field], given[field]


def main(arguments: list[str]) -> None:
    """Print accuracy by set, language and field."""
    parser = argparse.ArgumentParser(prog="python -m bench stance", description=__doc__)
    parser.add_argument("--unseen", action="store_true", help="the held-back half, for final figures only")
    parser.add_argument("--wrong", action="store_true", help="print every wrong answer")
    options = parser.parse_args(arguments)
    half = "unseen" if options.unseen else "seen"
    right: dict[tuple[str, str, str], list[bool]] = defaultdict(list)
    for name, folder in _sets(half):
        for story in gold.stories(folder):
            for field, said, marked, given in compared(story):
                for language in (story.language, "all"):
                    right[name, language, field].append(marked == given)
                if options.wrong and marked != given:
                    roles = (" … ".join(story.text[a:b] for a, b in r) for r in (said.source, said.cue, said.content))
                    print(story.id, said.number, field, marked, "->", given, *(f"| {r[:90]}" for r in roles))
    for name, _ in _sets(half):
        print(f"{name:12}" + "".join(f"{field:>16}" for field in FIELDS))
        for language in ("en", "fa", "prs", "ps", "ar", "ru", "all"):
            cells = [right.get((name, language, field), []) for field in FIELDS]
            if any(cells):
                shown = (f"{sum(c) / len(c):.3f} of {len(c)}" if c else "-" for c in cells)
                print(f"  {language:10}" + "".join(f"{cell:>16}" for cell in shown))
