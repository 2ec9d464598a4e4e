"""Days of calls on a running stack: rehearsed callers of every agent, at times that need not be waited for.

The calls are real ones: webhooks, tools, outbox and state machines. The clock alone is another: `simulated_time` sets
it to the moment of each call, and lets it go on by what is said. `planned` is who calls when, `person` how they talk,
`day` plays it.
"""
