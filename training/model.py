"""The encoder and its heads in torch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from training.data import PAD, Window

LINK_LABELS = 5  # outside, begin and inside of a source, begin and inside of a content
REACH = 12  # distances are put into buckets: 0, 1, 2, 3-4, 5-8 … on either side


class Dropout(nn.Module):
    """Dropout whose masks are stretches of one random table: drawing them anew takes a third of a step on a CPU."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.table: torch.Tensor | None = None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.share:
            return x
        n = x.numel()
        if self.table is None or len(self.table) < 2 * n:
            self.table = (torch.rand(4 * n) >= self.share).to(torch.bfloat16) / (1 - self.share)
        at = int(torch.randint(len(self.table) - n, ()))
        return x * self.table[at : at + n].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    """One layer of BERT: attention, then two linear maps, each followed by a normalisation."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.drop = Dropout(dropout)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, epsilon)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, epsilon)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        a = q @ k.transpose(-1, -2) * (q.shape[-1] ** -0.5)  # on one core quicker than torch's fused kernel
        a = (a if mask is None else a + mask).softmax(-1) @ v
        a = self.out(a.transpose(1, 2).reshape(b, n, width))
        x = self.norm1(x + self.drop(a))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Frozen embeddings and the layers above them."""

    def __init__(self, config: dict[str, Any], layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        width, e = config["hidden_size"], config["layer_norm_eps"]
        self.word = nn.Parameter(torch.zeros(config["pieces"], width), requires_grad=False)
        self.place = nn.Parameter(torch.zeros(config["max_position_embeddings"], width), requires_grad=False)
        self.norm = nn.LayerNorm(width, e)
        self.norm.requires_grad_(False)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], e, dropout) for _ in range(layers)
        )

    def embed(self, ids: torch.Tensor) -> torch.Tensor:
        return self.norm(self.word[ids] + self.place[: ids.shape[1]])

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        pad = ids == PAD
        mask = (
            torch.zeros(ids.shape, dtype=torch.float32).masked_fill(pad, -1e4)[:, None, None, :] if pad.any() else None
        )
        x = self.embed(ids)
        for layer in self.layers:
            m = mask.to(torch.bfloat16) if mask is not None and torch.is_autocast_enabled("cpu") else mask
            x = layer(x, m)
        return x

    @classmethod
    def pretrained(cls, config: dict[str, Any], tensors: dict[str, np.ndarray], ids: np.ndarray,
                   keep: Sequence[int]) -> Encoder:  # fmt: skip
        """The layers `keep` of the pretrained encoder, with the pieces `ids`."""
        out = cls({**config, "pieces": len(ids)}, len(keep))
        t = {k: torch.from_numpy(v.copy()) for k, v in tensors.items() if not k.startswith("embeddings.word")}
        out.word.data = torch.from_numpy(tensors["embeddings.word_embeddings.weight"][ids].copy())
        out.place.data = t["embeddings.position_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0]
        out.norm.load_state_dict({"weight": t["embeddings.LayerNorm.weight"], "bias": t["embeddings.LayerNorm.bias"]})
        for layer, n in zip(out.layers, keep, strict=True):
            p = f"encoder.layer.{n}."
            get = lambda name, kind, p=p: t[f"{p}{name}.{kind}"]  # noqa: E731
            layer.load_state_dict(
                {f"qkv.{k}": torch.cat([get(f"attention.self.{x}", k) for x in ("query", "key", "value")])
                 for k in ("weight", "bias")}
                | {f"{mine}.{k}": get(theirs, k) for k in ("weight", "bias") for mine, theirs in (
                    ("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                    ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm"))}
            )  # fmt: skip
        return out


FARTHEST = 512  # words: what is farther from a cue counts as this far


def steps(smooth: bool = True) -> torch.Tensor:
    """Weights of the distance vectors for each distance from -FARTHEST to FARTHEST: [2 FARTHEST + 1, 2 REACH + 1].

    The vectors stand for 0, 1, 2, 4, 8 … words on either side; a distance between two of them is a mixture of both,
    or, not `smooth`, the farther one.
    """
    out = torch.zeros(2 * FARTHEST + 1, 2 * REACH + 1)
    for distance in range(-FARTHEST, FARTHEST + 1):
        sign = (distance > 0) - (distance < 0)
        place = min(float(REACH), math.log2(abs(distance)) + 1) if distance else 0.0
        low = math.floor(place) if smooth else math.ceil(place)
        rest = place - low if smooth else 0.0
        out[distance + FARTHEST, REACH + sign * low] += 1 - rest
        if rest:
            out[distance + FARTHEST, REACH + sign * (low + 1)] += rest
    return out


class Linker(nn.Module):
    """For a cue and every word around it: outside, source or content of that cue.

    As in semantic role labelling with a given predicate (Strubell et al. 2018; Dozat and Manning 2017 for the
    product of two projections); a depthwise convolution lets neighbours agree.
    """

    def __init__(self, width: int, inner: int = 192) -> None:
        super().__init__()
        self.steps = steps()
        self.word = nn.Linear(width, 2 * inner)
        self.cue = nn.Linear(width, 2 * inner)
        self.distance = nn.Embedding(2 * REACH + 1, inner)
        self.near = nn.Conv1d(inner, inner, 7, padding=3, groups=inner)
        self.label = nn.Linear(inner, LINK_LABELS)

    def forward(self, words: torch.Tensor, owner: torch.Tensor, cues: torch.Tensor, distance: torch.Tensor
                ) -> torch.Tensor:  # fmt: skip
        """words [B, T, width], owner [K] (which row of B), cues [K, width], distance [K, T] -> [K, T, labels]."""
        sum_, product = self.word(words).chunk(2, -1)
        c_sum, c_product = self.cue(cues).chunk(2, -1)
        z = (
            sum_[owner]
            + c_sum[:, None]
            + product[owner] * c_product[:, None]
            + self.places()[distance.clamp(-FARTHEST, FARTHEST) + FARTHEST]
        )
        z = F.gelu(z)
        z = z + F.gelu(self.near(z.transpose(1, 2)).transpose(1, 2))
        return self.label(z)

    def places(self) -> torch.Tensor:
        """A vector for each distance from -FARTHEST to FARTHEST."""
        return self.steps @ self.distance.weight


class Reader(nn.Module):
    """Encoder, tags of the three roles for every word, and the linker."""

    def __init__(self, encoder: Encoder, width: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(width, 9)
        self.linker = Linker(width)

    def words(self, batch: Batch) -> torch.Tensor:
        """A vector for every word: the mean of its pieces, [B, T, width]."""
        return pool(self.encoder(batch.ids), batch)

    def forward(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor | None, torch.Tensor]:
        words = self.words(batch)
        tags = self.tags(words).unflatten(-1, (3, 3))
        links = None
        if len(batch.owner):
            inside = batch.cue_words.to(words.dtype)
            cues = (inside[:, None] @ words[batch.owner]).squeeze(1) / inside.sum(1, keepdim=True)
            links = self.linker(words, batch.owner, cues, batch.distance)
        return tags, links, words


def pool(pieces: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Vectors of words from vectors of pieces."""
    sums = F.pad(pieces.float().cumsum(1), (0, 0, 1, 0))
    width = pieces.shape[-1]
    last = sums.gather(1, batch.last[..., None].expand(-1, -1, width))
    first = sums.gather(1, batch.first[..., None].expand(-1, -1, width))
    return (last - first) / (batch.last - batch.first).clamp(min=1)[..., None]


class Batch:
    """Windows as tensors, padded."""

    def __init__(self, windows: Sequence[Window]) -> None:
        n, t = max(len(w.pieces) for w in windows), max(len(w.first) for w in windows)
        b = len(windows)
        self.ids = torch.full((b, n), PAD)
        self.first, self.last = torch.zeros(b, t, dtype=torch.long), torch.zeros(b, t, dtype=torch.long)
        self.tags = torch.full((b, 3, t), -100)
        owner, inside, distance, labels = [], [], [], []
        at = torch.arange(t)
        for i, w in enumerate(windows):
            k = len(w.first)
            self.ids[i, : len(w.pieces)] = torch.from_numpy(w.pieces)
            self.first[i, :k], self.last[i, :k] = torch.from_numpy(w.first), torch.from_numpy(w.last)
            self.tags[i, :, :k] = torch.from_numpy(w.tags)
            for a, z, row in w.cues:
                owner.append(i)
                inside.append((at >= a) & (at < z))
                distance.append((at - a).clamp(max=0) + (at - z + 1).clamp(min=0))
                label = torch.full((t,), -100)
                label[:k] = torch.from_numpy(row)
                labels.append(label)
        self.owner = torch.tensor(owner, dtype=torch.long)
        self.cue_words = torch.stack(inside) if inside else torch.zeros(0, t)
        self.distance = torch.stack(distance) if distance else torch.zeros(0, t, dtype=torch.long)
        self.links = torch.stack(labels) if labels else torch.zeros(0, t, dtype=torch.long)
