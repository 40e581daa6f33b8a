"""`python -m ui.tour`: the guided tour."""

import sys

from ui.tour import main

sys.exit(main(sys.argv[1:]))
