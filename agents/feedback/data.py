"""A chain of three stores whose customers are asked how their visit was."""

from dataclasses import asdict
from datetime import datetime

from agents.feedback.configuration import QUESTION, STORE, Store
from agents.feedback.survey.questions import SurveyQuestion, to_data
from parley.local.beside import BusinessRecords

BUSINESS, NUMBER = "exempelbolaget", "+46846500400"
DEPARTMENTS = ("kassa", "frukt", "bageri", "cafe")
STORES = tuple(
    Store(id, name, "Exempelbolaget", departments=DEPARTMENTS)
    for id, name in (
        ("solna", "butiken i Solna"),
        ("malmo", "butiken i Malmö"),
        ("lulea", "butiken i Luleå"),
    )
)
QUESTIONS = (
    SurveyQuestion(
        "helhet",
        "På en skala från ett till fem, hur nöjd är du med besöket?",
        "rating",
        priority=90,
    ),
    SurveyQuestion(
        "rekommendera",
        "Från noll till tio, hur troligt är det att du rekommenderar oss till en vän?",
        "rating",
        highest=10,
        priority=80,
        seconds=14,
    ),
    SurveyQuestion("hittade", "Hittade du det du sökte?", "yes_no", priority=70, seconds=10),
    SurveyQuestion(
        "kassan", "Gick det snabbt i kassan?", "yes_no", departments=("kassa",), priority=60, seconds=10
    ),
    SurveyQuestion(
        "frukten",
        "Hur var frukten och grönsakerna, på en skala från ett till fem?",
        "rating",
        departments=("frukt",),
        priority=60,
    ),
    SurveyQuestion(
        "ofta",
        "Hur ofta handlar du hos oss: varje vecka, varje månad eller mer sällan?",
        "choice",
        options=("varje vecka", "varje månad", "mer sällan"),
        every=3,
        priority=40,
        seconds=14,
    ),
    SurveyQuestion("egna-ord", "Vad kan vi göra ännu bättre?", "open", every=2, priority=30, seconds=20),
)


def records(_: datetime) -> BusinessRecords:
    return {
        BUSINESS: [
            ("setting", "outreach", {"from": NUMBER, "regions": ["SE"], "timezone": "Europe/Stockholm"}),
            *((STORE, each.id, asdict(each)) for each in STORES),
            *((QUESTION, each.id, to_data(each)) for each in QUESTIONS),
        ],
    }
