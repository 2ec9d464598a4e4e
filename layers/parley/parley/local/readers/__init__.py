"""Readers measured, trained, and put in place of others."""
