"""Plain forms: what people fill in, checked for shape. What it means is for the actions to judge."""

from zoneinfo import available_timezones

from django import forms

COLOURS = ("teal", "green", "blue", "violet", "pink", "red", "orange", "amber", "grey")


class ProfileForm(forms.Form):
    """One's own page."""

    name = forms.CharField(max_length=120, error_messages={"required": "Colleagues need a name to call you."})
    signature = forms.CharField(required=False, max_length=2000)
    time_zone = forms.CharField(max_length=64)

    def clean_time_zone(self) -> str:
        """Return the zone if there is one called so."""
        zone = str(self.cleaned_data["time_zone"])
        if zone not in available_timezones():
            raise forms.ValidationError("There is no such time zone; write it like Europe/Berlin.")
        return zone


class FirstPersonForm(forms.Form):
    """Who sets up the desk."""

    name = forms.CharField(max_length=120, error_messages={"required": "Write your name."})
    email = forms.EmailField(error_messages={"required": "Write your address; you sign in with it."})
    password = forms.CharField(min_length=10, max_length=200, strip=False)
    time_zone = forms.CharField(max_length=64, required=False)

    def clean_time_zone(self) -> str:
        """Return the zone that the browser named, UTC where it named none that is known."""
        zone = str(self.cleaned_data["time_zone"])
        return zone if zone in available_timezones() else "UTC"


class PersonForm(forms.Form):
    """Somebody who is to sign in."""

    name = forms.CharField(max_length=120, error_messages={"required": "Write first and last name."})
    email = forms.EmailField(error_messages={"required": "Write the address to sign in with."})
    role = forms.CharField(max_length=10, initial="agent")
    time_zone = forms.CharField(max_length=64)


class InboxForm(forms.Form):
    """An inbox: its name, address and look, and how its replies are signed."""

    name = forms.CharField(max_length=60, error_messages={"required": "Give the inbox a name."})
    address = forms.EmailField(error_messages={"required": "Write the address customers write to."})
    colour = forms.ChoiceField(choices=[(colour, colour) for colour in COLOURS], initial="teal")
    signature = forms.CharField(required=False, max_length=2000)
    undo_seconds = forms.IntegerField(min_value=0, max_value=120, initial=10)
    shows_case_number = forms.BooleanField(required=False)


class MailboxForm(forms.Form):
    """A mailbox that is fetched over IMAP."""

    host = forms.CharField(max_length=255)
    port = forms.IntegerField(min_value=1, max_value=65535, initial=993)
    security = forms.ChoiceField(choices=[("tls", "TLS"), ("none", "none")], initial="tls")
    username = forms.CharField(max_length=255)
    sign_in = forms.ChoiceField(
        choices=[("password", "password"), ("oauth", "OAuth2")], required=False, initial="password"
    )
    password = forms.CharField(max_length=500, strip=False, required=False)
    token_url = forms.CharField(max_length=500, required=False)
    client_id = forms.CharField(max_length=300, required=False)
    client_secret = forms.CharField(max_length=1000, required=False)
    refresh_token = forms.CharField(max_length=5000, required=False)
    scope = forms.CharField(max_length=500, required=False)
    folder = forms.CharField(max_length=255, initial="INBOX")
    takes_old_mail = forms.BooleanField(required=False)
