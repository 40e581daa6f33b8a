"""The exchange with the centre: pushes what happened here, pulls what happened elsewhere. No Qt."""
