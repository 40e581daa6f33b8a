"""The kiosk's own database: what the centre said last, and what happened here since. No Qt, no HTTP."""
