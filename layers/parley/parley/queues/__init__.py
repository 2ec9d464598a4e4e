"""A business's queue: who waits for one of its people, in which order, and who has been promised a call back.

The order is one record of the business. Twilio's own queue holds only those who wait on the line; the order has those
who hung up and wait to be called, too, so it alone says whose turn it is.
"""

from parley.queues.tools import PLACES, SETTING, QueueRules, rules_of

__all__ = ["PLACES", "SETTING", "QueueRules", "rules_of"]
