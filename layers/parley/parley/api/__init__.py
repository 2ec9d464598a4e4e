"""The operators' REST API, under /api."""
