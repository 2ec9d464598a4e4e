"""The agents of this project, one folder each."""
