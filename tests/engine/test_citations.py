"""Citations as the manuals of Chicago, the APA and the MLA ask for them, in three languages, of facts only."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.engine.bibliography import one_line, quote_reference, references, short_name, source_reference
from desktop_app.engine.citations import Run, Style, bibliography, cited, copied, entry, plain
from desktop_app.engine.cite import quoted
from desktop_app.engine.citing import manner_of
from desktop_app.engine.resolve import Desk
from desktop_app.model.dossier import Dossier, Editorial, Kind, Quote, Selector, Source, Voice
from tests.conftest import desk_of
from tests.engine.samples import river

STYLED = [style for style in Style if style is not Style.PLAIN]
LANGUAGES = ["en", "zh-Hans", "ko"]


def river_with(**changed: object) -> Desk:
    """The fixture with something of its first source changed."""
    dossier = river()
    first = replace(dossier.sources[0], **changed)  # type: ignore[arg-type]
    return desk_of(replace(dossier, sources=(first, *dossier.sources[1:])))


def noted(desk: Desk, quote: str, style: Style, language: str = "en") -> str:
    return plain(cited(desk, desk.quotes[quote], style, language))


TRANSCRIPT = (
    "Secretary Antony J. Blinken, National Security Advisor Jake Sullivan, Director Yang And State Councilor Wang "
    "At the Top of Their Meeting"
)
READOUT = "Yang Jiechi and Wang Yi Hold China-U.S. High-level Strategic Dialogue with Antony Blinken and Jake Sullivan"
DIGEST = "*구체적 성과 없이 끝난 미중 회담…기후변화·북한 문제 등 협력 여지 남겨"
STATE = "U.S. Department of State (so identified by the editor; the copy names no publisher)"
MINISTRY = "Ministry of Foreign Affairs of China (as the heading “중국 외교부 발표” in the copy says)"
AT = "meeting at Anchorage, Alaska, March 18–19, 2021"
COPY = "Copy in the dossier U.S.–China talks, Anchorage."


@pytest.mark.parametrize(
    ("quote", "style", "language", "golden"),
    [
        (
            "t15-4",
            Style.CHICAGO,
            "en",
            (
                f"Yang Jiechi (via interpreter), in “{TRANSCRIPT},” transcript, meeting at Anchorage, Alaska, "
                f"March 18–19, 2021, {STATE}, n.d., para. 15."
            ),
        ),
        (
            "t2-1",
            Style.CHICAGO,
            "en",
            (f"Antony Blinken, in “{TRANSCRIPT},” transcript, {AT}, {STATE}, n.d., para. 2."),
        ),
        (
            "r14-1",
            Style.CHICAGO,
            "en",
            (
                f"Chinese delegation (as reported by China; position held by: United States), in “{READOUT},” readout, "
                f"{AT}, {MINISTRY}, n.d., para. 14."
            ),
        ),
        (
            "p3-3",
            Style.CHICAGO,
            "en",
            (
                f"Chinese delegation (as reported by the press), in “{DIGEST},” press report, "
                f"{AT}, Unnamed Korean press digest, n.d., para. 3."
            ),
        ),
        (
            "t15-4",
            Style.CHICAGO,
            "zh-Hans",
            (
                f"杨洁篪（经翻译），载《{TRANSCRIPT}》，会谈实录，2021年3月18日至19日阿拉斯加州安克雷奇会谈，"
                "美国国务院（由编者认定；抄本未注明发布者），日期不详，第15段。"
            ),
        ),
        (
            "r14-1",
            Style.CHICAGO,
            "ko",
            (
                f"중국 대표단(중국 측의 전언, 입장 주체: 미국), “{READOUT}”, 발표문, 알래스카 앵커리지 회담, "
                "2021년 3월 18~19일, 중국 외교부(사본의 제목 ‘중국 외교부 발표’에 따름), 날짜 미상, 문단 14."
            ),
        ),
        (
            "t15-4",
            Style.APA,
            "en",
            "(Yang Jiechi [via interpreter], as cited in U.S. Department of State, n.d., para. 15)",
        ),
        (
            "r14-1",
            Style.APA,
            "en",
            (
                "(Chinese delegation [as reported by China; position held by: United States], as cited in "
                "Ministry of Foreign Affairs of China, n.d., para. 14)"
            ),
        ),
        (
            "p3-3",
            Style.APA,
            "en",
            (
                "(Chinese delegation [as reported by the press], as cited in "
                "*구체적 성과 없이 끝난 미중 회담, n.d., para. 3)"
            ),
        ),
        ("t15-4", Style.APA, "zh-Hans", "（杨洁篪［经翻译］，转引自美国国务院，日期不详，第15段）"),
        ("t15-4", Style.APA, "ko", "(양제츠[통역을 거친 발언], 미국 국무부에서 재인용, 날짜 미상, 문단 15)"),
        (
            "t15-4",
            Style.MLA,
            "en",
            "(Yang Jiechi [via interpreter], qtd. in “Secretary Antony J. Blinken,” par. 15)",
        ),
        ("t2-1", Style.MLA, "en", "(Antony Blinken, qtd. in “Secretary Antony J. Blinken,” par. 2)"),
        ("t15-4", Style.MLA, "zh-Hans", "（杨洁篪［经翻译］，转引自《Secretary Antony J. Blinken》，第15段）"),
        (
            "t15-4",
            Style.MLA,
            "ko",
            "(양제츠[통역을 거친 발언], “Secretary Antony J. Blinken”에서 재인용, 문단 15)",
        ),
    ],
)
def test_what_stands_at_a_quote(desk: Desk, quote: str, style: Style, language: str, golden: str) -> None:
    assert noted(desk, quote, style, language) == golden


@pytest.mark.parametrize(
    ("style", "golden"),
    [
        (
            Style.CHICAGO,
            [
                f"{MINISTRY}. “{READOUT}.” Readout, {AT}. N.d. {COPY}",
                f"{STATE}. “{TRANSCRIPT}.” Transcript, {AT}. N.d. {COPY}",
                (
                    f"“U.S.-China Summit in Anchorage, Alaska.” Captions, {AT}. "
                    f"Unnamed; photo captions, March 18, 2021. {COPY}"
                ),
                (f"“{DIGEST}.” Press report, {AT}. Unnamed Korean press digest, n.d. {COPY}"),
            ],
        ),
        (
            Style.APA,
            [
                f"{MINISTRY}. (n.d.). {READOUT} [Readout, {AT}]. {COPY}",
                f"{STATE}. (n.d.). {TRANSCRIPT} [Transcript, {AT}]. {COPY}",
                (
                    f"U.S.-China Summit in Anchorage, Alaska [Captions, {AT}]. "
                    f"(2021, March 18). Unnamed; photo captions. {COPY}"
                ),
                (f"{DIGEST} [Press report, {AT}]. (n.d.). Unnamed Korean press digest. {COPY}"),
            ],
        ),
        (
            Style.MLA,
            [
                f"“{TRANSCRIPT}.” Transcript, meeting at Anchorage, Alaska, 18–19 Mar. 2021. {STATE}. {COPY}",
                (
                    "“U.S.-China Summit in Anchorage, Alaska.” Captions, "
                    "meeting at Anchorage, Alaska, 18–19 Mar. 2021. "
                    f"Unnamed; photo captions, 18 Mar. 2021. {COPY}"
                ),
                f"“{READOUT}.” Readout, meeting at Anchorage, Alaska, 18–19 Mar. 2021. {MINISTRY}. {COPY}",
                (
                    f"“{DIGEST}.” Press report, meeting at Anchorage, Alaska, 18–19 Mar. 2021. "
                    f"Unnamed Korean press digest. {COPY}"
                ),
            ],
        ),
    ],
)
def test_the_list_of_sources(desk: Desk, style: Style, golden: list[str]) -> None:
    assert [plain(runs) for runs in bibliography(desk, desk.pages, style, "en")] == golden


@pytest.mark.parametrize(
    ("style", "language", "golden"),
    [
        (
            Style.CHICAGO,
            "zh-Hans",
            (
                f"美国国务院（由编者认定；抄本未注明发布者）。《{TRANSCRIPT}》。"
                "会谈实录，2021年3月18日至19日阿拉斯加州安克雷奇会谈。日期不详。抄本见卷宗《中美安克雷奇会谈》。"
            ),
        ),
        (
            Style.APA,
            "zh-Hans",
            (
                f"美国国务院（由编者认定；抄本未注明发布者）。（日期不详）。《{TRANSCRIPT}》"
                "［会谈实录，2021年3月18日至19日阿拉斯加州安克雷奇会谈］。抄本见卷宗《中美安克雷奇会谈》。"
            ),
        ),
        (
            Style.MLA,
            "ko",
            (
                f"“{TRANSCRIPT}”. 녹취록, 알래스카 앵커리지 회담, 2021년 3월 18~19일. "
                "미국 국무부(편집자의 판단, 사본에는 발행처 표시가 없음). 자료집 『미중 앵커리지 회담』에 실린 사본."
            ),
        ),
        (
            Style.PLAIN,
            "en",
            f"“{TRANSCRIPT},” {STATE}, transcript, {AT}, n.d. {COPY}",
        ),
    ],
)
def test_an_entry_in_each_language(desk: Desk, style: Style, language: str, golden: str) -> None:
    assert plain(entry(desk, "transcript", style, language)) == golden


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", Style)
def test_nobody_can_take_what_was_reported_for_said(desk: Desk, style: Style, language: str) -> None:
    """Each citation says by what voice words reach us, unless they are the speaker's own, and in which paragraph."""
    phrases = {
        Voice.INTERPRETED: {"en": "via interpreter", "zh-Hans": "经翻译", "ko": "통역을 거친 발언"},
        Voice.READOUT: {"en": "own readout", "zh-Hans": "本方通报", "ko": "자국 발표문"},
        Voice.REPORTED: {"en": "as reported by", "zh-Hans": "转述", "ko": "전언"},
        Voice.PRESS: {"en": "as reported by the press", "zh-Hans": "据报刊报道", "ko": "언론 보도"},
    }
    for quote in desk.dossier.quotes:
        told = plain(cited(desk, quote, style, language))
        if quote.voice in phrases:
            assert phrases[quote.voice][language] in told, quote.id
        number = desk.pages[quote.source].index.paragraph_at(quote.selector.start)
        assert str(number) in told, quote.id
        assert "http" not in told


