"""Surveys by telephone: questions, which of them to put to whom, and which fit into the time left. Pure."""
