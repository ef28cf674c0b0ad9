"""The manual page, in three languages."""

import datetime as dt
from dataclasses import dataclass

from buildkit.project import Project


@dataclass(frozen=True, slots=True)
class _Words:
    name: str
    synopsis: str
    description: str
    commands: str
    files: str
    status: str
    window: str
    check: str
    export: str
    exercise: str
    snapshot: str
    schema: str
    present: str
    lang: str
    bundled: str
    settings: str
    cache: str
    errors: str
    codes: str


_WORDS = {
    "en": _Words(
        name="NAME",
        synopsis="SYNOPSIS",
        description="DESCRIPTION",
        commands="COMMANDS",
        files="FILES",
        status="EXIT STATUS",
        window="opens the window on a dossier or a lesson, or on the dossier that was open last.",
        check="prints every problem.",
        export="writes a table of all quotes (csv, json), references (bib, ris, csl), or a handout (pdf, docx, html, "
        "md, xlsx): of issues, of the lesson with --lesson, of exercises with --worksheet.",
        exercise="prints the questions of an exercise, made from the dossier's verified quotes.",
        snapshot="renders a view to a picture without a screen.",
        schema="prints the JSON Schema of a dossier file, or with --lesson of a lesson file.",
        present="shows the lesson to a class at once.",
        lang="the language of the editorial text, for this time only.",
        bundled="stands for the bundled dossier wherever a file may be named.",
        settings="settings",
        cache="what can be made again",
        errors="errors",
        codes="0: all quotes are verbatim; 1: some are not; 2: a file cannot be used.",
    ),
    "zh_CN": _Words(
        name="名称",
        synopsis="概要",
        description="描述",
        commands="命令",
        files="文件",
        status="退出状态",
        window="打开窗口，显示指定的卷宗或课件；未指定时显示上次打开的卷宗。",
        check="列出所有问题。",
        export="写出全部引文的表格（csv、json）、文献著录（bib、ris、csl）或讲义（pdf、docx、html、md、xlsx）："
        "可为一个议题、加 --lesson 为课件、加 --worksheet 为练习。",
        exercise="根据卷宗中核对过的引文出题并输出。",
        snapshot="不需屏幕，将视图绘制成图片。",
        schema="输出卷宗文件的 JSON Schema；加 --lesson 则输出课件文件的。",
        present="立即向全班放映课件。",
        lang="编者文字的语言，仅限本次。",
        bundled="在任何可以写文件名之处代表随附的卷宗。",
        settings="设置",
        cache="可以重新生成的内容",
        errors="错误记录",
        codes="0：所有引文逐字相符；1：有引文不符；2：文件无法使用。",
    ),
    "ko": _Words(
        name="이름",
        synopsis="사용법",
        description="설명",
        commands="명령",
        files="파일",
        status="종료 상태",
        window="자료나 수업을 창으로 엽니다. 지정하지 않으면 마지막에 열었던 자료를 엽니다.",
        check="모든 문제를 출력합니다.",
        export="모든 인용문의 표(csv, json), 참고 문헌(bib, ris, csl) 또는 유인물(pdf, docx, html, md, xlsx)을 씁니다. "
        "의제 하나, --lesson을 붙이면 수업, --worksheet를 붙이면 연습입니다.",
        exercise="자료에서 확인된 인용문으로 만든 연습 문항을 출력합니다.",
        snapshot="화면 없이 보기를 그림으로 그립니다.",
        schema="자료 파일의 JSON Schema를 출력합니다. --lesson을 붙이면 수업 파일의 것을 출력합니다.",
        present="수업을 곧바로 발표합니다.",
        lang="편집자 글의 언어, 이번 한 번만.",
        bundled="파일 이름을 쓸 수 있는 곳이면 어디서나 함께 든 자료를 뜻합니다.",
        settings="설정",
        cache="다시 만들 수 있는 것",
        errors="오류 기록",
        codes="0: 모든 인용문이 글자 그대로임. 1: 그렇지 않은 것이 있음. 2: 파일을 쓸 수 없음.",
    ),
}
LANGUAGES = tuple(_WORDS)


def page(project: Project, language: str) -> str:
    """The page in one language (en, zh_CN, ko)."""
    words = _WORDS[language]
    day = dt.datetime.fromtimestamp(project.epoch, dt.UTC).date().isoformat()
    lines = [
        f'.TH VISAVIS 1 "{day}" "visavis {project.version}"',
        f".SH {words.name}",
        f"visavis \\- {project.texts['summary'][language]}",
        f".SH {words.synopsis}",
        ".B visavis",
        "[\\fB\\-\\-lang\\fR \\fIen|zh|ko\\fR] [\\fB\\-\\-present\\fR] [\\fIFILE\\fR]",
        ".br",
        ".B visavis",
        "{\\fBcheck\\fR|\\fBexport\\fR|\\fBexercise\\fR|\\fBsnapshot\\fR|\\fBschema\\fR} \\fI...\\fR",
        f".SH {words.description}",
        project.texts["about"][language],
        f".SH {words.commands}",
        *_item("\\fBvisavis\\fR [\\fIFILE\\fR]", words.window),
        *_item("\\fBvisavis check\\fR \\fIFILE...\\fR", words.check),
        *_item(
            "\\fBvisavis export\\fR \\fIFILE\\fR \\fB\\-\\-to\\fR \\fIFORMAT\\fR "
            "[\\fB\\-\\-lesson\\fR | \\fB\\-\\-worksheet\\fR \\fIGAME\\fR] \\fB\\-o\\fR \\fIOUT\\fR",
            words.export,
        ),
        *_item("\\fBvisavis exercise\\fR \\fIFILE\\fR", words.exercise),
        *_item("\\fBvisavis snapshot\\fR [\\fIFILE\\fR] \\fB\\-o\\fR \\fIOUT.png\\fR", words.snapshot),
        *_item("\\fBvisavis schema\\fR [\\fB\\-\\-lesson\\fR]", words.schema),
        *_item("\\fB\\-\\-present\\fR", words.present),
        *_item("\\fB\\-\\-lang\\fR \\fIen|zh|ko\\fR", words.lang),
        *_item("\\fIanchorage\\-2021\\fR", words.bundled),
        f".SH {words.files}",
        *_item("\\fI~/.config/visavis\\fR", words.settings),
        *_item("\\fI~/.cache/visavis\\fR", words.cache),
        *_item("\\fI~/.local/state/visavis\\fR", words.errors),
        f".SH {words.status}",
        words.codes,
    ]
    return "\n".join(lines) + "\n"


def _item(term: str, text: str) -> list[str]:
    return [".TP", term, text]