@pytest.mark.parametrize("style", Style)
def test_no_date_is_made_up(desk: Desk, style: Style) -> None:
    """Of the years only that of the meeting, and of the captions' own date, occurs."""
    undated = [source.id for source in desk.dossier.sources if source.date is None]
    assert len(undated) == 3
    for source in undated:
        told = plain(entry(desk, source, style, "en"))
        assert told.count("2021") == 1
        assert ("n.d." in told.casefold()) == (style is not Style.MLA)


def test_a_dated_source_is_cited_by_its_own_date_and_the_meeting_by_its_own() -> None:
    desk = desk_of(river())
    assert noted(desk, "q-stay", Style.CHICAGO).endswith(
        "readout, meeting at Ferry House, May 1–2, 2020, Pine Country, May 3, 2020, para. 3."
    )
    assert ", 2020, para. 3)" in noted(desk, "q-stay", Style.APA)
    assert "(2020, May 3)" in plain(entry(desk, "readout", Style.APA))
    assert plain(entry(desk, "readout", Style.MLA)).endswith(
        "Readout, meeting at Ferry House, 1–2 May 2020. Pine Country, 3 May 2020. Copy in the dossier The river talks."
    )


def test_a_speaker_without_a_name_and_a_quote_without_a_place_leave_no_hole() -> None:
    dossier = river()
    first = replace(dossier.quotes[0], selector=Selector("We never said this.", "", "", 0))
    nameless = tuple(replace(speaker, name={}) for speaker in dossier.speakers)
    desk = desk_of(replace(dossier, speakers=nameless, quotes=(first, *dossier.quotes[1:])))
    for style in STYLED:
        told = plain(cited(desk, first, style))
        assert ", ," not in told
        assert ",," not in told
        assert "para" not in told
        assert "par." not in told
    assert noted(desk, first.id, Style.CHICAGO).startswith("“Opening remarks,” transcript")
    assert noted(desk, first.id, Style.MLA) == "(“Opening remarks”)"


