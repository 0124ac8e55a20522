"""Who says what in Persian, Dari, Pashto, Arabic and Russian: a sentence for each way, and every cue."""

from __future__ import annotations

import pytest
from attributions_in_short import read, said
from stories_in_short import parsed

from sayso import lexicon
from sayso.attribution.find import quotations_of
from sayso.attribution.patterns import PatternFinder
from sayso.resources import Resources

# (language, text, source, cue, content)
SENTENCES = [
    ("fa", "وزیر راه گفت که پل بسته است.", "وزیر راه", "گفت", "که پل بسته است"),
    ("fa", "«ما خانه نداریم»، مریم احمدی گفت.", "مریم احمدی", "گفت", "«ما خانه نداریم»"),
    ("fa", "رضا نادری، شهردار یزد، در محل به خبرنگاران گفت: «آب تا سقف رسید.»", "رضا نادری، شهردار یزد", "گفت",
     "«آب تا سقف رسید.»"),
    ("fa", "روز شنبه سخنگوی شهرداری اعلام کرد که مدرسه‌ها باز است.", "سخنگوی شهرداری", "اعلام کرد", "که مدرسه‌ها باز است"),
    ("fa", "به گفتهٔ استاندار، راه تا فردا باز می‌شود.", "استاندار", "به گفتهٔ", "راه تا فردا باز می‌شود"),
    ("fa", "شرکت گاز خبر انفجار را تکذیب کرد.", "شرکت گاز", "تکذیب کرد", "خبر انفجار را"),
    ("fa", "کارگران شمار زخمیان را ۹ نفر اعلام کردند.", "کارگران", "اعلام کردند", "شمار زخمیان را ۹ نفر"),
    ("fa", "او گفت باران بند آمده است.", "او", "گفت", "باران بند آمده است"),
    ("prs", "وزارت رسیدگی به حوادث اعلام کرد که کمک رسیده است.", "وزارت رسیدگی به حوادث", "اعلام کرد", "که کمک رسیده است"),
    ("prs", "باشنده‌گان قریه می‌گویند که آب ندارند.", "باشنده‌گان قریه", "می‌گویند", "که آب ندارند"),
    ("ps", "د روغتیا وزیر وویل چې روغتون پرانیستل شو.", "د روغتیا وزیر", "وویل", "چې روغتون پرانیستل شو"),
    ("ps", "د والي ویاند په کابل کې وویل: «سړک بند دی او خلک په تمه دي.»", "د والي ویاند", "وویل",
     "«سړک بند دی او خلک په تمه دي.»"),
    ("ps", "د پولیسو په وینا، درې کسان نیول شوي دي.", "د پولیسو", "په وینا", "درې کسان نیول شوي دي"),
    ("ps", "د شرکت مشر دا خبر رد کړ.", "د شرکت مشر", "رد کړ", "دا خبر"),
    ("ar", "وقال وزير النقل إن الجسر مغلق.", "وزير النقل", "وقال", "إن الجسر مغلق"),
    ("ar", "وأعلن أمس محافظ البصرة أن المدارس مفتوحة.", "محافظ البصرة", "وأعلن", "أن المدارس مفتوحة"),
    ("ar", "«لم يبق لنا بيت»، قالت هدى سالم.", "هدى سالم", "قالت", "«لم يبق لنا بيت»"),
    ("ar", "وفقا للشرطة، أصيب ثلاثة أشخاص.", "للشرطة", "وفقا", "أصيب ثلاثة أشخاص"),
    ("ar", "لكن سكان القرية يقولون إن الماء مقطوع.", "سكان القرية", "يقولون", "إن الماء مقطوع"),
    ("ar", "وتعهد الوزير بإصلاح الطريق.", "الوزير", "وتعهد", "بإصلاح الطريق"),
    ("ar", "اتهمت الحكومة السودانية المتمردين بقصف السوق.", "الحكومة السودانية", "اتهمت", "المتمردين بقصف السوق"),
    ("ru", "Министр транспорта заявил, что мост закрыт.", "Министр транспорта", "заявил", "что мост закрыт"),
    ("ru", "«Мы остались без дома», — рассказала Анна Белова.", "Анна Белова", "рассказала", "«Мы остались без дома»"),
    ("ru", "Мост закрыт, сообщил в среду мэр города Иван Крылов.", "мэр города Иван Крылов", "сообщил", "Мост закрыт"),
    ("ru", "Ранены трое рабочих, рассказали в городской больнице.", "городской больнице", "рассказали",
     "Ранены трое рабочих"),
    ("ru", "По словам врачей, ранены трое рабочих.", "врачей", "По словам", "ранены трое рабочих"),
    ("ru", "По данным полиции число раненых выросло.", "полиции", "По данным", "число раненых выросло"),
    ("ru", "По её словам, ранены трое рабочих.", "её", "По … словам", "ранены трое рабочих"),
    ("ru", "Владелец шахты, компания «Уголь», отрицает, что датчики молчали.", "Владелец шахты, компания «Уголь»",
     "отрицает", "что датчики молчали"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "source", "cue", "content"), SENTENCES)
def test_sentence(language: str, text: str, source: str, cue: str, content: str, resources: Resources) -> None:
    assert (source, cue, content) in said(text, resources, language)


