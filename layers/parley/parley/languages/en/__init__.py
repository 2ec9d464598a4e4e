"""English, as people in the United States speak it on the phone."""
