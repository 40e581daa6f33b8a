"""What holds for every test: no screen, and no deadline for properties on a shared machine."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("project", deadline=None, print_blob=True)
settings.load_profile("project")
