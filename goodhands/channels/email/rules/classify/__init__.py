"""What kind of mail a letter is: an automatic reply, a bounce, a list, or a person who may be answered."""

from goodhands.channels.email.rules.classify.classification import Classification
from goodhands.channels.email.rules.classify.classify import classify

__all__ = ["Classification", "classify"]
