"""The showcase agents, one folder each."""
