"""Connect with a ConversationRelay: the place where the call stands. Its protocol is not spoken here.

https://www.twilio.com/docs/voice/twiml/connect/conversationrelay. The caller hears the greeting; no socket is opened,
so nobody answers them, which is told as a warning.
"""

from typing import TYPE_CHECKING

from parley.local.exchange.places import Place
from parley.local.exchange.twiml import Problem, Verb

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter


class OnRelay(Place):
    name = "ConversationRelay"

    def __init__(self, talk: "Interpreter", noun: Verb) -> None:
        super().__init__(talk)
        self._noun = noun

    def begins(self) -> None:
        if not self.enter(self._noun.get("url")):
            return
        problem = Problem(0, "this exchange does not open the socket of <ConversationRelay>", self._noun.line)
        self.board.warn(self.call.sid, problem, self.call.document_url)
        if self._noun.get("welcomeGreeting"):
            self.board.says(self.call, self._noun.get("welcomeGreeting"), verb=self.name)
