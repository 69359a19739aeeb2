"""What the log says, and what it leaves out."""

import logging

from typing_extensions import override


class WithoutTraces(logging.Filter):
    """Lets what was refused stand in one line: whoever may not do something is no fault of the program."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.ERROR:
            record.exc_info = None
        return True
