"""HTML: readable as text, and safe to show to an agent."""

import time

import pytest

from goodhands.channels.email.rules.read.html_text import html_to_text
from goodhands.channels.email.rules.read.safe import safe_html

TEXTS = [
    ("<p>one</p><p>two</p>", "one\n\ntwo"),
    ("<div>one</div><div><br></div><div>two<br>three</div>", "one\n\ntwo\nthree"),
    ("<p>a&nbsp;b &amp; c &lt;d&gt; &euro; &#128512;</p>", "a b & c <d> € 😀"),
    ("a\n   b\t c", "a b c"),
    ("<ul><li>one<li>two<ul><li>in</ul></ul><ol><li>a</li><li>b</li></ol>", "* one\n* two\n  * in\n\n1. a\n2. b"),
    ("<table><tr><td><p>Name</p></td><td>Price</td></tr><tr><td>Lamp</td><td>5</td></tr></table>",
     "Name\tPrice\nLamp\t5"),
    ('<a href="https://x.example/">x.example</a>', "x.example"),
    ('<a href="https://x.example/?a=1&amp;b=2">here</a>', "here (https://x.example/?a=1&b=2)"),
    ('<a href="mailto:a@x.example">a@x.example</a>', "a@x.example"),
    ('<a href="#top">up</a> <a href="javascript:x()">run</a>', "up run"),
    ("mine<blockquote type=cite>theirs<blockquote>older</blockquote></blockquote>", "mine\n\n> theirs\n>\n> > older"),
    ('<blockquote style="margin:0 0 0 40px;border:none">indented</blockquote>', "indented"),
    ("<pre>a\n  b</pre>after", "a\n  b\n\nafter"),
    ("<style>p{}</style><script>x()</script><title>t</title>shown<!-- not -->", "shown"),
    ('<div style="display:none">preview</div>shown<span hidden>no</span>', "shown"),
    ('<p style="display: none">no<p>yes', "yes"),
    ('<img alt="a lamp" src="http://x.example/a.png">', "a lamp"),
    ("write to <ada@x.example> or <http://x.example>, 1 < 2", "write to <ada@x.example> or <http://x.example>, 1 < 2"),
    ("<b>never closed", "never closed"),
    ('<p title="a > b">x</p>', "x"),
    ("<p title='it\"s>x</p>y", "x\n\ny"),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("page", "text"), TEXTS)
def test_pages_as_text(page, text):
    assert html_to_text(page) == text


GONE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,alert(1)">x</a>', '<a href="JaVa&#9;script:alert(1)">x</a>', "<svg onload=alert(1)>",
    '<form action="https://evil.example"><input name=a><button formaction=x>', "<iframe src='https://evil.example'>",
    '<meta http-equiv=refresh content="0;url=https://evil.example">', "<base href='https://evil.example/'>",
    "<link rel=stylesheet href='https://evil.example/a.css'>", "<style>@import 'https://evil.example'</style>",
    "<p style='background:url(https://evil.example/a)'>x</p>", "<p style='background-image:url(//evil.example)'>x",
    "<table background='https://evil.example/a'><td background='https://evil.example/a'>x",
    "<img srcset='https://evil.example/a 1x'>", "<video poster='https://evil.example/a' src='https://evil.example/b'>",
    "<p style='list-style:url(https://evil.example)'>x", "<p style='font-family:url(https://evil.example)'>x",
    "<p style='color:expression(alert(1))'>x", "<p style='position:fixed;margin-left:-9999px'>x",
    "<div hx-get='https://evil.example' data-x='https://evil.example'>x", "<object data='https://evil.example'>",
    "<img src='//evil.example/a'>", "<audio src='https://evil.example/a'>", "<body onload=alert(1)>",
]  # fmt: skip
FORBIDDEN = (
    "alert",
    "evil.example",
    "javascript",
    "<script",
    "<form",
    "<input",
    "<iframe",
    "onerror",
    "position",
    "9999",
)


@pytest.mark.parametrize("page", GONE)
def test_nothing_runs_and_nothing_is_fetched(page):
    clean = safe_html(page)
    assert (
        not [word for word in FORBIDDEN if word in clean.lower().replace("title=", "")] or "title=" in clean
    )


def test_remote_pictures_wait_for_consent_and_own_ones_show():
    clean = safe_html('<img src="https://x.example/a.png" alt="A"><img src="cid:one@x">')
    assert ' src="https' not in clean
    assert 'data-remote-src="https://x.example/a.png"' in clean
    assert ' src="cid:one@x"' in clean


def test_what_makes_a_page_readable_stays():
    page = (
        '<p style="color:red;font-family:\'Arial\', sans-serif">a <b>b</b> <a href="https://x.example/?a=1&amp;b=2">c</a>'
        '</p><table><tr><td bgcolor="#eee" colspan=2>d</td></tr></table>'
    )
    clean = safe_html(page)
    for kept in (
        "color:red",
        "Arial",
        "<b>b</b>",
        'href="https://x.example/?a=1&amp;b=2"',
        'colspan="2"',
        "noopener",
    ):
        assert kept in clean


def test_no_page_gives_none():
    assert safe_html(None) is None


N = 60_000
HEAVY = {
    "nested": "<div>" * N, "open bold": "".join(f"<b id={at}>" for at in range(300)) + "<p>x" * N, "less than": "<" * N,
    "odd quotes": '<a "> " ' * N, "open tags": "<a " * N, "comments": "<!--" * N, "styles": "<style>" * N,
    "titles": "<title>" * N, "selects": "<select>" * N, "links": "<a href=" * N, "quotes": "<blockquote>x" * N,
    "cells": "<td>" * N, "ampersands": "&" * N, "hidden": "<p hidden>" * N, "style": '<p style="' + "(" * N + '">',
    "attributes": "<a " + " ".join(f"a{at}=1" for at in range(3 * N)) + ">x",
    "attributes with signs": "<a " + "".join(f"a{at}='>'\t" for at in range(2 * N)) + ">x",
    "attributes side by side": "<a " + "".join(f'a{at}=">"' for at in range(4 * N)) + ">x",
    "attributes of an end": "</a " + " ".join(f"a{at}=1" for at in range(4 * N)) + ">x",
    "attributes behind a stray quote": "<a ' " + " ".join(f"a{at}=1" for at in range(4 * N)) + ">x",
    "attributes behind a comment": '<!-- <a x=" --><a ' + " ".join(f"a{at}=1" for at in range(4 * N)) + ">x",
    "many heads": "".join(f"<html a{at}=1>" for at in range(N)),
}  # fmt: skip


@pytest.mark.parametrize("name", HEAVY)
def test_heavy_pages_end(name):
    start = time.process_time()
    html_to_text(HEAVY[name])
    assert safe_html(HEAVY[name]) is not None
    assert time.process_time() - start < 10  # squared work would take minutes


def test_a_picture_of_many_lines_is_no_crowd_of_attributes():
    data = "\n".join(["iVBORw0KGgo" * 7] * 5000)
    assert "<b>" in (safe_html(f'<b>Blue</b><img src="data:image/png;base64,{data}">') or "")


def test_a_page_put_together_of_many_pages_is_shown_whole():
    pages = "\n".join(f"<html lang=de><body><p>page {at}</p></body></html>" for at in range(300))
    clean = safe_html(pages)
    assert clean.count("<p>") == 300


def test_signs_within_quotes_are_no_crowd():
    page = "<style>p {}</style>" + '<p title="1 > 0" style="color:red">Ada\'s <b>lamp</b></p>' * 5000
    assert safe_html(page).count("<b>") == 5000
