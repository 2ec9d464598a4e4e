"""The desk of a car workshop."""

from parley.agents import Package

PACKAGE = Package(
    flows={"car_desk": "flow"},
    bookings="office",
    requests={"callback": "Callbacks", "note": "Notes"},
    settings="settings",
    beside="beside",
)
