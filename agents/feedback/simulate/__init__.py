"""Days of calls on this machine, seeded and sped up: what would happen, before it does.

Real: the choice of questions, the guard, the places in time, the voice function's own handler with signed webhooks
for every turn, the tools, and the counting of answers. Simulated: the clock, the customers, the phone network, and
DynamoDB (tables in memory). The state machine's steps are taken by `day`, with the waiting times of its definition.
"""
