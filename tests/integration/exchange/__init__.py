"""The simulated exchange, called and calling over real HTTP."""
