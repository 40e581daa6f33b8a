"""The devices around the screen: scanners and printers. No Qt: the screen hands key strokes over as plain data."""