@pytest.mark.parametrize("style", STYLED)
def test_words_that_are_not_verbatim_say_so_beside_them(style: Style) -> None:
    dossier = river()
    first = dossier.quotes[0]
    changed = replace(first, selector=replace(first.selector, exact=first.selector.exact.replace("\u00a0", " ")))
    lost = replace(first, selector=Selector("We never said this.", "", "", 0))
    for quote, words in ((changed, "differs in typography"), (lost, "not found in the source")):
        desk = desk_of(replace(dossier, quotes=(quote, *dossier.quotes[1:])))
        assert copied(desk, quote, style).startswith(f"“{quote.selector.exact}” [not verbatim: {words}]")
    assert "not verbatim" not in copied(desk_of(dossier), first, style)


def test_what_is_copied_is_enough_to_cite(desk: Desk) -> None:
    quote = desk.quotes["t15-4"]
    note = plain(cited(desk, quote, Style.CHICAGO))
    assert copied(desk, quote, Style.CHICAGO) == f"“{quote.selector.exact}”\n{note}"
    told = copied(desk, quote, Style.APA)
    listed = plain(entry(desk, "transcript", Style.APA))
    assert told == f"“{quote.selector.exact}” {plain(cited(desk, quote, Style.APA))}\n\n{listed}"
    assert copied(desk, quote, Style.MLA, "zh-Hans").startswith(f"“{quote.selector.exact}”（杨洁篪")
    assert copied(desk, quote, Style.PLAIN) == quoted(desk, quote)