def test_verb_without_a_subject_goes_on_with_the_last_speaker(resources: Resources) -> None:
    found = said("وقال وزير النقل إن الجسر مغلق. وأضاف أن العمل بدأ.", resources, "ar")
    assert found[1] == ("وزير النقل", "وأضاف", "أن العمل بدأ")


def test_coordinated_verbs_share_their_speaker(resources: Resources) -> None:
    found = said("کارگران شمار زخمیان را ۹ نفر اعلام کردند و گفتند که درمانگاه بسته است.", resources, "fa")
    assert found == [
        ("کارگران", "اعلام کردند", "شمار زخمیان را ۹ نفر"),
        ("کارگران", "گفتند", "که درمانگاه بسته است"),
    ]


def test_pronoun_is_who_spoke_before(resources: Resources) -> None:
    text = "رضا نادری، شهردار یزد، گفت: «آب تا سقف رسید.» او افزود که برق قطع است."
    story, found = read(text, resources, "fa")
    if found[0].a.speaker:  # as far as the person is known
        assert found[1].a.speaker == found[0].a.speaker
    assert found[1].source == "او"


def test_quotation_marks_of_all_kinds(resources: Resources) -> None:
    for opening, closing in ("«»", "“”", '""', "„“"):
        text = f"{opening}Мы остались без дома{closing}, — сказал Пётр Орлов."
        assert [(s, c) for s, _, c in said(text, resources, "ru")] == [
            ("Пётр Орлов", f"{opening}Мы остались без дома{closing}")
        ]


TEMPLATES = {
    ("fa", "clause"): "وزیر {} که راه بسته است.",
    ("fa", "object"): "وزیر خبر حمله را {}.",
    ("fa", "phrase"): "{} وزیر، راه بسته است.",
    ("ps", "clause"): "وزیر {} چې لاره بنده ده.",
    ("ps", "object"): "وزیر دا خبر {}.",
    ("ps", "postphrase"): "د وزیر {}، لاره بنده ده.",
    ("ar", "clause"): "{} الوزير إن الطريق مغلق.",
    ("ar", "object"): "{} الوزير هذه الأنباء كلها.",
    ("ar", "oblique"): "{} الوزير بفتح الطريق.",
    ("ar", "phrase"): "{} الوزير، الطريق مغلق.",
    ("ru", "clause"): "Министр может {}, что дорога закрыта.",
    ("ru", "object"): "Министр хочет {} эти слухи.",
    ("ru", "phrase"): "{} министра, дорога закрыта.",
    ("ru", "circumphrase"): "{}, дорога закрыта.",
}


@pytest.mark.parametrize("language", ["fa", "ps", "ar", "ru"])
def test_every_cue_fires(language: str, resources: Resources) -> None:
    rows = lexicon.rows(language, "cues")
    texts = [TEMPLATES[language, row["frame"]].format(row["lemma"].replace("…", "его")) for row in rows]
    story, syntax = parsed("\n\n".join(texts), resources, language)
    finder = PatternFinder(syntax, quotations_of(story, syntax), [])
    silent = []
    for row, (first, last) in zip(rows, syntax.paragraphs, strict=True):
        rules = {c.rule for k in range(first, last) for c in finder.find(syntax.sentences[k])}
        if f"{row['lemma']} {row['frame']}" not in rules:
            silent.append((row["lemma"], row["frame"]))
    assert silent == []


def test_a_long_story_takes_linear_time(resources: Resources) -> None:
    import time

    def taken(n: int) -> float:
        story, syntax = parsed("وقال وزير النقل إن الجسر مغلق. «لم يبق لنا بيت»، قالت هدى سالم. " * n, resources, "ar")
        start = time.process_time()
        finder = PatternFinder(syntax, quotations_of(story, syntax), [])
        assert sum(1 for s in syntax.sentences for _ in finder.find(s)) == 2 * n
        return time.process_time() - start

    taken(50)
    assert taken(2000) < 40 * taken(200)


def test_names_in_quotation_marks_without_end_take_linear_time(resources: Resources) -> None:
    import time

    def taken(n: int) -> float:
        story, syntax = parsed("«a» گفت " * n, resources, "fa")
        start = time.process_time()
        finder = PatternFinder(syntax, quotations_of(story, syntax), [])
        list(finder.find(syntax.sentences[0]))
        return time.process_time() - start

    taken(50)
    assert taken(1600) < 8 * 3 * taken(200) + 0.1


def _told(text: str, resources: Resources, language: str) -> list[tuple[str, list[str]]]:
    story, syntax = parsed(text, resources, language)
    finder = PatternFinder(syntax, quotations_of(story, syntax), [])
    return [
        (" ".join(s.of(text) for s in c.source), [s.of(text) for s in c.content])
        for sentence in syntax.sentences
        for c in finder.find(sentence)
    ]


def test_an_institution_before_a_verb_of_unnamed_people_is_the_source(resources: Resources) -> None:
    text = "По словам рыбаков, мост закрыт. В областном Минздраве заявили, что больница работает."
    assert _told(text, resources, "ru")[-1] == ("областном Минздраве", ["что больница работает"])


def test_what_is_denied_does_not_take_in_what_another_says(resources: Resources) -> None:
    text = "ونفت الشركة ذلك، وقال متحدث باسم النقابة إن العمال أغلقوا المصنع."
    assert _told(text, resources, "ar") == [("متحدث باسم النقابة", ["إن العمال أغلقوا المصنع"])]
