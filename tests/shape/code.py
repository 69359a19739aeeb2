"""The project's own code, read as syntax trees."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "goodhands"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def modules() -> dict[str, ast.Module]:
    """Return every module but migrations, by its path inside the project."""
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if "migrations" not in path.parts]
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8")) for path in paths}


def lines(path: str) -> int:
    return len((ROOT / path).read_text("utf-8").splitlines())


def functions() -> Iterator[tuple[str, Function]]:
    """Give every function with its place."""
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{path}:{node.lineno} {node.name}", node


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    """Give every class with its place."""
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                yield f"{path}:{node.lineno} {node.name}", node


def length(node: Function) -> int:
    """Return the lines of a function from its `def`, decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1
