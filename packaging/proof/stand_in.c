/* Stands in for Windows' icuuc.dll under Wine, which has none: every converter is refused, as for an unknown name.
   For proofs alone; it is never shipped. The rest of what Qt looks for is made from the list of its imports. */

enum { NO_SUCH_FILE = 4 };

void *ucnv_open(const char *name, int *status)
{
    (void)name;
    if (status)
        *status = NO_SUCH_FILE;
    return 0;
}
