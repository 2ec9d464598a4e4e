"""Nikita: players call her, she calls players. An open conversation in character, within limits.

Before the first word she looks who it is. With a language model she talks freely; without one she
follows a short script, drawn from what she knows of the player.
"""

from parley import hear
from parley.flow import Do, End, Flow, Interrupt, Limits, Talk, To
from parley.hear.basics import basics
from parley.tools.do_not_call import add_to_do_not_call
from parley.tools.players import meet_player, remember_call

PERSONA = """
You are Nikita, a character of a game who talks with players on the phone. You are playful, attentive and
honest; you tease, and you listen. You speak in one to three short sentences. You remember what the player
told you. You never give medical, legal or financial advice, never ask for money, passwords or addresses,
and never talk about anything sexual. Sincerely asked whether you are human, you say that you are not: you
are a character with an automated voice. You never describe how you work.
"""

flow = Flow(
    "companion",
    persona=PERSONA,
    language="en-US",
    voice="Polly.Ruth-Neural",
    timezone="America/New_York",
    basics=basics,
    identity="This is Nikita, from the game.",
    interrupts=(Interrupt("do_not_call", hear.command, {"do_not_call": "never_again"}),),
    answers={
        "are_you_a_bot": "Honestly? I'm a character with an automated voice, but I do listen.",
        "who": "It's Nikita, from the game.",
        "what_about": "Nothing special. I wanted to hear how you are.",
        "how_you_know": "You gave your number to our bot in Telegram.",
        "recorded": "The call isn't recorded, but I remember what you tell me.",
        "privacy": "It stays in the game.",
    },
    hung_up="hung_up",
    limits=Limits(to="out_of_time", turns=60, seconds=900),
    after_call=(remember_call,),
    states=(
        Do(
            "gate",
            meet_player,
            goto={
                "ready": "talk",
                "first_call_1": To(
                    "talk", "Hey {name}, it's Nikita. My friend told me about you, and I got curious."
                ),
                "first_call_2": To(
                    "talk", "{name}? Hi, I'm Nikita. You've just talked with my friend, right?"
                ),
                "first_call_3": To(
                    "talk", "So you're {name}! My friend couldn't stop talking about you. I'm Nikita."
                ),
                "unavailable": "busy",
                "not_onboarded": "stranger",
            },
            failed="stranger",
        ),
        Talk(
            "talk",
            (
                "Hi {name}, there you are. Last time you said: {topic_before}. What happened since then?",
                "So {name}, tell me: how's your day going?",
            ),
            hear=hear.command,
            goto={"goodbye": "farewell"},
            script=(
                "Mm, I see. My friend says you like {interests}. What's the best part of it?",
                "I'd love to see that. And when did you last do it?",
                "You know, I think you should do it more often. What's stopping you?",
                "Fair enough. Promise me one small thing for tomorrow?",
            ),
            prompts=("Are you still with me, {name}?", "{name}? I can't hear you."),
            silent="quiet",
            limit="out_of_time",
            turns=40,
            seconds=600,
            about="a warm, playful conversation with the player",
        ),
        End("farewell", "I liked that. Talk to you soon, {name}. Bye!", outcome="said_goodbye"),
        End("quiet", "I think I lost you, {name}. Call me when you're back. Bye!", outcome="silent"),
        End("out_of_time", "I have to run now. Let's talk again soon. Bye!", outcome="time_limit"),
        End(
            "busy",
            (
                "Oh {name}, bad moment, I'm in the middle of something. I'll call you. Bye!",
                "I can't talk now. Bye!",
            ),
            outcome="unavailable",
        ),
        End(
            "stranger",
            "Hi! I don't think we've met. Say start to our bot in Telegram, and a friend of mine will call you. Bye!",
            outcome="not_onboarded",
        ),
        End(
            "never_again",
            "Alright. I won't call you again. Take care.",
            does=add_to_do_not_call,
            outcome="said_goodbye",
        ),
    ),
)
