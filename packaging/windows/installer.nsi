; The installer for one user, who needs no administrator's rights. target.py gives VERSION, OUT,
; LISTS, a folder with two lists: what to install, and what to remove again; LONGEST, how many characters the longest
; name in the first one has below the folder; and ICON and SIDE, the pictures.
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
RequestExecutionLevel user

!include MUI2.nsh
!include WinVer.nsh

!define NAME "Vis-à-vis"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Vis-a-vis"
!define TYPE "Visavis.Dossier"
!define LESSON "Visavis.Lesson"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Vis-a-vis"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Vis-a-vis"
VIAddVersionKey /LANG=0 "FileDescription" "Vis-a-vis setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Vis-a-vis.exe"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderLeft
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Korean"

LangString DOCUMENT ${LANG_ENGLISH} "Vis-à-vis dossier"
LangString DOCUMENT ${LANG_SIMPCHINESE} "Vis-à-vis 卷宗"
LangString DOCUMENT ${LANG_KOREAN} "Vis-à-vis 자료"
LangString LESSON ${LANG_ENGLISH} "Vis-à-vis lesson"
LangString LESSON ${LANG_SIMPCHINESE} "Vis-à-vis 课件"
LangString LESSON ${LANG_KOREAN} "Vis-à-vis 수업"
LangString RUNNING ${LANG_ENGLISH} "Vis-à-vis is running. Close it, then try again."
LangString RUNNING ${LANG_SIMPCHINESE} "Vis-à-vis 正在运行。请先关闭，然后重试。"
LangString RUNNING ${LANG_KOREAN} "Vis-à-vis가 실행 중입니다. 닫은 뒤 다시 시도하십시오."
LangString OLD ${LANG_ENGLISH} "Vis-à-vis needs 64-bit Windows 10 or newer."
LangString OLD ${LANG_SIMPCHINESE} "Vis-à-vis 需要 64 位的 Windows 10 或更新版本。"
LangString OLD ${LANG_KOREAN} "Vis-à-vis에는 64비트 Windows 10 이상이 필요합니다."
LangString OCCUPIED ${LANG_ENGLISH} "There are other files in $INSTDIR. Choose another folder."
LangString OCCUPIED ${LANG_SIMPCHINESE} "$INSTDIR 中已有其他文件。请选择另一个文件夹。"
LangString OCCUPIED ${LANG_KOREAN} "$INSTDIR에 다른 파일이 있습니다. 다른 폴더를 선택하십시오."
LangString LONG ${LANG_ENGLISH} "The path of this folder is too long. Choose a shorter one."
LangString LONG ${LANG_SIMPCHINESE} "此文件夹的路径过长。请选择路径较短的文件夹。"
LangString LONG ${LANG_KOREAN} "이 폴더의 경로가 너무 깁니다. 경로가 더 짧은 폴더를 선택하십시오."
LangString LOCKED ${LANG_ENGLISH} "Nothing can be written to $INSTDIR. Choose another folder."
LangString LOCKED ${LANG_SIMPCHINESE} "无法写入 $INSTDIR。请选择另一个文件夹。"
LangString LOCKED ${LANG_KOREAN} "$INSTDIR에 쓸 수 없습니다. 다른 폴더를 선택하십시오."

; A type of document: its suffix, its media type, its id, and what it is called.
!macro REGISTER SUFFIX MEDIA ID NAMED
  WriteRegStr HKCU "Software\Classes\${SUFFIX}" "" "${ID}"
  WriteRegStr HKCU "Software\Classes\${SUFFIX}" "Content Type" "${MEDIA}"
  WriteRegStr HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "${ID}" ""
  WriteRegStr HKCU "Software\Classes\${ID}" "" "${NAMED}"
  WriteRegStr HKCU "Software\Classes\${ID}\DefaultIcon" "" "$INSTDIR\Vis-a-vis.exe,1"
  WriteRegStr HKCU "Software\Classes\${ID}\shell\open\command" "" '"$INSTDIR\Vis-a-vis.exe" "%1"'
!macroend

; What somebody else has registered for the suffix since stays.
!macro UNREGISTER SUFFIX ID
  ReadRegStr $0 HKCU "Software\Classes\${SUFFIX}" ""
  ${If} $0 == "${ID}"
    DeleteRegValue HKCU "Software\Classes\${SUFFIX}" ""
    DeleteRegValue HKCU "Software\Classes\${SUFFIX}" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "${ID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${SUFFIX}"
  DeleteRegKey HKCU "Software\Classes\${ID}"
!macroend

