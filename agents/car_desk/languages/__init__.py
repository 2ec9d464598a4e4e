"""How each language speaks of the trade."""
