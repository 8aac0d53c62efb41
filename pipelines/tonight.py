"""The site that a night is to run on, whoever starts it; somebody hears of it where its settings have mistakes.

Belongs here: reading the settings for a night. Does not belong here: what they may say (``settings``), the night itself (``night``).
"""

from contextlib import suppress
from pathlib import Path

from agreements.errors import SettingsError, TransientError
from assets.happenings import not_begun
from assets.notifying import at_once
from assets.site import Site
from pipelines.lock import site_lock
from pipelines.settings import load_site, who_hears


def site_of_tonight(folder: Path) -> Site:
    """The site, ready to run; of mistakes in its settings is told who is to hear of failed nights, where that can be read.

    Raises:
        SettingsError: as ``load_site``.
    """
    try:
        return load_site(folder)
    except SettingsError as error:
        site = who_hears(folder.resolve())
        with suppress(TransientError):  # a night that is at work has read better settings
            if site:
                with site_lock(site.work):
                    at_once(site, site.today(), not_begun(site.today(), error))
        raise
