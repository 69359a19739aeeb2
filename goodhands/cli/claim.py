"""One desk on one data folder: whoever sets it up or runs it holds a lock there. No Django here.

The lock belongs to the process, not to the file: when the process ends, however it ends, the lock is gone,
and a file that was left behind means nothing.
"""

import fcntl
import os
import time
from pathlib import Path
from typing import IO

from goodhands.cli.doorstep import CannotStart

FILE = "desk.lock"
SETTING_UP = "setup"
SETUP_SECONDS = 10.0  # a desk that starts waits so long for a set-up that is about to end
_LOOK_SECONDS = 0.1


def take(folder: Path, what: str, *, wait: float = 0.0) -> IO[str]:
    """Claim the data folder; closing what is returned, or ending, gives it up.

    `what` is SETTING_UP or the address of the desk that runs; `wait`: how many seconds to wait for a set-up.
    Raises CannotStart if another process holds the folder: it says which, and what to do.
    """
    file = (folder / FILE).open("a+", encoding="utf-8")
    until = time.monotonic() + wait
    while not _locked(file):
        number, holder = _holder(file)
        if holder != SETTING_UP or time.monotonic() > until:
            file.close()
            raise CannotStart(_why_held(folder, number, holder))
        time.sleep(_LOOK_SECONDS)
    file.truncate(0)
    file.write(f"{os.getpid()} {what}\n")
    file.flush()
    return file


def _locked(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks: nobody can be kept out there
        return True
    return True


def _holder(file: IO[str]) -> tuple[str, str]:
    file.seek(0)
    number, _, what = file.read(200).strip().partition(" ")
    return number or "unknown", what


def _why_held(folder: Path, number: str, holder: str) -> str:
    if holder == SETTING_UP:
        return f"The desk in {folder} is being set up (process {number}). Wait for its end, then try again."
    return (
        f"A desk runs already on {folder} (process {number}): open {holder or 'its address'}."
        " Stop it first to set it up or start it again, or point GOODHANDS_DATA_DIR at another folder."
    )
