"""Forms of the handbook's editor: a rule in fields, and the terms on which a draft comes into force."""

from typing import Any

from django import forms

from goodhands.conduct.queries import checks_in_words
from goodhands.handbook.rules.book import BEHAVIOURS, CHANNELS, MODES, TIERS
from goodhands.handbook.rules.rule_parts import RuleParts

KINDS = (
    ("rules", "A rule"),
    ("playbooks", "A playbook"),
    ("templates", "A template"),
    ("checklists", "A checklist"),
    ("training", "A page of training"),
    ("letters", "A letter to one of us"),
)


class RuleForm(forms.Form):
    """A rule in fields. What the texts mean is for the handbook's reader to judge; drafts may be wrong."""

    title = forms.CharField(max_length=120, error_messages={"required": "Give the rule a title."})
    mode = forms.ChoiceField(choices=[(mode, mode) for mode in MODES])
    phase = forms.ChoiceField(choices=[("1", "1"), ("2", "2"), ("3", "3")])
    behaviour = forms.ChoiceField(choices=[(one, one) for one in BEHAVIOURS])
    starting_tier = forms.ChoiceField(choices=[("", "none"), *((one, one) for one in TIERS)], required=False)
    channels = forms.MultipleChoiceField(
        choices=[(one, one) for one in CHANNELS],
        error_messages={"required": "Choose at least one channel; to rest a rule, set its mode to off."},
    )
    check = forms.ChoiceField()
    guideline = forms.CharField(
        max_length=20_000, error_messages={"required": "Say why and how, in a few sentences."}
    )
    good = forms.CharField(required=False, max_length=80_000, strip=False)
    bad = forms.CharField(required=False, max_length=80_000, strip=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["check"]
        known = checks_in_words()
        given = self.initial.get("check")
        extra = [] if given in known or given in (None, "", "people") else [(given, f"{given} (unknown)")]
        names = [(one, one.replace("-", " ")) for one in known]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("people", "people judge it"), *extra, *names]

    def clean_title(self) -> str:
        """Return the title, unless a reader would take a part of it for a comment."""
        title = str(self.cleaned_data["title"])
        if " #" in title or title.startswith("#"):
            raise forms.ValidationError("A title can't hold a word that begins with #; leave the # out.")
        return title

    @staticmethod
    def of(parts: RuleParts) -> dict[str, Any]:
        """Return what the fields show for a rule."""
        names = RuleForm.base_fields
        return {name: getattr(parts, name) for name in names} | {"channels": list(parts.channels)}

    def parts(self, rule_id: str) -> RuleParts:
        """Return the rule that was filled in, under the id that its file has."""
        filled = dict(self.cleaned_data)
        return RuleParts(id=rule_id, **{**filled, "channels": tuple(filled["channels"])})


class TextForm(forms.Form):
    """A file as plain text."""

    text = forms.CharField(
        max_length=200_000, strip=False, error_messages={"required": "This file is empty. Remove it instead."}
    )


class NewFileForm(forms.Form):
    """A file to add."""

    kind = forms.ChoiceField(choices=KINDS)
    title = forms.CharField(max_length=120, error_messages={"required": "Give it a title."})


class ReviewForm(forms.Form):
    """That a version was looked at again, and when to do so next."""

    review_on = forms.DateField(
        error_messages={"required": "Choose the next day.", "invalid": "Write the day like 2026-03-31."}
    )
    note = forms.CharField(max_length=2000, error_messages={"required": "Say in a line what you found."})


class TermsForm(forms.Form):
    """When a draft comes into force, why, and when to look at it again."""

    digest = forms.CharField(max_length=64)
    over = forms.IntegerField(min_value=1)
    note = forms.CharField(
        max_length=2000, error_messages={"required": "Say in a line or two what changed and why."}
    )
    day = forms.DateField(required=False, error_messages={"invalid": "Write the day like 2026-03-31."})
    time = forms.TimeField(required=False, error_messages={"invalid": "Write the time like 09:00."})
    review_on = forms.DateField(required=False, error_messages={"invalid": "Write the day like 2026-03-31."})

    def clean(self) -> dict[str, Any]:
        """Refuse a time without its day."""
        filled = super().clean() or {}
        if filled.get("time") and not filled.get("day"):
            raise forms.ValidationError("Choose the day too, or leave both empty for at once.")
        return filled
