"""The margin lists what the customer asks and ticks off what the reply answers."""

import pytest

from tests.letters import deliver

pytestmark = pytest.mark.django_db
TWO = "Hello,\n\nwhen will order 4711 arrive? And can I still change the colour to blue?\n\nCarla"


def margin(client, conversation, text):
    answer = client.post(f"/conversations/{conversation.pk}/coaching", {"kind": "reply", "text": text})
    return answer.content.decode()


def test_each_ask_is_ticked_once_it_is_answered(client, mia, support):
    conversation = deliver(support, body=TWO).conversation
    client.force_login(mia)
    nothing_yet = margin(client, conversation, "Hi Carla,\n\nthank you for writing.\n\nMia")
    assert nothing_yet.count("Open: ") == 2
    one = margin(client, conversation, "Hi Carla,\n\nOrder 4711 arrives on Friday, 6 March.\n\nMia")
    assert (one.count("Answered: "), one.count("Open: ")) == (1, 1)
    text = (
        "Hi Carla,\n\nOrder 4711 arrives on Friday, 6 March. Yes, I have changed the colour to blue.\n\nMia"
    )
    assert margin(client, conversation, text).count("Answered: ") == 2


def test_a_letter_that_asks_nothing_has_no_list(client, mia, support):
    conversation = deliver(support, body="Hello,\n\nthe lamp is lovely.\n\nCarla").conversation
    client.force_login(mia)
    assert "They ask" not in margin(client, conversation, "Hi Carla,\n\nhow nice!\n\nMia")


def test_ones_own_closing_alone_is_no_reply_yet(client, mia, support, handbook):
    mia.signature = "Kind regards,\nMia Ortega"
    mia.save()
    conversation = deliver(support, body=TWO).conversation
    client.force_login(mia)
    untouched = margin(client, conversation, f"\n\n{mia.signature}")
    assert "finding__" not in untouched
    assert "The handbook reads along" in untouched
    assert untouched.count("Open: ") == 2
    assert "finding__" in margin(client, conversation, f"Here it is.\n\n{mia.signature}")
