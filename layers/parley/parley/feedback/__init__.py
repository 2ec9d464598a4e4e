"""Feedback calls of a business: its stores and questions, sessions from verification to answers, results.

What is asked is decided in `survey`; who is called and how, in `outreach`.
"""
