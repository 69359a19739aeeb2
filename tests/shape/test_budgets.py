"""The budgets of the code's shape (see CONTRIBUTING): small files, small functions, no knots."""

import ast
import statistics
import tomllib

from tests.shape.code import ROOT, classes, functions, length, lines, modules


def over(found, most):
    return {place: size for place, size in found if size > most}


def test_no_file_is_longer_than_300_lines_and_half_are_shorter_than_70():
    sizes = {path: lines(path) for path in modules()}
    assert not over(sizes.items(), 300)
    assert statistics.median(sizes.values()) <= 70


def test_no_function_is_longer_than_40_lines_and_19_of_20_fit_25():
    sizes = {place: length(node) for place, node in functions()}
    assert not over(sizes.items(), 40)
    assert sorted(sizes.values())[int(len(sizes) * 0.95)] <= 25


def test_no_class_has_more_than_15_methods():
    counts = ((place, sum(isinstance(n, ast.FunctionDef) for n in node.body)) for place, node in classes())
    assert not over(counts, 15)


def test_no_function_takes_more_than_6_parameters():
    """A command's options are its parameters, and `self` is none; both are left out."""

    def count(node):
        names = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
        return len([name for name in names if name not in {"self", "cls"}])

    found = ((place, count(node)) for place, node in functions() if not place.startswith("goodhands/cli/"))
    assert not over(found, 6)


def test_imports_stand_at_the_top():
    hidden = [
        place
        for place, node in functions()
        if any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(node)) and "/apps.py" not in place
    ]
    assert not hidden


def test_no_save_is_overridden_and_no_signal_received():
    overrides = [
        place for place, node in classes() if any(getattr(n, "name", "") == "save" for n in node.body)
    ]
    listening = [path for path in modules() if "django.dispatch" in (ROOT / path).read_text("utf-8")]
    assert not overrides
    assert not listening


def test_files_are_not_called_after_nothing_in_particular():
    vague = {"utils", "helpers", "common", "misc", "base"}
    assert not [path for path in modules() if vague & set(path.removesuffix(".py").split("/"))]


def test_run_time_dependencies_stay_few_and_each_says_why():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    names = tomllib.loads(text)["project"]["dependencies"]
    assert len(names) <= 35
    assert not [n for n in names if not any(f'"{n}",' in line and "#" in line for line in text.splitlines())]


def test_settings_come_from_the_environment_and_stay_few():
    """Each is read by `_env("NAME")` and described in docs/operate.md."""
    source = (ROOT / "goodhands/config/settings.py").read_text("utf-8")
    read = {
        node.args[0].value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "_env"
    }
    operate = (ROOT / "docs/operate.md").read_text("utf-8")
    assert len(read) <= 40
    assert not [name for name in read if f"GOODHANDS_{name}" not in operate]
