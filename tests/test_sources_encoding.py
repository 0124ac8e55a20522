import pytest

from sayso.errors import InputError
from sayso.sources.encoding import decode

STORIES = {
    "ru": "Представитель порта сообщил в среду, что старый маяк закрыт до конца месяца. «Мы ждём лампу», — добавил он.",
    "ru short": "Маяк закрыт",
    "ru capitals": "МЭР ГОРОДА: «Вода уйдёт»",
    "ru and latin": "The Quay News  www.quay.example  Маяк закрыт, сообщило агентство Reuters в среду.",
    "ar": 'قال مدير الميناء يوم الأربعاء إن المنارة القديمة مغلقة حتى نهاية الشهر. وأضاف: "ننتظر المصباح".',
    "ar short": "المنارة مغلقة",
    "fa": "مدير بندر روز چهارشنبه گفت که فانوس قديمي تا پايان ماه بسته است و پول ژاکت را نداد.",
    "en": "The mayor said the lighthouse — dark since May — won’t shine “before winter”. The café stays open.",
    "fr": "Le maire a déclaré mercredi que le phare était fermé jusqu’à la fin du mois. Où êtes-vous, Noël…",
}
CODE_PAGES = ("windows-1251", "koi8-r", "windows-1256", "windows-1252")
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("encoding", [*CODE_PAGES, *UNICODE])
def test_the_encoding_is_found(name, encoding):
    text = STORIES[name]
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return
    found = decode(data, "a.txt")
    assert found.text == text and not found.broken
    if encoding in UNICODE:
        assert found.encoding == encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
    elif name not in ("en", "fr"):  # their bytes are the same in other pages
        assert found.encoding == encoding


def test_a_page_names_its_encoding():
    page = "<html><head><meta charset=iso-8859-5></head><body>Маяк закрыт, сообщил порт.</body></html>"
    assert decode(page.encode("iso-8859-5"), "a.html", html=True).text == page
    wrong = page.replace("iso-8859-5", "windows-1251")
    assert decode(wrong.encode("utf-8"), "a.html", html=True) == (wrong, "utf-8", 0)
    unknown = page.replace("iso-8859-5", "x-none")
    assert decode(unknown.encode("windows-1251"), "a.html", html=True).text == unknown


def test_a_damaged_character_is_replaced_and_counted():
    data = STORIES["ru"].encode().replace("порта".encode(), b"\xd0orta", 1)
    found = decode(data, "a.txt")
    assert found.encoding == "utf-8" and found.broken == 1 and found.text.count("\ufffd") == 1


def test_what_breaks_its_own_mark_is_no_text():
    with pytest.raises(InputError, match="no known encoding"):
        decode(b"\xff\xfe" + b"\x00\xd8" * 50, "a.txt")
