"""Rehearsal: callers with a goal, who answer as people do, phone a declared flow; what came of it is compared.

A caller knows what they want (`goal`, `values`), says it in one of many ways (`manners`, `speech`), hears what is
asked and read back, and agrees only to what they meant (`person`). The call runs on the pure machine with the
agent's own tools on records in memory (`line`, `records`). What should come of it is found by the same call with
perfect hearing: the flow is told each answer as a value, so that no reader decides what is right (`oracle`).
"""
