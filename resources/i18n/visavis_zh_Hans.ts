<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 cannot be used as a dossier. What was open stays open. Problems found: %2.</source>
        <translation>%1 无法作为卷宗打开，原先打开的内容保持不变。发现问题：%2 处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 was not opened</source>
        <translation>未能打开 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>%1 was not opened: the process that reads it ended too early. What was open stays open.</source>
        <translation>未能打开 %1：读取文件的进程提前结束。原先打开的内容保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/arrivals.py"/>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../desktop_app/views/ask.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>Lesson — Vis-à-vis</source>
        <translation>课件 — Vis-à-vis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/audience.py"/>
        <source>White</source>
        <translation>白屏</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Add the quote to the lesson</source>
        <translation>将引文加入课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Copy the quote</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Copy the quote with its citation</source>
        <translation>复制引文及出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/card_actions.py"/>
        <source>Show or hide the translation</source>
        <translation>显示或隐藏译文</translation>
    </message>
</context>
<context>
    <name>Commander</name>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>About Vis-à-vis</source>
        <translation>关于 Vis-à-vis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Dossiers and lessons (*.visavis *.visavis-lesson);;All files (*)</source>
        <translation>卷宗和课件 (*.visavis *.visavis-lesson);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Open a dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/commander.py"/>
        <source>Text size %1</source>
        <translation>字号 %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;About Vis-à-vis</source>
        <translation>关于 Vis-à-vis(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Close the lesson</source>
        <translation>关闭课件(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Copy the quote</source>
        <translation>复制引文(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Edit the lesson</source>
        <translation>编辑课件(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Exercises</source>
        <translation>练习(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Export all citations…</source>
        <translation>导出全部出处(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Export this view…</source>
        <translation>导出当前视图(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Lesson</source>
        <translation>课件(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Motion</source>
        <translation>动态效果(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Move the borders between panes</source>
        <translation>移动窗格边框(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;New lesson</source>
        <translation>新建课件(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Next quote</source>
        <translation>下一条引文(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Open a dossier…</source>
        <translation>打开卷宗(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Open a lesson…</source>
        <translation>打开课件(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Present from this issue</source>
        <translation>从当前议题放映(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Previous quote</source>
        <translation>上一条引文(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Print this view…</source>
        <translation>打印当前视图(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Quote</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Save the lesson</source>
        <translation>保存课件(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;Usual text size</source>
        <translation>标准字号(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Add this &amp;issue</source>
        <translation>加入此议题(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Add this &amp;quote</source>
        <translation>加入此引文(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Copy the t&amp;ranslation</source>
        <translation>复制译文(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export a &amp;handout…</source>
        <translation>导出讲义(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export a &amp;worksheet…</source>
        <translation>导出练习卷(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export the &amp;lesson…</source>
        <translation>导出课件(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Export the iss&amp;ue’s citations…</source>
        <translation>导出本议题出处(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Fil&amp;ter issues</source>
        <translation>筛选议题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Find &amp;everywhere…</source>
        <translation>全文查找(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the &amp;comparison</source>
        <translation>转到对照区(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the issue &amp;list</source>
        <translation>转到议题列表(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Go to the s&amp;ource</source>
        <translation>转到原文(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In an exercise: choose an answer by its number, or walk to it and take it; go on</source>
        <translation>练习中：按编号选择答案，或移到答案处选定；继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the matrix: open the card; sort by the column; choose it to compare; copy as a table</source>
        <translation>矩阵中：打开卡片；按该列排序；选定该列以作对照；复制为表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the search: the next or previous hit in the sources</source>
        <translation>查找时：原文中的下一处或上一处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the search: to the list of hits; go to the hit</source>
        <translation>查找时：进入结果列表；转到该处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the sequence: read in the source; open the card; zoom in, out, to the whole</source>
        <translation>时序中：在原文中阅读；打开卡片；放大、缩小、显示全程</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the source, while a place is looked for: this paragraph is the answer</source>
        <translation>在原文中定位时：以此段为答案</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the source: select the quote under the caret</source>
        <translation>原文中：选中光标处的引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>In the terms: sort by the column; to the lines, then to the source; to the card; copy</source>
        <translation>用词中：按该列排序；到例句，再到原文；到卡片；复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Issue %1</source>
        <translation>第 %1 个议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Leave the search, else close a side’s turns, else the legend, else the filter</source>
        <translation>退出查找；否则依次关闭一方发言、图例、筛选</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Matri&amp;x</source>
        <translation>矩阵(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Ne&amp;xt link</source>
        <translation>下一处关联(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>New e&amp;mpty lesson</source>
        <translation>新建空白课件(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Next &amp;issue</source>
        <translation>下一个议题(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>On a border between panes (F8, again for the next one): move it; give the keyboard back</source>
        <translation>在窗格边框上（按 F8，再按换下一条）：移动边框；Esc 离开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>On a link: go to its other end; back to the card</source>
        <translation>在关联上：跳到另一端；回到卡片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Open the &amp;Anchorage dossier</source>
        <translation>打开安克雷奇卷宗(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Present from the &amp;first</source>
        <translation>从头放映(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Previous i&amp;ssue</source>
        <translation>上一个议题(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Previous lin&amp;k</source>
        <translation>上一处关联(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Save the lesson &amp;as…</source>
        <translation>课件另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Se&amp;quence</source>
        <translation>时序(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show or hide the &amp;translation</source>
        <translation>显示或隐藏译文(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show the card&#x27;s quote in its source; follow a footnote number</source>
        <translation>在原文中显示卡片上的引文；跟随脚注编号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Show tra&amp;nslations</source>
        <translation>显示全部译文(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Te&amp;rms</source>
        <translation>用词(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>The issue at that place of the list</source>
        <translation>列表中该位置的议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>To the next or previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/actions.py"/>
        <source>Walk through the quote cards, across to the other side</source>
        <translation>在引文卡片间移动，左右换到另一方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>While presenting: %1</source>
        <translation>放映时：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>the issue of that number</source>
        <translation>转到该编号的议题</translation>
    </message>
</context>
<context>
    <name>CompareArea</name>
    <message>
        <location filename="../../desktop_app/views/compare_area.py"/>
        <source>Not like for like: %1</source>
        <translation>不可等量齐观：%1</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../desktop_app/views/compare.py"/>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare.py"/>
        <source>Links between the columns</source>
        <translation>两栏之间的关联</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../../desktop_app/views/cover.py"/>
        <source>The source is shown once you have answered.</source>
        <translation>作答后显示原文。</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="../../desktop_app/shell/crash.py"/>
        <source>An error</source>
        <translation>出错了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/crash.py"/>
        <source>Something went wrong. Nothing you opened was changed, and you can go on working.</source>
        <translation>出现了错误。已打开的内容未受影响，可以继续使用。</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Another exercise</source>
        <translation>换一种练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Choose a question to read it in its source.</source>
        <translation>选择一题，在原文中阅读。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Once more</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>Other questions</source>
        <translation>换一组题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_end.py"/>
        <source>✕ missed</source>
        <translation>✕ 错误</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <location filename="../../desktop_app/views/exercise.py"/>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%1 of %2 right</source>
        <translation>%2 题中答对 %1 题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln 题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>A position of: %1. How do these words reach us?</source>
        <translation>这是%1的立场。这段话以何种方式传到我们这里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>By a press report</source>
        <translation>见于报刊报道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>By its own readout, written afterwards</source>
        <translation>见于其会后发布的通报</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Choose the passage in which the other side speaks to the same point.</source>
        <translation>选出对方谈及同一点的段落。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Choose the word that was really said.</source>
        <translation>选出实际说的词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Click a paragraph in the source, or go there with the keyboard (Alt+3) and press Enter.</source>
        <translation>在原文中单击一段，或用键盘 (Alt+3) 移到该段后按 Enter。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Fill the gap</source>
        <translation>填空</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Find it in the source</source>
        <translation>原文定位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>For more, choose all issues.</source>
        <translation>如需更多，请选择所有议题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Go to the paragraph in which the words stand.</source>
        <translation>找到这段话所在的段落。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In its own words</source>
        <translation>自述，原话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In its own words, through an interpreter</source>
        <translation>自述，经译员口译</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>In which paragraph of the source “%1” do these words stand?</source>
        <translation>这段话在“%1”的哪一段？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Looking for questions: %1</source>
        <translation>正在找题：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Match the answer</source>
        <translation>配对回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Nothing of this is stored or sent anywhere.</source>
        <translation>作答情况不作保存，也不外传。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Own words or reported?</source>
        <translation>自述还是转述？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Reported by %1</source>
        <translation>由%1转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Said by: %1. Which passage of the other side speaks to the same point?</source>
        <translation>发言者：%1。对方的哪一段谈的是同一点？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Tell from the words alone who spoke them.</source>
        <translation>仅凭言辞判断出自何人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Tell how a side’s words reach us.</source>
        <translation>判断一方的话以何种方式传到我们这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The questions are being looked for …</source>
        <translation>正在找题……</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The record has no more than %Ln questions of this kind with just one answer.</source>
        <translation>
            <numerusform>记录中答案唯一的这类题目至多 %Ln 道。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The record has no question of this kind with just one answer. Choose another kind.</source>
        <translation>记录中没有答案唯一的这类题目，请另选一种。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Which word fills the gap?</source>
        <translation>空白处是哪个词？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>Who said it?</source>
        <translation>谁说的？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>You went to %1.</source>
        <translation>您找到的是 %1。</translation>
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
            <numerusform>“%1”中答案唯一的这类题目至多 %Ln 道。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” has no question of this kind with just one answer. Choose another kind, or all issues.</source>
        <translation>“%1”中没有答案唯一的这类题目。请另选一种，或选择所有议题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” …</source>
        <translation>“%1”……</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✓ right, your answer</source>
        <translation>✓ 正确，您的答案</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✕ Not this one</source>
        <translation>✕ 不是这个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>✕ your answer</source>
        <translation>✕ 您的答案</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 未能写入，原有内容保持不变。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>%Ln characters that no file can hold are shown by a sign each</source>
        <translation>
            <numerusform>%Ln 个字符无法写入文件，均以符号代替</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Export a handout</source>
        <translation>导出讲义</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Nothing was printed</source>
        <translation>未打印任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Nothing was written</source>
        <translation>未写入任何文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>key</source>
        <comment>file name</comment>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <location filename="../../desktop_app/views/divider.py"/>
        <source>Border between two panes</source>
        <translation>两窗格之间的边框</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1 · %2 · seed %3</source>
        <translation>%1 · %2 · 种子 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1, on %2</source>
        <translation>%1，关于%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1: silent in its own words. What stands here is reported of it.</source>
        <translation>%1：自述中未提及，此处所列均为转述。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%1: silent in these sources.</source>
        <translation>%1：在这些文本中未表态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%2 → %3: %1</source>
        <translation>%2 → %3：%1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln control characters in the quotes cannot stand in a file and are shown by a sign each.</source>
        <translation>
            <numerusform>引文中有 %Ln 个控制字符无法写入文件，均以符号代替。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln 题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>About</source>
        <comment>sheet</comment>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>All issues</source>
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key</source>
        <translation>答案页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key</source>
        <comment>sheet</comment>
        <translation>答案页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answer key: %1</source>
        <translation>答案页：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citation</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citations</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Citations</source>
        <comment>sheet</comment>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Comparison</source>
        <comment>sheet</comment>
        <translation>对照</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Comparison of %Ln issues</source>
        <translation>
            <numerusform>%Ln 个议题对照</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Editor’s translation</source>
        <translation>编者译文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>How obtained</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Is answered</source>
        <translation>被回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Lesson</source>
        <translation>课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Lesson</source>
        <comment>sheet</comment>
        <translation>课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Links</source>
        <comment>sheet</comment>
        <translation>关联</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Made with Vis-à-vis</source>
        <translation>由 Vis-à-vis 制作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Meeting</source>
        <translation>会谈</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>No quotes on this issue</source>
        <translation>本议题无引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Not like for like</source>
        <translation>不可等量齐观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Proof</source>
        <translation>核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Questions</source>
        <comment>sheet</comment>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark how they reach us.</source>
        <translation>阅读下列引文，标出其口径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark the paragraph in which they stand.</source>
        <translation>阅读下列引文，标出其所在段落。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark what the other side says to the same point.</source>
        <translation>阅读下列话语，标出对方就同一点所说的话。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Read the words. Mark who said them.</source>
        <translation>阅读下列引文，标出发言人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something else: %3.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。就本议题出现 0 次；以下各处所指为他事：%3。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。出现 0 次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Side</source>
        <translation>一方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Some words are left out. Mark those that stand in the source.</source>
        <translation>文中略去了几个词，标出原文中的词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Source</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Sources</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Sources</source>
        <comment>sheet</comment>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Task</source>
        <translation>题目要求</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Teacher’s note</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Teacher’s note: %1</source>
        <translation>教师备注：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>The record has no question of this kind here.</source>
        <translation>就此范围，记录中没有这类题目。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Voice</source>
        <translation>口径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>What answers what</source>
        <translation>相互回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>silence</source>
        <translation>未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>“✓ verbatim” means that the words match the dossier’s copy of the source character for character. The copy itself was not compared with official pages.</source>
        <translation>“✓ 一字不差”指引文与卷宗所存抄本逐字相符；抄本本身未与官方网页核对。</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Citations:</source>
        <translation>出处(&amp;C)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>A worksheet</source>
        <translation>练习卷</translation>
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
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Chicago</source>
        <translation>芝加哥格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Chosen issues</source>
        <translation>选定议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Export a handout</source>
        <translation>导出讲义</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Letter</source>
        <translation>信纸</translation>
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
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>PDF, to print or to hand out</source>
        <translation>PDF，供打印或分发</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Plain</source>
        <translation>简明格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Spreadsheet (XLSX)</source>
        <translation>电子表格 (XLSX)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>The lesson</source>
        <translation>课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>This issue: %1</source>
        <translation>当前议题：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>With the editor’s translations of the quotes</source>
        <translation>附引文的编者译文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_dialog.py"/>
        <source>Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Find everywhere (Ctrl+F)</source>
        <translation>全文查找 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Present from this issue (F5)</source>
        <translation>从当前议题放映 (F5)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Terms</source>
        <translation>用词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/header.py"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>All quotes</source>
        <translation>全部引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Answers</source>
        <translation>相互回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Answers of the whole meeting</source>
        <translation>全场回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>The whole meeting</source>
        <translation>整场会谈</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>← The usual columns</source>
        <translation>← 恢复常规两栏</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>The licences of all parts are in the menu Help, Licences.</source>
        <translation>各组成部分的许可证见“帮助 › 许可证”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/help.py"/>
        <source>Vis-à-vis %1 sets two sides&#x27; positions side by side, every quotation proven against its source.</source>
        <translation>Vis-à-vis %1 将双方立场并列对照，每条引文均与原文核对无误。</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../desktop_app/views/search_list.py"/>
        <source>Hits</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>Filter issues</source>
        <translation>筛选议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>Issues</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/issue_list.py"/>
        <source>No issue has these words.</source>
        <translation>没有议题含有这些字词。</translation>
    </message>
</context>
<context>
    <name>IssueMenu</name>
    <message>
        <location filename="../../desktop_app/views/lesson_adding.py"/>
        <source>All issues are in the lesson</source>
        <translation>全部议题均已在课件中</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>Issues</source>
        <translation>议题</translation>
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
        <translation>（空白）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Answer with %1</source>
        <translation>以 %1 作答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>End the exercise</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>No paragraph yet</source>
        <translation>尚未选段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>See the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_item.py"/>
        <source>Show in the source</source>
        <translation>在原文中显示</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>%1: left, above</source>
        <translation>%1：左侧、上方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>%1: right, below</source>
        <translation>%1：右侧、下方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>Close the legend</source>
        <translation>关闭图例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>bar: words of its own solid, words reported framed</source>
        <translation>条形：实心为自述，空框为转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>dashed: reported by the other side or the press</source>
        <translation>虚线框：由对方或媒体转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>hatched: silent in these sources</source>
        <translation>斜纹：在这些文本中未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>ribbon: from the answer (dot) to what it answers</source>
        <translation>连线：自回应（圆点端）指向被回应的话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>solid: the side speaks for itself</source>
        <translation>实线框：该方自述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>thin: quotes of other issues</source>
        <translation>细线：其他议题的引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/legend.py"/>
        <source>verbatim: matches the bundled copy, word for word</source>
        <translation>一字不差：与随附文本逐字相符</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1 Note: %2</source>
        <translation>%1 备注：%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1, and %2 is silent</source>
        <translation>%1，%2未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Both quotes are held by the same side.</source>
        <translation>两条引文同属一方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>In the source</source>
        <translation>在原文中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Issue %1: %2. %3</source>
        <translation>议题 %1：%2。%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Other side hidden</source>
        <translation>隐藏对方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Step %1: %2. %3</source>
        <translation>步骤 %1：%2。%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The dossier has no such issue.</source>
        <translation>卷宗中没有此议题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The dossier has no such quote.</source>
        <translation>卷宗中没有此引文。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The lesson belongs to another dossier.</source>
        <translation>此课件属于另一份卷宗。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The other side is not silent on this issue: choose its answer.</source>
        <translation>对方就此议题并非未表态：请选择其回应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The quote does not speak to this issue.</source>
        <translation>此引文与本议题无关。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>The quote does not stand word for word in its source.</source>
        <translation>此引文与原文并非一字不差。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>There is no step yet.</source>
        <translation>尚无步骤。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Untitled lesson</source>
        <translation>未命名课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>What both sides hold is answered by nobody.</source>
        <translation>双方共同的立场没有回应方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>Words alone</source>
        <translation>仅引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>on all issues</source>
        <translation>全部议题</translation>
    </message>
</context>
<context>
    <name>LessonDetails</name>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>%1 is silent</source>
        <translation>%1未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Add issues or quotes from the comparison, or begin with a lesson of all main issues.</source>
        <translation>从对照中加入议题或引文，或以全部主要议题的课件为起点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>All issues</source>
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Asks about</source>
        <translation>提问范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Items</source>
        <translation>题数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Note, seen by you alone</source>
        <translation>备注，仅自己可见</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_details.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <location filename="../../desktop_app/shell/lesson_editing.py"/>
        <source>The editor stands in the source’s place: Esc or Alt+3 shows the source again</source>
        <translation>编辑器占用了原文的位置：按 Esc 或 Alt+3 可重新显示原文</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 cannot be used as a lesson. What was open stays open. Problems found: %2.</source>
        <translation>%1 无法作为课件打开，原先打开的内容保持不变。发现问题：%2 处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 has changed since this lesson was read from it. Replace it?</source>
        <translation>读入此课件后，%1 又被改动过。要覆盖吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 未能写入，原有内容保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Changed meanwhile</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Lessons (*.visavis-lesson)</source>
        <translation>课件 (*.visavis-lesson)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Open a lesson</source>
        <translation>打开课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Present from the start</source>
        <translation>从头放映</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Replace</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Save the lesson</source>
        <translation>保存课件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Steps that do not fit this dossier and are left out: %1.</source>
        <translation>与本卷宗不符而略去的步骤：%1。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The dossier “%1”, which this lesson shows, was not found: put it into the lesson’s folder, or open it.</source>
        <translation>未找到此课件所用的卷宗“%1”：请将其放入课件所在的文件夹，或先行打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The lesson “%1” is open.</source>
        <translation>课件“%1”已打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The lesson “%1” was changed and not saved. Save it?</source>
        <translation>课件“%1”有改动尚未保存。要保存吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>The program ended before the lesson “%1” was saved. Its changes were kept.</source>
        <translation>课件“%1”尚未保存，程序就已结束。改动已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lesson_files.py"/>
        <source>Unsaved lesson</source>
        <translation>未保存的课件</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>With the teacher’s notes</source>
        <translation>附教师备注</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Add issue</source>
        <translation>加入议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Add step</source>
        <translation>加入步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Close the lesson editor (Esc)</source>
        <translation>关闭课件编辑 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Minutes of the countdown</source>
        <translation>倒计时分钟数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Move down (Alt+↓)</source>
        <translation>下移 (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Move up (Alt+↑)</source>
        <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Remove (Del)</source>
        <translation>移除 (Del)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Show the source again (Alt+3)</source>
        <translation>重新显示原文 (Alt+3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>Title of the lesson</source>
        <translation>课件标题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>in no file yet</source>
        <translation>尚未存为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>no countdown</source>
        <translation>无倒计时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/lesson_panel.py"/>
        <source>● not saved · %1</source>
        <translation>● 未保存 · %1</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <location filename="../../desktop_app/views/lesson_preview.py"/>
        <source>What the class sees: %1</source>
        <translation>学生看到的画面：%1</translation>
    </message>
</context>
<context>
    <name>LessonTree</name>
    <message>
        <location filename="../../desktop_app/views/lesson_tree.py"/>
        <source>Issues and steps of the lesson</source>
        <translation>课件的议题与步骤</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>Added to the lesson: %1</source>
        <translation>已加入课件：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>No quote is selected</source>
        <translation>未选中引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>The lesson has this issue already: %1</source>
        <translation>课件中已有此议题：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/lessons.py"/>
        <source>The lesson shows this quote already: %1</source>
        <translation>课件中已有此引文：%1</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Copy licence</source>
        <translation>复制许可证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Part of %1</source>
        <translation>%1的组成部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>The licence in full</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/licences.py"/>
        <source>This installation does not bring the words of this licence along.</source>
        <translation>本安装未附带此许可证的文本。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1. %2. In their own words %3, reported %4.</source>
        <translation>%1。%2。自述 %3，转述 %4。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>%1: %2. “%3”</source>
        <translation>%1：%2。“%3”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>A click sorts by its words. Ctrl+click chooses it to be set against another column.</source>
        <translation>单击按字数排序；按住 Ctrl 单击则选定此列，与另一列对照。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>All issues</source>
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Compare with</source>
        <translation>对照另一列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>In the dossier’s order</source>
        <translation>按卷宗顺序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Quotes · words, with the first words of the strongest quote. Solid bar: in its own words; framed: reported of it. Hatched: silent in its own words. Dash: no quotes in this voice.</source>
        <translation>引文数 · 词数，附最有力引文的开头。实心条：自述；空框条：转述。斜纹：自述中未提及。短横：此种口径下无引文。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>Silent in its own words: a finding. Enter opens it.</source>
        <translation>自述中未提及：这本身就是一项发现。按 Enter 打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_menu.py"/>
        <source>Sort by words</source>
        <translation>按词数排序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>filled</source>
        <translation>有引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>quote id</source>
        <translation>引文编号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>quotes</source>
        <translation>引文数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>silent</source>
        <translation>未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>strongest quote</source>
        <translation>最有力引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix_words.py"/>
        <source>words</source>
        <translation>词数</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../desktop_app/views/matrix_table.py"/>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>%1 against which column? Press Space in it, or Ctrl+click its head. Esc lets go.</source>
        <translation>将“%1”与哪一列对照？在该列按空格键，或按住 Ctrl 单击列首。按 Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Counting words: %1</source>
        <translation>正在统计词数：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Enter: open the card · S: sort by the column · Space in two columns: compare them</source>
        <translation>Enter：打开卡片 · S：按列排序 · 在两列中各按空格键：对照两列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/matrix.py"/>
        <source>Who spends how many words on what: %1</source>
        <translation>谁就什么说了多少：%1</translation>
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
        <translation>芝加哥格式（注释）(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;MLA</source>
        <translation>MLA(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Plain</source>
        <translation>简明格式(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Citation &amp;style</source>
        <translation>出处格式(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度，深色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <location filename="../../desktop_app/views/offer_strip.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../desktop_app/shell/filling.py"/>
        <source>%1 is gone; the bundled dossier is shown instead.</source>
        <translation>%1 已不存在，改为显示随附卷宗。</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 over</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>%1 passed</source>
        <translation>已过 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Audience’s screen</source>
        <translation>投影画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Beside this screen</source>
        <translation>本屏旁边</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Frozen. The audience sees: %1</source>
        <translation>画面已冻结。投影上显示：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>No notes for this step.</source>
        <translation>此步骤无备注。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Notes and controls — Vis-à-vis</source>
        <translation>备注与控制 — Vis-à-vis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>The audience’s screen is black.</source>
        <translation>投影画面已黑屏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>The audience’s screen is white.</source>
        <translation>投影画面已白屏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/presenter.py"/>
        <source>This is the last screen.</source>
        <translation>这是最后一屏。</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/presenting.py"/>
        <source>F6: notes and controls · Esc: end</source>
        <translation>F6：备注与控制 · Esc：结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>First</source>
        <translation>首屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Last</source>
        <translation>末屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Lift black or white</source>
        <translation>取消黑屏或白屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Notes and controls</source>
        <translation>备注与控制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Previous</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight</source>
        <translation>聚光</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight down</source>
        <translation>聚光下移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight to the left</source>
        <translation>聚光左移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight to the right</source>
        <translation>聚光右移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Spotlight up</source>
        <translation>聚光上移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/presenting.py"/>
        <source>The lesson has no steps to show</source>
        <translation>课件没有可放映的步骤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/show_keys.py"/>
        <source>White</source>
        <translation>白屏</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Give up opening (Esc)</source>
        <translation>放弃打开 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>Opening %1 — %2</source>
        <translation>正在打开 %1 — %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>checking the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>counting words</source>
        <translation>统计词数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>finding the quotes in their sources</source>
        <translation>在原文中查找引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>putting it together</source>
        <translation>整理内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/progress.py"/>
        <source>showing it</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Billing information:</source>
        <translation>计费信息(&amp;B)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;End:</source>
        <translation>结束页(&amp;E)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Start:</source>
        <translation>起始页(&amp;S)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Job &amp;priority:</source>
        <translation>任务优先级(&amp;P)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Scheduled &amp;printing:</source>
        <translation>定时打印(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Page &amp;order:</source>
        <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Pages &amp;per sheet:</source>
        <translation>每张纸的页数(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <location filename="../../desktop_app/qt/qts_texts.py"/>
        <source>Page &amp;Set:</source>
        <translation>页集(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>QuietTabs</name>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/slim.py"/>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 未能写入，原有内容保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Export citations</source>
        <translation>导出出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Quote copied</source>
        <translation>引文已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Quote copied with its citation</source>
        <translation>引文及出处已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Reference copied</source>
        <translation>出处已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>These words need no translation here, or have none.</source>
        <translation>这段话无需译文，或没有译文。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Translation copied with its label</source>
        <translation>译文及其说明已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/quoting.py"/>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/reader_text.py"/>
        <source>Source text: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 is named twice</source>
        <translation>%1 列了两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 is not a language of the dossier</source>
        <translation>%1 不是本卷宗的语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 lies outside the text of %2 code points</source>
        <translation>%1 超出文本范围（共 %2 个码位）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside its turn, %3 to %4</source>
        <translation>%1 至 %2 超出其发言范围（%3 至 %4）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside the quote of %3 code points</source>
        <translation>%1 至 %2 超出引文范围（共 %3 个码位）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>%1 to %2 lies outside the text of %3 code points</source>
        <translation>%1 至 %2 超出文本范围（共 %3 个码位）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Device or resource busy</source>
        <translation>设备或资源正被占用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Input/output error</source>
        <translation>读写出错</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No such device</source>
        <translation>没有这个设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Stale file handle</source>
        <translation>文件已失效（网络文件夹可能已变动）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>a dossier is an object, not %1</source>
        <translation>卷宗应为对象，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a language has a tag such as en</source>
        <translation>语言须有标签，例如 en</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>a lesson is an object, not %1</source>
        <translation>课件应为对象，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a line holds a line feed; lines are stored one by one</source>
        <translation>一行之内含有换行符；各行须分别存放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a quote does not answer itself</source>
        <translation>引文不能回应自身</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a quote has at least one character</source>
        <translation>引文至少要有一个字符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a quote speaks to at least one issue</source>
        <translation>一条引文至少涉及一个议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>a source has at least one line</source>
        <translation>文本至少要有一行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; has not a quote</source>
        <translation>显示“%1”的步骤不应有引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; has not an exercise</source>
        <translation>显示“%1”的步骤不应有练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; must have a quote</source>
        <translation>显示“%1”的步骤须有引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; must have an exercise</source>
        <translation>显示“%1”的步骤须有练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>a step that shows &quot;%1&quot; names no other quote</source>
        <translation>显示“%1”的步骤不应指明另一条引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/dossier_file.py"/>
        <location filename="../../desktop_app/files/lesson_file.py"/>
        <location filename="../../desktop_app/files/recovery.py"/>
        <source>a text holds half a character (a lone surrogate)</source>
        <translation>文本含有半个字符（单独的代理码）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/handouts.py"/>
        <source>an error of the program: %1</source>
        <translation>程序出错：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen</source>
        <translation>编号由 1 至 64 个小写字母、数字和连字符组成，且不以连字符开头</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen, not %1</source>
        <translation>编号由 1 至 64 个小写字母、数字和连字符组成，且不以连字符开头，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>does not fit the format: %1</source>
        <translation>与格式不符：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>ends at %1, which is not after its start at %2</source>
        <translation>结束于 %1，并不在起点 %2 之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting &#x27;,&#x27; delimiter</source>
        <translation>此处应有分隔符“,”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting &#x27;:&#x27; delimiter</source>
        <translation>此处应有分隔符“:”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting property name enclosed in double quotes</source>
        <translation>此处应有以双引号括起的键名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>expecting value</source>
        <translation>此处应有一个值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>extra data</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>has no text in the language %1</source>
        <translation>缺少语言 %1 的文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>holds half a character (the lone surrogate %1)</source>
        <translation>含有半个字符（单独的代理码 %1）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>illegal trailing comma before end of array</source>
        <translation>列表结尾前多了一个逗号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>illegal trailing comma before end of object</source>
        <translation>对象结尾前多了一个逗号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid \escape</source>
        <translation>反斜杠转义无效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid \uXXXX escape</source>
        <translation>\uXXXX 转义无效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>invalid control character at</source>
        <translation>此处的控制字符无效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is %1, which is not a number that JSON has</source>
        <translation>是 %1，JSON 中没有这样的数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>is a device or a pipe, not a file</source>
        <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is an integer beyond ±2^53: %1</source>
        <translation>整数超出 ±2^53：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>is missing: this may be no dossier; this program reads up to %1</source>
        <translation>缺少此项：这可能不是卷宗；本程序最多读取格式 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>is missing: this may be no lesson; this program reads up to %1</source>
        <translation>缺少此项：这可能不是课件；本程序最多读取格式 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>is no field of the format</source>
        <translation>格式中没有这个字段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is not valid UTF-8 (byte %1)</source>
        <translation>不是有效的 UTF-8（字节 %1）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>is too large for a number</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>joins a quote with itself</source>
        <translation>把引文与其自身相连</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>joins two quotes of the same side, %1</source>
        <translation>连接了同属一方（%1）的两条引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>line %1 is named twice</source>
        <translation>第 %1 行列了两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>made by a newer version of Vis-à-vis: format %1, this program reads up to %2</source>
        <translation>由更新版本的 Vis-à-vis 生成：格式 %1，本程序最多读取格式 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>more than %1 problems of this kind; the rest is not listed</source>
        <translation>此类问题超过 %1 处，其余不再列出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>must be %1 to %2, not %3</source>
        <translation>须为 %1 至 %2，而非 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>must be %1 to %2, or none, not %3</source>
        <translation>须为 %1 至 %2 或不填，而非 %3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a day such as 2021-03-18, not %1</source>
        <translation>须为日期，例如 2021-03-18，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a list, not %1</source>
        <translation>须为列表，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be a whole number, not %1</source>
        <translation>须为整数，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be an object, not %1</source>
        <translation>须为对象，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be one of %1, not %2</source>
        <translation>须为下列之一：%1，而非 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/schema.py"/>
        <source>must be text, not %1</source>
        <translation>须为文字，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>must be the id of a party or %1, not %2</source>
        <translation>须为一方的编号或 %1，而非 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>must not be negative, not %1</source>
        <translation>不能为负数，现为 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>not JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>not UTF-8 text: the byte %1 has no place here</source>
        <translation>不是 UTF-8 文本：字节 %1 不应出现在此处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>starts at %1, before the one before it ends at %2</source>
        <translation>起于 %1，而前一处到 %2 才结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/paper.py"/>
        <source>the PDF could not be begun</source>
        <translation>无法开始写 PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>the disk took no more data</source>
        <translation>磁盘不再接收数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the event ends on %1, before it starts on %2</source>
        <translation>会谈结束于 %1，早于其开始的 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>文件有 %1 字节，最多只读取 %2 字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/strictjson.py"/>
        <source>the file is UTF-16 text; it must be UTF-8</source>
        <translation>文件是 UTF-16 文本，须为 UTF-8</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/strictjson.py"/>
        <source>the file is UTF-8 with a byte order mark; it must be UTF-8 without one</source>
        <translation>文件是带字节顺序标记的 UTF-8，须为不带标记的 UTF-8</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>the file is write-protected</source>
        <translation>文件有写保护</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>the file may not be read: permission denied</source>
        <translation>无权读取该文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the id %1 is kept for what is held by both sides</source>
        <translation>编号 %1 专用于双方共同的立场</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the id %1 is taken by %2</source>
        <translation>编号 %1 已用于 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the issue %1 is named twice</source>
        <translation>议题 %1 列了两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/lesson_check.py"/>
        <source>the issue stands in %1 already</source>
        <translation>该议题已在 %1 中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the key %1</source>
        <translation>键有误：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the key %1 stands twice in one object</source>
        <translation>键 %1 在同一对象中出现了两次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/headless.py"/>
        <source>the lesson belongs to another dossier, %1</source>
        <translation>此课件属于另一份卷宗 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/headless.py"/>
        <location filename="../../desktop_app/shell/plots.py"/>
        <source>the picture could not be encoded</source>
        <translation>图片无法编码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/plots.py"/>
        <source>the picture would be too large</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the position of this party on this issue stands in %1 already</source>
        <translation>该方在此议题上的立场已在 %1 中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the quote is not on the issue %1</source>
        <translation>引文不属于议题 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the sentence cites no quote on the issue %1</source>
        <translation>此句没有引用议题 %1 的任何引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>the system says: %1</source>
        <translation>系统报告：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/jsonfaults.py"/>
        <source>the text breaks off here: the file is cut short, or a mark is not closed</source>
        <translation>文本在此中断：文件不完整，或有符号未闭合</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the text has the sha256 %1, not %2</source>
        <translation>文本的 sha256 为 %1，而非 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>the words are in the language %1 themselves</source>
        <translation>这段话本身就是 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/qt/handouts.py"/>
        <source>the writing broke off</source>
        <translation>写入中断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/migrate.py"/>
        <source>there is no format %1; this program reads up to %2</source>
        <translation>没有格式 %1；本程序最多读取格式 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no issue with the id %1</source>
        <translation>没有编号为 %1 的议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no line %1; lines are numbered 1 to %2</source>
        <translation>没有第 %1 行；行号为 1 至 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no party with the id %1</source>
        <translation>没有编号为 %1 的一方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no quote with the id %1</source>
        <translation>没有编号为 %1 的引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no source with the id %1</source>
        <translation>没有编号为 %1 的文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there is no speaker with the id %1</source>
        <translation>没有编号为 %1 的发言人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/raw.py"/>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be at least one</source>
        <translation>至少要有一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be exactly two, one on each side, not %1</source>
        <translation>须恰好有两个，双方各一，而非 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engine/check.py"/>
        <source>there must be exactly two, one on each side, not none</source>
        <translation>须恰好有两个，双方各一，现在一个也没有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/oserrors.py"/>
        <source>this is no name that a file can have</source>
        <translation>这不是可用的文件名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/files/atomic.py"/>
        <source>what was written does not read back the same</source>
        <translation>写入的内容读回时不一致</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../desktop_app/views/ruler.py"/>
        <source>%1 quotes in this text. Of the current issue: first side %2, second side %3, both %4. Hits: %5.</source>
        <translation>本文共有引文 %1 条。属当前议题者：第一方 %2，第二方 %3，双方 %4。查找结果：%5。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/ruler.py"/>
        <source>Overview of the text</source>
        <translation>全文概览</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>In this folder there is %1 already. Replace it?</source>
        <translation>此文件夹中已有 %1。要覆盖吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>Replace</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/saving.py"/>
        <source>Replace a file</source>
        <translation>覆盖文件</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>%1 · in part</source>
        <translation>%1 · 节选</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Editor’s reason: %1</source>
        <translation>编者说明：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer, as %2 reports it?</source>
        <translation>据%2转述，%1如何回应？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer, as the press reports it?</source>
        <translation>据媒体报道，%1如何回应？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 answer?</source>
        <translation>%1如何回应？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it, as %2 reports it?</source>
        <translation>据%2转述，%1怎样表述？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it, as the press reports it?</source>
        <translation>据媒体报道，%1怎样表述？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>How does %1 put it?</source>
        <translation>%1怎样表述？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Says nothing on this in its own words. The other side reports a position of it.</source>
        <translation>自述中未谈及此事，对方转述了其立场。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Says nothing on this in these sources.</source>
        <translation>在这些文本中未谈及此事。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。出现 0 次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>Searched in all %1 of its own words: %2. Found only where they speak of something else.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。所见各处均指他事。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>The translation would tell the answer: it comes with that.</source>
        <translation>译文会透露答案，将随答案一起显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>There is no translation to show here.</source>
        <translation>此处没有可显示的译文。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this, as %2 reports it?</source>
        <translation>据%2转述，%1对此怎么说？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this, as the press reports it?</source>
        <translation>据媒体报道，%1对此怎么说？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What does %1 say on this?</source>
        <translation>%1对此怎么说？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said, as %2 reports it?</source>
        <translation>据%2转述，%1此前说了什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said, as the press reports it?</source>
        <translation>据媒体报道，%1此前说了什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>What had %1 said?</source>
        <translation>%1此前说了什么？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>screen %1 of %2</source>
        <translation>第 %1 屏，共 %2 屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/screen_words.py"/>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>%1 in the sources</source>
        <translation>原文中 %1</translation>
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
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Hit %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Hit %1 of more than %2</source>
        <translation>第 %1 处，共 %2 处以上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>More than %1 hits in the sources</source>
        <translation>原文中超过 %1 处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>No hits</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>No hits in the sources</source>
        <translation>原文中未找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Show more (%1 left)</source>
        <translation>显示更多（还有 %1 处）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Sources</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Stopped: this pattern takes too long on a single paragraph. Repeats within repeats do that.</source>
        <translation>已停止：该表达式在单个段落上耗时过长，多因重复嵌套重复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This is not a pattern: %1.</source>
        <translation>这不是有效的表达式：%1。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This pattern breaks off or goes wrong after %1 characters: %2.</source>
        <translation>该表达式在第 %1 个字符后中断或出错：%2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>This pattern repeats or nests too much to be searched.</source>
        <translation>该表达式重复或嵌套过多，无法查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Title of an issue</source>
        <translation>议题标题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>Type a letter or a figure: quotation marks and blanks alone are not searched.</source>
        <translation>请输入文字或数字：单独的引号和空格不予查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>more than %1</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Clear all filters</source>
        <translation>清除所有筛选条件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Filters %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Search everything</source>
        <translation>全文查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Search quotes, sources, questions and summaries</source>
        <translation>查找引文、原文、问题和摘要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Side</source>
        <translation>一方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Source</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Voice</source>
        <translation>口径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/search_panel.py"/>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln answers between these two places</source>
        <translation>
            <numerusform>这两处之间有 %Ln 次回应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln of them reported</source>
        <translation>
            <numerusform>其中 %Ln 条为转述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln 次发言</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>Not drawn, because nobody has the floor there: %1.</source>
        <translation>以下文本无人发言，故未绘出：%1。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>answer</source>
        <translation>回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>answered quote</source>
        <translation>被回应的引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>first word</source>
        <translation>首词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>holder</source>
        <translation>立场方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>interpreted</source>
        <translation>经译员</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>last word</source>
        <translation>末词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>reported</source>
        <translation>转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>source</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>turn</source>
        <translation>发言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>voice</source>
        <translation>口径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>written</source>
        <translation>书面</translation>
    </message>
</context>
<context>
    <name>SequenceOverview</name>
    <message>
        <location filename="../../desktop_app/views/sequence_overview.py"/>
        <source>The whole meeting</source>
        <translation>整场会谈</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>%1: a part of the meeting</source>
        <translation>%1：会谈的一段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>%1: the meeting as it was spoken</source>
        <translation>%1：按发言先后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Counting who said how much: %1</source>
        <translation>正在统计各方发言量：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>No source of this dossier says who has the floor, so there is no sequence to show.</source>
        <translation>本卷宗的文本均未注明发言人，因此没有时序可显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Show the whole meeting (0)</source>
        <translation>显示整场会谈 (0)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Whole meeting</source>
        <translation>整场会谈</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Width is words spoken. Drag across to zoom in, click to read, or walk with the arrow keys.</source>
        <translation>宽度表示发言词数。横向拖动可放大，单击可阅读，也可用方向键移动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/sequence.py"/>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Game:</source>
        <translation>练习(&amp;G)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Issue:</source>
        <translation>议题(&amp;I)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Questions:</source>
        <translation>题数(&amp;Q)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>&amp;Seed:</source>
        <translation>种子(&amp;S)：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>All issues</source>
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>And its answer key, as a file of its own</source>
        <translation>另附答案页，单独成文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/handout_parts.py"/>
        <source>The same seed gives the same questions everywhere</source>
        <translation>同一种子在任何地方得到同样的题目</translation>
    </message>
</context>
<context>
    <name>ShowList</name>
    <message>
        <location filename="../../desktop_app/views/show_list.py"/>
        <source>Issues and steps</source>
        <translation>议题与步骤</translation>
    </message>
</context>
<context>
    <name>SilenceCard</name>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>%1: silent in its own words. What stands here is reported of it.</source>
        <translation>%1：自述中未提及，此处所列均为转述。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>%1: silent in these sources.</source>
        <translation>%1：在这些文本中未表态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Look for yourself in its turns →</source>
        <translation>到该方发言中自行查证 →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something else: %3.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。就本议题出现 0 次；以下各处所指为他事：%3。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/silence_card.py"/>
        <source>Searched in all %1 of its own words: %2. Found 0 times.</source>
        <translation>在其全部 %1 个词的自述中查找：%2。出现 0 次。</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>%1, own turns only — %2</source>
        <translation>%1，仅其本方发言 — %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Next quote (F3)</source>
        <translation>下一条引文 (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Previous quote (Shift+F3)</source>
        <translation>上一条引文 (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Search this side&#x27;s own turns</source>
        <translation>在该方发言中查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Show the whole text again</source>
        <translation>恢复显示全文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>Sources</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/source_pane.py"/>
        <source>quote %1 of %2</source>
        <translation>第 %1 条引文，共 %2 条</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../desktop_app/shell/start.py"/>
        <source>The settings could not be read; they are kept as %1. The window has the usual ones.</source>
        <translation>无法读取设置，原文件已存为 %1。窗口使用默认设置。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>All issues</source>
        <translation>全部议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Another seed</source>
        <translation>换种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Choose an exercise</source>
        <translation>选择练习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For one student, here</source>
        <translation>单人作答，就在这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For the class, on the big screen</source>
        <translation>全班一起，投到大屏幕</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>For whom</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Give up (Esc)</source>
        <translation>放弃 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>Seed: the same number gives the same questions everywhere</source>
        <translation>种子：同一个数字在任何地方得到同样的题目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/exercise_start.py"/>
        <source>The same number gives the same questions everywhere</source>
        <translation>同一个数字在任何地方得到同样的题目</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>%1 of %2 quotes are verbatim</source>
        <translation>%2 条引文中 %1 条一字不差</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>Not like for like — %1</source>
        <translation>不可等量齐观 — %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/status.py"/>
        <source>✓ every quote matches the bundled sources word for word</source>
        <translation>✓ 每条引文均与随附文本逐字相符</translation>
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
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 %2, %3 per 1,000 words</source>
        <translation>%1 %2，每千词 %3 次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>%1 (the first %2 of each)</source>
        <translation>%1（各取前 %2 条）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 [%2] %3</source>
        <translation>%1【%2】%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1 nothing</source>
        <translation>%1 无</translation>
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
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1: %2; %3; G2 %4; log ratio %5</source>
        <translation>%1：%2；%3；G2 %4；对数比 %5</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>%1: count</source>
        <translation>%1：次数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>%1: per 1,000 words</source>
        <translation>%1：每千词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln 份文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>&lt;0.01</source>
        <translation>&lt;0.01</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>As spoken</source>
        <translation>发言顺序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Chinese is counted by characters.</source>
        <translation>中文按字计数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Chinese is cut into words by %1.</source>
        <translation>中文由 %1 分词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Choose a term to see every place where it was said.</source>
        <translation>选择一个词，查看它出现的每一处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Click to sort, or press S in the column.</source>
        <translation>单击排序，或在该列按 S 键。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Concordance</source>
        <translation>例句</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Counted: %1; %2. What one side reports of the other never counts.</source>
        <translation>统计范围：%1；%2。一方对另一方的转述一概不计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Counting words: %1</source>
        <translation>正在统计词数：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Frequency</source>
        <translation>词频</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>From %Ln times</source>
        <translation>
            <numerusform>至少 %Ln 次</numerusform>
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
        <translation>差异有多大：1 为两倍，2 为四倍，3 为八倍。%1用得多为正，%2用得多为负。从未使用的一方按半次计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>How often %1 uses it.</source>
        <translation>%1使用的次数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>How often in 1,000 words: %1 left, %2 right.</source>
        <translation>每千词使用次数：左为%1，右为%2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Issues</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Keyness</source>
        <translation>关键度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Korean is cut at blanks, so particles stay with their nouns.</source>
        <translation>韩文按空格切分，助词与名词连在一起。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Listed: %1 of %2 terms.</source>
        <translation>已列出 %2 个词中的 %1 个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Log ratio</source>
        <translation>对数比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Log-likelihood: how sure it is that the sides differ. Above 3.84 chance would make it in fewer than 1 of 20 cases, above 6.63 in 1 of 100, above 10.83 in 1 of 1,000, above 15.13 in 1 of 10,000.</source>
        <translation>对数似然值：双方确有差异的把握有多大。高于 3.84，出于偶然的可能不足 1/20；高于 6.63，不足 1/100；高于 10.83，不足 1/1,000；高于 15.13，不足 1/10,000。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Look up a term</source>
        <translation>查一个词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Look up a word or phrase</source>
        <translation>查一个词或短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>More by %1</source>
        <translation>%1用得更多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>No term is frequent enough.</source>
        <translation>没有达到词频要求的词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Nothing that %1 says is counted, so there is nothing to compare.</source>
        <translation>%1的发言均未计入，因此无从比较。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Show card</source>
        <translation>显示卡片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Show the card of the quote around this line (Ctrl+Enter)</source>
        <translation>显示此句所属引文的卡片 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Side and speaker</source>
        <translation>一方与发言人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Single words</source>
        <translation>单词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by place in the sources</source>
        <translation>按原文位置排序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by word %1 to the left</source>
        <translation>按左侧第 %1 个词排序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>Sort by word %1 to the right</source>
        <translation>按右侧第 %1 个词排序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/stop_words.py"/>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Stop words…</source>
        <translation>停用词…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Telling terms</source>
        <translation>议题用词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Term</source>
        <translation>词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Terms</source>
        <translation>用词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/stop_words.py"/>
        <source>Terms that begin or end with one of these words are not listed. Put a blank between words.</source>
        <translation>以这些词开头或结尾的词不予列出。词与词之间请用空格隔开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/terms.py"/>
        <source>Terms: %1</source>
        <translation>用词：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_plot.py"/>
        <source>The first %1 of %2.</source>
        <translation>%2 条中的前 %1 条。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>The issues of this dossier name no terms.</source>
        <translation>本卷宗的议题未列出检索词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>The issues whose search term it is in the dossier.</source>
        <translation>在卷宗中以此为检索词的议题。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Up to %Ln words</source>
        <translation>
            <numerusform>最多 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Voice and place</source>
        <translation>口径与出处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>What is counted of %1: %2</source>
        <translation>%1计入统计的内容：%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Words and phrases as they were counted.</source>
        <translation>计入统计的词和短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>Words end at blanks and signs; hyphens and apostrophes inside a word belong to it.</source>
        <translation>单词以空格和标点为界；词内的连字符和撇号算作词的一部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>per 1,000 words</source>
        <translation>每千词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>“%1” was said by neither side in what is counted.</source>
        <translation>在统计范围内，双方均未说过“%1”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/line_pane.py"/>
        <source>“%1”: %2, %3</source>
        <translation>“%1”：%2，%3</translation>
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
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/dialogs.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>%1 was not written. What was there before stays.</source>
        <translation>%1 未能写入，原有内容保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Export this view</source>
        <translation>导出当前视图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Laying out the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Print this view</source>
        <translation>打印当前视图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/shell/viewing.py"/>
        <source>cells that began like a formula and were given an apostrophe in front: %1</source>
        <translation>形似公式而在前面加了撇号的单元格：%1</translation>
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
        <translation>%1%2</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: %2 of its own</source>
        <translation>%1：自述 %2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: %2 to %3. %4</source>
        <translation>%2对%3：%1。%4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: silent</source>
        <translation>%1：未表态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%1: silent, %2 reported</source>
        <translation>%1：自述中未提及，转述 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln links to other issues ▾</source>
        <translation>
            <numerusform>%Ln 处关联其他议题 ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln more links ▾</source>
        <translation>
            <numerusform>另有 %Ln 处关联 ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln passages that answer another, in the order in which the answers were given</source>
        <translation>
            <numerusform>%Ln 处回应，按回应先后排列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln 条引文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>, %1 reported</source>
        <translation>，转述 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Also raised</source>
        <translation>另有提及</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground as %1 reports it</source>
        <translation>据%1所述的共识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground as reported</source>
        <translation>据报道的共识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Common ground, as reported</source>
        <translation>据报道的共识</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation of the interpreter’s English, not a quotation</source>
        <translation>编者据译员英文所译，非引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation of the interpreter’s words, not a quotation</source>
        <translation>编者据译员所言翻译，非引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Editor’s translation, not a quotation</source>
        <translation>编者译文，非引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Main issues</source>
        <translation>主要议题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Matches the bundled copy of the source word for word.</source>
        <translation>与随附的原文抄本逐字相符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Matches the bundled copy word for word, but stands at another place than the dossier says.</source>
        <translation>与随附抄本逐字相符，但所在位置与卷宗所记不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>No quote here answers another.</source>
        <translation>此处没有相互回应的引文。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>No quotes in this voice on this issue</source>
        <translation>就此议题，此种口径下无引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Not verbatim: the bundled copy has these words with other typography.</source>
        <translation>并非一字不差：随附抄本中这些话的排印符号不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Not verbatim: these words were not found in the bundled copy.</source>
        <translation>并非一字不差：随附抄本中未找到这些话。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>Show whole</source>
        <translation>展开全文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>agrees</source>
        <translation>赞同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>contrasts</source>
        <translation>说法不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>mirrors</source>
        <translation>互为镜像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>no quotes</source>
        <translation>无引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>own words</source>
        <translation>原话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>press report</source>
        <translation>报刊报道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>qualifies</source>
        <translation>加以限定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>quote on %1</source>
        <translation>关于“%1”的引文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>readout</source>
        <translation>通报</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>reported</source>
        <translation>转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>reported by %1</source>
        <translation>%1转述</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>said</source>
        <translation>发言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>turns back</source>
        <translation>反指对方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>via interpreter</source>
        <translation>经译员</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>… %Ln quotes without an answer</source>
        <translation>
            <numerusform>……%Ln 条引文无回应</numerusform>
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
        <translation>≈ 排印有异</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✓ verbatim</source>
        <translation>✓ 一字不差</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✓ verbatim, moved</source>
        <translation>✓ 一字不差，位置有变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/wording.py"/>
        <source>✕ not found</source>
        <translation>✕ 未找到</translation>
    </message>
</context>
<context>
    <name>WritingStrip</name>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Give up writing (Esc)</source>
        <translation>放弃写入 (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Laying out the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/views/writing_strip.py"/>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <location filename="../../desktop_app/views/compare_head.py"/>
        <source>Column: %1. Choose another</source>
        <translation>本栏：%1。另选</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <location filename="../../desktop_app/views/summary.py"/>
        <source>Quote %1</source>
        <translation>引文 %1</translation>
    </message>
</context>
</TS>
