"""The central service: takes the kiosks' operations, runs the rules on them and gives every kiosk the same records.

One process on SQLite by default, or any number of stateless processes on one PostgreSQL. No screen lives here.
"""
