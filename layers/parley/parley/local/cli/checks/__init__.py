"""What `parley check` proves: each check is a function that yields, in words, what is wrong."""
