"""Parley on this machine, in one process: the stack, the exchange, and the page to phone from."""

OPEN = "open"
"""The page's address among those of a running stack, once all numbers are connected and the data is there."""
