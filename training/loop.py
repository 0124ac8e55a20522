"""The training loop: one thread, fixed seeds, a checkpoint every few minutes that a later run goes on from."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from training.data import Window
from training.model import Batch, Reader


def losses(reader: Reader, batch: Batch, _: list[Window]) -> tuple[torch.Tensor, dict[str, float]]:
    """Cross-entropy of the tags and of the links."""
    tags, links, _ = reader(batch)
    tag = F.cross_entropy(tags.float().permute(0, 3, 2, 1), batch.tags, ignore_index=-100)
    loss, shown = tag, {"tags": float(tag.detach())}
    if links is not None:
        link = F.cross_entropy(links.float().transpose(1, 2), batch.links, ignore_index=-100)
        loss = loss + link
        shown["links"] = float(link.detach())
    return loss, shown


def train(reader: Reader, epochs: list[Callable[[], list[list[Window]]]], folder: Path, *, rate: float,
          head_rate: float, seed: int, warm: float = 0.06, expected: int, loss: Callable = losses) -> None:  # fmt: skip
    """Train in place. `epochs` give the batches of each epoch, `expected` is the number of steps in all."""
    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "checkpoint.pt"
    body = [p for n, p in reader.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    head = [p for n, p in reader.named_parameters() if not n.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": head, "lr": head_rate}], weight_decay=0.01, fused=True
    )

    def share(step: int) -> float:
        if step < warm * expected:
            return step / (warm * expected)
        return max(0.02, (expected - step) / (expected * (1 - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, share)
    done_epochs, done_steps, step = 0, 0, 0
    if path.exists():
        state = torch.load(path, weights_only=False)
        reader.load_state_dict(state["reader"], strict=False)
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        done_epochs, done_steps, step = state["epoch"], state["in_epoch"], state["step"]
    started, saved = time.time(), time.time()
    reader.train()
    for number, batches in enumerate(epochs):
        if number < done_epochs:
            continue
        average: dict[str, float] = {}
        for k, rows in enumerate(batches()):
            if number == done_epochs and k < done_steps:
                continue
            torch.manual_seed(seed + step)
            optimizer.zero_grad(set_to_none=True)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                value, shown = loss(reader, Batch(rows), rows)
            value.backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            for name, x in shown.items():
                average[name] = 0.98 * average.get(name, x) + 0.02 * x
            if step % 20 == 0:
                figures = " ".join(f"{n} {x:.4f}" for n, x in average.items())
                print(f"epoch {number + 1} step {step}/{expected} {figures} {time.time() - started:.0f} s", flush=True)
            if time.time() - saved > 300:
                save(path, reader, optimizer, schedule, number, k + 1, step)
                saved = time.time()
        save(path, reader, optimizer, schedule, number + 1, 0, step)
        torch.save(reader.state_dict(), folder / f"epoch{number + 1}.pt")
        saved = time.time()
    torch.save(reader.state_dict(), folder / "final.pt")


def save(path: Path, reader: Reader, optimizer: object, schedule: object, epoch: int, in_epoch: int, step: int) -> None:
    """Write a checkpoint, whole or not at all."""
    part = path.with_suffix(".part")
    torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                "epoch": epoch, "in_epoch": in_epoch, "step": step}, part)  # fmt: skip
    part.replace(path)


def seed_all(seed: int) -> None:
    """Fix every seed."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
