"""Kiosks of one place tell each other over the local network what the centre does not know yet. No Qt."""
