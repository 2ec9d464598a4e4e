"""One webhook, from request to TwiML."""
