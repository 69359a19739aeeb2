"""The hub: one thread reads signals, the event loop hands them to the listeners of their topics."""

import asyncio
import contextlib
import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from goodhands.live.sources import News, Source

log = logging.getLogger(__name__)

ROOM = 50  # topics that may wait for one listener
POLL_SECONDS = 0.1
IDLE_POLL_SECONDS = 1.0  # while nobody listens
LONGEST_SILENCE_SECONDS = 5.0  # look at the table at least so often, should a wake-up be lost
RETRY_SECONDS = 1.0


class Listener:
    """One open page. Signals wait here; of each topic only the newest."""

    def __init__(self, topics: frozenset[str]) -> None:
        self.topics = topics
        self.is_lost = False  # it was away too long to know what it missed
        self.overrun = asyncio.Event()
        self._known = 0  # every signal up to this id is sent or waits
        self._missed: list[News] = []
        self._waiting: dict[str, News] = {}
        self._woken = asyncio.Event()

    def add(self, news: News) -> None:
        """Keep a signal for sending; a listener with too many waiting topics is overrun."""
        if news.id <= self._known:
            return
        self._waiting.pop(news.topic, None)
        self._waiting[news.topic] = news
        if len(self._waiting) > ROOM:
            self.overrun.set()
        self._woken.set()

    def catch_up(self, missed: list[News], known: int) -> None:
        """Send `missed` first; then what came since, as far as it is newer than that and than id `known`."""
        self._missed, self._known = missed, max([known, *(news.id for news in missed)])
        self._waiting = {topic: news for topic, news in self._waiting.items() if news.id > self._known}

    def wake(self) -> None:
        """End a running `take`."""
        self._woken.set()

    async def take(self, seconds: float) -> list[News]:
        """Wait up to `seconds` for signals and return them in order of their ids; empty means silence."""
        if self._missed:
            missed, self._missed = self._missed, []
            return missed
        if not self._waiting:
            self._woken.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), seconds)
        taken, self._waiting = list(self._waiting.values()), {}
        return taken


class NotReady(Exception):
    """The hub has not reached the database yet, or is stopping."""


class Hub:
    """Knows who listens to what. All methods belong to the event loop; only the reader is a thread."""

    def __init__(self, open_source: Callable[[], Source]) -> None:
        self._open_source = open_source
        self._by_topic: dict[str, set[Listener]] = defaultdict(set)
        self._listeners: set[Listener] = set()
        self._stopping = threading.Event()
        self._asker = ThreadPoolExecutor(1, thread_name_prefix="live-asker")
        self._asked: Source | None = None
        self._reader: threading.Thread | None = None
        self._read_at = 0.0  # monotonic seconds, reader's thread only
        self.stopped = asyncio.Event()
        self.last: int | None = None  # newest id handed out; None until the table was reached

    def start(self) -> None:
        """Begin to read signals."""
        loop = asyncio.get_running_loop()
        self._reader = threading.Thread(
            target=self._read_forever, args=[loop], name="live-reader", daemon=True
        )
        self._reader.start()

    def stop(self) -> None:
        """Send every listener away and end the threads."""
        self.stopped.set()
        for listener in self._listeners:
            listener.wake()
        self._stopping.set()
        with contextlib.suppress(RuntimeError):  # stopped before
            self._asker.submit(self._hang_up)
        self._asker.shutdown(wait=False)

    @property
    def is_ready(self) -> bool:
        """Whether listeners may join."""
        return self.last is not None and not self.stopped.is_set()

    async def join(self, topics: frozenset[str], since: int) -> Listener:
        """Add a listener that misses nothing after `since`. Raises NotReady."""
        if not self.is_ready:
            raise NotReady
        listener = Listener(topics)
        for topic in topics:
            self._by_topic[topic].add(listener)
        self._listeners.add(listener)
        try:
            loop = asyncio.get_running_loop()
            missed, known, listener.is_lost = await loop.run_in_executor(
                self._asker, self._ask, topics, since
            )
        except BaseException as error:
            self.leave(listener)
            if isinstance(error, Exception):
                raise NotReady from error
            raise
        listener.catch_up(missed, known)
        return listener

    def leave(self, listener: Listener) -> None:
        """Forget a listener."""
        self._listeners.discard(listener)
        for topic in listener.topics:
            self._by_topic[topic].discard(listener)
            if not self._by_topic[topic]:
                del self._by_topic[topic]

    def publish(self, batch: list[News]) -> None:
        """Hand signals to those who listen."""
        for news in batch:
            for listener in self._by_topic.get(news.topic, ()):
                listener.add(news)
            self.last = news.id

    def _ask(self, topics: frozenset[str], since: int) -> tuple[list[News], int, bool]:
        """Return what was missed, up to which id all is known, and if too much was missed to tell."""
        try:
            self._asked = self._asked or self._open_source()
            oldest, newest = self._asked.span()
            if since > newest or 0 < since < oldest - 1:  # 0: the table was empty then
                return [], newest, True
            return self._asked.latest(topics, since), since, False
        except Exception:
            self._hang_up()  # ask over a new connection next time
            raise

    def _hang_up(self) -> None:
        if self._asked is not None:
            self._asked.close()
            self._asked = None

    def _read_forever(self, loop: asyncio.AbstractEventLoop) -> None:
        last: int | None = None
        while not self._stopping.is_set():
            try:
                source = self._open_source()
                try:
                    last = source.span()[1] if last is None else last
                    self._read_at = 0.0
                    loop.call_soon_threadsafe(self._set_last, last)
                    while not self._stopping.is_set():
                        last = self._read_once(source, last, loop)
                finally:
                    source.close()
            except Exception as error:  # the drivers share no class of errors; whatever it is, try again
                if not self._stopping.is_set():
                    log.warning("open pages hear nothing until the database answers: %s", error)
                self._stopping.wait(RETRY_SECONDS)

    def _set_last(self, last: int) -> None:
        self.last = last

    def _read_once(self, source: Source, last: int, loop: asyncio.AbstractEventLoop) -> int:
        is_news = source.wait(POLL_SECONDS if self._listeners else IDLE_POLL_SECONDS)
        if is_news or time.monotonic() - self._read_at > LONGEST_SILENCE_SECONDS:
            self._read_at = time.monotonic()
            while batch := source.after(last):
                last = batch[-1].id
                loop.call_soon_threadsafe(self.publish, batch)
        return last
