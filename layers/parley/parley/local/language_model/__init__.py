"""A language model's server on this machine, and how it may fail."""
