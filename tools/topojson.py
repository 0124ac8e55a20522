"""TopoJSON arcs to rings of longitude and latitude (the TopoJSON 1.0 specification, quantised form)."""

from __future__ import annotations

from typing import Any

Ring = list[tuple[float, float]]


def arcs(topology: dict[str, Any]) -> list[Ring]:
    """The arcs of a quantised topology, delta-decoded, in degrees."""
    (scale_x, scale_y), (shift_x, shift_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + shift_x, y * scale_y + shift_y))
        decoded.append(points)
    return decoded


def rings(geometry: dict[str, Any], decoded: list[Ring]) -> list[Ring]:
    """The outer rings of a Polygon or MultiPolygon; holes are left out."""
    polygons = {"Polygon": [geometry.get("arcs")], "MultiPolygon": geometry.get("arcs")}.get(geometry["type"]) or []
    found = []
    for polygon in polygons:
        ring: Ring = []
        for index in polygon[0]:
            points = decoded[index] if index >= 0 else decoded[~index][::-1]
            ring.extend(points[1:] if ring else points)
        found.append(ring)
    return found


def unrolled(ring: Ring) -> Ring:
    """The ring without jumps over the date line: longitudes may then pass 180 degrees."""
    found: Ring = []
    shift = 0.0
    for x, y in ring:
        if found:
            step = x + shift - found[-1][0]
            shift += -360.0 if step > 180 else 360.0 if step < -180 else 0.0
        found.append((x + shift, y))
    return found


def area(ring: Ring) -> float:
    """The area within a ring, in square degrees."""
    ring = unrolled(ring)
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def centroid(ring: Ring) -> tuple[float, float]:
    """Longitude and latitude of the centre of mass of a ring's inside."""
    ring = unrolled(ring)
    twice = cx = cy = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x1 * y2 - x2 * y1
        twice += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    return (cx / (3 * twice) + 180) % 360 - 180, cy / (3 * twice)
