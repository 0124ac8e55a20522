"""Whether a confidence means what it says: calibration error and its picture."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

BINS = 10
_SIZE, _EDGE = 420, 56  # of the picture's square and its margin, pixels


@dataclass(frozen=True)
class Bin:
    """Judgements of like confidence: how many, their mean confidence, and the share that is right."""

    count: int
    confidence: float
    right: float


def bins(judged: list[tuple[float, bool]], count: int = BINS) -> list[Bin]:
    """The judgements (confidence, whether right) in order of confidence, cut into bins of equal size."""
    order = sorted(judged, key=lambda j: j[0])  # not by right or wrong among equals
    cuts = [round(k * len(order) / count) for k in range(count + 1)]
    found = []
    for low, high in zip(cuts, cuts[1:], strict=False):
        if high > low:
            part = order[low:high]
            found.append(Bin(len(part), sum(p for p, _ in part) / len(part), sum(r for _, r in part) / len(part)))
    return found


def calibration_error(found: list[Bin]) -> float:
    """Expected calibration error: the mean distance of confidence and share of right ones, weighted by size.

    Source: Naeini, Cooper, Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
    """
    total = sum(b.count for b in found)
    return sum(b.count * abs(b.confidence - b.right) for b in found) / total if total else 0.0


def picture(found: list[Bin], title: str) -> str:
    """The reliability diagram as SVG: confidence across, share right up, the diagonal is perfect."""

    def x(share: float) -> float:
        return round(_EDGE + share * _SIZE, 1)

    def y(share: float) -> float:
        return round(_EDGE + (1 - share) * _SIZE, 1)

    side = _SIZE + 2 * _EDGE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" height="{side}"'
        ' font-family="sans-serif" font-size="13" fill="#222">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{side}" height="{side}" fill="#fff"/>',
        f'<text x="{side / 2}" y="26" text-anchor="middle" font-size="15">{escape(title)}</text>',
    ]
    for k in range(0, 11, 2):
        share = k / 10
        parts += [
            f'<path d="M{x(share)} {y(0)}V{y(1)}M{x(0)} {y(share)}H{x(1)}" stroke="#ddd" fill="none"/>',
            f'<text x="{x(share)}" y="{y(0) + 18}" text-anchor="middle">{share:.1f}</text>',
            f'<text x="{x(0) - 8}" y="{y(share) + 4}" text-anchor="end">{share:.1f}</text>',
        ]
    parts.append(f'<path d="M{x(0)} {y(0)}L{x(1)} {y(1)}" stroke="#888" stroke-dasharray="5 4"/>')
    for b in found:
        words = f"{b.count} attributions: confidence {b.confidence:.2f}, found in the gold {b.right:.2f}"
        parts += [
            f'<path d="M{x(b.confidence)} {y(b.confidence)}V{y(b.right)}" stroke="#b5401f" stroke-width="2"/>',
            f'<circle cx="{x(b.confidence)}" cy="{y(b.right)}" r="5" fill="#1f5fb5"><title>{words}</title></circle>',
        ]
    parts += [
        f'<text x="{side / 2}" y="{side - 12}" text-anchor="middle">confidence</text>',
        f'<text transform="translate(16 {side / 2})rotate(-90)" text-anchor="middle">share found in the gold</text>',
        "</svg>\n",
    ]
    return "\n".join(parts)


def write_picture(file: Path, found: list[Bin], title: str) -> None:
    """Write the picture; a name that ends in .png is drawn by the browser of the tests."""
    image = picture(found, title)
    if file.suffix != ".png":
        file.write_text(image, encoding="utf8")
        return
    import shutil

    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": _SIZE + 2 * _EDGE, "height": _SIZE + 2 * _EDGE})
        page.set_content(f"<body style='margin:0'>{image}</body>")
        page.screenshot(path=str(file))
        browser.close()
