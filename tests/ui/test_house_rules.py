"""Rules of the design system that a machine can hold."""

import re
from pathlib import Path

import pytest

import goodhands

ROOT = Path(goodhands.__file__).parent
CSS = ROOT / "ui/static/ui/css"
JS = ROOT / "ui/static/ui/js"
TEMPLATES = sorted(ROOT.glob("*/templates/**/*.html"))
SHEETS = sorted([*CSS.glob("components/*.css"), *CSS.glob("pages/*.css")])
MODULES = sorted(JS.glob("*.js"))


def test_every_style_sheet_is_in_use():
    app = (CSS / "app.css").read_text()
    named = set(re.findall(r'url\("([^"]+)"\)', app))
    assert named == {str(path.relative_to(CSS)) for path in CSS.rglob("*.css") if path.name != "app.css"}


def test_every_module_is_in_use():
    imported = {
        name for path in MODULES for name in re.findall(r'(?:import|from) "\./([^"]+)"', path.read_text())
    }
    assert imported | {"app.js"} == {path.name for path in MODULES}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_colours_come_from_tokens(sheet):
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", sheet.read_text())


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_sides_are_logical_so_that_right_to_left_works(sheet):
    physical = r"(?:margin|padding|border)-(?:left|right|top|bottom)|text-align: (?:left|right)|[;{ ](?:left|right): "
    assert not re.findall(physical, sheet.read_text())


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_templates_hold_no_inline_style_or_script(template):
    """What stands in a tag of the template language (`with one=…`) is no attribute."""
    text = re.sub(r"{%.*?%}", "", template.read_text())
    assert not re.findall(r"\sstyle=|<style|\son\w+=|javascript:", text)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_modules_are_small_and_never_evaluate_text(module):
    text = module.read_text()
    assert len(text.splitlines()) <= 80
    assert not re.findall(r"\beval\(|new Function|document\.write", text)
