"""The REST API of feedback calls."""
