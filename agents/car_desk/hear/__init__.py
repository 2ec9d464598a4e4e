"""Readers of the trade."""
