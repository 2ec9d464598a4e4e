"""The language model, behind a schema, a budget and guardrails: it reads and words, it decides nothing."""
