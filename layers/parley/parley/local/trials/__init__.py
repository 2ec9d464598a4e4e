"""An agent under everything that can happen to it: every place, every fault, many calls at once."""
