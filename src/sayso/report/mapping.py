"""The places of a story on a map: the view, the outlines in it, and names that do not lie on each other.

Lengths are units of the picture, `WIDTH` wide; on a phone a unit is about a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.report.facts import Spot
from sayso.report.labelling import Box, width_of

WIDTH = 380.0
TALLEST, LOWEST = 0.8, 0.5  # height as a part of the width
MARGIN = 0.3  # of the extent of the places, on each side
NARROWEST = 5.0  # degrees across: a single town is shown with what is around it
NAME_SIZE = 13.0
NAMED = 40  # places that are tried for a name: no picture of this size holds more
NEAREST = 1.0  # outline points nearer to each other than this are one: it is hardly seen
FRAME = 4.0  # outlines are cut this far outside of the picture, so that the cut edge is not seen

Ring = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Dot:
    """A place: where it is drawn, and the middle of the foot of its name where there is room for it."""

    spot: Spot
    x: float
    y: float
    radius: float
    label: tuple[float, float] | None


@dataclass(frozen=True)
class Map:
    """A map: paths are (SVG path data, whether the country holds a place of the story)."""

    width: float
    height: float
    paths: tuple[tuple[str, bool], ...]
    dots: tuple[Dot, ...]
    complete: bool


def draw(spots: Sequence[Spot], land: Mapping[str, Sequence[Ring]], rtl: bool = False) -> Map | None:
    """The map of the places that have coordinates; null where none has.

    Towns and regions decide what is in view; countries do only where nothing smaller is named, and are
    dotted and named where they lie in it.
    """
    known = [s for s in spots if s.record.lat is not None and s.record.lon is not None]
    near = [s for s in known if s.record.kind not in ("country", "continent", "ocean")] or known
    if not near:
        return None
    view = View([(float(s.record.lon or 0), float(s.record.lat or 0)) for s in near])
    here = {s.record.country for s in near}
    paths = []
    for country, rings in land.items():
        data = "".join(_path(ring, view) for ring in rings)
        if data:
            paths.append((data, country in here))
    dots = _dots(known, view, rtl)
    return Map(WIDTH, view.height, tuple(paths), dots, all(d.label for d in dots))


class View:
    """A part of the world with true shapes in its middle (equirectangular); `height` is that of the picture."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        lons = _together([lon for lon, _ in points])
        lats = [lat for _, lat in points]
        self._lat = max(-75.0, min(75.0, (min(lats) + max(lats)) / 2))
        self._lon = (min(lons) + max(lons)) / 2
        self._squeeze = math.cos(math.radians(self._lat))
        across = max((max(lons) - min(lons)) * self._squeeze * (1 + 2 * MARGIN), NARROWEST)
        along = max((max(lats) - min(lats)) * (1 + 2 * MARGIN), across * LOWEST)
        across = min(max(across, along / TALLEST), 360.0 * self._squeeze)
        self._factor = WIDTH / across
        self.height = round(min(along, across * TALLEST) * self._factor, 1)

    def project(self, lon: float, lat: float) -> tuple[float, float]:
        """Degrees to places in the picture, or outside of it."""
        x = WIDTH / 2 + (lon - self._lon) * self._squeeze * self._factor
        return x, self.height / 2 + (self._lat - lat) * self._factor

    def around(self, lon: float, lat: float) -> tuple[float, float]:
        """The same, by the turn of the globe that is nearest to the middle."""
        return self.project(self._lon + (lon - self._lon + 180) % 360 - 180, lat)


def _together(lons: list[float]) -> list[float]:
    """The same longitudes, turned by 360° where that brings them nearer together (Fiji and Samoa)."""
    ordered = sorted(set(lons))
    gaps = [(b - a, a) for a, b in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)]
    last = max(gaps)[1]  # what lies east of the widest gap belongs to the west
    return [lon - 360 if lon > last else lon for lon in lons]


