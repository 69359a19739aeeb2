"""Languages other than English, as data: a folder each. How to add one: `docs/languages.md`."""
