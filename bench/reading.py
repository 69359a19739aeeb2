"""`mail parse`: everything on, classification and trimming included."""

import statistics
import time

from bench.mails import corpus
from bench.unit import cpu_ms, unit
from goodhands.channels.email.rules.report import report


def measure() -> list[tuple[str, str, str]]:
    mails = corpus(1000)
    one = unit(mails)
    for raw in mails[:50]:
        report(raw)
    costs = []
    for raw in mails:
        before = time.perf_counter()
        report(raw)
        costs.append((time.perf_counter() - before) * 1000)
    total = cpu_ms(lambda: [report(raw) for raw in mails]) / len(mails)
    return [
        ("unit: one standard-library parse", f"{one:.2f} ms", ""),
        ("mail parse, everything on", f"{total / one:.2f} parses", "≤ 1.5"),
        ("mail parse, mails a second and core", f"{1000 / total:.0f}", "≥ 100"),
        ("mail parse, p99", f"{statistics.quantiles(costs, n=100)[98]:.1f} ms", "< 50 ms"),
    ]
