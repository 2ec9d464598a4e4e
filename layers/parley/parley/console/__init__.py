"""The console: what operators and businesses see of their calls in the browser."""
