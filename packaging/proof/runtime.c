/* Stands in for the AppImage project's runtime, which is not to be had here: mounts the squashfs image that begins
   where this program ends, by the system's squashfuse, runs its AppRun, and unmounts it. For proofs alone; it is never
   shipped. */
#define _GNU_SOURCE
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where the program ends: after its table of sections, which is the last thing in it. -1 where that cannot be read. */
static long own_size(const char *path)
{
    Elf64_Ehdr header;
    FILE *file = fopen(path, "rb");
    if (!file || fread(&header, sizeof header, 1, file) != 1)
        return -1;
    fclose(file);
    return (long)header.e_shoff + (long)header.e_shentsize * header.e_shnum;
}

static int run(char *const command[])
{
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

int main(int count, char **arguments)
{
    char self[4096] = {0}, option[64], mounted[] = "/tmp/.mount_visavisXXXXXX", program[64];
    (void)count;
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0 || !mkdtemp(mounted))
        return 126;
    snprintf(option, sizeof option, "offset=%ld", own_size(self));
    if (run((char *const[]){"squashfuse", "-o", option, self, mounted, NULL}) != 0)
        return 126;
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", mounted, 1);
    snprintf(program, sizeof program, "%s/AppRun", mounted);
    arguments[0] = program;
    int status = run(arguments);
    run((char *const[]){"fusermount", "-u", "-z", mounted, NULL});
    rmdir(mounted);
    return status < 0 ? 126 : status;
}
