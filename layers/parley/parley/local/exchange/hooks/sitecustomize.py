"""Sends the twilio SDK of an application to the exchange that TWILIO_API_URL names: for a folder on PYTHONPATH."""

import os

try:
    from twilio.rest.api import Api
except ImportError:
    pass
else:
    original = Api.__init__

    def at_the_exchange(self, twilio):  # type: ignore[no-untyped-def]
        original(self, twilio)
        self.base_url = os.environ["TWILIO_API_URL"]

    Api.__init__ = at_the_exchange
