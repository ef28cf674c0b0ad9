; The installer for one user, who needs no administrator's rights. target.py gives VERSION, OUT,
; LISTS, a folder with two lists: what to install, and what to remove again; and ICON and SIDE, the pictures.
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
RequestExecutionLevel user

!include MUI2.nsh
!include x64.nsh

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

; A program that runs holds its file: it cannot be opened for appending.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\Vis-a-vis.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\Vis-a-vis.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_RUNNING
  ; The version before takes its own files away, so that none is left over.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  !include "${LISTS}\install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Vis-a-vis.exe"

  !insertmacro REGISTER ".visavis" "application/x-visavis" "${TYPE}" "$(DOCUMENT)"
  !insertmacro REGISTER ".visavis-lesson" "application/x-visavis-lesson" "${LESSON}" "$(LESSON)"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Vis-a-vis.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Vis-à-vis contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "${KILOBYTES}"
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Only what was installed goes: dossiers, settings, and whatever somebody put into the folder stay.
Section Uninstall
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_RUNNING
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
