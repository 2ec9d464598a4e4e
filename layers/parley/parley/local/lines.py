"""The two lines that a call can be on."""

GATHER, RELAY = LINES = ("gather", "relay")
"""Where one takes turns with the agent, and where one may talk into its words."""
