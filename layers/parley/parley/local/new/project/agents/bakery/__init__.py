"""The order line of Crust and Crumb."""

from parley import Package

PACKAGE = Package(flows={"bakery": "flow"}, bookings="tools", beside="beside")
