"""Static files under names that hold their hash, our JavaScript modules and their imports included."""

from django.contrib.staticfiles.storage import HashedFilesMixin
from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStorage(CompressedManifestStaticFilesStorage):
    """Browsers may keep every file for good: a changed file has a new name, also where a module imports it.

    Imports are rewritten in our own modules only; those of packages may name things that are no files.
    """

    support_js_module_import_aggregation = True
    _js_module_import_aggregation_patterns = (
        "ui/js/*.js",
        HashedFilesMixin._js_module_import_aggregation_patterns[1],  # type: ignore[attr-defined]  # Django's own
    )
