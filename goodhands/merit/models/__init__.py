"""Tables of the merit room."""

from goodhands.merit.models.access import AccessEntry
from goodhands.merit.models.calibration import CalibrationReviewer, CalibrationSession
from goodhands.merit.models.calibration_reply import CalibrationReply, CalibrationVerdict
from goodhands.merit.models.comment import Comment
from goodhands.merit.models.decision import Decision
from goodhands.merit.models.incident import Incident
from goodhands.merit.models.opinion import JudgeHealth, Opinion
from goodhands.merit.models.own_behaviour import OwnBehaviour
from goodhands.merit.models.practice import Practice
from goodhands.merit.models.process_review import ProcessReview, ReviewStep
from goodhands.merit.models.reading import Draw, Reading, Seen
from goodhands.merit.models.second_look import SecondLook
from goodhands.merit.models.setting import Setting
from goodhands.merit.models.skill_notice import SkillNotice
from goodhands.merit.models.visit import RecordVisit

__all__ = [
    "AccessEntry",
    "CalibrationReply",
    "CalibrationReviewer",
    "CalibrationSession",
    "CalibrationVerdict",
    "Comment",
    "Decision",
    "Draw",
    "Incident",
    "JudgeHealth",
    "Opinion",
    "OwnBehaviour",
    "Practice",
    "ProcessReview",
    "Reading",
    "RecordVisit",
    "ReviewStep",
    "SecondLook",
    "Seen",
    "Setting",
    "SkillNotice",
]
