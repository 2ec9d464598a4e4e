"""The receptionist of a service company for heating and cooling."""

from parley.agents import Package

PACKAGE = Package(
    flows={"hvac": "flow"},
    bookings="office",
    requests={"callback": "Callbacks", "lead": "Leads"},
    settings="settings",
    beside="beside",
)
