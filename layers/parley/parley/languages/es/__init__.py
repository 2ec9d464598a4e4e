"""Spanish, as people in the USA speak it on the phone; its tables spell every word without accents."""
