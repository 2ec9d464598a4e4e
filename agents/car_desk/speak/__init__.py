"""How the desk says what it knows."""
