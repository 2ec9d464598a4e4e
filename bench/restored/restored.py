"""The voice function as it is after a snapshot: its hooks have run, its handler is the same."""

from importlib import import_module

from awslambdaric.lambda_runtime_hooks_runner import run_before_snapshot

handler = import_module("app").handler
run_before_snapshot()
