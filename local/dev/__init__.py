"""Parley on this machine, in one process: the stack, the exchange, and the page to phone from."""
