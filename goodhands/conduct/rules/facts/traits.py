"""The kinds of fact besides numbers, dates, files and steps. To add one, add it to one of the tables."""

from goodhands.conduct.rules.facts.trait import Trait
from goodhands.conduct.rules.facts.traits_of_people import TRAITS_OF_PEOPLE
from goodhands.conduct.rules.facts.traits_of_things import TRAITS_OF_THINGS

TRAITS: tuple[Trait, ...] = (*TRAITS_OF_THINGS, *TRAITS_OF_PEOPLE)
BY_KIND = {trait.kind: trait for trait in TRAITS}
