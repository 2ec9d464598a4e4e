"""Feedback calls for tests: the pure step, and questions as they travel with a call."""

from collections.abc import Mapping, Sequence
from typing import Any

from agents.feedback.survey.questions import SurveyQuestion, to_data
from parley import agents
from parley.testing.conversation import Conversation

flow = agents.load("feedback")
HOW = SurveyQuestion(
    "how", "Hur nöjd är du med besöket, på en skala från ett till fem?", "rating", priority=90
)
RECOMMEND = SurveyQuestion(
    "recommend", "Hur troligt är det att du rekommenderar oss, från noll till tio?", "rating", highest=10
)
FOUND = SurveyQuestion("found", "Hittade du det du sökte?", "yes_no")
WHERE = SurveyQuestion(
    "where", "Var handlar du oftast?", "choice", options=("i butiken", "på nätet", "i appen")
)
WORDS = SurveyQuestion("words", "Vad gör vi bra?", "open", priority=10, seconds=20)
ALL = (HOW, RECOMMEND, FOUND, WHERE, WORDS)
PLACE = {
    "company": "Exempelbolaget",
    "store_name": "butiken i Solna",
    "how_many": "tre korta frågor",
    "how_long": "ungefär en minut",
}


class FeedbackCall(Conversation):
    """A call that was placed with these questions; the person has just picked up."""

    def __init__(
        self, *questions: SurveyQuestion, model: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        asked = {**PLACE, "session": "s1", "questions": [to_data(each) for each in questions or ALL]}
        tools = {"find_questions": ("found", asked), "add_to_do_not_call": ("listed", {})}
        super().__init__(
            flow, tools, model, caller="+46846500400", called="+46701740605", direction="outbound"
        )

    @property
    def answers(self) -> Mapping[str, Any]:
        return {
            name.removeprefix("answer_"): value
            for name, value in self.call.values.items()
            if name.startswith("answer_")
        }

    @property
    def asks(self) -> str:
        return self.call.asking.removeprefix("answer_")

    def says_all(self, lines: Sequence[str]) -> "FeedbackCall":
        for line in lines:
            self.says(line)
        return self


def agreed(*questions: SurveyQuestion) -> FeedbackCall:
    call = FeedbackCall(*questions)
    call.says("ja tack")
    return call