def test_italics_are_for_latin_titles_of_whole_works(desk: Desk) -> None:
    assert entry(desk, "transcript", Style.APA)[1] == Run(TRANSCRIPT, italic=True)
    assert Run("U.S.–China talks, Anchorage", italic=True) in entry(desk, "transcript", Style.CHICAGO)
    assert not any(run.italic for run in entry(desk, "press-digest", Style.APA) if DIGEST in run.text)
    for language in ("zh-Hans", "ko"):
        for style in Style:
            assert not any(run.italic for runs in bibliography(desk, desk.pages, style, language) for run in runs)


@pytest.mark.parametrize(
    ("title", "noted_as", "listed_as"),
    [
        ("Is it so?", "“Is it so?,” transcript", "“Is it so?” Transcript"),
        ("It is so.", "“It is so.,” transcript", "“It is so.” Transcript"),
        ("The “so-called” river", "“The ‘so-called’ river,” transcript", "“The ‘so-called’ river.” Transcript"),
        ("Two\nlines\u2028of  it", "“Two lines of it,” transcript", "“Two lines of it.” Transcript"),
        ("Say %1 or %2", "“Say %1 or %2,” transcript", "“Say %1 or %2.” Transcript"),
    ],
)
def test_titles_with_marks_of_their_own(title: str, noted_as: str, listed_as: str) -> None:
    desk = river_with(title=title)
    assert noted_as in noted(desk, "q-concerns", Style.CHICAGO)
    assert listed_as in plain(entry(desk, "transcript", Style.CHICAGO))


def test_chinese_titles_in_titles_take_the_inner_marks() -> None:
    desk = river_with(title="论《河》")
    assert "《论〈河〉》" in noted(desk, "q-concerns", Style.CHICAGO, "zh-Hans")


@pytest.mark.parametrize(
    ("publisher", "short"),
    [
        ("State (so the editor says)", "State"),
        ("国务院（由编者认定）", "国务院"),
        ("A (b (c) d)", "A"),
        ("A (b) c", "A (b) c"),
        ("(all of it)", "(all of it)"),
        ("unbalanced)", "unbalanced)"),
        ("Plain ", "Plain"),
        ("", ""),
    ],
)
def test_a_publisher_without_what_stands_in_parentheses_after_it(publisher: str, short: str) -> None:
    assert short_name(publisher) == short


@pytest.mark.parametrize(
    ("first", "last", "long", "short"),
    [
        ("2021-03-18", "2021-03-18", "March 18, 2021", "18 Mar. 2021"),
        ("2021-03-18", "2021-03-19", "March 18–19, 2021", "18–19 Mar. 2021"),
        ("2021-02-28", "2021-03-01", "February 28–March 1, 2021", "28 Feb.–1 Mar. 2021"),
        ("2020-12-31", "2021-01-01", "December 31, 2020–January 1, 2021", "31 Dec. 2020–1 Jan. 2021"),
        ("2020-03-18", "2021-03-18", "March 18, 2020–March 18, 2021", "18 Mar. 2020–18 Mar. 2021"),
    ],
)
def test_days_as_american_manuals_write_them(first: str, last: str, long: str, short: str) -> None:
    manner = manner_of("fr")
    assert manner.days(date.fromisoformat(first), date.fromisoformat(last)) == long
    assert manner.days_short(date.fromisoformat(first), date.fromisoformat(last)) == short


def test_a_source_of_no_kind_is_called_as_the_editor_labels_it() -> None:
    label: Editorial = {"en": "Captions", "zh-Hans": "图片说明", "ko": "사진 설명"}
    desk = river_with(kind=Kind.OTHER, label=label)
    assert "Captions, meeting at" in noted(desk, "q-concerns", Style.CHICAGO)
    assert "图片说明" in noted(desk, "q-concerns", Style.CHICAGO, "zh-Hans")


# References