; A program that runs holds its file: it cannot be opened for appending. R0 is the folder that it lies in.
!macro ASK_WHETHER_HELD FILE
  ${If} ${FileExists} "$R0\${FILE}"
    ClearErrors
    FileOpen $0 "$R0\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 held
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro REFUSAL UN
Function ${UN}RefuseWhileRunning
  ${Do}
    StrCpy $1 free
    !insertmacro ASK_WHETHER_HELD "Vis-a-vis.exe"
    !insertmacro ASK_WHETHER_HELD "visavis.exe"
    ${If} $1 == free
      Return
    ${EndIf}
    ; Silently, nobody would close it.
    StrCpy $1 no
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL +2
    StrCpy $1 again
  ${LoopUntil} $1 == no
  SetErrorLevel 4
  Quit
FunctionEnd
!macroend
!insertmacro REFUSAL ""
!insertmacro REFUSAL "un."

; 1 is "ours" where the folder has our program in it or nothing at all, "others" where it has anything else.
Function WhoseFolder
  StrCpy $1 ours
  ${If} ${FileExists} "$INSTDIR\Vis-a-vis.exe"
    Return
  ${EndIf}
  FindFirst $0 $2 "$INSTDIR\*"
  ${DoUntil} $2 == ""
    ${If} $2 != "."
    ${AndIf} $2 != ".."
      StrCpy $1 others
      ${ExitDo}
    ${EndIf}
    FindNext $0 $2
  ${Loop}
  FindClose $0
FunctionEnd

; What others have in a folder must be neither overwritten nor, later, taken away: among other files the app takes a
; folder of its own. 1 is "" where the folder will do, else why not.
Function ChooseFolder
  Call WhoseFolder
  ${If} $1 == others
    StrCpy $INSTDIR "$INSTDIR\Vis-a-vis"
    Call WhoseFolder
  ${EndIf}
  ${If} $1 == others
    StrCpy $1 "$(OCCUPIED)"
    Return
  ${EndIf}
  StrLen $0 "$INSTDIR\"
  IntOp $0 $0 + ${LONGEST}
  ; Windows' own limit is 260, with a zero at the end.
  ${If} $0 > 259
    StrCpy $1 "$(LONG)"
    Return
  ${EndIf}
  ; Found out before the version before is taken away.
  CreateDirectory "$INSTDIR"
  ClearErrors
  FileOpen $0 "$INSTDIR\visavis.tmp" w
  ${If} ${Errors}
    StrCpy $1 "$(LOCKED)"
    Return
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\visavis.tmp"
  RMDir "$INSTDIR"
  StrCpy $1 ""
FunctionEnd

Function FolderLeft
  Call ChooseFolder
  ${If} $1 != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$1"
    Abort
  ${EndIf}
FunctionEnd

; R0 is a folder: the version in it takes its own files away, so that none is left over.
Function RemoveVersion
  ${IfNot} ${FileExists} "$R0\Vis-a-vis.exe"
  ${OrIfNot} ${FileExists} "$R0\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$R0\uninstall.exe" /S _?=$R0'
  Delete "$R0\uninstall.exe"
  RMDir "$R0"
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  ${If} ${Silent}
    Call ChooseFolder
    ${If} $1 != ""
      SetErrorLevel 6
      Quit
    ${EndIf}
  ${EndIf}
  ; The version before may lie in another folder: there must not be two, of which one could not be removed any more.
  ReadRegStr $R1 HKCU "${KEY}" "InstallLocation"
  StrCpy $R0 $INSTDIR
  Call RefuseWhileRunning
  ${If} $R1 != ""
  ${AndIf} $R1 != $INSTDIR
    StrCpy $R0 $R1
    Call RefuseWhileRunning
    Call RemoveVersion
  ${EndIf}
  StrCpy $R0 $INSTDIR
  Call RemoveVersion
  ; First of all: what is broken off half-way, for want of space, can be removed, too.
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  !include "${LISTS}\install.nsh"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Vis-a-vis.exe"

  !insertmacro REGISTER ".visavis" "application/x-visavis" "${TYPE}" "$(DOCUMENT)"
  !insertmacro REGISTER ".visavis-lesson" "application/x-visavis-lesson" "${LESSON}" "$(LESSON)"

  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Vis-a-vis.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Vis-à-vis contributors"
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "${KILOBYTES}"
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Only what was installed goes: dossiers, settings, and whatever somebody put into the folder stay.
Section Uninstall
  SetShellVarContext current
  StrCpy $R0 $INSTDIR
  Call un.RefuseWhileRunning
  !include "${LISTS}\uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  ; Goes only where nothing else is in it.
  RMDir "$LOCALAPPDATA\Programs"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro UNREGISTER ".visavis" "${TYPE}"
  !insertmacro UNREGISTER ".visavis-lesson" "${LESSON}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
