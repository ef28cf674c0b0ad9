"""Two real monitors without any: an X server with a dummy driver, a window manager, and the app in a process of its
own that tells its state."""
