"""Bars, maps and timelines: the geometry, without a page."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace
from stories import english

from sayso.record import Claim, Date, Place, Publication, Source, Span, Story
from sayso.report import bars, mapping, timeline
from sayso.report.facts import Facts
from sayso.report.labelling import Box, shortened, width_of
from sayso.report.outlines import land

EMPTY = Story("x", Source("x", "text/plain", "0"), "story", "word", "en", Publication(), [])
WORD = Span(0, 4)


def figures(*ranges, **more):
    claims = [
        Claim(f"c{k}", WORD, "killed", low, high, bound, None, [], 0.9, **more)
        for k, (low, high, bound) in enumerate(ranges)
    ]
    return Facts(replace(EMPTY, claims=claims)).figures


def test_what_a_figure_leaves_open_is_drawn_open():
    exact, more, less, between = bars.scale(
        figures((50, 50, "exactly"), (50, None, "more than"), (None, 50, "less than"), (20, 50, "between"))
    ).bars
    zero, at = exact.solid
    assert exact.open is None and exact.ends == ((at, True),)
    assert more.solid == (zero, at) and more.open == (at, 99.5) and more.arrow and more.ends == ((at, False),)
    assert less.solid is None and less.open == (zero, at) and not less.arrow
    assert between.open[1] == between.solid[0] < between.solid[1] == at


def test_about_is_told_from_exactly():
    about, exactly = bars.scale(figures((8, 8, "about"), (8, 8, "exactly"))).bars
    assert about.ends != exactly.ends


def test_a_right_to_left_scale_begins_on_the_right():
    (left, right) = (bars.scale(figures((5, 5, "exactly"), (9, 9, "exactly")), m) for m in (False, True))
    assert [100 - x for x, _ in left.ticks] == pytest.approx([x for x, _ in right.ticks])


@pytest.mark.parametrize("values", [[(None, None, "about")], [(1.7e308, 1.7e308, "exactly")]])
def test_figures_without_a_scale_are_not_drawn(values):
    assert bars.scale(figures(*values)) is None


def test_different_units_share_no_scale():
    euro, dollar = figures((1, 1, "exactly"), unit="euro"), figures((1, 1, "exactly"), unit="dollar")
    assert bars.scale([*euro, *dollar]) is None


number = st.none() | st.integers(-1000, 10**12) | st.floats(-1e9, 1e9)


@given(st.lists(st.tuples(number, number, st.just("between")), min_size=1, max_size=5), st.booleans())
@example(ranges=[(None, 5e-324, "between")], mirrored=False)
def test_bars_stay_in_the_picture_and_ticks_are_few(ranges, mirrored):
    scale = bars.scale(figures(*ranges), mirrored)
    if scale is None:
        assert not any(v is not None for r in ranges for v in r[:2])
        return
    assert 2 <= len(scale.ticks) <= bars.TICKS + 3
    places = [x for b in scale.bars for part in (b.solid, b.open) if part for x in part]
    assert all(0 <= x <= 100 for x in [*places, *(x for x, _ in scale.ticks)])


def spots(*places):
    listed = [Place(WORD, n, c, lat, lon, kind, n) for n, c, lat, lon, kind in places]
    return Facts(replace(EMPTY, places=listed)).spots


def test_the_map_is_drawn_around_towns_and_not_around_countries():
    found = mapping.draw(spots(("Herat", "AF", 34.35, 62.2, "city"), ("Russia", "RU", 60.0, 90.0, "country")), land())
    assert [d.spot.record.name for d in found.dots] == ["Herat"]
    assert sum(here for _, here in found.paths) == 1
    assert len(found.paths) < 8


def test_a_map_of_countries_shows_them():
    found = mapping.draw(spots(("Russia", "RU", 60.0, 90.0, "country"), ("Iran", "IR", 32.0, 53.0, "country")), land())
    assert len(found.dots) == 2


def test_places_on_both_sides_of_the_date_line_lie_beside_each_other():
    found = mapping.draw(spots(("Suva", "FJ", -18.1, 178.4, "city"), ("Apia", "WS", -13.8, -171.8, "city")), land())
    suva, apia = found.dots
    assert suva.x < apia.x and apia.x - suva.x < mapping.WIDTH * 0.8
    assert found.paths


coordinate = st.tuples(
    st.sampled_from(["Aa", "Belun on the Lake", "هرات", "Москва", ""]),
    st.sampled_from(["AF", "RU", None]),
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.sampled_from(["city", "country", "ocean"]),
)


@given(st.lists(coordinate, min_size=1, max_size=30))
def test_names_on_the_map_lie_in_it_and_not_on_each_other(places):
    found = mapping.draw(spots(*places), {})
    boxes = []
    for dot in found.dots:
        assert 0 <= dot.x <= found.width and 0 <= dot.y <= found.height
        if dot.label:
            x, y = dot.label
            wide = width_of(dot.spot.name, mapping.NAME_SIZE)
            boxes.append(Box(x - wide / 2 + 0.1, y - 10, x + wide / 2 - 0.1, y + 3))
    assert all(b.within(found.width + 0.2, found.height + 0.2) for b in boxes)
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_land_that_crosses_the_date_line_is_not_torn_over_the_whole_map():
    ring = [(170.0, 60.0), (-170.0, 60.0), (-170.0, 70.0), (170.0, 70.0)]
    found = mapping.draw(
        spots(("Here", "RU", 65.0, 40.0, "city"), ("There", "RU", 60.0, 175.0, "city")), {"RU": [ring]}
    )
    path = found.paths[0][0]
    reach, x = [0.0], 0.0
    for step in path.split("l")[1].rstrip("z").split(" "):
        x += float(step.split(",")[0])
        reach.append(x)
    assert 0 < max(reach) - min(reach) < found.width / 4


def test_a_story_without_coordinates_has_no_map():
    assert mapping.draw([], land()) is None
    assert mapping.draw(spots(("Nowhere", None, None, None, "city")), land()) is None


def days(*dates):
    return Facts(replace(EMPTY, dates=[Date(WORD, s, "date", s, e) for s, e in dates])).days


def test_the_timeline_keeps_the_order_of_days():
    line = timeline.draw(
        days(("1992-01-01", "1992-12-31"), ("2022-04-02", "2022-04-02"), ("2022-04-09", "2022-04-09")), "2022-04-03"
    )
    first, second, third = line.stretches
    assert first.left < first.right < second.left < line.story < third.left
    assert third.left - second.left > 40  # the week is not squeezed by the thirty years
    mirrored = timeline.draw(english_days(), "2022-04-03", mirrored=True)
    assert [s.left for s in mirrored.stretches] == sorted((s.left for s in mirrored.stretches), reverse=True)


def english_days():
    return Facts(english()).days


iso = st.dates().map(str)


@given(st.lists(st.tuples(iso, iso), min_size=1, max_size=30), st.none() | iso, st.booleans())
def test_the_timeline_stays_in_its_picture(dates, today, mirrored):
    line = timeline.draw(days(*dates), today, mirrored)
    assert all(0 <= s.left <= s.right <= line.width for s in line.stretches)
    boxes = []
    for s in line.stretches:
        if s.label:
            x, y, text = s.label
            wide = width_of(text, timeline.NAME_SIZE)
            boxes.append(Box(x - wide / 2, y - 9, x + wide / 2, y + 3))
    assert all(b.within(line.width, line.line) for b in boxes)
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_dates_without_days_make_no_line():
    assert timeline.draw(days((None, None), ("some day", None)), "2022-04-03") is None


def test_long_names_are_shortened():
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"
    assert shortened("at least 34 people were wounded on Tuesday", 36) == "at least 34 people were wounded on…"
