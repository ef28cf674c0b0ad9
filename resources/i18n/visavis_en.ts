<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exercises</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>The record has no more than %Ln questions of this kind with just one answer.</source>
        <translation>
            <numerusform>The record has no more than %Ln question of this kind with just one answer.</numerusform>
            <numerusform>The record has no more than %Ln questions of this kind with just one answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/exercise_words.py"/>
        <source>“%1” has no more than %Ln questions of this kind with just one answer.</source>
        <translation>
            <numerusform>“%1” has no more than %Ln question of this kind with just one answer.</numerusform>
            <numerusform>“%1” has no more than %Ln questions of this kind with just one answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../desktop_app/shell/exporting.py"/>
        <source>%Ln characters that no file can hold are shown by a sign each</source>
        <translation>
            <numerusform>%Ln character that no file can hold is shown by a sign</numerusform>
            <numerusform>%Ln characters that no file can hold are shown by a sign each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln control characters in the quotes cannot stand in a file and are shown by a sign each.</source>
        <translation>
            <numerusform>%Ln control character in the quotes cannot stand in a file and is shown by a sign.</numerusform>
            <numerusform>%Ln control characters in the quotes cannot stand in a file and are shown by a sign each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/handout_phrases.py"/>
        <source>Comparison of %Ln issues</source>
        <translation>
            <numerusform>Comparison of %Ln issue</numerusform>
            <numerusform>Comparison of %Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/lesson_words.py"/>
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/search_wording.py"/>
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln answers between these two places</source>
        <translation>
            <numerusform>%Ln answer between these two places</numerusform>
            <numerusform>%Ln answers between these two places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln of them reported</source>
        <translation>
            <numerusform>%Ln of them reported</numerusform>
            <numerusform>%Ln of them reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/sequence_words.py"/>
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_words.py"/>
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>From %Ln times</source>
        <translation>
            <numerusform>From once</numerusform>
            <numerusform>From %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/term_controls.py"/>
        <source>Up to %Ln words</source>
        <translation>
            <numerusform>Up to %Ln word</numerusform>
            <numerusform>Up to %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln links to other issues ▾</source>
        <translation>
            <numerusform>%Ln link to other issues ▾</numerusform>
            <numerusform>%Ln links to other issues ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln more links ▾</source>
        <translation>
            <numerusform>%Ln more link ▾</numerusform>
            <numerusform>%Ln more links ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln passages that answer another, in the order in which the answers were given</source>
        <translation>
            <numerusform>%Ln passage that answers another</numerusform>
            <numerusform>%Ln passages that answer another, in the order in which the answers were given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/views/wording.py"/>
        <source>… %Ln quotes without an answer</source>
        <translation>
            <numerusform>… %Ln quote without an answer</numerusform>
            <numerusform>… %Ln quotes without an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
