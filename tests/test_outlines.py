"""Outlines of countries for maps."""

from __future__ import annotations

from importlib import resources

from sayso.report.outlines import Ring, land


def _holds(ring: Ring, x: float, y: float) -> bool:
    """Whether a point lies within a ring (ray casting)."""
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def test_towns_lie_within_their_country() -> None:
    for code, x, y in (
        ("SY", 36.7, 34.7),
        ("AF", 69.2, 34.5),
        ("RU", 37.6, 55.8),
        ("US", -98.0, 39.0),
        ("XK", 21.1, 42.6),
    ):
        assert [c for c, rings in land().items() if any(_holds(r, x, y) for r in rings)] == [code]


def test_rings_are_closed_and_on_the_globe() -> None:
    assert len(land()) > 200
    for code, rings in land().items():
        assert len(code) == 2 and code.isupper() and rings
        for ring in rings:
            assert len(ring) > 3 and ring[0] == ring[-1]
            assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)


def test_the_file_is_small() -> None:
    assert len((resources.files("sayso.report") / "land.json").read_bytes()) <= 1_000_000
