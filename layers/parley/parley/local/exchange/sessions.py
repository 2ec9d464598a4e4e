"""What Twilio remembers of an application for as long as a call lasts: the cookies that it set, and its logins.

https://www.twilio.com/docs/usage/security#http-authentication: credentials stand in the URL. The first request
goes without them; the answer 401 says whether they are wanted as Basic or Digest, and from then on they are sent
at once.
"""

from collections.abc import Generator

import httpx


class Login(httpx.Auth):
    """Credentials for one server, in the form that it asks for."""

    def __init__(self, username: str, password: str) -> None:
        self._schemes: dict[str, httpx.Auth] = {
            "basic": httpx.BasicAuth(username, password),
            "digest": httpx.DigestAuth(username, password),
        }
        self._asked_for = ""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        if self._asked_for:
            yield from self._schemes[self._asked_for].auth_flow(request)
            return
        response = yield request
        offered = response.headers.get_list("www-authenticate") if response.status_code == 401 else ()
        named = {offer.partition(" ")[0].lower() for offer in offered}
        self._asked_for = next((scheme for scheme in ("digest", "basic") if scheme in named), "")
        if not self._asked_for:
            return
        flow = self._schemes[self._asked_for].auth_flow(request)
        again = next(flow)
        if "Authorization" not in again.headers:
            again = flow.send(response)
        yield again


class Session:
    """One call's cookies and logins."""

    def __init__(self) -> None:
        self.cookies = httpx.Cookies()
        self._logins: dict[str, Login] = {}

    def login(self, url: httpx.URL) -> Login | None:
        """Who we are at this address: what its URL says, or what an earlier one of the same server said."""
        server = f"{url.scheme}://{url.netloc.decode()}"
        if url.userinfo and server not in self._logins:
            self._logins[server] = Login(url.username, url.password)
        return self._logins.get(server)
