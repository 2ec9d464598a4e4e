"""The account and its API keys over REST; the account's own token alone reaches them.

https://www.twilio.com/docs/iam/api/account and https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
"""

import secrets

from werkzeug.datastructures import MultiDict

from parley.local.exchange import parameters, resources
from parley.local.exchange.problems import RefusedRequest
from parley.local.exchange.routes import ACCOUNT, VERSION, Answer, Route
from parley.local.exchange.switchboard import ApiKey, Switchboard


class AccountRequests:
    def __init__(self, board: Switchboard) -> None:
        self._board = board
        keys, key = rf"{ACCOUNT}/Keys\.json", rf"{ACCOUNT}/Keys/(?P<sid>\w+)\.json"
        self.routes = [
            Route("GET", rf"{VERSION}/Accounts\.json", self._accounts, for_keys=False),
            Route("GET", rf"{ACCOUNT}\.json", self._account, for_keys=False),
            Route("GET", keys, self._keys, for_keys=False),
            Route("POST", keys, self._create_key, for_keys=False),
            Route("GET", key, self._key, for_keys=False),
            Route("DELETE", key, self._delete_key, for_keys=False),
        ]

    def _accounts(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.LIST_ACCOUNTS)
        return resources.page("accounts", [self._shown()], form, f"{VERSION}/Accounts.json"), 200

    def _account(self, given: "MultiDict[str, str]") -> Answer:
        parameters.check(given, {})
        return self._shown(), 200

    def _shown(self) -> resources.Resource:
        return resources.account(self._board.account_sid, self._board.auth_token)

    def _keys(self, given: "MultiDict[str, str]") -> Answer:
        form = parameters.check(given, parameters.PAGING)
        shown = [resources.key(key) for key in self._board.api_keys.values()]
        path = f"{VERSION}/Accounts/{self._board.account_sid}/Keys.json"
        return resources.page("keys", shown, form, path), 200

    def _create_key(self, given: "MultiDict[str, str]") -> Answer:
        """The secret is told this once."""
        form = parameters.check(given, parameters.CREATE_KEY)
        key = ApiKey(f"SK{secrets.token_hex(16)}", secrets.token_urlsafe(24), form.get("FriendlyName", ""))
        self._board.api_keys[key.sid] = key
        return {**resources.key(key), "secret": key.secret}, 201

    def _key(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        return resources.key(self._known(sid)), 200

    def _delete_key(self, given: "MultiDict[str, str]", sid: str) -> Answer:
        parameters.check(given, {})
        del self._board.api_keys[self._known(sid).sid]
        return None, 204

    def _known(self, sid: str) -> ApiKey:
        if sid not in self._board.api_keys:
            raise RefusedRequest(20404, sid)
        return self._board.api_keys[sid]
