"""Every setting, from the environment, each with a default that works for the demo.

Names start with `GOODHANDS_`. What an admin changes while the desk runs is data, edited on a page.
"""

import os
import secrets
from pathlib import Path

from goodhands.config.databases import database
from goodhands.lib import places

ROOT = Path(__file__).resolve().parents[2]


def _env(name: str, default: str = "") -> str:
    return os.environ.get(f"GOODHANDS_{name}", default)


DATA_DIR = places.data_dir()


def _secret_key() -> str:
    """Read the secret key, or make one and keep it beside the database."""
    return _env("SECRET_KEY") or places.write_once(DATA_DIR / "secret-key", secrets.token_urlsafe(50))


SECRET_KEY = _secret_key()
DEBUG = _env("DEBUG") == "1"
PUBLIC_URL = _env("PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")
_IS_HTTPS = PUBLIC_URL.startswith("https://")
ALLOWED_HOSTS = _env("ALLOWED_HOSTS", "127.0.0.1,localhost,[::1],testserver").split(",")
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
# Addresses of reverse proxies whose X-Forwarded-For and -Proto are believed, separated by commas.
TRUSTED_PROXIES = _env("TRUSTED_PROXIES")

DATABASES = {"default": database(_env("DATABASE_URL"), DATA_DIR, tests=_env("TEST_DB_SUFFIX"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Mail: the door listens here; replies leave through MAIL_OUT (smtp://user:pass@host:port, smtps://…,
# or maildir:PATH, which writes each message to a folder and needs no server).
SMTP_DOOR = _env("SMTP_DOOR", "127.0.0.1:8025")
LMTP_DOOR = _env("LMTP_DOOR")
SMTP_CERTIFICATE, SMTP_KEY = _env("SMTP_CERTIFICATE"), _env("SMTP_KEY")
MAIL_OUT = _env("MAIL_OUT", f"maildir:{DATA_DIR / 'outgoing'}")
MAIL_MAX_BYTES = int(_env("MAIL_MAX_BYTES", str(50 * 1024 * 1024)))
EMAIL_BACKEND = "goodhands.channels.email.backend.DeskBackend"
UPLOAD_MAX_BYTES = int(_env("UPLOAD_MAX_BYTES", str(25 * 1024 * 1024)))

# The optional judge of sent replies: a chat endpoint that the operator brings. Without address: off.
JUDGE_URL, JUDGE_MODEL, JUDGE_KEY = _env("JUDGE_URL"), _env("JUDGE_MODEL"), _env("JUDGE_KEY")
JUDGE_SECONDS = float(_env("JUDGE_TIMEOUT", "30"))

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "template_partials",
    "django_htmx",
    "lucide",
    "goodhands.ui",  # before allauth: its sign-in pages stand in for theirs
    "allauth",
    "allauth.account",
    "goodhands.live",
    "goodhands.jobs",
    "goodhands.accounts",
    "goodhands.handbook",
    "goodhands.conduct",
    "goodhands.contacts",
    "goodhands.inboxes",
    "goodhands.conversations",
    "goodhands.merit",
    "goodhands.ledger",
    "goodhands.workshops",
    "goodhands.channels.email",
    "goodhands.demo",
    "goodhands.desk",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "goodhands.config.urls"
WSGI_APPLICATION = None
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# What happens when something happened, and what runs when: dotted paths, listed in wiring.py.
WIRING = "goodhands.config.wiring"

AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "goodhands.accounts.adapter.Adapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _IS_HTTPS
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14

_REDIS = _env("REDIS_URL")
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": _REDIS}
    if _REDIS
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

# Where the organisation is: years, letters and probation are counted in its days.
ORGANISATION_TIME_ZONE = _env("TIME_ZONE", "UTC")

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
_HASHED = "goodhands.ui.storage.HashedStorage"
_PLAIN = "django.contrib.staticfiles.storage.StaticFilesStorage"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA_DIR / "files"},
    },
    "staticfiles": {"BACKEND": _PLAIN if DEBUG or _env("PLAIN_STATIC") == "1" else _HASHED},
}
WHITENOISE_USE_FINDERS = _env("PLAIN_STATIC") == "1"
DATA_UPLOAD_MAX_MEMORY_SIZE = UPLOAD_MAX_BYTES
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "frame-src": ["'self'"],
        "frame-ancestors": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)-7s %(name)s: %(message)s"}},
    "filters": {"short": {"()": "goodhands.lib.logs.WithoutTraces"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": _env("LOG_LEVEL", "INFO")},
    "loggers": {name: {"level": "WARNING"} for name in ("mail.log", "imapclient", "uvicorn.access")}
    | {"django.request": {"filters": ["short"]}},
}
