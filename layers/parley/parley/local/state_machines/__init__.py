"""State machines without AWS, and executions as they go on."""
