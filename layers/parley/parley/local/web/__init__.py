"""The phone page, and the small API behind it; on this machine only."""
