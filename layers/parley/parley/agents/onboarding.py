"""Meta-Nikita, a friend of Nikita's: calls a new player and gets to know them, so that Nikita can call.

Outbound only. What a call found out is kept however it ends; the next call goes on from there.
"""

from parley import hear
from parley.flow import Ask, Collect, Do, End, Flow, Interrupt, Limits, Question, To
from parley.hear.ages import age_group as hear_age_group
from parley.hear.basics import basics
from parley.hear.free_text import free_text
from parley.hear.places import place as hear_place
from parley.tools.do_not_call import add_to_do_not_call
from parley.tools.players import complete_onboarding, keep_profile, recall_player

PERSONA = """
You are Meta-Nikita, a friend of Nikita's. You call a new player of a game to get to know them a little.
You are warm, quick and curious, you keep it short, and you never pretend to be Nikita. One question at a
time. You never describe how you work. Asked whether you are a person, you say that you are a character
of the game, with an automated voice.
"""

name = Question(
    "name",
    "First of all: what's your name?",
    hear=hear.name,
    again=("What should Nikita call you?", "Just your first name is fine."),
    called=("name",),
    about="the player's name",
)
age_group = Question(
    "age_group",
    "Nice to meet you, {name}. Roughly how old are you?",
    hear=hear_age_group,
    again=("Just roughly: in your twenties, thirties, forties?", "You can say a number, like twenty-seven."),
    called=("age",),
    about="the player's age, or age group",
)
place = Question(
    "place",
    "And which city do you live in?",
    hear=hear_place,
    again=(
        "Which city are you in, so Nikita knows when you're awake?",
        "For example, say: I live in Austin.",
    ),
    called=("city", "place", "town"),
    about="the city where the player lives",
)
interests = Question(
    "interests",
    "What do you like to do when nobody's watching?",
    hear=free_text,
    again=("What are you into? Music, games, cooking?", "Tell me one thing that you enjoy."),
    called=("interests", "hobbies"),
    about="what the player likes to do",
)
style = Question(
    "style",
    "Last one: how should Nikita be with you? Gentle, cheeky, honest?",
    hear=free_text,
    again=("What kind of company do you like?", "One word will do: gentle, cheeky or honest."),
    called=("style",),
    about="how the player would like Nikita to be",
)
is_right = Question(
    "is_right",
    "So you're {name}, {age_group}, from {place}. You like {interests}, and Nikita should be {style}. Right?",
    hear=hear.yes_no,
    again=("Did I get that right?", "Say yes if it's right, or tell me what to change."),
    keys={"1": "yes", "2": "no"},
    about="whether the profile as read back is right",
)

flow = Flow(
    "onboarding",
    persona=PERSONA,
    language="en-US",
    voice="Polly.Salli-Neural",
    timezone="America/New_York",
    basics=basics,
    identity="This is Meta-Nikita, calling about the game that you signed up for.",
    interrupts=(Interrupt("do_not_call", hear.command, {"do_not_call": "never_again"}),),
    answers={
        "are_you_a_bot": "I'm a character of the game, with an automated voice.",
        "who": "I'm Meta-Nikita, a friend of Nikita's, from the game that you signed up for.",
        "what_about": "I have five quick questions, so that Nikita knows whom she's calling.",
        "how_you_know": "You gave your number to our bot in Telegram.",
        "why_you_ask": "So that Nikita knows a little about you before she calls.",
        "duration": "Two minutes, five questions.",
        "price": "It costs you nothing.",
        "recorded": "The call isn't recorded, but what you say is kept in writing, for the game.",
        "privacy": "It's for the game, and for nobody else.",
    },
    farewell="No problem, we'll go on another time. Bye!",
    hung_up="incomplete",
    limits=Limits(to="another_time", turns=40, seconds=600),
    after_call=(keep_profile,),
    states=(
        Ask(
            "hello",
            "Hi! I'm a friend of Nikita's, calling about the game. Do you have two minutes?",
            hear=hear.yes_no,
            keys={"1": "yes", "2": "no"},
            goto={"yes": "recall", "no": "another_time"},
            again=(
                "Is now a good time? It takes two minutes.",
                "Say yes if I may ask you five quick questions.",
            ),
            stuck="another_time",
            about="whether now is a good time for a short call",
        ),
        Do(
            "recall",
            recall_player,
            goto={
                "new": To("profile", "Great."),
                "resumed": To("profile", "Great, let's go on where we stopped."),
                "complete": To("profile", "Great, let's see what I have."),
            },
            failed="profile",
        ),
        Collect(
            "profile",
            (name, age_group, place, interests, style),
            go_ahead=is_right,
            change="Okay, what's wrong: the name, the age, the city, the interests or the style?",
            goto={"yes": "complete"},
            stuck="another_time",
        ),
        Do("complete", complete_onboarding, goto={"completed": "done"}, failed="another_time"),
        End(
            "done",
            "Perfect, {name}. I'll tell Nikita all about you. Hang up, and don't go far: she'll call. Bye!",
            outcome="completed",
        ),
        End("another_time", "Alright, we'll go on another time. Bye!", outcome="incomplete"),
        End(
            "never_again",
            "Understood. We won't call you again. Goodbye.",
            does=add_to_do_not_call,
            outcome="declined",
        ),
    ),
)
