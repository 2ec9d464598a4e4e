"""Swedish, as people in Sweden speak it on the phone."""
