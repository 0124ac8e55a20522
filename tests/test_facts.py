from msgspec.structs import replace
from stories import dari, english, hostile, with_meaning

from sayso.record import Claim, Span, Story
from sayso.report.facts import Facts


def test_statements_are_joined_with_their_speakers_and_numbered():
    facts = Facts(english())
    first, unnamed, *_ = facts.statements
    assert (first.id, first.speaker.name, first.speaker.party, first.look) == ("s1", "Teodor Vashti", "n1", "said")
    assert first.content.text == 'at least 12 people had drowned and that "every hour makes it worse"'
    assert first.voucher.chain == ("Teodor Vashti", "Northern Wire", "HP")
    assert (unnamed.named, unnamed.look, unnamed.speaker.name) == (False, "unnamed", "source not named")
    assert unnamed.voucher.chain[0] == "source not named"
    assert facts.statements[5].within == 5
    assert facts.statements[6].look == "denied"
    assert facts.statements[10].look == "doubted"
    assert facts.statements[8].voucher.unsure


def test_a_source_that_is_told_of_and_not_named_looks_unnamed():
    story = with_meaning(english(), 2, "Two boatmen who asked not to be named", "asked not to be named")
    boatmen = Facts(story).statements[1]
    assert (boatmen.named, boatmen.look) == (True, "unnamed")
    assert boatmen.reason.text == "asked not to be named"
    assert Facts(english()).statements[0].reason is None


def test_figures_know_their_words_places_and_what_came_later():
    facts = Facts(english())
    twelve, *_ = facts.figures
    assert (twelve.words.text, twelve.place.text, twelve.period.text) == ("at least 12 people", "Lake Sarim", "Sunday")
    ten = next(f for f in facts.figures if f.words.text == "fewer than 10")
    assert ten.replaced.text == "Between 15 and 20 passengers"
    assert [name for name, _ in facts.figures_by_measure] == ["killed", "other counts", "missing", "people"]
    assert [[f.words.text for f in c.figures] for c in facts.contests][0] == ["at least 12 people", "more than 30"]


def figure(text: str, low: float | None, high: float | None) -> str | None:
    claim = Claim("c", Span(0, len(text)), "killed", low, high, "exactly", None, [], 0.9)
    return Facts(replace(english(), text=text, links=[], claims=[claim], contested=[])).figures[0].reading


def test_the_number_stands_beside_words_that_do_not_show_it():
    assert figure("12 people", 12, 12) is None
    assert figure("more than 7,500 people", 7500, None) is None
    assert figure("۴۰ تن", 40, 40) is None
    assert figure("1.5 tonnes", 1.5, 1.5) is None
    assert figure("a dozen people", 12, 12) == "12"
    assert figure("a 12-year-old and two others", 3, 3) == "3"
    assert figure("7.5 million", 7500000, 7500000) == "7,500,000"
    assert figure("a score or two", 20, 40) == "20–40"


def test_places_and_days_are_listed_once_with_all_their_mentions():
    facts = Facts(english())
    assert [(p.name, len(p.mentions)) for p in facts.spots][:2] == [("Lake Sarim", 1), ("Belun", 2)]
    assert [d.text for d in facts.days] == ["1987", "February 2022", "3 April 2022", "June 2023", "length of time"]
    assert Facts(dari()).days[0].solar == "۱۷ ثور ۱۴۰۲"


def test_people_come_in_the_order_of_their_mentions_and_places_have_a_list_of_their_own():
    assert [(p.record.name, p.count) for p in Facts(english()).parties] == [
        ("Teodor Vashti", 5),
        ("Karvan Line", 3),
        ("Two boatmen", 1),
        ("coast watch", 1),
    ]


def everything(facts: Facts) -> list[object]:
    return [
        facts.statements, facts.figures, facts.deeds, facts.contests, facts.spots, facts.days, facts.parties,
    ]  # fmt: skip


def test_any_record_has_its_facts():
    assert all(everything(Facts(hostile())))
    empty = Story("x", hostile().source, "stub", "", "und", hostile().publication, [])
    assert not any(everything(Facts(empty)))
