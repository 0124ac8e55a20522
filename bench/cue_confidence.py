"""How often each line of the English cue lexicons is right, measured on PolNeAR train; needs scikit-learn.

    python -m bench.cue_confidence [--shared DIR] [--write]

Prints precision, recall and F1 of "a candidate's cue is a gold cue" over thresholds on the 200 stories that
are held back from the counting.  With ``--write`` the lexicon files get the measured confidences, and
``cue_contexts.tsv`` the weights of a logistic regression of the contexts that a cue stands in.
"""

from __future__ import annotations

import argparse
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import sayso.lexicon
from bench.data import load
from sayso.attribution import cues
from sayso.attribution.candidate import Candidate
from sayso.attribution.english import Finder
from sayso.attribution.find import quotations_of
from sayso.attribution.tree import Tree
from sayso.record import Paragraph, Publication, Source, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, Token, parse

HELD_BACK = 200  # stories for choosing thresholds
PULL = 2  # finds that the mean of the frame counts for
FEWEST = 40  # cues that a context must have been seen with
FILES = ("cues", "cue_nouns", "cue_phrases", "cue_adverbs", "account_nouns")
Seen = tuple[str, tuple[str, ...], bool]


class Recorder(Finder):
    """The finder, keeping the contexts that each candidate was weighed in."""

    seen: tuple[str, ...] = ()

    def confidence(self, entry: cues.Cue, anchor: int | None, tree: Tree, head: Token) -> float:
        """As the finder; the contexts stay in `seen`."""
        self.seen = tuple(self.contexts(anchor, tree, head))
        return super().confidence(entry, anchor, tree, head)


def parsed(rows: list[dict[str, Any]], resources: Resources) -> Iterator[tuple[Story, Syntax]]:
    """Each text, a paragraph a line, with its parse."""
    for row in rows:
        paragraphs = [Paragraph(m.start(), m.end()) for m in re.finditer(r"\S(?:.*\S)?", row["text"])]
        story = Story(row["id"], Source("", "text/plain", ""), "story", row["text"], "en", Publication(), paragraphs)
        yield story, parse(story, resources)


def found(story: Story, syntax: Syntax) -> Iterator[tuple[Candidate, tuple[str, ...]]]:
    """All candidates of a story with their contexts."""
    finder = Recorder(syntax, quotations_of(story, syntax), cues.english())
    for sentence in syntax.sentences:
        for candidate in finder.find(sentence):
            yield candidate, finder.seen


def judged(pairs: Iterable[tuple[Story, Syntax]], gold: dict[str, Any]) -> list[Seen]:
    """Each candidate's lexicon line, contexts, and whether its cue is a gold cue."""
    rows = []
    for story, syntax in pairs:
        marked = {i for a in gold[story.id]["attributions"] for s, e in a["cue"] for i in range(s, e)}
        for candidate, contexts in found(story, syntax):
            rows.append(
                (candidate.rule, contexts, candidate.cue[-1].start in marked or candidate.cue[0].start in marked)
            )
    return rows


def shares(rows: list[Seen]) -> dict[str, float]:
    """Lexicon line -> share of right finds outside quotations, pulled towards the mean of its frame."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    frames: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for rule, contexts, right in rows:
        if "in quotation" not in contexts:
            for table, key in ((counts, rule), (frames, rule.split()[-1])):
                table[key][0] += right
                table[key][1] += 1
    mean = {frame: hits / n for frame, (hits, n) in frames.items()}
    return {r: (hits + PULL * mean[r.split()[-1]]) / (n + PULL) for r, (hits, n) in counts.items()} | {
        "* " + frame: share for frame, share in mean.items()
    }


def weights(rows: list[Seen], share: dict[str, float]) -> dict[str, float]:
    """Context -> weight in log odds, and "lexicon" -> the slope of the lexicon's own log odds."""
    import numpy
    from sklearn.linear_model import LogisticRegression

    seen = Counter(c for _, contexts, _ in rows for c in contexts)
    names = sorted(c for c, n in seen.items() if n >= FEWEST)
    column = {c: i for i, c in enumerate(names)}
    features = numpy.zeros((len(rows), len(names) + 1), dtype=numpy.float32)
    for k, (rule, contexts, _) in enumerate(rows):
        p = min(0.99, max(0.01, share.get(rule, share.get("* " + rule.split()[-1], 0.5))))
        features[k, -1] = math.log(p / (1 - p))
        for c in contexts:
            if c in column:
                features[k, column[c]] = 1
    model = LogisticRegression(C=0.5, max_iter=2000, fit_intercept=False)
    model.fit(features, [right for _, _, right in rows])
    return dict(zip([*names, "lexicon"], (round(float(w), 2) for w in model.coef_[0]), strict=True))


