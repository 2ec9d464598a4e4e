"""The parts of the call, one after the other."""