def source_of(dossier: Dossier, name: str) -> Source:
    return next(source for source in dossier.sources if source.id == name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reference_states_what_the_record_states(desk: Desk, language: str) -> None:
    for source in desk.dossier.sources:
        made = source_reference(desk, source, language)
        assert made.title == " ".join(source.title.split())
        assert made.issued == source.date
        assert made.event == (desk.dossier.event.start, desk.dossier.event.end)
        assert made.publisher == source.publisher[language]
        assert bool(made.author) == bool(source.party)
        assert source.obtained[language] in made.notes
        assert (made.words, made.locator) == ("", None)


def test_a_quotes_reference_has_its_words_unchanged_and_says_whose_they_are(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        made = quote_reference(desk, quote, "en")
        assert made.words == quote.selector.exact
        assert made.author == desk.speaker(quote).name["en"]
        assert made.title == one_line(source_of(desk.dossier, quote.source).title)
        assert made.locator == desk.pages[quote.source].index.paragraph_at(quote.selector.start)
        assert f"para. {made.locator}" in made.notes


def test_references_come_once_each_and_have_ids_of_their_own(desk: Desk) -> None:
    quotes: list[Quote] = list(desk.dossier.quotes)
    made = references(desk, [*desk.pages, "transcript"], [quote.id for quote in (*quotes, quotes[0])], "en")
    assert len(made) == len(desk.pages) + len(quotes) == len({each.id for each in made})
    with pytest.raises(KeyError):
        references(desk, ["nothing"], [], "en")
    with pytest.raises(KeyError):
        bibliography(desk, ["nothing"], Style.MLA)


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Remarks at the U.S.–China meeting in Anchorage, Alaska", "Remarks at the U.S.–China meeting in Anchorage"),
        ("The 1,000 days of talks and what came of them: a record", "The 1,000 days of talks and what came of them"),
        ("Statement of 10:30 – what was said when the doors closed", "Statement of 10:30"),
        (
            "On “a new order, with old rules” and what it is to be; notes",
            "On “a new order, with old rules” and what it is to be",
        ),
        ("The parties’ words, as they were written down on the day", "The parties’ words"),
        (
            "Words (first, second and third) without another pause",
            "Words (first, second and third) without another pause",
        ),
    ],
)
def test_a_long_title_is_cut_at_a_pause_of_its_own(title: str, short: str) -> None:
    """No sign within a number, a time, a pair of names, quotation marks or brackets is one."""
    inner = short.replace("“", "‘").replace("”", "’")
    assert f"qtd. in “{inner},” par." in noted(river_with(title=title), "q-concerns", Style.MLA)


def test_a_list_is_sorted_as_the_manuals_ask() -> None:
    """Without an English article at the beginning of an entry, and by letters, not by accents or signs."""
    titles = ["Éclair", "“Dry” land", "The Ferry", "A cloud", "Bank", "Theatre", "An eel", "Zebra"]
    dossier = river()
    first = dossier.sources[0]
    sources = tuple(
        replace(first, id=f"s-{n}", title=title, party=None) for n, title in enumerate([*titles[::2], *titles[1::2]])
    )
    desk = desk_of(replace(dossier, sources=sources, turns=(), quotes=(), positions=(), links=()))
    listed = [plain(runs) for runs in bibliography(desk, desk.pages, Style.MLA)]
    order = ["Bank", "A cloud", "“‘Dry’ land", "Éclair", "An eel", "The Ferry", "Theatre", "Zebra"]
    assert [told.lstrip("“").startswith(title.lstrip("“")) for told, title in zip(listed, order, strict=True)] == [
        True
    ] * 8


def test_a_comma_stands_inside_both_marks_at_a_titles_end_but_not_before_an_apostrophe() -> None:
    assert "“What is ‘ours,’” transcript" in noted(river_with(title="What is “ours”"), "q-concerns", Style.CHICAGO)
    assert "“The rivers’,” transcript" in noted(river_with(title="The rivers’"), "q-concerns", Style.CHICAGO)


def test_a_name_that_looks_like_a_place_in_a_phrase_stays_what_it_is() -> None:
    dossier = river()
    first = replace(dossier.quotes[0], voice=Voice.REPORTED, holder="birch")
    parties = tuple(replace(party, name={"en": f"%2 {party.id} %1"}) for party in dossier.parties)
    desk = desk_of(replace(dossier, parties=parties, quotes=(first, *dossier.quotes[1:])))
    for style in Style:
        told = plain(cited(desk, first, style))
        assert "as reported by %2 pine %1; position held by: %2 birch %1" in told
