"""What goes with the record of somebody who left, and what stays for the others."""

import pytest

from goodhands.workshops import actions
from goodhands.workshops.models import Contribution, Participant, Workshop
from tests.workshops.conftest import HOUR, NOW, STARTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(workshop, lena, mia, noah) -> Workshop:
    """Mia and Noah brought a tip each; the workshop is over."""
    for person in (mia, noah):
        actions.contribute(workshop, actions.Offer("tip", f"A tip of {person.name}."), by=person, now=NOW)
    actions.close(workshop, "It went well.", by=lena, now=STARTS + HOUR)
    return workshop


def test_what_somebody_brought_is_erased_and_the_workshop_stays(held, mia, noah):
    assert actions.erase_part(mia, now=NOW) == {"workshops": 1, "contributions": 1}
    assert not Participant.objects.filter(person=mia).exists()
    assert list(Contribution.objects.values_list("participant__person", flat=True)) == [noah.pk]
    held.refresh_from_db()
    assert held.summary == "It went well."


def test_who_took_no_part_has_nothing_to_erase(held, olga):
    assert actions.erase_part(olga, now=NOW) == {"workshops": 0, "contributions": 0}


def test_a_workshop_outlives_the_record_of_its_chair(held, lena):
    actions.erase_part(lena, now=NOW)
    assert Workshop.objects.get().chair == lena
