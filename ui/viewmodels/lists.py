"""The names of Qt's lists as types: what reads the view-models for qmllint knows them by these names."""

QVariantList = list
"""A list of dictionaries, each a row of a model."""
QStringList = list
"""A list of texts."""
