"""What a place is: records, operations, rules and questions. No screen, no network, no file.

The same code runs on every kiosk and at the centre, so that a rule exists once.
"""

RULES_VERSION = 2
"""Grows when an operation or a record changes its shape. A kiosk does not push to a centre older than itself."""
