"""The bot: how a player gives a number, proves that it is theirs, and asks to be called."""
