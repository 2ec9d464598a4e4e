"""What any agent says in English when a turn went wrong."""

from parley.languages.parts import Phrases

TABLE = Phrases(
    no_match=("Sorry, I didn't catch that.", "I'm still not getting that, sorry."),
    silence=("Are you still there?", "I can't hear you."),
    changed="Okay, {changed}.",
    noted="Okay, got that.",
    left_over=(
        "You said: {rest}. I want to be sure I understand you.",
        "I want to be sure I understand you.",
    ),
    unanswered="That I can't tell you, sorry.",
    passed_on="I'll make a note of that.",
    wait="Sure, take your time.",
    trouble="I'm sorry, we're having technical trouble right now. Please call again in a few minutes. "
    "Goodbye.",
    moment="One moment, please.",
    nobody_there="I'm sorry, nobody could come to the phone just now.",
    announcement="This call is recorded.",
    recorded="Yes, this call is being recorded. If you don't want that, say: stop recording.",
    unrecorded="Okay, nothing more is recorded.",
    farewell="Thanks for calling. Goodbye.",
    not_in_service="This number is not in service. Goodbye.",
    switched="Sure, in English.",
    only="I'm sorry, I only speak {languages}.",
    speaks="For {language}, say: {called}.",
)
