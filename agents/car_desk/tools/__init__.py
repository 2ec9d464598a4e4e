"""The tools of a car workshop's service desk: customers, the calendar, appointments, messages."""
