"""Every change that mail makes: stored, taken in, laid aside, run again, sent."""

from goodhands.channels.email.actions.retrying import retry, retry_all
from goodhands.channels.email.actions.sending import send
from goodhands.channels.email.actions.storing import TAKE_IN_TASK, Arrived, store
from goodhands.channels.email.actions.taking_in import drain, quarantine

__all__ = ["TAKE_IN_TASK", "Arrived", "drain", "quarantine", "retry", "retry_all", "send", "store"]
