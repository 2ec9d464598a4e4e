"""Files of this repository that are written out of its code."""
