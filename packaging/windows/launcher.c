/* Starts Vis-a-vis: hands the command line to the Python that lies beside this program.
   Built twice, with and without a console (see target.py). */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*py_main)(int, wchar_t **);

enum { OPTIONS = 3, LONGEST = 32768 };

static int fail(const wchar_t *what)
{
#ifdef CONSOLE
    fwprintf(stderr, L"Vis-a-vis: %ls\n", what);
#else
    MessageBoxW(NULL, what, L"Vis-\u00e0-vis", MB_OK | MB_ICONERROR);
#endif
    return 3;
}

/* Write the folder of this program and a name below it into `path`; 0 where that is too long. */
static int beside(wchar_t *path, const wchar_t *name)
{
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *last = length && length < LONGEST ? wcsrchr(path, L'\\') : NULL;
    if (!last || (size_t)(last + 1 - path) + wcslen(name) >= LONGEST)
        return 0;
    wcscpy(last + 1, name);
    return 1;
}

static int run(void)
{
    static wchar_t library[LONGEST], script[LONGEST];
    int given, count;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **all = arguments ? calloc(given + OPTIONS + 1, sizeof *all) : NULL;
    if (!all || !beside(library, PYTHON_DLL) || !beside(script, L"_internal\\start.pyc"))
        return fail(L"The program's own folder has too long a name.");
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main start = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!start)
        return fail(L"A part of the program is missing. Please install it again.");
    all[0] = arguments[0];
    all[1] = L"-X";
    all[2] = L"utf8";
    all[3] = script;
    for (count = 1; count < given; count++)
        all[count + OPTIONS] = arguments[count];
    return start(given + OPTIONS, all);
}

#ifdef CONSOLE
int wmain(void) { return run(); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run();
}
#endif
