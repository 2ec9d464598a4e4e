"""What the servers of this machine have in common."""
