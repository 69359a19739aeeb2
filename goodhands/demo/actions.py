"""The demo company moves in: people, inboxes, and its last 60 days told through the real verbs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction

from goodhands.accounts import actions as accounts
from goodhands.accounts.models import Person
from goodhands.channels.email.actions import Arrived, store
from goodhands.channels.email.models import RawMail
from goodhands.conversations import actions as conversations
from goodhands.conversations import queries
from goodhands.conversations.models import Attachment, Conversation, Message, Priority, Status
from goodhands.demo import company
from goodhands.demo.company import Company, Step, Story
from goodhands.demo.datewords import render
from goodhands.demo.files import file_bytes
from goodhands.demo.letters import Before, letter
from goodhands.demo.meeting import meet
from goodhands.demo.reviewing import review
from goodhands.demo.stories import load
from goodhands.handbook import queries as handbooks
from goodhands.inboxes import actions as inboxes
from goodhands.inboxes.models import Inbox
from goodhands.jobs import inline

PASSWORD = "goodhands-demo"  # noqa: S105  printed at every start of the demo; it guards nothing real

_TOLD = ("reply_sent", "note_added", "conversation_closed", "conversation_assigned", "tag_added")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what takes part."""

    people: dict[str, Person]
    boxes: dict[str, Inbox]


def move_in(*, now: datetime, tell: Callable[[int, int], None]) -> Company:
    """Bring the demo company into an empty desk; `tell(done, all)` hears of progress.

    Run again after it was cut off, it goes on: a story is told whole or not at all, and never twice. The 60
    days end where a handbook first came into force, so that none holds or stops what was sent then; the
    review desk reads it all the same.
    """
    told = load()
    now = min([now, *(version.in_force_from for version in handbooks.versions())])
    cast = _cast(told, now=now)
    for number, story in enumerate(told.stories, 1):
        with transaction.atomic():
            _tell_story(story, told, cast, now=now)
        tell(number, len(told.stories))
    review(told, cast.people, now=now)
    meet(told, cast.people, now=now)
    return told


def _cast(told: Company, *, now: datetime) -> Cast:
    people = {person.key: _person(person, now) for person in told.people}
    boxes: dict[str, Inbox] = {}
    for box in told.inboxes:
        found = Inbox.objects.filter(address=box.address).first()
        new = inboxes.NewInbox(box.name, box.address, box.colour, box.signature)
        boxes[box.key] = found or inboxes.open_inbox(new, by=None, now=now)
        inboxes.add_members(boxes[box.key], [people[p.key] for p in told.people if box.key in p.inboxes])
    return Cast(people, boxes)


def _person(person: company.Person, now: datetime) -> Person:
    found = Person.objects.filter(email=person.email).first()
    if found:
        return found
    closing = f"Kind regards,\n{person.signature}"
    since = (now - timedelta(days=person.handbook_days)).date()
    new = accounts.NewPerson(person.email, person.name, person.role, person.time_zone, closing, since)
    return accounts.add_person(new, password=PASSWORD, now=now)


def _tell_story(story: Story, told: Company, cast: Cast, *, now: datetime) -> None:
    moments = [moment.astimezone(UTC) for moment in story.moments(now, told.time_zone)]
    box = cast.boxes[story.inbox]
    conversation = _deliver(story, 0, moments[0], box, None).conversation
    if conversation.events.filter(kind__in=_TOLD).exists():
        return
    for number in range(1, len(story.step)):
        _take_step(story, number, moments[number], conversation, cast)
    _settle(story, conversation, cast, at=moments[-1])


def _take_step(story: Story, number: int, at: datetime, conversation: Conversation, cast: Cast) -> None:
    step = story.step[number]
    if step.source == "customer":
        _deliver(story, number, at, cast.boxes[story.inbox], conversation)
        return
    words, by = render(step.text, at, story.language), cast.people[step.by]
    if step.source == "note":
        conversations.add_note(conversation, words, by=by, now=at)
    else:
        _reply(conversation, step, words, by=by, at=at)


def _deliver(
    story: Story, number: int, at: datetime, box: Inbox, conversation: Conversation | None
) -> Message:
    raw = letter(story, number, at, box.address, _before(conversation))
    sender = story.step[number].sender
    mail_from = sender.address if sender else story.customer.address
    arrived = Arrived(raw, "smtp", at, mail_from=mail_from, rcpt_to=[box.address])
    row = store([arrived], now=at)[0]
    inline.run_ready()
    taken = RawMail.objects.select_related("message__conversation").get(pk=row.pk)
    if taken.message is None:
        raise RuntimeError(f"{story.key}: step {number} was not taken in: {taken.reason}")
    return taken.message


def _before(conversation: Conversation | None) -> Before | None:
    """Return what a customer's next letter answers: our last words, else their own."""
    if conversation is None:
        return None
    newest = conversation.messages.order_by("-id")
    last = newest.filter(direction=Message.Direction.OUTBOUND).first() or newest.first()
    if last is None:
        return None
    author = (last.from_name, last.from_address)
    return Before(last.message_id, tuple(last.references), *author, last.reply, last.created_at)


def _reply(conversation: Conversation, step: Step, words: str, *, by: Person, at: datetime) -> None:
    """Send what the company sent, good or bad: no handbook held it then."""
    recipients = queries.recipients_for_reply(conversation)
    files = [_upload(file, by, at) for file in step.attachments]
    reply = conversations.ReplyWords(
        text=words,
        to=tuple(recipients.to),
        cc=tuple(dict.fromkeys((*recipients.cc, *step.cc))),
        attachment_ids=tuple(file.pk for file in files),
        then=Status.PENDING,
    )
    message = conversations.reply(conversation, reply, by=by, now=at)
    _arrive(message, at + timedelta(seconds=conversation.inbox.undo_seconds))


def _arrive(message: Message, at: datetime) -> None:
    """Let a reply of the past have arrived: nobody writes to the demo's invented customers."""
    outgoing = conversations.begin(message.outgoing.pk)
    if outgoing is not None:
        addresses = message.deliveries.values_list("address", flat=True)
        arrived = conversations.Outcome("sent", "Taken by the other server.")
        with transaction.atomic():
            conversations.settle(outgoing, dict.fromkeys(addresses, arrived), retry_at=None, now=at)


def _upload(file: company.Attachment, by: Person, at: datetime) -> Attachment:
    data, main, sub = file_bytes(file, at)
    upload = SimpleUploadedFile(file.name, data, content_type=f"{main}/{sub}")
    return conversations.attach(upload, by=by, now=at)


def _settle(story: Story, conversation: Conversation, cast: Cast, *, at: datetime) -> None:
    """Bring a told conversation to where its story ends."""
    lead = next(person for person in cast.people.values() if person.role == "lead")
    owner = cast.people[story.assignee] if story.assignee else None
    at += timedelta(minutes=1)
    if owner is not None:
        conversations.assign(conversation, owner, by=owner, now=at)
    else:
        conversations.unassign(conversation, by=lead, now=at)
    for tag in story.tags:
        conversations.add_tag(conversation, tag, by=owner or lead, now=at)
    conversations.set_priority(conversation, Priority[story.priority.upper()], by=owner or lead, now=at)
    move = {"open": conversations.reopen, "pending": conversations.wait, "closed": conversations.close}
    move[story.status](conversation, by=owner or lead, now=at)
