"""The players of the game: whose number is whose, and who has yet to be called for the first time."""
