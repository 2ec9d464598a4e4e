"""What a call came to, what it cost, and what many calls add up to. Pure."""
