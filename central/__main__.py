"""Starts the central service's command line: `python -m central`."""

import sys

from central.app import main

sys.exit(main(sys.argv[1:]))
