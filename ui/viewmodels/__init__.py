"""One view-model per subject: what a screen shows as a frozen state, and what it may ask for as slots. No layout."""
