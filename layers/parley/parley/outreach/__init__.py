"""One outbound call seen through: who may be called and when, attempts and their results, and texts instead.

Like a turn, it is split into deciding and performing. Pure: `request`, `guard`, `attempts`, `screening`, and all of
`deciding`, over the log of facts. Records and other people's services: `log`, `pacing`, `executions`, `following`,
`dialling`, `texting`, `start`.
"""
