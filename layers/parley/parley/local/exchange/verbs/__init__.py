"""What the verbs and nouns of TwiML do with a call, a module for each family."""
