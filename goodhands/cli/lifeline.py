"""How a child notices that its parent is gone, however that ended."""

import os
import signal
import threading
import time

LAST_SECONDS = 20.0  # to end cleanly


def watch(pipe: int) -> None:
    """End this process when its parent, who holds the other end of `pipe` (a file descriptor), is gone."""

    def wait() -> None:
        os.read(pipe, 1)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(LAST_SECONDS)
        os._exit(1)

    threading.Thread(target=wait, name="lifeline", daemon=True).start()
