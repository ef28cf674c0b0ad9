<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 cannot be used as a dossier. What was open stays open. Problems found: %2.</source>
        <translation>%1 파일은 자료로 쓸 수 없습니다. 열려 있던 자료는 그대로 있습니다. 발견된 문제: %2건.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 was not opened</source>
        <translation>%1 파일을 열지 못했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 was not opened: the process that reads it ended too early. What was open stays open.</source>
        <translation>%1 파일을 열지 못했습니다. 파일을 읽던 프로세스가 도중에 끝났습니다. 열려 있던 자료는 그대로 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>Not opened</source>
        <translation>열지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>Opened %1</source>
        <translation>%1 파일을 열었습니다</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../desktop_app/views/ask.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>Black</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>Lesson — Vis-à-vis</source>
        <translation>수업 — Vis-à-vis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>White</source>
        <translation>흰 화면</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Add the quote to the lesson</source>
        <translation>인용문을 수업에 넣기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Copy the quote</source>
        <translation>인용문 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Copy the quote with its citation</source>
        <translation>인용문을 출처와 함께 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Show or hide the translation</source>
        <translation>번역 보이기 또는 숨기기</translation>
    </message>
</context>
<context>
    <name>Commander</name>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>About Vis-à-vis</source>
        <translation>Vis-à-vis 정보</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Dossiers and lessons (*.visavis *.visavis-lesson);;All files (*)</source>
        <translation>자료와 수업 (*.visavis *.visavis-lesson);;모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Open a dossier</source>
        <translation>자료 열기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Text size %1</source>
        <translation>글자 크기 %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;About Vis-à-vis</source>
        <translation>Vis-à-vis 정보(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Close the lesson</source>
        <translation>수업 닫기(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Compare</source>
        <translation>대조(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Copy the quote</source>
        <translation>인용문 복사(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Edit the lesson</source>
        <translation>수업 편집(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Exercises</source>
        <translation>연습(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Export all citations…</source>
        <translation>모든 출처 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Export this view…</source>
        <translation>이 보기 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Keyboard</source>
        <translation>키보드(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Lesson</source>
        <translation>수업(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Licences</source>
        <translation>라이선스(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Motion</source>
        <translation>움직임 효과(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Move the borders between panes</source>
        <translation>창 경계 옮기기(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;New lesson</source>
        <translation>새 수업(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Next quote</source>
        <translation>다음 인용문(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Open a dossier…</source>
        <translation>자료 열기(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Open a lesson…</source>
        <translation>수업 열기(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Present from this issue</source>
        <translation>이 의제부터 발표(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Previous quote</source>
        <translation>이전 인용문(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Print this view…</source>
        <translation>이 보기 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Quote</source>
        <translation>인용문(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Save the lesson</source>
        <translation>수업 저장(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Usual text size</source>
        <translation>기본 글자 크기(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Add this &amp;issue</source>
        <translation>이 의제 넣기(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Add this &amp;quote</source>
        <translation>이 인용문 넣기(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Copy the t&amp;ranslation</source>
        <translation>번역 복사(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>출처와 함께 복사(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export a &amp;handout…</source>
        <translation>유인물 내보내기(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export a &amp;worksheet…</source>
        <translation>활동지 내보내기(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export the &amp;lesson…</source>
        <translation>수업 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export the iss&amp;ue’s citations…</source>
        <translation>이 의제의 출처 내보내기(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Fil&amp;ter issues</source>
        <translation>의제 거르기(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Find &amp;everywhere…</source>
        <translation>전체에서 찾기(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the &amp;comparison</source>
        <translation>대조 화면으로 이동(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the issue &amp;list</source>
        <translation>의제 목록으로 이동(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the s&amp;ource</source>
        <translation>원문으로 이동(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In an exercise: choose an answer by its number, or walk to it and take it; go on</source>
        <translation>연습에서: 번호로 답 고르기, 또는 답으로 옮겨 가서 고르기, 다음으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the matrix: open the card; sort by the column; choose it to compare; copy as a table</source>
        <translation>행렬에서: 카드 열기, 그 열로 정렬, 대조할 열로 고르기, 표로 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the search: the next or previous hit in the sources</source>
        <translation>찾기에서: 원문에서 다음 또는 이전 결과</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the search: to the list of hits; go to the hit</source>
        <translation>찾기에서: 결과 목록으로, 그 결과로 이동</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the sequence: read in the source; open the card; zoom in, out, to the whole</source>
        <translation>순서에서: 원문에서 읽기, 카드 열기, 확대, 축소, 전체 보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the source, while a place is looked for: this paragraph is the answer</source>
        <translation>원문에서 자리를 찾을 때: 이 문단을 답으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the source: select the quote under the caret</source>
        <translation>원문에서: 커서가 놓인 인용문 선택</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the terms: sort by the column; to the lines, then to the source; to the card; copy</source>
        <translation>용어에서: 그 열로 정렬, 용례로 이동한 뒤 원문으로, 카드로, 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Issue %1</source>
        <translation>의제 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Le&amp;gend</source>
        <translation>범례(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Leave the search, else close a side’s turns, else the legend, else the filter</source>
        <translation>찾기에서 나가기, 아니면 한쪽 발언·범례·거르기 차례로 닫기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Matri&amp;x</source>
        <translation>행렬(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Ne&amp;xt link</source>
        <translation>다음 연결(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>New e&amp;mpty lesson</source>
        <translation>빈 수업 만들기(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Next &amp;issue</source>
        <translation>다음 의제(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>On a border between panes (F8, again for the next one): move it; give the keyboard back</source>
        <translation>창 경계에서(F8, 다시 누르면 다음 경계): 경계를 옮김, Esc로 나감</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>On a link: go to its other end; back to the card</source>
        <translation>연결에서: 반대쪽 끝으로, 카드로 돌아가기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Open the &amp;Anchorage dossier</source>
        <translation>앵커리지 자료 열기(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Present from the &amp;first</source>
        <translation>처음부터 발표(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Previous i&amp;ssue</source>
        <translation>이전 의제(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Previous lin&amp;k</source>
        <translation>이전 연결(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Save the lesson &amp;as…</source>
        <translation>수업을 다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Se&amp;quence</source>
        <translation>순서(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show or hide the &amp;translation</source>
        <translation>번역 보이기 또는 숨기기(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show the card&#x27;s quote in its source; follow a footnote number</source>
        <translation>카드의 인용문을 원문에서 보기, 각주 번호 따라가기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show tra&amp;nslations</source>
        <translation>모든 번역 보이기(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Te&amp;rms</source>
        <translation>용어(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>The issue at that place of the list</source>
        <translation>목록에서 그 자리의 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>To the next or previous control</source>
        <translation>다음 또는 이전 항목으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Walk through the quote cards, across to the other side</source>
        <translation>인용문 카드 사이를 이동, 좌우로 상대편에</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>While presenting: %1</source>
        <translation>발표 중: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>the issue of that number</source>
        <translation>그 번호의 의제로</translation>
    </message>
</context>
<context>
    <name>CompareArea</name>
    <message>
        <location filename="../../desktop_app/views/compare_area.py"/>
        <source>Not like for like: %1</source>
        <translation>같은 잣대로 볼 수 없음: %1</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../desktop_app/views/compare.py"/>
        <source>Comparison</source>
        <translation>대조</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare.py"/>
        <source>Links between the columns</source>
        <translation>두 칸 사이의 연결</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../../desktop_app/views/cover.py"/>
        <source>The source is shown once you have answered.</source>
        <translation>답을 고르면 원문이 보입니다.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="../../desktop_app/shell/crash.py"/>
        <source>An error</source>
        <translation>오류</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/crash.py"/>
        <source>Something went wrong. Nothing you opened was changed, and you can go on working.</source>
        <translation>문제가 생겼습니다. 열어 둔 자료는 바뀌지 않았으며 계속 작업할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Another exercise</source>
        <translation>다른 연습</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Answer: %1</source>
        <translation>답: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Choose a question to read it in its source.</source>
        <translation>문항을 고르면 원문에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Other questions</source>
        <translation>다른 문항</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>✓ right</source>
        <translation>✓ 맞음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>✕ missed</source>
        <translation>✕ 틀림</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <location filename="../../desktop_app/views/exercise.py"/>
        <source>Exercises</source>
        <translation>연습</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%1 of %2 right</source>
        <translation>%2문항 중 %1문항 맞음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln문항</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>A position of: %1. How do these words reach us?</source>
        <translation>%1의 입장입니다. 이 말은 어떤 경로로 전해졌습니까?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>By a press report</source>
        <translation>언론 보도로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>By its own readout, written afterwards</source>
        <translation>나중에 낸 자국 발표문으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Choose the passage in which the other side speaks to the same point.</source>
        <translation>상대편이 같은 점을 말하는 대목을 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Choose the word that was really said.</source>
        <translation>실제로 한 말을 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Click a paragraph in the source, or go there with the keyboard (Alt+3) and press Enter.</source>
        <translation>원문에서 문단을 클릭하거나, 키보드(Alt+3)로 옮겨 가서 Enter를 누르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Fill the gap</source>
        <translation>빈칸 채우기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Find it in the source</source>
        <translation>원문에서 찾기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>For more, choose all issues.</source>
        <translation>더 많은 문항을 원하면 모든 의제를 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Go to the paragraph in which the words stand.</source>
        <translation>이 말이 있는 문단을 찾아가세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In its own words</source>
        <translation>자기 말로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In its own words, through an interpreter</source>
        <translation>자기 말로, 통역을 거쳐</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In which paragraph of the source “%1” do these words stand?</source>
        <translation>이 말은 ‘%1’의 어느 문단에 있습니까?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Looking for questions: %1</source>
        <translation>문항 찾는 중: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Match the answer</source>
        <translation>응답 짝짓기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Nothing of this is stored or sent anywhere.</source>
        <translation>이 내용은 저장되거나 어디로도 보내지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Own words or reported?</source>
        <translation>본인 발언인가, 전언인가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Question %1 of %2</source>
        <translation>%2문항 중 %1번</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Reported by %1</source>
        <translation>%1 측의 전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Said by: %1. Which passage of the other side speaks to the same point?</source>
        <translation>발언자: %1. 상대편의 어느 대목이 같은 점을 말합니까?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Tell from the words alone who spoke them.</source>
        <translation>말만 보고 누가 했는지 맞혀 보세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Tell how a side’s words reach us.</source>
        <translation>한쪽의 말이 어떤 경로로 전해졌는지 맞혀 보세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The questions are being looked for …</source>
        <translation>문항을 찾고 있습니다…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The record has no more than %Ln questions of this kind with just one answer.</source>
        <translation>
            <numerusform>기록에서 답이 하나뿐인 이런 문항은 %Ln개까지입니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The record has no question of this kind with just one answer. Choose another kind.</source>
        <translation>기록에는 답이 하나뿐인 이런 문항이 없습니다. 다른 종류를 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Which word fills the gap?</source>
        <translation>빈칸에 들어갈 말은 무엇입니까?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Who said it?</source>
        <translation>누가 말했나?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>You went to %1.</source>
        <translation>찾아간 곳: %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” has no more than %Ln questions of this kind with just one answer.</source>
        <translation>
            <numerusform>‘%1’에서 답이 하나뿐인 이런 문항은 %Ln개까지입니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” has no question of this kind with just one answer. Choose another kind, or all issues.</source>
        <translation>‘%1’에는 답이 하나뿐인 이런 문항이 없습니다. 다른 종류나 모든 의제를 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” …</source>
        <translation>“%1” …</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ Right</source>
        <translation>✓ 맞았습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ right</source>
        <translation>✓ 맞음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ right, your answer</source>
        <translation>✓ 맞음, 고른 답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✕ Not this one</source>
        <translation>✕ 이것이 아닙니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✕ your answer</source>
        <translation>✕ 고른 답</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 파일을 쓰지 못했습니다. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>%Ln characters that no file can hold are shown by a sign each</source>
        <translation>
            <numerusform>파일에 담을 수 없는 문자 %Ln개는 각각 기호로 나타냄</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Export a handout</source>
        <translation>유인물 내보내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Not exported</source>
        <translation>내보내지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Nothing was printed</source>
        <translation>아무것도 인쇄하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Nothing was written</source>
        <translation>아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Wrote %1</source>
        <translation>%1 파일을 썼습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>key</source>
        <comment>file name</comment>
        <translation>정답</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <location filename="../../desktop_app/views/divider.py"/>
        <source>Border between two panes</source>
        <translation>두 창 사이의 경계</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1 · %2 · seed %3</source>
        <translation>%1 · %2 · 시드 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1: silent in its own words. What stands here is reported of it.</source>
        <translation>%1: 자기 발언에는 언급 없음. 여기 있는 것은 전언입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1: silent in these sources.</source>
        <translation>%1: 이 원문들에서 언급 없음.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%2 → %3: %1</source>
        <translation>%2 → %3: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln control characters in the quotes cannot stand in a file and are shown by a sign each.</source>
        <translation>
            <numerusform>인용문의 제어 문자 %Ln개는 파일에 쓸 수 없어 각각 기호로 나타냈습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln문항</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>About</source>
        <comment>sheet</comment>
        <translation>정보</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key</source>
        <translation>정답지</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key</source>
        <comment>sheet</comment>
        <translation>정답지</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key: %1</source>
        <translation>정답지: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citation</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citations</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citations</source>
        <comment>sheet</comment>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Comparison</source>
        <comment>sheet</comment>
        <translation>대조</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Comparison of %Ln issues</source>
        <translation>
            <numerusform>의제 %Ln개 대조</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Editor’s translation</source>
        <translation>편집자 번역</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>How obtained</source>
        <translation>입수 경위</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Is answered</source>
        <translation>응답 대상</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Lesson</source>
        <comment>sheet</comment>
        <translation>수업</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Links</source>
        <comment>sheet</comment>
        <translation>연결</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Made with Vis-à-vis</source>
        <translation>Vis-à-vis로 만듦</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>No quotes on this issue</source>
        <translation>이 의제의 인용문 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Not like for like</source>
        <translation>같은 잣대로 볼 수 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Proof</source>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Questions</source>
        <comment>sheet</comment>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Quotes</source>
        <translation>인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark how they reach us.</source>
        <translation>다음 말을 읽고 어떤 경로로 전해졌는지 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark the paragraph in which they stand.</source>
        <translation>다음 말을 읽고 어느 문단에 있는지 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark what the other side says to the same point.</source>
        <translation>다음 말을 읽고, 상대편이 같은 점에 대해 한 말에 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark who said them.</source>
        <translation>다음 말을 읽고 누가 말했는지 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Rights</source>
        <translation>권리</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something else: %3.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 이 의제로는 0번 나왔고, 다음은 다른 것을 가리킵니다: %3.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 0번 나왔습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Some words are left out. Mark those that stand in the source.</source>
        <translation>빠진 단어이 있습니다. 원문에 있는 단어를 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Source</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Sources</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Sources</source>
        <comment>sheet</comment>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Task</source>
        <translation>과제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Teacher’s note</source>
        <translation>교사 메모</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Teacher’s note: %1</source>
        <translation>교사 메모: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>The record has no question of this kind here.</source>
        <translation>이 범위의 기록에서는 이런 문제를 낼 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Voice</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>What answers what</source>
        <translation>무엇이 무엇에 응답하는가</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>passage</source>
        <translation>대목</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>silence</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>“✓ verbatim” means that the words match the dossier’s copy of the source character for character. The copy itself was not compared with official pages.</source>
        <translation>‘✓ 원문 그대로’는 자료에 수록된 원문 사본과 한 글자도 다르지 않다는 뜻입니다. 사본 자체는 공식 누리집과 대조하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Citations:</source>
        <translation>출처(&amp;C):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Paper:</source>
        <translation>용지(&amp;P):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;What:</source>
        <translation>내용(&amp;W):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>A worksheet</source>
        <translation>활동지</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Chicago</source>
        <translation>시카고</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Chosen issues</source>
        <translation>고른 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Export a handout</source>
        <translation>유인물 내보내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>P&amp;rint…</source>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>PDF, to print or to hand out</source>
        <translation>PDF, 인쇄하거나 나눠 주기용</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Plain</source>
        <translation>간단히</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Spreadsheet (XLSX)</source>
        <translation>스프레드시트(XLSX)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>The lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>This issue: %1</source>
        <translation>이 의제: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Web page (HTML)</source>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>With the editor’s translations of the quotes</source>
        <translation>인용문의 편집자 번역 넣기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Word document (DOCX)</source>
        <translation>워드 문서(DOCX)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Compare</source>
        <translation>대조</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Exercises</source>
        <translation>연습</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Find everywhere (Ctrl+F)</source>
        <translation>전체에서 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Present from this issue (F5)</source>
        <translation>이 의제부터 발표 (F5)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Sequence</source>
        <translation>순서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Views</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>All quotes</source>
        <translation>모든 인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Answers of the whole meeting</source>
        <translation>회담 전체의 응답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>The whole meeting</source>
        <translation>회담 전체</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>What is shown</source>
        <translation>보여 주는 것</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>← The usual columns</source>
        <translation>← 기본 두 칸으로</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>The licences of all parts are in the menu Help, Licences.</source>
        <translation>모든 구성 요소의 라이선스는 ‘도움말 › 라이선스’에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>Vis-à-vis %1 sets two sides&#x27; positions side by side, every quotation proven against its source.</source>
        <translation>Vis-à-vis %1은(는) 양측의 입장을 나란히 놓고, 모든 인용문을 원문과 대조해 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../desktop_app/views/search_list.py"/>
        <source>Hits</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>Filter issues</source>
        <translation>의제 거르기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>Issues</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>No issue has these words.</source>
        <translation>이 단어가 든 의제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>IssueMenu</name>
    <message>
        <location filename="../../desktop_app/views/lesson_adding.py"/>
        <source>All issues are in the lesson</source>
        <translation>모든 의제가 수업에 있습니다</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>Issues</source>
        <translation>의제</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>(gap)</source>
        <translation>(빈칸)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Answer with %1</source>
        <translation>%1(으)로 답하기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>End the exercise</source>
        <translation>연습 끝내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Next question</source>
        <translation>다음 문항</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>No paragraph yet</source>
        <translation>고른 문단 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>See the result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Show in the source</source>
        <translation>원문에서 보기</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>What they do</source>
        <translation>하는 일</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>%1: left, above</source>
        <translation>%1: 왼쪽, 위</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>%1: right, below</source>
        <translation>%1: 오른쪽, 아래</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>Close the legend</source>
        <translation>범례 닫기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>bar: words of its own solid, words reported framed</source>
        <translation>막대: 채움은 자기 발언, 테두리만은 전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>dashed: reported by the other side or the press</source>
        <translation>점선: 상대편이나 언론의 전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>hatched: silent in these sources</source>
        <translation>빗금: 이 원문들에서 언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>ribbon: from the answer (dot) to what it answers</source>
        <translation>띠: 응답(점)에서 응답 대상으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>solid: the side speaks for itself</source>
        <translation>실선: 그 측이 직접 말함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>thin: quotes of other issues</source>
        <translation>가는 선: 다른 의제의 인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>verbatim: matches the bundled copy, word for word</source>
        <translation>원문 그대로: 수록된 사본과 한 글자도 다르지 않음</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1 Note: %2</source>
        <translation>%1 메모: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1, and %2 is silent</source>
        <translation>%1, %2 언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln문항</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln단계</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Both quotes are held by the same side.</source>
        <translation>두 인용문이 같은 측의 것입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Exercise</source>
        <translation>연습</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>In the source</source>
        <translation>원문에서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Issue %1: %2. %3</source>
        <translation>의제 %1: %2. %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Other side hidden</source>
        <translation>상대편 가림</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Step %1: %2. %3</source>
        <translation>단계 %1: %2. %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The dossier has no such issue.</source>
        <translation>자료에 그런 의제가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The dossier has no such quote.</source>
        <translation>자료에 그런 인용문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The lesson belongs to another dossier.</source>
        <translation>다른 자료의 수업입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The other side is not silent on this issue: choose its answer.</source>
        <translation>상대편이 이 의제를 언급했습니다. 그 응답을 고르세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The quote does not speak to this issue.</source>
        <translation>이 의제에 관한 인용문이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The quote does not stand word for word in its source.</source>
        <translation>원문과 한 글자도 다르지 않은 인용문이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>There is no step yet.</source>
        <translation>아직 단계가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Untitled lesson</source>
        <translation>제목 없는 수업</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>What both sides hold is answered by nobody.</source>
        <translation>양측이 함께 말한 것에는 응답하는 측이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Words alone</source>
        <translation>말만</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>on all issues</source>
        <translation>모든 의제</translation>
    </message>
</context>
<context>
    <name>LessonDetails</name>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>%1 is silent</source>
        <translation>%1 언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Add issues or quotes from the comparison, or begin with a lesson of all main issues.</source>
        <translation>대조 화면에서 의제나 인용문을 넣거나, 주요 의제를 모두 담은 수업으로 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Asks about</source>
        <translation>묻는 범위</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Items</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Note, seen by you alone</source>
        <translation>메모(본인만 봄)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Other side</source>
        <translation>상대편</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <location filename="../../desktop_app/shell/lesson_editing.py"/>
        <source>The editor stands in the source’s place: Esc or Alt+3 shows the source again</source>
        <translation>편집기가 원문 자리에 있습니다. Esc나 Alt+3을 누르면 원문이 다시 보입니다</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 cannot be used as a lesson. What was open stays open. Problems found: %2.</source>
        <translation>%1 파일은 수업으로 쓸 수 없습니다. 열려 있던 수업은 그대로 있습니다. 발견된 문제: %2건.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 has changed since this lesson was read from it. Replace it?</source>
        <translation>이 수업을 읽어 들인 뒤에 %1 파일이 바뀌었습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 파일을 쓰지 못했습니다. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Changed meanwhile</source>
        <translation>그사이 바뀐 파일</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Don’t save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Lessons (*.visavis-lesson)</source>
        <translation>수업 (*.visavis-lesson)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Not opened</source>
        <translation>열지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Not saved</source>
        <translation>저장하지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Open a lesson</source>
        <translation>수업 열기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Present from the start</source>
        <translation>처음부터 발표</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save the lesson</source>
        <translation>수업 저장</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Saved %1</source>
        <translation>%1 파일을 저장했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Steps that do not fit this dossier and are left out: %1.</source>
        <translation>이 자료와 맞지 않아 뺀 단계: %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The dossier “%1”, which this lesson shows, was not found: put it into the lesson’s folder, or open it.</source>
        <translation>이 수업에 쓰인 자료 ‘%1’을(를) 찾지 못했습니다. 수업이 있는 폴더에 넣거나 그 자료를 여세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The lesson “%1” is open.</source>
        <translation>수업 ‘%1’이(가) 열려 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The lesson “%1” was changed and not saved. Save it?</source>
        <translation>수업 ‘%1’을(를) 바꾸고 저장하지 않았습니다. 저장할까요?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The program ended before the lesson “%1” was saved. Its changes were kept.</source>
        <translation>수업 ‘%1’을(를) 저장하기 전에 프로그램이 끝났습니다. 바뀐 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Unsaved lesson</source>
        <translation>저장하지 않은 수업</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>With the teacher’s notes</source>
        <translation>교사 메모 넣기</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Add issue</source>
        <translation>의제 넣기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Add step</source>
        <translation>단계 넣기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Close the lesson editor (Esc)</source>
        <translation>수업 편집 닫기 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Minutes of the countdown</source>
        <translation>카운트다운 시간(분)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>아래로 (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>위로 (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Remove (Del)</source>
        <translation>빼기 (Del)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Show the source again (Alt+3)</source>
        <translation>원문 다시 보기 (Alt+3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Source</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Title of the lesson</source>
        <translation>수업 제목</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>in no file yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>no countdown</source>
        <translation>카운트다운 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>● not saved · %1</source>
        <translation>● 저장 안 됨 · %1</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <location filename="../../desktop_app/views/lesson_preview.py"/>
        <source>What the class sees: %1</source>
        <translation>학생들이 보는 화면: %1</translation>
    </message>
</context>
<context>
    <name>LessonTree</name>
    <message>
        <location filename="../../desktop_app/views/lesson_tree.py"/>
        <source>Issues and steps of the lesson</source>
        <translation>수업의 의제와 단계</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>Added to the lesson: %1</source>
        <translation>수업에 넣었습니다: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>No quote is selected</source>
        <translation>고른 인용문이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>The lesson has this issue already: %1</source>
        <translation>수업에 이미 있는 의제입니다: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>The lesson shows this quote already: %1</source>
        <translation>수업에 이미 있는 인용문입니다: %1</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Copy licence</source>
        <translation>라이선스 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Narrow the list</source>
        <translation>목록 거르기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Part of %1</source>
        <translation>%1의 구성 요소</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Parts</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>The licence in full</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>This installation does not bring the words of this licence along.</source>
        <translation>이 설치본에는 이 라이선스의 전문이 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1. %2. In their own words %3, reported %4.</source>
        <translation>%1. %2. 자기 발언 %3, 전언 %4.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1: %2. “%3”</source>
        <translation>%1: %2. “%3”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>A click sorts by its words. Ctrl+click chooses it to be set against another column.</source>
        <translation>클릭하면 단어 수로 정렬합니다. Ctrl+클릭하면 다른 열과 대조할 열로 고릅니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Compare with</source>
        <translation>대조할 열</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>In the dossier’s order</source>
        <translation>자료의 순서대로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Quotes · words, with the first words of the strongest quote. Solid bar: in its own words; framed: reported of it. Hatched: silent in its own words. Dash: no quotes in this voice.</source>
        <translation>인용문 수 · 단어 수, 그리고 가장 두드러진 인용문의 첫머리. 채운 막대: 자기 발언, 테두리 막대: 전언. 빗금: 자기 발언에 언급 없음. 줄표: 이 경로의 인용문 없음.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Silent in its own words: a finding. Enter opens it.</source>
        <translation>자기 발언에 언급 없음: 그 자체가 하나의 발견입니다. Enter로 엽니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Sort by words</source>
        <translation>단어 수로 정렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>column</source>
        <translation>열</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>empty</source>
        <translation>빔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>filled</source>
        <translation>있음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>group</source>
        <translation>묶음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>quote id</source>
        <translation>인용문 번호</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>quotes</source>
        <translation>인용문 수</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>silent</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>strongest quote</source>
        <translation>가장 두드러진 인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>words</source>
        <translation>단어 수</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../desktop_app/views/matrix_table.py"/>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>%1 against which column? Press Space in it, or Ctrl+click its head. Esc lets go.</source>
        <translation>‘%1’을(를) 어느 열과 대조할까요? 그 열에서 스페이스를 누르거나 열 머리를 Ctrl+클릭하세요. Esc로 그만둡니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Counting words: %1</source>
        <translation>단어를 세는 중: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Enter: open the card · S: sort by the column · Space in two columns: compare them</source>
        <translation>Enter: 카드 열기 · S: 열로 정렬 · 두 열에서 스페이스: 서로 대조</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Who spends how many words on what: %1</source>
        <translation>누가 무엇에 얼마나 말했나: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;APA</source>
        <translation>APA(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Chicago (note)</source>
        <translation>시카고(각주)(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;MLA</source>
        <translation>MLA(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Plain</source>
        <translation>간단히(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>As the &amp;system</source>
        <translation>시스템 설정 따름(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Citation &amp;style</source>
        <translation>출처 표기 방식(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Copy &amp;as</source>
        <translation>다른 형식으로 복사(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>High &amp;contrast, dark</source>
        <translation>고대비, 어둡게(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>L&amp;anguage</source>
        <translation>언어(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <location filename="../../desktop_app/views/offer_strip.py"/>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../desktop_app/shell/filling.py"/>
        <source>%1 is gone; the bundled dossier is shown instead.</source>
        <translation>%1 파일이 없어졌습니다. 대신 함께 제공된 자료를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 over</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 passed</source>
        <translation>%1 경과</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Audience’s screen</source>
        <translation>청중 화면</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Beside this screen</source>
        <translation>이 화면 옆</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Frozen. The audience sees: %1</source>
        <translation>화면 고정됨. 청중이 보는 것: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>No notes for this step.</source>
        <translation>이 단계에는 메모가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Notes and controls — Vis-à-vis</source>
        <translation>메모와 조작 — Vis-à-vis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>The audience’s screen is black.</source>
        <translation>청중 화면이 검은색입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>The audience’s screen is white.</source>
        <translation>청중 화면이 흰색입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>This is the last screen.</source>
        <translation>마지막 화면입니다.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Black</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/presenting.py"/>
        <source>F6: notes and controls · Esc: end</source>
        <translation>F6: 메모와 조작 · Esc: 끝내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Freeze</source>
        <translation>고정</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Lift black or white</source>
        <translation>검은 화면·흰 화면 거두기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Notes and controls</source>
        <translation>메모와 조작</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight</source>
        <translation>스포트라이트</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight down</source>
        <translation>스포트라이트 아래로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight to the left</source>
        <translation>스포트라이트 왼쪽으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight to the right</source>
        <translation>스포트라이트 오른쪽으로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight up</source>
        <translation>스포트라이트 위로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Swap screens</source>
        <translation>화면 맞바꾸기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/presenting.py"/>
        <source>The lesson has no steps to show</source>
        <translation>수업에 보여 줄 단계가 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>White</source>
        <translation>흰 화면</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Give up opening (Esc)</source>
        <translation>열기 그만두기 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Opening %1 — %2</source>
        <translation>%1 여는 중 — %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>checking the file</source>
        <translation>파일 확인</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>counting words</source>
        <translation>단어 세기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>finding the quotes in their sources</source>
        <translation>원문에서 인용문 찾기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>putting it together</source>
        <translation>내용 정리</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>showing it</source>
        <translation>화면에 표시</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Billing information:</source>
        <translation>청구 정보(&amp;B):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;End:</source>
        <translation>끝(&amp;E):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Start:</source>
        <translation>시작(&amp;S):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Job &amp;priority:</source>
        <translation>작업 우선순위(&amp;P):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Scheduled &amp;printing:</source>
        <translation>예약 인쇄(&amp;P):</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Page &amp;order:</source>
        <translation>페이지 순서(&amp;O):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Pages &amp;per sheet:</source>
        <translation>한 장당 페이지 수(&amp;P):</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Page &amp;Set:</source>
        <translation>페이지 집합(&amp;S):</translation>
    </message>
</context>
<context>
    <name>QuietTabs</name>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Scroll Left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Scroll Right</source>
        <translation>오른쪽으로 스크롤</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 파일을 쓰지 못했습니다. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Export citations</source>
        <translation>출처 내보내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Not exported</source>
        <translation>내보내지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Quote copied</source>
        <translation>인용문을 복사했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Quote copied with its citation</source>
        <translation>인용문을 출처와 함께 복사했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Reference copied</source>
        <translation>출처를 복사했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>These words need no translation here, or have none.</source>
        <translation>번역이 필요 없거나 없는 말입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Translation copied with its label</source>
        <translation>번역을 설명과 함께 복사했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Wrote %1</source>
        <translation>%1 파일을 썼습니다</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Source text</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Source text: %1</source>
        <translation>원문: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 is named twice</source>
        <translation>%1이(가) 두 번 나옵니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 is not a language of the dossier</source>
        <translation>%1은(는) 이 자료의 언어가 아닙니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 lies outside the text of %2 code points</source>
        <translation>%1은(는) 코드 포인트 %2개인 텍스트를 벗어납니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside its turn, %3 to %4</source>
        <translation>%1~%2은(는) 해당 발언(%3~%4)을 벗어납니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside the quote of %3 code points</source>
        <translation>%1~%2은(는) 코드 포인트 %3개인 인용문을 벗어납니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside the text of %3 code points</source>
        <translation>%1~%2은(는) 코드 포인트 %3개인 텍스트를 벗어납니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Connection timed out</source>
        <translation>연결 시간이 초과되었습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Device or resource busy</source>
        <translation>장치나 자원이 사용 중입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량을 넘었습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>File name too long</source>
        <translation>파일 이름이 너무 깁니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>File too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Input/output error</source>
        <translation>읽기/쓰기 오류</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No space left on device</source>
        <translation>디스크에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No such device</source>
        <translation>그런 장치가 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No such file or directory</source>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Not a directory</source>
        <translation>폴더가 아닙니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Operation not permitted</source>
        <translation>허용되지 않은 작업입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Permission denied</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Stale file handle</source>
        <translation>파일이 더는 유효하지 않습니다(네트워크 폴더가 바뀌었을 수 있음)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>심볼릭 링크가 너무 많이 이어집니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Too many open files</source>
        <translation>열린 파일이 너무 많습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>a dossier is an object, not %1</source>
        <translation>자료는 객체여야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a language has a tag such as en</source>
        <translation>언어에는 en과 같은 태그가 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>a lesson is an object, not %1</source>
        <translation>수업은 객체여야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a line holds a line feed; lines are stored one by one</source>
        <translation>한 줄 안에 줄바꿈이 있습니다. 줄은 하나씩 따로 저장해야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a quote does not answer itself</source>
        <translation>인용문은 자기 자신에게 응답할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a quote has at least one character</source>
        <translation>인용문은 한 글자 이상이어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a quote speaks to at least one issue</source>
        <translation>인용문은 적어도 하나의 의제에 관한 것이어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a source has at least one line</source>
        <translation>원문은 한 줄 이상이어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; has not a quote</source>
        <translation>‘%1’을(를) 보이는 단계에는 인용문이 없어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; has not an exercise</source>
        <translation>‘%1’을(를) 보이는 단계에는 연습이 없어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; must have a quote</source>
        <translation>‘%1’을(를) 보이는 단계에는 인용문이 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; must have an exercise</source>
        <translation>‘%1’을(를) 보이는 단계에는 연습이 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; names no other quote</source>
        <translation>‘%1’을(를) 보이는 단계는 다른 인용문을 가리키지 않아야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/dossier_file.py"/>
        <location filename="../../desktop_app/files/lesson_file.py"/>
        <location filename="../../desktop_app/files/recovery.py"/>
        <source>a text holds half a character (a lone surrogate)</source>
        <translation>글에 반쪽 문자(짝 없는 대리 부호)가 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/handouts.py"/>
        <source>an error of the program: %1</source>
        <translation>프로그램 오류: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen</source>
        <translation>id는 소문자, 숫자, 붙임표 1~64개로 이루어지고 붙임표로 시작하지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen, not %1</source>
        <translation>id는 소문자, 숫자, 붙임표 1~64개로 이루어지고 붙임표로 시작하지 않습니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>does not fit the format: %1</source>
        <translation>형식에 맞지 않습니다: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>ends at %1, which is not after its start at %2</source>
        <translation>끝(%1)이 시작(%2)보다 뒤에 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting &#x27;,&#x27; delimiter</source>
        <translation>구분 기호 ‘,’가 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting &#x27;:&#x27; delimiter</source>
        <translation>구분 기호 ‘:’가 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting property name enclosed in double quotes</source>
        <translation>큰따옴표로 묶은 키 이름이 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting value</source>
        <translation>값이 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>extra data</source>
        <translation>끝난 뒤에 내용이 더 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>has no text in the language %1</source>
        <translation>언어 %1의 글이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>holds half a character (the lone surrogate %1)</source>
        <translation>반쪽짜리 문자(홀로 있는 서로게이트 %1)가 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>illegal trailing comma before end of array</source>
        <translation>목록 끝에 쉼표가 남아 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>illegal trailing comma before end of object</source>
        <translation>객체 끝에 쉼표가 남아 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid \escape</source>
        <translation>잘못된 역슬래시 이스케이프입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid \uXXXX escape</source>
        <translation>잘못된 \uXXXX 이스케이프입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid control character at</source>
        <translation>여기에 쓸 수 없는 제어 문자입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is %1, which is not a number that JSON has</source>
        <translation>%1은(는) JSON에 없는 수입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>is a device or a pipe, not a file</source>
        <translation>파일이 아니라 장치나 파이프입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is an integer beyond ±2^53: %1</source>
        <translation>±2^53을 벗어난 정수입니다: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>is missing</source>
        <translation>빠져 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>is missing: this may be no dossier; this program reads up to %1</source>
        <translation>빠져 있습니다. 자료 파일이 아닐 수 있습니다. 이 프로그램은 형식 %1까지 읽습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>is missing: this may be no lesson; this program reads up to %1</source>
        <translation>빠져 있습니다. 수업 파일이 아닐 수 있습니다. 이 프로그램은 형식 %1까지 읽습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>is no field of the format</source>
        <translation>형식에 없는 필드입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is not valid UTF-8 (byte %1)</source>
        <translation>올바른 UTF-8이 아닙니다(바이트 %1)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is too large for a number</source>
        <translation>수로 쓰기에 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>joins a quote with itself</source>
        <translation>인용문을 자기 자신과 잇고 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>joins two quotes of the same side, %1</source>
        <translation>같은 측(%1)의 인용문 둘을 잇고 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>line %1 is named twice</source>
        <translation>%1번째 줄이 두 번 나옵니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>made by a newer version of Vis-à-vis: format %1, this program reads up to %2</source>
        <translation>더 새로운 Vis-à-vis에서 만든 파일입니다. 형식 %1, 이 프로그램은 형식 %2까지 읽습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>more than %1 problems of this kind; the rest is not listed</source>
        <translation>이런 문제가 %1건을 넘어 나머지는 적지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>must be %1 to %2, not %3</source>
        <translation>%1~%2이어야 합니다. 지금은 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>must be %1 to %2, or none, not %3</source>
        <translation>%1~%2이거나 비어 있어야 합니다. 지금은 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a day such as 2021-03-18, not %1</source>
        <translation>2021-03-18과 같은 날짜여야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a list, not %1</source>
        <translation>목록이어야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a whole number, not %1</source>
        <translation>정수여야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be an object, not %1</source>
        <translation>객체여야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be one of %1, not %2</source>
        <translation>다음 가운데 하나여야 합니다: %1. 지금은 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be text, not %1</source>
        <translation>글이어야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>must be the id of a party or %1, not %2</source>
        <translation>한 측의 id이거나 %1이어야 합니다. 지금은 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>must not be negative, not %1</source>
        <translation>음수일 수 없습니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>nested more than %1 levels deep</source>
        <translation>%1단계보다 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>not JSON: %1</source>
        <translation>JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>not UTF-8 text: the byte %1 has no place here</source>
        <translation>UTF-8 글이 아닙니다. 바이트 %1은(는) 여기에 올 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>starts at %1, before the one before it ends at %2</source>
        <translation>%1에서 시작하는데, 앞의 것은 %2에서 끝납니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/paper.py"/>
        <source>the PDF could not be begun</source>
        <translation>PDF를 쓰기 시작할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>the disk took no more data</source>
        <translation>디스크가 데이터를 더 받지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the event ends on %1, before it starts on %2</source>
        <translation>회담이 끝난 날(%1)이 시작한 날(%2)보다 앞섭니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>파일 크기가 %1바이트입니다. %2바이트까지만 읽습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/strictjson.py"/>
        <source>the file is UTF-16 text; it must be UTF-8</source>
        <translation>UTF-16 글입니다. UTF-8이어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/strictjson.py"/>
        <source>the file is UTF-8 with a byte order mark; it must be UTF-8 without one</source>
        <translation>바이트 순서 표시가 있는 UTF-8입니다. 표시 없는 UTF-8이어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file is empty</source>
        <translation>빈 파일입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>the file is write-protected</source>
        <translation>쓰기 금지된 파일입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file may not be read: permission denied</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the id %1 is kept for what is held by both sides</source>
        <translation>id %1은(는) 양측이 함께 말한 것에만 씁니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the id %1 is taken by %2</source>
        <translation>id %1은(는) %2에서 이미 쓰고 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the issue %1 is named twice</source>
        <translation>의제 %1이(가) 두 번 나옵니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>the issue stands in %1 already</source>
        <translation>이 의제는 이미 %1에 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the key %1</source>
        <translation>키 오류: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the key %1 stands twice in one object</source>
        <translation>키 %1이(가) 한 객체에 두 번 나옵니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/headless.py"/>
        <source>the lesson belongs to another dossier, %1</source>
        <translation>다른 자료 %1의 수업입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/headless.py"/>
        <location filename="../../desktop_app/shell/plots.py"/>
        <source>the picture could not be encoded</source>
        <translation>그림을 부호화하지 못했습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/plots.py"/>
        <source>the picture would be too large</source>
        <translation>그림이 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the position of this party on this issue stands in %1 already</source>
        <translation>이 의제에 대한 이 측의 입장은 이미 %1에 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the quote is not on the issue %1</source>
        <translation>인용문이 의제 %1에 속하지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the sentence cites no quote on the issue %1</source>
        <translation>이 문장은 의제 %1의 인용문을 하나도 들지 않습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>the system says: %1</source>
        <translation>시스템 알림: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the text breaks off here: the file is cut short, or a mark is not closed</source>
        <translation>글이 여기서 끊깁니다. 파일이 잘렸거나 닫히지 않은 부호가 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the text has the sha256 %1, not %2</source>
        <translation>글의 sha256이 %2이(가) 아니라 %1입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the words are in the language %1 themselves</source>
        <translation>이 말은 이미 언어 %1로 되어 있습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/handouts.py"/>
        <source>the writing broke off</source>
        <translation>쓰기가 중단되었습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>there is no format %1; this program reads up to %2</source>
        <translation>형식 %1은(는) 없습니다. 이 프로그램은 형식 %2까지 읽습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no issue with the id %1</source>
        <translation>id가 %1인 의제가 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no line %1; lines are numbered 1 to %2</source>
        <translation>%1번째 줄은 없습니다. 줄 번호는 1~%2입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no party with the id %1</source>
        <translation>id가 %1인 측이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no quote with the id %1</source>
        <translation>id가 %1인 인용문이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no source with the id %1</source>
        <translation>id가 %1인 원문이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no speaker with the id %1</source>
        <translation>id가 %1인 발언자가 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be at least one</source>
        <translation>하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be exactly two, one on each side, not %1</source>
        <translation>양측에 하나씩 정확히 둘이어야 합니다. 지금은 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be exactly two, one on each side, not none</source>
        <translation>양측에 하나씩 정확히 둘이어야 합니다. 지금은 하나도 없습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>this is no name that a file can have</source>
        <translation>파일 이름으로 쓸 수 없는 이름입니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>what was written does not read back the same</source>
        <translation>쓴 내용을 다시 읽으니 서로 다릅니다</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../desktop_app/views/ruler.py"/>
        <source>%1 quotes in this text. Of the current issue: first side %2, second side %3, both %4. Hits: %5.</source>
        <translation>이 글의 인용문 %1개. 현재 의제: 첫째 측 %2, 둘째 측 %3, 양측 %4. 찾은 결과: %5.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/ruler.py"/>
        <source>Overview of the text</source>
        <translation>글 전체 개요</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>In this folder there is %1 already. Replace it?</source>
        <translation>이 폴더에 이미 %1 파일이 있습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>Replace a file</source>
        <translation>파일 덮어쓰기</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 · in part</source>
        <translation>%1 · 일부</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Editor’s reason: %1</source>
        <translation>편집자의 설명: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer, as %2 reports it?</source>
        <translation>%2 측이 전하는 바로는 %1 측은 어떻게 응답하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer, as the press reports it?</source>
        <translation>언론이 전하는 바로는 %1 측은 어떻게 응답하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer?</source>
        <translation>%1 측은 어떻게 응답하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it, as %2 reports it?</source>
        <translation>%2 측이 전하는 바로는 %1 측은 이를 어떻게 표현하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it, as the press reports it?</source>
        <translation>언론이 전하는 바로는 %1 측은 이를 어떻게 표현하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it?</source>
        <translation>%1 측은 이를 어떻게 표현하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Says nothing on this in its own words. The other side reports a position of it.</source>
        <translation>자기 발언에는 언급이 없다. 상대편이 그 입장을 전한다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Says nothing on this in these sources.</source>
        <translation>이 원문들에는 언급이 없다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 0번 나왔다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Searched in all %1 of its own words: %2. Found only where they speak of something else.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 다른 것을 가리킬 때만 나왔다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>The translation would tell the answer: it comes with that.</source>
        <translation>번역을 보면 답을 알 수 있으므로 답과 함께 나옵니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>There is no translation to show here.</source>
        <translation>여기에는 보여 줄 번역이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this, as %2 reports it?</source>
        <translation>%2 측이 전하는 바로는 %1 측은 이에 대해 무엇이라고 말하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this, as the press reports it?</source>
        <translation>언론이 전하는 바로는 %1 측은 이에 대해 무엇이라고 말하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this?</source>
        <translation>%1 측은 이에 대해 무엇이라고 말하는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said, as %2 reports it?</source>
        <translation>%2 측이 전하는 바로는 %1 측은 무엇이라고 말했는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said, as the press reports it?</source>
        <translation>언론이 전하는 바로는 %1 측은 무엇이라고 말했는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said?</source>
        <translation>%1 측은 무엇이라고 말했는가?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>screen %1 of %2</source>
        <translation>화면 %1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>step %1 of %2</source>
        <translation>단계 %1 / %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>%1 in the sources</source>
        <translation>원문에서 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Hit %1 of %2</source>
        <translation>%2건 중 %1번째</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Hit %1 of more than %2</source>
        <translation>%2건 이상 중 %1번째</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>More than %1 hits in the sources</source>
        <translation>원문에서 %1건 이상</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>No hits</source>
        <translation>찾은 결과 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>No hits in the sources</source>
        <translation>원문에는 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Quotes</source>
        <translation>인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Show more (%1 left)</source>
        <translation>더 보기(%1건 남음)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Sources</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Stopped: this pattern takes too long on a single paragraph. Repeats within repeats do that.</source>
        <translation>중지함: 한 문단에서만도 너무 오래 걸리는 식입니다. 반복 안에 반복이 있으면 그렇게 됩니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Summaries</source>
        <translation>요약</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This is not a pattern: %1.</source>
        <translation>올바른 식이 아닙니다: %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This pattern breaks off or goes wrong after %1 characters: %2.</source>
        <translation>이 식은 %1자 뒤에서 끊기거나 잘못되었습니다: %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This pattern repeats or nests too much to be searched.</source>
        <translation>반복이나 중첩이 너무 많아 찾을 수 없는 식입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Title of an issue</source>
        <translation>의제 제목</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Type a letter or a figure: quotation marks and blanks alone are not searched.</source>
        <translation>글자나 숫자를 입력하세요. 따옴표와 빈칸만으로는 찾지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>more than %1</source>
        <translation>%1 이상</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Clear all filters</source>
        <translation>거르기 모두 지우기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Filters</source>
        <translation>거르기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Filters %1</source>
        <translation>거르기 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Search everything</source>
        <translation>전체에서 찾기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Search quotes, sources, questions and summaries</source>
        <translation>인용문, 원문, 질문, 요약에서 찾기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Source</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Voice</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Whole words only</source>
        <translation>온전한 단어만</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 on %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln answers between these two places</source>
        <translation>
            <numerusform>이 두 곳 사이의 응답 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln of them reported</source>
        <translation>
            <numerusform>그중 전언 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>발언 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>Not drawn, because nobody has the floor there: %1.</source>
        <translation>발언자가 없어 그리지 않은 원문: %1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>answered quote</source>
        <translation>응답 대상 인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>end</source>
        <translation>끝</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>first word</source>
        <translation>첫 단어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>holder</source>
        <translation>입장 주체</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>interpreted</source>
        <translation>통역</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>last word</source>
        <translation>끝 단어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>reported</source>
        <translation>전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>source</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>text</source>
        <translation>내용</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>turn</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>voice</source>
        <translation>전달 경로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>written</source>
        <translation>서면</translation>
    </message>
</context>
<context>
    <name>SequenceOverview</name>
    <message>
        <location filename="../../desktop_app/views/sequence_overview.py"/>
        <source>The whole meeting</source>
        <translation>회담 전체</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>%1: a part of the meeting</source>
        <translation>%1: 회담의 한 부분</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>%1: the meeting as it was spoken</source>
        <translation>%1: 발언 순서대로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Counting who said how much: %1</source>
        <translation>누가 얼마나 말했는지 세는 중: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>No source of this dossier says who has the floor, so there is no sequence to show.</source>
        <translation>이 자료의 원문에는 발언자가 밝혀져 있지 않아 보여 줄 순서가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Show the whole meeting (0)</source>
        <translation>회담 전체 보기 (0)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Whole meeting</source>
        <translation>회담 전체</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Width is words spoken. Drag across to zoom in, click to read, or walk with the arrow keys.</source>
        <translation>너비는 말한 단어 수입니다. 가로로 끌어 확대하고, 클릭해 읽고, 화살표 키로 옮겨 다닙니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Game:</source>
        <translation>연습(&amp;G):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Issue:</source>
        <translation>의제(&amp;I):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Questions:</source>
        <translation>문항 수(&amp;Q):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Seed:</source>
        <translation>시드(&amp;S):</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>And its answer key, as a file of its own</source>
        <translation>정답지도 별도 파일로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>The same seed gives the same questions everywhere</source>
        <translation>같은 시드면 어디서나 같은 문항이 나옵니다</translation>
    </message>
</context>
<context>
    <name>ShowList</name>
    <message>
        <location filename="../../desktop_app/views/show_list.py"/>
        <source>Issues and steps</source>
        <translation>의제와 단계</translation>
    </message>
</context>
<context>
    <name>SilenceCard</name>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>%1: silent in its own words. What stands here is reported of it.</source>
        <translation>%1: 자기 발언에는 언급 없음. 여기 있는 것은 전언입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>%1: silent in these sources.</source>
        <translation>%1: 이 원문들에서 언급 없음.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Look for yourself in its turns →</source>
        <translation>그 측의 발언에서 직접 확인하기 →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something else: %3.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 이 의제로는 0번 나왔고, 다음은 다른 것을 가리킵니다: %3.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>자기 발언 단어 %1개 전부에서 찾은 말: %2. 0번 나왔습니다.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>%1, own turns only — %2</source>
        <translation>%1, 자기 발언만 — %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Next quote (F3)</source>
        <translation>다음 인용문 (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Previous quote (Shift+F3)</source>
        <translation>이전 인용문 (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Search this side&#x27;s own turns</source>
        <translation>이 측의 발언에서 찾기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Show the whole text again</source>
        <translation>글 전체 다시 보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Sources</source>
        <translation>원문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>quote %1 of %2</source>
        <translation>인용문 %2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../desktop_app/shell/start.py"/>
        <source>The settings could not be read; they are kept as %1. The window has the usual ones.</source>
        <translation>설정을 읽을 수 없어 원래 파일을 %1(으)로 남겨 두었습니다. 창은 기본 설정으로 열렸습니다.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>All issues</source>
        <translation>모든 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Another seed</source>
        <translation>다른 시드</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Choose an exercise</source>
        <translation>연습 고르기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For one student, here</source>
        <translation>학생 한 명, 여기에서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For the class, on the big screen</source>
        <translation>반 전체, 큰 화면에서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For whom</source>
        <translation>누구와</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Give up (Esc)</source>
        <translation>그만두기 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Issue</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Questions</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Seed: the same number gives the same questions everywhere</source>
        <translation>시드: 같은 수를 넣으면 어디서나 같은 문항이 나옵니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>The same number gives the same questions everywhere</source>
        <translation>같은 수를 넣으면 어디서나 같은 문항이 나옵니다</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>%1 of %2 quotes are verbatim</source>
        <translation>인용문 %2개 중 %1개가 원문 그대로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>Not like for like — %1</source>
        <translation>같은 잣대로 볼 수 없음 — %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>✓ every quote matches the bundled sources word for word</source>
        <translation>✓ 모든 인용문이 수록된 원문과 한 글자도 다르지 않음</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2, %3 per 1,000 words</source>
        <translation>%1 %2, 1,000단어당 %3번</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>%1 (the first %2 of each)</source>
        <translation>%1(각각 처음 %2개)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 [%2] %3</source>
        <translation>%1 [%2] %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 nothing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1: %2; %3; G2 %4; log ratio %5</source>
        <translation>%1: %2, %3, G2 %4, 로그 비 %5</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>%1: count</source>
        <translation>%1: 횟수</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>%1: per 1,000 words</source>
        <translation>%1: 1,000단어당</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1; %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln sources</source>
        <translation>
            <numerusform>원문 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln번</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>&lt;0.01</source>
        <translation>&lt;0.01</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>After</source>
        <translation>뒤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>As spoken</source>
        <translation>발언 순서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Before</source>
        <translation>앞</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Chinese is counted by characters.</source>
        <translation>중국어는 글자 단위로 셉니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Chinese is cut into words by %1.</source>
        <translation>중국어는 %1(으)로 단어를 나눕니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Choose a term to see every place where it was said.</source>
        <translation>용어를 고르면 그 말이 나온 모든 곳을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Click to sort, or press S in the column.</source>
        <translation>클릭하거나 그 열에서 S를 눌러 정렬합니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Concordance</source>
        <translation>용례</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Counted: %1; %2. What one side reports of the other never counts.</source>
        <translation>센 범위: %1, %2. 한쪽이 상대편의 말로 전한 것은 세지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Counting words: %1</source>
        <translation>단어를 세는 중: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Frequency</source>
        <translation>빈도</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>From %Ln times</source>
        <translation>
            <numerusform>%Ln번 이상</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>G²</source>
        <translation>G²</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>How large the difference is: 1 is twice as often, 2 four times, 3 eight times. Plus where %1 uses it more, minus where %2 does. A side that never uses it counts as half a time.</source>
        <translation>차이가 얼마나 큰가: 1은 두 배, 2는 네 배, 3은 여덟 배. %1 쪽이 많이 쓰면 양수, %2 쪽이 많이 쓰면 음수. 한 번도 쓰지 않은 쪽은 반 번으로 칩니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>How often %1 uses it.</source>
        <translation>%1 쪽이 쓴 횟수.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>How often in 1,000 words: %1 left, %2 right.</source>
        <translation>1,000단어당 쓴 횟수: 왼쪽 %1, 오른쪽 %2.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Issues</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Keyness</source>
        <translation>핵심도</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Korean is cut at blanks, so particles stay with their nouns.</source>
        <translation>한국어는 띄어쓰기로 나누므로 조사가 체언에 붙어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Listed: %1 of %2 terms.</source>
        <translation>용어 %2개 중 %1개를 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Log ratio</source>
        <translation>로그 비</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Log-likelihood: how sure it is that the sides differ. Above 3.84 chance would make it in fewer than 1 of 20 cases, above 6.63 in 1 of 100, above 10.83 in 1 of 1,000, above 15.13 in 1 of 10,000.</source>
        <translation>로그 가능도: 양측이 실제로 다르다고 얼마나 확신할 수 있는가. 3.84를 넘으면 우연일 가능성이 1/20 미만, 6.63을 넘으면 1/100, 10.83을 넘으면 1/1,000, 15.13을 넘으면 1/10,000 미만입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Look up a term</source>
        <translation>용어 찾아보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Look up a word or phrase</source>
        <translation>단어나 구 찾아보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>More by %1</source>
        <translation>%1 쪽이 더 쓴 말</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>No term is frequent enough.</source>
        <translation>빈도 기준에 맞는 용어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Nothing that %1 says is counted, so there is nothing to compare.</source>
        <translation>%1의 말이 하나도 세어지지 않아 견줄 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Show card</source>
        <translation>카드 보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Show the card of the quote around this line (Ctrl+Enter)</source>
        <translation>이 용례가 든 인용문의 카드 보기 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Side and speaker</source>
        <translation>측과 발언자</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Single words</source>
        <translation>단어 하나</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by place in the sources</source>
        <translation>원문에 나온 순서로 정렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by word %1 to the left</source>
        <translation>왼쪽 %1번째 단어로 정렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by word %1 to the right</source>
        <translation>오른쪽 %1번째 단어로 정렬</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/stop_words.py"/>
        <source>Stop words</source>
        <translation>불용어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Stop words…</source>
        <translation>불용어…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Telling terms</source>
        <translation>의제 용어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/stop_words.py"/>
        <source>Terms that begin or end with one of these words are not listed. Put a blank between words.</source>
        <translation>이 단어로 시작하거나 끝나는 용어는 보여 주지 않습니다. 단어 사이는 띄어 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Terms: %1</source>
        <translation>용어: %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>The first %1 of %2.</source>
        <translation>%2개 중 처음 %1개.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>The issues of this dossier name no terms.</source>
        <translation>이 자료의 의제에는 검색어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>The issues whose search term it is in the dossier.</source>
        <translation>자료에서 이 말을 검색어로 삼은 의제.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Up to %Ln words</source>
        <translation>
            <numerusform>%Ln단어까지</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Voice and place</source>
        <translation>전달 경로와 자리</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>What is counted of %1: %2</source>
        <translation>%1에서 세는 것: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Words and phrases as they were counted.</source>
        <translation>센 그대로의 단어와 구.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Words end at blanks and signs; hyphens and apostrophes inside a word belong to it.</source>
        <translation>단어는 빈칸과 문장부호에서 끝나며, 단어 안의 붙임표와 아포스트로피는 단어에 속합니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>per 1,000 words</source>
        <translation>1,000단어당</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>“%1” was said by neither side in what is counted.</source>
        <translation>세는 범위에서 양측 모두 “%1”을(를) 말하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>“%1”: %2, %3</source>
        <translation>“%1”: %2, %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 파일을 쓰지 못했습니다. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Export this view</source>
        <translation>이 보기 내보내기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Laying out the pages …</source>
        <translation>쪽을 배치하는 중…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Not exported</source>
        <translation>내보내지 못함</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Print this view</source>
        <translation>이 보기 인쇄</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Writing %1 …</source>
        <translation>%1 쓰는 중…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Wrote %1</source>
        <translation>%1 파일을 썼습니다</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>cells that began like a formula and were given an apostrophe in front: %1</source>
        <translation>수식처럼 시작해 앞에 아포스트로피를 붙인 칸: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 · %2 →</source>
        <translation>%1 · %2 →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: %2 of its own</source>
        <translation>%1: 자기 발언 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: %2 to %3. %4</source>
        <translation>%2 → %3: %1. %4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: silent</source>
        <translation>%1: 언급 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: silent, %2 reported</source>
        <translation>%1: 자기 발언에 언급 없음, 전언 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln links to other issues ▾</source>
        <translation>
            <numerusform>다른 의제와의 연결 %Ln개 ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln more links ▾</source>
        <translation>
            <numerusform>연결 %Ln개 더 ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln passages that answer another, in the order in which the answers were given</source>
        <translation>
            <numerusform>응답 %Ln개, 응답한 순서대로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln quotes</source>
        <translation>
            <numerusform>인용문 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>, %1 reported</source>
        <translation>, 전언 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Also raised</source>
        <translation>그 밖에 거론된 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground as %1 reports it</source>
        <translation>%1 측이 전하는 공통점</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground as reported</source>
        <translation>전해진 공통점</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground, as reported</source>
        <translation>전해진 공통점</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation of the interpreter’s English, not a quotation</source>
        <translation>통역사의 영어를 편집자가 옮긴 것이며 인용문이 아님</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation of the interpreter’s words, not a quotation</source>
        <translation>통역사의 말을 편집자가 옮긴 것이며 인용문이 아님</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation, not a quotation</source>
        <translation>편집자의 번역이며 인용문이 아님</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Fold</source>
        <translation>접기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Main issues</source>
        <translation>주요 의제</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Matches the bundled copy of the source word for word.</source>
        <translation>수록된 원문 사본과 한 글자도 다르지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Matches the bundled copy word for word, but stands at another place than the dossier says.</source>
        <translation>수록된 사본과 한 글자도 다르지 않지만, 자료에 적힌 곳과 다른 자리에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>No quote here answers another.</source>
        <translation>여기에는 서로 응답하는 인용문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>No quotes in this voice on this issue</source>
        <translation>이 의제에 이 경로로 전해진 인용문 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Not verbatim: the bundled copy has these words with other typography.</source>
        <translation>원문 그대로가 아님: 수록된 사본과 문장부호나 띄어쓰기가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Not verbatim: these words were not found in the bundled copy.</source>
        <translation>원문 그대로가 아님: 수록된 사본에서 이 말을 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Show whole</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>agrees</source>
        <translation>동의</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>contrasts</source>
        <translation>대비</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>denies</source>
        <translation>부인</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>mirrors</source>
        <translation>같은 논법</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>no quotes</source>
        <translation>인용문 없음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>own words</source>
        <translation>본인 발언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>press report</source>
        <translation>언론 보도</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>qualifies</source>
        <translation>단서</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>quote on %1</source>
        <translation>‘%1’ 인용문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>readout</source>
        <translation>발표문</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>reported</source>
        <translation>전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>reported by %1</source>
        <translation>%1 측 전언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>said</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>turns back</source>
        <translation>되받음</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>via interpreter</source>
        <translation>통역 거침</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>… %Ln quotes without an answer</source>
        <translation>
            <numerusform>… 응답 없는 인용문 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>← %1 · %2</source>
        <translation>← %1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>≈ typography differs</source>
        <translation>≈ 부호 다름</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✓ verbatim</source>
        <translation>✓ 원문 그대로</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✓ verbatim, moved</source>
        <translation>✓ 원문 그대로, 자리 바뀜</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✕ not found</source>
        <translation>✕ 찾지 못함</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Give up writing (Esc)</source>
        <translation>쓰기 그만두기 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Laying out the pages …</source>
        <translation>쪽을 배치하는 중…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Writing %1 …</source>
        <translation>%1 쓰는 중…</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Column: %1. Choose another</source>
        <translation>칸: %1. 다른 것 고르기</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <location filename="../../desktop_app/views/summary.py"/>
        <source>Quote %1</source>
        <translation>인용문 %1</translation>
    </message>
</context>
</TS>
