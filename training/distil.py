"""Teach the small encoder what the deep one knows, on text of all five languages, with gold where there is gold.

The student starts from some layers of the teacher and is drawn to the teacher's word vectors (as in
TinyBERT, Jiao et al. 2020) and to its tags and links (Hinton et al. 2015), and to the gold of the stories that have
it.  The teacher reads every text once, before the training.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from sayso.naming import KINDS
from training.corpora import Corpus
from training.data import BEGIN, INSIDE, OUTSIDE, Said, Story, Window
from training.model import Batch, Encoder, Reader, pool

GOLD_KINDS = 3  # kinds that the Persian, Arabic and Russian corpora mark
OWN_SOFT = 0.3  # weight of the teacher's word on the project's own stories, beside gold that it may not have seen
LEAST_CUE = 0.3  # chance of a word to be in a cue, where the teacher finds the cues


class Student(Reader):
    """The reader with one head more, for names."""

    def __init__(self, encoder: nn.Module, width: int) -> None:
        super().__init__(encoder, width)
        self.names = nn.Linear(width, 1 + 2 * len(KINDS))

    @classmethod
    def of(cls, teacher: Reader, config: dict[str, Any], layers: Sequence[int]) -> Student:
        """A student that begins with some of the teacher's layers and with its heads."""
        encoder, known = Encoder(config, len(layers)), teacher.encoder
        encoder.word.data, encoder.place.data = known.word.data, known.place.data
        encoder.norm.load_state_dict(known.norm.state_dict())
        for mine, number in zip(encoder.layers, layers, strict=True):
            mine.load_state_dict(known.layers[number].state_dict())
        student = cls(encoder, config["hidden_size"])
        student.tags.load_state_dict(teacher.tags.state_dict())
        student.linker.load_state_dict(teacher.linker.state_dict())
        return student


def teach(teacher: Reader, story: Story, width: int = 320, overlap: int = 32) -> np.ndarray:
    """The teacher's word vectors of a whole story, [words, width] in float16."""
    from sayso.encoder import windows

    out = []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for begin, end, first, to in windows(len(story.pieces), width - 1, overlap):
            ids = torch.from_numpy(np.concatenate([[0], story.pieces[begin:end]]))[None]
            out.append(teacher.encoder(ids)[0, 1 + first - begin : 1 + to - begin].float())
    rows = torch.cat(out)
    sums = F.pad(rows.double().cumsum(0), (0, 0, 1, 0))
    first, last = torch.from_numpy(story.first), torch.from_numpy(story.last)
    return ((sums[last] - sums[first]) / (last - first)[:, None]).half().numpy()


def cues_by(teacher: Reader, corpus: Corpus, vectors: list[np.ndarray]) -> None:
    """Give the stories without gold the cues that the teacher finds, so that its links can be learned there too."""
    with torch.no_grad():
        for story, origin, rows in zip(corpus.stories, corpus.origin, vectors, strict=True):
            if origin != "names":
                continue
            tags = teacher.tags(torch.from_numpy(rows).float()).unflatten(-1, (3, 3)).softmax(-1).numpy()[:, 1]
            start = None
            for i in range(len(tags) + 1):
                on = i < len(tags) and 1 - tags[i, OUTSIDE] >= LEAST_CUE
                if start is not None and (not on or tags[i, BEGIN] > tags[i, INSIDE]):
                    story.said.append(Said([], [(start, i)], []))
                    start = None
                if on and start is None:
                    start = i


class Loss:
    """Losses of a batch, given the teacher's heads and the vectors that it made of each story."""

    def __init__(self, teacher: Reader, corpus: Corpus, vectors: list[np.ndarray]) -> None:
        self.teacher, self.vectors, self.tags_of_names = teacher, vectors, corpus.names
        self.gold = [origin != "names" for origin in corpus.origin]
        self.soft = [OWN_SOFT if origin == "own" else 1.0 for origin in corpus.origin]
        self.silver = [origin == "polnear" for origin in corpus.origin]
        teacher.eval()
        teacher.requires_grad_(False)

    def __call__(self, student: Student, batch: Batch, windows: list[Window]) -> tuple[torch.Tensor, dict[str, float]]:
        t = batch.first.shape[1]
        wanted = torch.zeros(len(windows), t, self.vectors[0].shape[1])
        names = torch.full((len(windows), t), -100)
        for i, w in enumerate(windows):
            k = len(w.first)
            wanted[i, :k] = torch.from_numpy(self.vectors[w.story][w.word : w.word + k]).float()
            if self.tags_of_names[w.story] is not None:
                names[i, :k] = torch.from_numpy(self.tags_of_names[w.story][w.word : w.word + k])
        real = batch.last > batch.first
        has_gold = torch.tensor([self.gold[w.story] for w in windows])
        trust = torch.tensor([self.soft[w.story] for w in windows])
        has_silver = torch.tensor([self.silver[w.story] for w in windows])
        words = pool(student.encoder(batch.ids), batch)
        shown: dict[str, float] = {}
        loss = torch.zeros(())

        def add(name: str, value: torch.Tensor, weight: float) -> None:
            nonlocal loss
            loss = loss + weight * value
            shown[name] = float(value.detach())

        add(
            "vectors",
            F.mse_loss(words[real].float(), wanted[real]) * wanted.shape[-1] / wanted[real].pow(2).sum(-1).mean(),
            1.0,
        )
        tags = student.tags(words).unflatten(-1, (3, 3)).float()
        with torch.no_grad():
            soft = self.teacher.tags(wanted).unflatten(-1, (3, 3)).float().softmax(-1)
        apart = -(soft * tags.log_softmax(-1)).sum(-1) * trust[:, None, None]
        add("soft tags", apart[real].mean(), 1.0)
        if has_gold.any():
            gold = batch.tags.masked_fill(~has_gold[:, None, None], -100)
            add("tags", F.cross_entropy(tags.permute(0, 3, 2, 1), gold, ignore_index=-100), 1.0)
        owner, cue_words, distance, labels = batch.owner, batch.cue_words, batch.distance, batch.links
        if len(owner):
            inside = cue_words.to(words.dtype)

            def links(reader: Reader, x: torch.Tensor) -> torch.Tensor:
                cues = (inside[:, None] @ x[owner]).squeeze(1) / inside.sum(1, keepdim=True)
                return reader.linker(x, owner, cues, distance).float()

            mine = links(student, words)
            with torch.no_grad():
                soft = links(self.teacher, wanted).softmax(-1)
            seen = real[owner]
            apart = -(soft * mine.log_softmax(-1)).sum(-1) * trust[owner][:, None]
            add("soft links", apart[seen].mean(), 1.0)
            if has_gold[owner].any():
                gold = labels.masked_fill(~has_gold[owner][:, None], -100)
                add("links", F.cross_entropy(mine.transpose(1, 2), gold, ignore_index=-100), 1.0)
        found = student.names(words).float()
        if (names[has_silver] >= 0).any():
            add(
                "silver names",
                F.cross_entropy(found[has_silver].transpose(1, 2), names[has_silver], ignore_index=-100),
                0.5,
            )
        if (names[~has_silver] >= 0).any():
            few = found[~has_silver]
            rest = torch.cat([few[..., :1], few[..., 1 + 2 * GOLD_KINDS :]], -1).logsumexp(-1, keepdim=True)
            few = torch.cat([rest, few[..., 1 : 1 + 2 * GOLD_KINDS]], -1)
            add("names", F.cross_entropy(few.transpose(1, 2), names[~has_silver], ignore_index=-100), 0.5)
        return loss, shown
