"""What `make bench` measures: `python -m local.bench [NAME ...]`. Nothing here passes or fails on time."""