def _path(ring: Ring, view: View) -> str:
    """A ring as path data, cut to the picture, as often as it shows in it (a world map may show it twice)."""
    found = ""
    unbroken = _unbroken(ring)
    for turn in (-360.0, 0.0, 360.0):
        points = [view.project(lon + turn, lat) for lon, lat in unbroken]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if not points or max(xs) < 0 or min(xs) > WIDTH or max(ys) < 0 or min(ys) > view.height:
            continue
        kept: list[tuple[float, float]] = []
        for x, y in _clipped(points, view.height):
            if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= NEAREST:
                kept.append((x, y))
        if len(kept) > 2:
            found += _data(kept)
    return found


def _data(points: list[tuple[float, float]]) -> str:
    """A polygon as path data with steps in tenths, which are short to write."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    steps = [(x - a, y - b) for (a, b), (x, y) in zip(tenths, tenths[1:], strict=False)]
    return f"M{tenths[0][0] / 10:g},{tenths[0][1] / 10:g}l" + " ".join(f"{x / 10:g},{y / 10:g}" for x, y in steps) + "z"


def _unbroken(ring: Ring) -> Ring:
    """A ring that does not jump from 180° to -180° (Russia, Fiji) but goes on behind it."""
    turn, before, found = 0.0, None, []
    for lon, lat in ring:
        if before is not None and abs(lon - before) > 180:
            turn += 360.0 if lon < before else -360.0
        before = lon
        found.append((lon + turn, lat))
    return found


def _clipped(points: list[tuple[float, float]], height: float) -> list[tuple[float, float]]:
    """A polygon cut to the picture with its frame, one edge after the other (Sutherland and Hodgman, 1974)."""
    for axis, limit, sign in ((0, -FRAME, 1), (0, WIDTH + FRAME, -1), (1, -FRAME, 1), (1, height + FRAME, -1)):
        cut: list[tuple[float, float]] = []
        for a, b in zip([*points[-1:], *points[:-1]], points, strict=True):
            inside, before = (b[axis] - limit) * sign >= 0, (a[axis] - limit) * sign >= 0
            if inside != before:
                share = (limit - a[axis]) / (b[axis] - a[axis])
                cut.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
            if inside:
                cut.append(b)
        points = cut
    return points


def _dots(spots: list[Spot], view: View, rtl: bool) -> tuple[Dot, ...]:
    """Dots within the picture, and their names: the places spoken of most often choose first."""
    placed = []
    for spot in spots:
        x, y = view.around(float(spot.record.lon or 0), float(spot.record.lat or 0))
        if 0 <= x <= WIDTH and 0 <= y <= view.height:
            radius = 3.5 if len(spot.mentions) == 1 else 5.0
            placed.append((spot, round(x, 1), round(y, 1), radius))
    taken = [Box(x - r, y - r, x + r, y + r) for _, x, y, r in placed]
    labels: dict[str, tuple[float, float] | None] = {}
    for spot, x, y, radius in sorted(placed, key=lambda p: -len(p[0].mentions))[:NAMED]:
        labels[spot.id] = _label(spot.name, x, y, radius, taken, view.height, rtl)
    return tuple(Dot(spot, x, y, r, labels.get(spot.id)) for spot, x, y, r in placed)


def _label(
    name: str, x: float, y: float, radius: float, taken: list[Box], height: float, rtl: bool
) -> tuple[float, float] | None:
    """Where the name of a dot fits: beside it, above, below or across a corner; its box is then taken."""
    wide, gap = width_of(name, NAME_SIZE), radius + 4
    beside = [(gap, 4.5), (-gap - wide, 4.5)]
    beside = beside[::-1] if rtl else beside
    corners = [(dx, dy) for dy in (-gap, gap + 9, -gap - 11, gap + 20) for dx in (-wide / 2, gap / 2, -wide - gap / 2)]
    for dx, dy in [*beside, *corners]:
        box = Box(x + dx, y + dy - NAME_SIZE * 0.85, x + dx + wide, y + dy + NAME_SIZE * 0.3)
        if box.within(WIDTH, height) and not any(box.overlaps(other) for other in taken):
            taken.append(box)
            return round(x + dx + wide / 2, 1), round(y + dy, 1)
    return None
