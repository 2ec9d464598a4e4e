"""What `make bench` measures: `python -m bench [NAME ...]`. Nothing here passes or fails on time."""