def write(share: dict[str, float], weight: dict[str, float]) -> None:
    """Put the figures into the lexicon files of the checkout."""
    folder = Path(sayso.lexicon.__file__).parent / "en"
    for name in FILES:
        file = folder / f"{name}.tsv"
        lines = []
        for line in file.read_text(encoding="utf8").splitlines():
            if not line.startswith("#") and line:
                lemma, frame, stance, old = line.split("\t")
                measured = share.get(f"{lemma} {frame}", share.get(f"* {frame}", float(old)))
                line = "\t".join((lemma, frame, stance, f"{measured:.2f}"))
            lines.append(line)
        file.write_text("\n".join(lines) + "\n", encoding="utf8")
    head = [
        "# What makes an English cue likelier or less likely (`contexts` in sayso/attribution/english_parts.py):",
        '# weights in log odds of a logistic regression over PolNeAR train; "lexicon" is the slope of the',
        "# log odds of cues.tsv. Written by python -m bench.cue_confidence --write",
        "#: context\tweight",
    ]
    body = [f"{c}\t{w}" for c, w in sorted(weight.items()) if abs(w) >= 0.1]
    (folder / "cue_contexts.tsv").write_text("\n".join(head + body) + "\n", encoding="utf8")


def curve(pairs: Iterable[tuple[Story, Syntax]], gold: dict[str, Any]) -> Iterator[tuple[float, float, float, float]]:
    """(threshold, precision, recall, F1) of cues."""
    scored = []
    total = 0
    for story, syntax in pairs:
        marked = {i: a["id"] for a in gold[story.id]["attributions"] for s, e in a["cue"] for i in range(s, e)}
        total += sum(bool(a["cue"]) for a in gold[story.id]["attributions"])
        for candidate, _ in found(story, syntax):
            hit = marked.get(candidate.cue[-1].start) or marked.get(candidate.cue[0].start)
            scored.append((candidate.confidence, (story.id, hit) if hit else None))
    for step in range(20, 75, 5):
        kept = [hit for confidence, hit in scored if confidence >= step / 100]
        right = len({hit for hit in kept if hit})
        precision, recall = right / max(1, len(kept)), right / max(1, total)
        yield step / 100, precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    """Measure, and write where asked."""
    parser = argparse.ArgumentParser(prog="python -m bench.cue_confidence", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = load(options.shared / "data" / "attribution" / "train.jsonl.gz")
    rows.sort(key=lambda r: sha256(r["id"].encode()).hexdigest())
    gold = {r["id"]: r for r in rows}
    resources = Resources()
    if options.write:
        seen = judged(parsed(rows[HELD_BACK:], resources), gold)
        share = shares(seen)
        write(share, weights(seen, share))
        sayso.lexicon.rows.cache_clear()
        cues.cues.cache_clear()
        cues.english.cache_clear()
    for threshold, precision, recall, f1 in curve(parsed(rows[:HELD_BACK], resources), gold):
        print(f"{threshold:.2f} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")


if __name__ == "__main__":
    main()
