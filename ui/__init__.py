"""Everything Qt: the composition of the screen, the store thread, view-models and the QML module ladder."""
