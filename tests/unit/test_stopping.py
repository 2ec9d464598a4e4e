"""What runs until Ctrl-C leaves Ctrl-C as it was."""

import signal

from parley.local.serving.stopping import stopping


def test_within_ctrl_c_and_sigterm_ask_to_stop_and_afterwards_do_what_they_did_before() -> None:
    before = [signal.getsignal(stop) for stop in (signal.SIGINT, signal.SIGTERM)]
    for stop in (signal.SIGINT, signal.SIGTERM):
        with stopping() as asked:
            assert not asked.is_set()
            signal.raise_signal(stop)
            assert asked.is_set()
    assert [signal.getsignal(stop) for stop in (signal.SIGINT, signal.SIGTERM)] == before
