"""Word lists, written as running text."""


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, parted by blanks or breaks; an underscore stands for a blank inside one."""
    return frozenset(word.replace("_", " ") for word in text.split())
