"""Parley: phone agents whose calls are declared, proven and replayable."""
