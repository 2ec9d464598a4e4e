"""What calls have left, taken again: recorded turns, earlier versions, and what was given up."""
