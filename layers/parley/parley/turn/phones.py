"""The phones of people who are called for a caller: rung, let go; and the caller's, fetched from where they wait.

It is done once the turn is stored, by the outbox: nobody waits for the phone company. What it refuses is told to the
call as what became of the person.
"""

from collections.abc import Sequence
from contextlib import suppress

from parley import agents, clock
from parley.carrier import legs, twilio_calls
from parley.carrier.twilio_rest import CarrierError, ImpossibleError, UnclearError, public_url
from parley.carrier.twiml import back_url
from parley.carrier.webhook import PREFIX
from parley.flow import Transfer
from parley.kinds import CALL, kind
from parley.machine import handing_over
from parley.machine.call import Call, Leg
from parley.machine.events import LegChanged
from parley.store import calls
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at
from parley.turn.handing_over import changed
from parley.turn.ports import Ports
from parley.turn.telemetry import count

LEG = kind("leg", link=(CALL, "call"))
"""Which call of Twilio's a person was called with; as long as the caller's call is kept."""
ANSWERED_ONLY = ("completed",)
DECIDES_SECONDS = 120
"""How long a person may be on the phone beyond the longest talk."""


class CalledPhones:
    """Of the people who are called in one call. Raises UnavailableError where the log or the records cannot be reached,
    and a CarrierError that is worth another try where a caller cannot be fetched."""

    def __init__(self, call: Call, ports: Ports) -> None:
        self._sid, self._language = call.sid, agents.for_call(call).language
        self._line = call.our_number
        self._records = Records(call.business)
        self._ports = ports._replace(taken=count)

    def ring(self, places: Sequence[int]) -> None:
        for place in places:
            last = calls.latest(self._sid)
            rung = self._records.get(LEG, self._id(place))
            if last and not rung and not last.call.gone and place in handing_over.open_legs(last.call):
                self._rings(place, last.call)

    def _rings(self, place: int, call: Call) -> None:
        leg, state = call.legs[place], agents.for_call(call).by_name.get(call.state)
        seconds, longest = (state.seconds, state.longest_seconds) if isinstance(state, Transfer) else (20, 0)
        try:
            sid = self._placed(place, leg, seconds, longest)
        except CarrierError:
            changed(self._sid, LegChanged(clock.now(), place, handing_over.FAILED), self._ports)
        else:
            kept = {"call": self._sid, "leg": sid, EXPIRES_AT: expires_at()}
            self._records.put(LEG, self._id(place), kept)

    def _placed(self, place: int, leg: Leg, seconds: int, longest: int) -> str:
        """Raises a CarrierError. Where Twilio has not answered, it may have placed the call."""
        told = f"{public_url()}{PREFIX}{legs.leg_url(self._sid, place, 'leg-told')}"
        try:
            return twilio_calls.place(
                leg.number,
                self._line,
                f"{public_url()}{PREFIX}{legs.leg_url(self._sid, place)}",
                told,
                told,
                seconds,
                longest + DECIDES_SECONDS if longest else 0,
                ANSWERED_ONLY,
            )
        except UnclearError:
            found = twilio_calls.find(leg.number, self._line, since=leg.rung_at)
            if not found:
                raise
            return found[0].sid

    def let_go(self, stop_ringing: Sequence[int], hang_up: Sequence[int]) -> None:
        """One that is over already has gone by itself."""
        for places, ends in ((stop_ringing, twilio_calls.stop_ringing), (hang_up, twilio_calls.hang_up)):
            for place in places:
                if kept := self._records.get(LEG, self._id(place)):
                    with suppress(ImpossibleError):
                        ends(str(kept["leg"]))

    def fetch(self, transfer: int) -> None:
        """A caller who has hung up meanwhile is not fetched."""
        with suppress(ImpossibleError):
            twilio_calls.redirect(self._sid, f"{public_url()}{PREFIX}{back_url(transfer, self._language)}")

    def _id(self, place: int) -> str:
        return f"{self._sid}#{place}"
