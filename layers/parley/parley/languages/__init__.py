"""What each language is: how it is read and spoken. One folder a language, named by its BCP-47 subtag."""
