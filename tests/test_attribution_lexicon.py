"""Every line of the English cue lexicons has a sentence that fires it."""

from __future__ import annotations

from collections.abc import Iterator

from stories_in_short import parsed

from sayso import lexicon
from sayso.attribution import cues
from sayso.attribution.english import Finder
from sayso.attribution.find import quotations_of
from sayso.resources import Resources

PAST = ("{}", "{}d", "{}ed")  # the parser's lemma with an ending; which one is a word differs by verb
VERBS = {
    "clause": ["The officials will {} that the road was closed.", "They want to {} whether the road was closed.",
               "The road was closed, the officials {}.", *(f"The officials {p} that the road was closed." for p in PAST)],
    "quotation": ['"The road was closed," the officials {}.', 'The officials will {}: "The road was closed early."',
                  'The officials {} "a very long road".', 'The officials {} on Monday about "a very long road".',
                  'He will {} with "a long road".', 'The men {} in a "very long road" again.'],
    "infinitive": [f"The officials {p} {o}to close the road." for p in (*PAST, "will {}") for o in ("", "them ")],
    "raising": ["The officials {} to close the road."],
    "object": [f"The officials {p} {o}." for p in (*PAST, "will {}") for o in ("the plan", "it")],
    "figure": ["The officials {} the number of dead at 40.", "They will {} the number of dead at 40."],
    "passive": [f"{s} {p}{o}." for p in PAST for s in ("The plan was", "The road is", "They were")
                for o in ("", " to be closed", " by them")],
}  # fmt: skip
NOUNS = {
    "that": ["They issued a {} that the road was closed.", "His {} that the road was closed did not help."],
    "infinitive": ["Their {} to close the road came late."],
}
OTHERS = {
    "cue_phrases": ["The road was closed, {} the officials.", "{} the officials, the road was closed."],
    "cue_adverbs": ["The road was {} closed."],
    "light_verbs": ["The officials {} a claim that the road was closed."],
}


def sentences() -> Iterator[tuple[str, str]]:
    """(lexicon line, sentence) for every line, several sentences a line."""
    table = cues.english()
    for frames in table.verbs.values():
        for cue in frames.values():
            with_preposition = [
                f"The officials {p} {cue.frame} {o}." for p in (*PAST, "will {}") for o in ("it", "a plan")
            ]
            for form in VERBS.get(cue.frame, with_preposition):
                yield f"{cue.lemma} {cue.frame}", form.format(cue.lemma)
    for frames in table.nouns.values():
        for cue in frames.values():
            for form in NOUNS.get(
                cue.frame, [f"Their {{}} {cue.frame} it came late.", f"There was {{}} {cue.frame} it."]
            ):
                yield f"{cue.lemma} {cue.frame}", form.format(cue.lemma)
    for purpose in ("cue_phrases", "cue_adverbs"):
        for row in lexicon.rows("en", purpose):
            for form in OTHERS[purpose]:
                yield f"{row['lemma']} {row['frame']}", form.format(row["lemma"])
    for row in lexicon.rows("en", "account_nouns"):
        for form in (
            "At least 40 people died, {} the officials' {}s.",
            "Many died {} official {}.",
            "He is right, {} her {}.",
        ):
            yield f"{row['lemma']} {row['frame']}", form.format(row["frame"], row["lemma"])


def test_every_line_fires(resources: Resources) -> None:
    lines, texts = zip(*sentences(), strict=True)
    story, syntax = parsed("\n\n".join(texts), resources)
    finder = Finder(syntax, quotations_of(story, syntax), cues.english())
    fired = set()
    for line, (first, last) in zip(lines, syntax.paragraphs, strict=True):
        if any(c.rule == line for k in range(first, last) for c in finder.find(syntax.sentences[k])):
            fired.add(line)
    assert sorted(set(lines) - fired) == []


def test_light_verbs_carry_their_noun(resources: Resources) -> None:
    verbs = sorted(lexicon.words("en", "light_verbs"))
    texts = [f"The officials will {verb} the claim that the road was closed." for verb in verbs]
    story, syntax = parsed("\n\n".join(texts), resources)
    finder = Finder(syntax, quotations_of(story, syntax), cues.english())
    for verb, (first, last) in zip(verbs, syntax.paragraphs, strict=True):
        found = [c for k in range(first, last) for c in finder.find(syntax.sentences[k]) if c.rule == "claim that"]
        assert [s.of(story.text) for c in found for s in c.source] == ["The officials"], verb


def test_contexts_move_confidence(resources: Resources) -> None:
    texts = ["The mayor said the road was closed.", 'It is "I said the road was closed" here.']
    story, syntax = parsed("\n\n".join(texts), resources)
    finder = Finder(syntax, quotations_of(story, syntax), cues.english())
    plain, quoted = (c.confidence for s in syntax.sentences for c in finder.find(s) if c.rule == "say clause")
    assert plain > 0.8 > 0.2 > quoted
