"""May these files come into force? What can't be understood, and which examples are judged wrongly."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from goodhands.conduct.rules.exam import Verdict, examine
from goodhands.handbook.rules.book import Handbook, HandbookError
from goodhands.handbook.rules.pages import check_page
from goodhands.handbook.rules.rule_file import read_rule
from goodhands.handbook.rules.settings import read_checked


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that can't be understood: where, what to write instead, and the line as it stands."""

    path: str
    line: int | None
    words: str
    near: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found. `handbook` is None while there are problems; then no examples were run.

    `known` are the examples judged wrongly that the version in force holds too, where they fail as well.
    """

    handbook: Handbook | None
    problems: tuple[Problem, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    known: tuple[Verdict, ...] = ()

    @property
    def wrong(self) -> tuple[Verdict, ...]:
        """The examples that are judged wrongly."""
        return tuple(verdict for verdict in self.verdicts if not verdict.is_right)

    @property
    def blocking(self) -> tuple[Verdict, ...]:
        """The examples judged wrongly that keep these files from coming into force."""
        return tuple(verdict for verdict in self.wrong if verdict not in self.known)

    @property
    def is_fine(self) -> bool:
        """Whether these files may come into force."""
        return self.handbook is not None and not self.blocking

    def problems_of(self, path: str) -> tuple[Problem, ...]:
        """Return the problems of one file."""
        return tuple(problem for problem in self.problems if problem.path == path)

    def verdicts_of(self, rule_id: str) -> tuple[Verdict, ...]:
        """Return how the examples of one rule were judged."""
        return tuple(verdict for verdict in self.verdicts if verdict.rule.id == rule_id)


def check(files: Mapping[str, str]) -> Checked:
    """Read all files and run all examples, as `goodhands handbook test` does.

    Every file that can't be understood is named, not the first alone. While one is wrong, the examples of the
    rules that can be read are judged all the same.
    """
    problems = tuple(_problems(files))
    if problems:
        return Checked(None, problems, tuple(examine(_readable(files))))
    handbook = read_checked(files)
    return Checked(handbook, (), tuple(examine(handbook)))


def against(found: Checked, files: Mapping[str, str], held: Checked, before: Mapping[str, str]) -> Checked:
    """Tell which failures a draft only takes along: the rule's file is unchanged, and fails in force as well.

    `held` is what was found about the files `before`, those of the version in force.
    """
    failing = {(one.rule.id, one.example.line) for one in held.wrong}
    known = tuple(
        one
        for one in found.wrong
        if files.get(one.rule.path) == before.get(one.rule.path)
        and (one.rule.id, one.example.line) in failing
    )
    return replace(found, known=known)


def _problems(files: Mapping[str, str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, text in files.items():
        try:
            if path.startswith("rules/"):
                read_rule(path, text)
            elif path.endswith(".md"):
                check_page(path, text)
        except HandbookError as error:
            seen.add(path)
            yield _problem(error, files)
    try:
        read_checked({path: text for path, text in files.items() if path not in seen})
    except HandbookError as error:
        is_only_absent = seen and error.line is None and "but there is no rules/" in error.problem
        if not is_only_absent:
            yield _problem(error, files)


def _problem(error: HandbookError, files: Mapping[str, str]) -> Problem:
    lines = files.get(error.path, "").split("\n")
    near = lines[error.line - 1].strip() if error.line and error.line <= len(lines) else ""
    return Problem(error.path, error.line, error.problem, near)


def _readable(files: Mapping[str, str]) -> Handbook:
    rules = []
    for path, text in sorted(files.items()):
        if path.startswith("rules/"):
            try:
                rules.append(read_rule(path, text))
            except HandbookError:
                continue
    return Handbook("draft", "Draft", tuple(rules))
