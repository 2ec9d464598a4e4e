"""What an outreach decides, from what is on record: pure functions over the log of facts.

What they decide is performed elsewhere in `parley.outreach`: `following` looks and takes places in time, `dialling`
asks Twilio, `texting` writes, `start` starts, shows and cancels.
"""
