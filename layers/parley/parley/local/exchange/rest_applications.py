"""TwiML apps over REST: addresses under one sid, for calls that are placed and for Dial with an Application.

https://www.twilio.com/docs/usage/api/applications
"""

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.call import new_sid
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.rest_numbers import changes, fields
from parley.local.exchange.routes import ACCOUNT, Answer, Route
from parley.local.exchange.switchboard import PhoneNumber, Switchboard


class ApplicationRequests:
    def __init__(self, board: Switchboard) -> None:
        self._board = board
        applications = rf"{ACCOUNT}/Applications\.json"
        application = rf"{ACCOUNT}/Applications/(?P<sid>AP\w+)\.json"
        self.routes = [
            Route("GET", applications, self._list),
            Route("POST", applications, self._create),
            Route("GET", application, self._fetch),
            Route("POST", application, self._update),
            Route("DELETE", application, self._delete),
        ]

    def _list(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_APPLICATIONS)
        shown = [
            self._shown(each)
            for each in self._board.applications.values()
            if form.get("FriendlyName", each.friendly_name) == each.friendly_name
        ]
        return resources.page("applications", shown, form), 200

    def _create(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.UPDATE_NUMBER)
        return self._kept(replace(PhoneNumber(new_sid("AP"), ""), **changes(form))), 201

    def _fetch(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return self._shown(self._application(sid)), 200

    def _update(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        form = parameters.check(given, parameters.UPDATE_NUMBER)
        return self._kept(replace(self._application(sid), **changes(form))), 200

    def _delete(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        del self._board.applications[self._application(sid).number]
        return None, 204

    def _kept(self, application: PhoneNumber) -> resources.Resource:
        self._board.applications[application.number] = application
        return self._shown(application)

    def _application(self, sid: str) -> PhoneNumber:
        if sid not in self._board.applications:
            raise RefusedRequest(20404, sid)
        return self._board.applications[sid]

    def _shown(self, application: PhoneNumber) -> resources.Resource:
        return resources.application(application.number, fields(application), self._board.account_sid)
