"""One outbound call seen through: who may be called and when, attempts and their results, and texts instead.

Pure decisions: `numbers`, `guard`, `attempts`, `screening`, `request`. Records and other people's services:
`log`, `executions`, `dialling`, `texting`, `start`.
"""
