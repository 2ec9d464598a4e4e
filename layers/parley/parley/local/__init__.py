"""The local stack and the phone; never deployed."""
