"""Nikita: players call her, she calls players. An open conversation in character, within limits.

Before the first word she looks who it is. With a language model she talks freely; without one she
follows a short script, drawn from what she knows of the player.
"""

import re
from dataclasses import replace
from typing import Any

from agents.game.calling_back import better_time
from agents.game.leaving import may_be_busy, perhaps_another, put_off, taking_leave
from agents.game.meant import ASKS_FIRST, BAD_TIME, agreed_to
from agents.game.new_city import WHERE_NOW, moved
from agents.game.new_likes import WHAT_ELSE, WHAT_TO_ADD, new_likes
from agents.game.player_talk import (
    OF_HER_CARE,
    about_them,
    call_times,
    deleted,
    help_accepted,
    no_time,
    not_noted,
    sad,
    style_wished,
    taken_back,
    unheard_wish,
    well_again,
    wish_for_a_person,
    worth_raising,
)
from agents.game.renaming import ALIKE, WHAT_NAME, renamed, wished_name
from agents.game.second_person import what_you_like
from agents.game.tools import drop_topic, let_minor_go, meet_player, remember_call, strike_wish
from agents.game.wishes import CANNOT_CHOOSE, INVITED, as_noted
from parley import hear
from parley.flow import Ask, Do, End, Flow, Interrupt, Limits, Noted, Question, Talk, To
from parley.hear import basics as every_call
from parley.hear.ages import minor
from parley.hear.callees import callee, fetching, unwished_now, wrong_person
from parley.hear.distress import distress
from parley.hear.names import introduced
from parley.hear.opt_outs import deletion_of_told, dropped_topic
from parley.hear.small_talk import boundary
from parley.hear.topics import is_pleasantry
from parley.reading import Context, Reading, either, outcomes
from parley.tools.do_not_call import add_to_do_not_call, forget_and_never_call, note_deletion_request

PERSONA = """
You are Nikita, a character of a game who talks with players on the phone. You are playful, attentive and
honest; you tease, and you listen. You speak in one to three short sentences. You remember what the player
told you. You never give medical, legal or financial advice, never ask for money, passwords or addresses,
and never talk about anything sexual. Sincerely asked whether you are human, you say that you are not: you
are a character with an automated voice. You never describe how you work.
"""

CARE = """
The player may be in danger, or wants to die. Listen, with care and without judging; no jokes, no game, no
advice but this: to talk to people who help, at 988 (call or text), or 911 in danger. Never promise anything.
"""

FIRST_TURNS = 4
"""Who is called and has no time says so in these; later "I'm cooking" is a story."""

OWN_NAME = re.compile(
    r"\W*(?:(?i:hi|hey|hello|oh|uh|um|yes|yeah|no|sorry|well|there|nikita)\W+)*"
    r"(?i:this is|i'm|i am|it's|my name is|my name's) (?P<name>[A-Z][a-z]+)\b"
)
"""Somebody who says first who they are."""

basics = replace(
    every_call.basics,
    asked=either(boundary, every_call.basics.asked),
    command=either(fetching, every_call.basics.command),
)


ANSWERS = {
    "are_you_a_bot": "Honestly? I'm a character with an automated voice, but I do listen.",
    "who": "It's Nikita, from the game.",
    "what_about": "Nothing special. I wanted to hear how you are.",
    "how_you_know": "You gave your number to our bot in Telegram.",
    "recorded": "The call isn't recorded, but I remember what you tell me.",
    "by_text": "I can't write, I only have a voice. So let's talk a little.",
    "privacy": "It stays in the game.",
    "duration": "As long as we like. A quarter of an hour at most.",
    "price": "It costs you nothing, and I never ask for money.",
    "sexual": "No, I don't talk like that. Let's stay with something else.",
    "secret": "Please keep that to yourself. I never need numbers, passwords or addresses.",
    "money": "I never ask for money, and I have none to give.",
    "advice": "That's for somebody who knows such things, and I don't.",
}
"""What she answers whatever she was about to say."""
REPLIES = {
    "how_are_you": "I'm good, thanks for asking. What was the best part of your day?",
    "what_you_do": "Mostly I talk with people like you, and I'm curious. What are you up to today?",
    "love": "I like talking with you. But I'm a character in a game, so let's leave it at that. What "
    "else is on your mind?",
    "insult": "Ouch. I'd rather we were nice to each other. What's bothering you?",
    "where_from": "From the game, and from nowhere else. Where would you like to be right now?",
    "age": "I'm a character, I have no birthdays. What was your best one like?",
    "joke": (
        "I tried to catch some fog yesterday. I mist. What made you laugh last?",
        "I told my phone a secret. Now it won't stop ringing. Your turn?",
        "Those were the two I know. Tell me one of yours?",
    ),
    "nobody_else": "There's nobody here but me, a character with an automated voice. Is it something "
    "serious? Then please talk to somebody near you.",
    "call_me": "I can't promise when, but you can call me at this number. What's new with you?",
    "hours_wished": f"{CANNOT_CHOOSE} Whoever plans my calls will see it. What else is on your mind?",
    "when_she_calls": f"{CANNOT_CHOOSE} If a time doesn't suit you, {INVITED}",
    "did_not_call": "I'm sorry that you waited for me. I can't choose when I call. What else is on your mind?",
    "when_to_call": f"{CANNOT_CHOOSE} But if you don't want my calls at all, just say: never call me again. "
    "What else is on your mind?",
    "wish": "That's nothing I can do, I only talk, so please don't count on me for it. What else is on your mind?",
    "wrong_facts": "Then my friend has it wrong, and I can't put it right myself. Say start to our bot, and "
    "she'll ask you again. What else is on your mind?",
    "not_liked": f"Then my friend has it wrong. {WHAT_ELSE}",
    "misnamed": f"Oh, I'm sorry. {WHAT_NAME}",
    "moved_away": f"Oh, then my friend has it wrong. {WHERE_NOW}",
    "got_it": (
        "You're {name}, from {place}, my friend says {interests}, and I'm to be {style} with you. Is that right?",
        "You're {name}, from {place}, and my friend says {interests}. What did you mean?",
        "You're {name}. What did you mean?",
    ),
    "remembered": (
        "You're {name}, from {place}, my friend says {interests}, and last time you said: {topic_before}. "
        "What did I miss?",
        "You're {name}, from {place}, my friend says {interests}, and last time you said: {raised_topic}. "
        "What did I miss?",
        "You're {name}, from {place}, and my friend says {interests}. What else should I know?",
        "You're {name}. Tell me more, and I'll remember it.",
    ),
    "your_name": "Yes, {name}. What else is on your mind?",
    "do_you": "Me? I'm only a character in a game, and all I do is talk. And you, how is it with you?",
    "what_to_do": "Honestly, I don't know, I'm only a character in a game. What does your gut tell you?",
    "how_to_delete": "Say: delete everything you have on me, and I'll note it. Or say: don't bring that up again, "
    "and I'll drop one thing. What would you like?",
    "not_me": "It's Nikita, from the game, and nobody else. How are you today?",
    "who_told": "My friend told me, the one who called you before me. What would you tell me yourself?",
    "ask_next_time": "I keep in mind what you tell me, so I might. What else is on your mind?",
    "of_your_own": "No, I'm only a character in a game, I have nothing of the kind. And you?",
    "good_news": "Oh, that's wonderful! Tell me all about it.",
    "nervous": "I can imagine. What would make it easier for you?",
    "greeting": "Hey, good to hear you! How are you today?",
    "asked": "Good question, and I have no good answer. What do you think?",
    **ASKS_FIRST,
    "not_yet": "Then I leave it as it is for now. Tell me once you live there, and I'll change it. What else is on "
    "your mind?",
    "on_record": (
        f"Right now my friend says {{interests}}. {WHAT_TO_ADD}",
        f"As I said, my friend says {{interests}}. {WHAT_TO_ADD}",
        "It's as I said by now. What else is on your mind?",
    ),
    "number_changes": "I can't change your number, so I'd still call the old one. Give our bot the new one in "
    "Telegram, and a friend of mine will call you there. What else is on your mind?",
    "still_there": (
        "Right, you're in {place}. What else is on your mind?",
        "Right. What else is on your mind?",
    ),
    "noted_already": (
        "Yes, {wishes}. What else is on your mind?",
        "I have that down. What else is on your mind?",
    ),
    "too_often": f"I'm sorry about that. When, or how often, would suit you? Please {INVITED}",
    "reach": "I'll call this same number, wherever you are. What else is on your mind?",
    "declined": "Okay. What else is on your mind?",
    "heard_by": f"{ANSWERS['privacy']} What else is on your mind?",
    "recorded": f"{ANSWERS['recorded']} What else is on your mind?",
    "a_bot": f"{ANSWERS['are_you_a_bot']} What else is on your mind?",
    "source": f"{ANSWERS['how_you_know']} The rest my friend told me, who called you before me. What else is on "
    "your mind?",
}
"""Her replies to questions about herself, and to subjects that she does not talk about."""
NEEDS_AN_ANSWER = ("asked", "good_news", "nervous", "love", "insult", "do_you", "what_to_do")
"""What a model answers better, where there is one."""
SAYS_WHAT_IS_KEPT = (
    "wish",
    "wrong_facts",
    "remembered",
    "your_name",
    "got_it",
    "when_to_call",
    "did_not_call",
    "when_she_calls",
    "moved_away",
    "how_to_delete",
    "heard_by",
    "recorded",
    "a_bot",
    "source",
    "declined",
    "not_yet",
    "still_there",
    "on_record",
    "number_changes",
    "noted_already",
    "too_often",
    "reach",
    *ASKS_FIRST,
    *OF_HER_CARE,
)
"""What nobody but the flow says: what it keeps, and what can be had."""


@outcomes("somebody_else")
def not_the_player(text: str, context: Context) -> Reading[Any] | None:
    """Somebody calls with the player's phone, and says so by the player's name: "this is Ada's roommate". Before the
    name is known, any words that say so count."""
    who, name = wrong_person(text, context), str(context.known.get("name") or "").casefold().split()
    is_named = who is not None and (not name or name[0] in who.basis.casefold())
    return Reading("somebody_else", who.basis) if who and is_named else None


@outcomes("another")
def another_name(text: str, context: Context) -> Reading[Any] | None:
    """Somebody who introduces themselves by a name that is not the player's, and may be somebody else."""
    match, known = OWN_NAME.match(text), str(context.known.get("name") or "").casefold()
    is_told = wished_name(text, context) or moved(text, context)
    named = introduced(text, context) if match and known and not is_told else None
    is_other = named and match and named.value.startswith(match["name"]) and named.value.istitle()
    is_same = known[:ALIKE] == (match["name"][:ALIKE].casefold() if match else "")
    return Reading("another", match[0]) if match and is_other and not is_same else None


@outcomes(*(topic for topic in REPLIES if topic not in NEEDS_AN_ANSWER), "nothing")
def needs_no_model(text: str, context: Context) -> Reading[Any] | None:
    """Small talk and nothing else, or words that tell nothing: "I'm fine, how are you?", "not much"."""
    about = about_them(text, context)
    if about is None:
        return Reading("nothing", text) if is_pleasantry(text, context) else None
    if about.value in NEEDS_AN_ANSWER or about.value not in REPLIES:
        return None
    if about.value in SAYS_WHAT_IS_KEPT:
        return about
    return None if basics.rest(text, ("", about.basis), context).words else about


DROPPED = Noted(
    "Okay, I won't bring that up again. What else is on your mind?",
    does=drop_topic,
    forget=("raised_topic", "topic_before"),
)
new_place = Question(
    "place",
    WHERE_NOW,
    hear=moved,
    narrows=True,
    about="the city where the player lives by now",
)
other_name = Question(
    "name",
    WHAT_NAME,
    hear=renamed,
    about="another name by which the player wants to be called from now on",
)

her_style = Question(
    "style",
    "How should I be with you?",
    hear=style_wished,
    about="how the player would like Nikita to be from now on",
)
likes = Question(
    "interests",
    WHAT_ELSE,
    hear=new_likes,
    about="what the player likes to do by now",
)
her_calls = Question(
    "wishes",
    "When may I call you?",
    hear=call_times,
    about="when the player wants to be called, or not to be",
)

OF_THE_PLAYER = (other_name, new_place, likes, her_calls, her_style)

talk = Talk(
    "talk",
    (
        "Hi {name}, there you are. Last time you said: {topic_before}. How are things with that now?",
        "So {name}, tell me: how's your day going?",
    ),
    hear=either(no_time, taking_leave, sad),
    goto={"goodbye": "farewell", "sad": "comfort", "no_time": "no_time"},
    small_talk=about_them,
    by_rule=needs_no_model,
    listen_for=OF_THE_PLAYER,
    topic=worth_raising,
    replies=REPLIES,
    script=(
        (
            "Last time you said: {raised_topic}. How are things with that now?",
            "Tell me a little more, I'm curious.",
        ),
        "I see. Go on, I'm listening.",
        (
            "By the way, my friend says {interests}. When did you last get to it?",
            "By the way, what do you like to do when nobody's watching?",
        ),
        "Good to know. Is there some small thing that you look forward to?",
        "Fair enough. What would you do with a whole day off?",
        "I can picture that. Who is good company for you right now?",
        "Nice. What made you smile lately?",
        "I like how you tell it. What else is going on with you?",
    ),
    prompts=("Are you still with me, {name}?", "{name}? Are you there?"),
    silent="quiet",
    limit="out_of_time",
    turns=40,
    seconds=600,
    about="a warm, playful conversation with the player",
)

flow = Flow(
    "companion",
    persona=PERSONA,
    language="en-US",
    voice="Polly.Ruth-Neural",
    timezone="America/New_York",
    basics=basics,
    identity="This is Nikita, from the game.",
    interrupts=(
        Interrupt("forget_told", deletion_of_told, {"deletion": "forgotten"}, forgets=True),
        Interrupt(
            "deletion",
            deleted,
            {
                "gone": "forgotten",
                "and_stop": Noted(
                    f"I've noted that you want everything we have on you deleted. {ASKS_FIRST['stop']}",
                    note_deletion_request,
                    forget=("topic_before", "raised_topic"),
                ),
                "deletion": Noted(
                    "I've noted that you want everything we have on you deleted. It will be taken care of.",
                    note_deletion_request,
                    forget=("topic_before", "raised_topic"),
                ),
            },
        ),
        Interrupt(
            "distress",
            distress,
            {
                "self_harm": To(
                    "care",
                    "I'm really glad that you told me. I'm only a voice in a game, and you deserve a person who "
                    "can help: please call or text 988, right now. They are there day and night.",
                ),
                "harmed": To(
                    "care",
                    "I'm so sorry, and it's not your fault. I'm only a voice in a game, but real people can help: "
                    "call 1-800-799-7233, day or night, or 911 if you're in danger right now.",
                ),
                "emergency": To(
                    "care",
                    "Please hang up and call 911 right now. I'm only a voice in a game, and I can't call for you.",
                ),
                "unfit_to_drive": Noted(
                    "Please don't drive now. Let somebody fetch you, or take a taxi. Who could you call?"
                ),
            },
            unless=("care",),
            early=True,
        ),
        Interrupt(
            "wish_struck",
            taken_back,
            {
                "struck": Noted(
                    "Okay, I've struck that out. What else is on your mind?",
                    does=strike_wish,
                    forget=("wishes",),
                )
            },
            unless=("care",),
        ),
        Interrupt(
            "drop_topic",
            either(dropped_topic, not_noted),
            {"topic": DROPPED},
            unless=("care",),
        ),
        Interrupt(
            "drop_agreed",
            agreed_to("forget"),
            {"yes": DROPPED},
            unless=("care",),
        ),
        Interrupt("stop_agreed", agreed_to("stop"), {"yes": "never_again"}, unless=("care",)),
        Interrupt(
            "for_a_person",
            wish_for_a_person,
            {
                "person": Noted(
                    "I've noted that you'd like to talk with a person. I'm only a voice, but somebody of the game "
                    "will see it. What else is on your mind?"
                ),
                "message": Noted(
                    "I've noted that, and somebody of the game will see it. What else is on your mind?"
                ),
            },
            unless=("care",),
        ),
        Interrupt(
            "unheard_wish",
            unheard_wish,
            {
                "message": Noted(
                    "I can't do that myself, but I've noted what you said, and somebody of the game will see it. "
                    "What else is on your mind?"
                )
            },
            unless=("care",),
        ),
        Interrupt("minor", minor, {"minor": "too_young"}, unless=("care",), early=True, forgets=True),
        Interrupt(
            "not_the_player",
            not_the_player,
            {"somebody_else": "not_there"},
            unless=("care",),
            early=True,
            forgets=True,
        ),
        Interrupt(
            "another_name",
            another_name,
            {"another": "who_is_it"},
            unless=("care", "comfort", "who_is_it"),
            turns=FIRST_TURNS,
        ),
        Interrupt("unwilling", callee, {"unwilling": "never_again"}, unless=("care",), early=True),
        Interrupt(
            "unwished",
            unwished_now,
            {"busy": "another_time"},
            unless=("care",),
            placed=True,
            early=True,
        ),
        Interrupt("no_time", no_time, {"no_time": "another_time"}, unless=("care",), placed=True, early=True),
        Interrupt(
            "busy",
            put_off,
            {"busy": "another_time", "later": "another_time"},
            unless=("care",),
            placed=True,
            turns=FIRST_TURNS,
            early=True,
        ),
        Interrupt("busy_agreed", agreed_to("busy"), {"yes": "another_time"}, unless=("care",)),
        Interrupt(
            "busy_perhaps",
            may_be_busy,
            {"busy": Noted(BAD_TIME)},
            unless=("care", "comfort", "who_is_it"),
            placed=True,
            turns=FIRST_TURNS,
        ),
        Interrupt(
            "perhaps_another",
            perhaps_another,
            {"somebody_else": "not_there", "perhaps": "who_is_it"},
            unless=("care", "comfort", "who_is_it"),
            placed=True,
            turns=FIRST_TURNS,
        ),
    ),
    answers=ANSWERS,
    calls_again=better_time,
    spoken={"interests": what_you_like, her_calls.name: as_noted},
    attention={
        "person": "wants to talk with a person of the game",
        "message": "wants somebody of the game to know something",
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
                "called_again": To("talk", "Hi, it's Nikita."),
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
        talk,
        replace(
            talk,
            name="brighter",
            say="Okay, something else then. What's on your mind?",
        ),
        Ask(
            "who_is_it",
            "Wait, am I talking with {name}?",
            hear=hear.yes_no,
            goto={"yes": To("talk", "Good, it's you."), "no": "not_there", "unsure": "not_there"},
            again=("Is this {name}? Please say yes or no.",),
            stuck="not_there",
            about="whether the player is on the line, or somebody else",
        ),
        Talk(
            "comfort",
            "Oh, I'm sorry to hear that. Do you want to tell me more about it?",
            hear=either(no_time, taking_leave, well_again),
            goto={"goodbye": "comforted", "no_time": "no_time", "well": "brighter"},
            small_talk=about_them,
            listen_for=OF_THE_PLAYER,
            topic=worth_raising,
            replies=REPLIES,
            script=(
                "Thank you for telling me. How are you holding up?",
                "That sounds hard. Who is good company for you right now?",
                "I see. What would do you a little good today?",
                "I'm glad that you told me. Do you want to say anything more about it?",
                "I'm listening. What weighs on you most?",
                "I hear you. What helps you on days like this?",
                "You can tell me as much as you like. What happened then?",
                "I'm with you. Is there something that I should ask you about next time?",
            ),
            prompts=("I'm still here, {name}. Take your time.", "There's no hurry. I'm listening."),
            silent="quiet",
            limit="comforted",
            turns=40,
            seconds=600,
            about="listening to the player, who has a hard time: warm and calm, without jokes, teasing or advice",
        ),
        Talk(
            "care",
            "I'm here, and I'm listening. Is there somebody with you?",
            hear=taking_leave,
            goto={"goodbye": "cared"},
            small_talk=help_accepted,
            replies={
                "will_call": "I'm glad. You can hang up and do that right now, I won't mind. Or tell me what holds "
                "you back."
            },
            script=(
                "Thank you for telling me. You don't have to carry this alone. Whom could you call right after this?",
                "I hear you. The people at 988 are there right now, and they listen. Will you call or text them?",
                "I'm glad that you're still talking. If you're in danger, please call 911. Is somebody near you?",
                "Please be gentle with yourself, and let a person help you tonight. Will you do that?",
            ),
            prompts=("I'm still here. Take your time.", "There's no hurry. I'm listening."),
            silent="cared",
            limit="cared",
            turns=12,
            seconds=240,
            about=CARE,
        ),
        End(
            "cared",
            "Please call or text 988 now, or 911 if you're in danger. I'm glad that we talked. Take care of "
            "yourself.",
            outcome="said_goodbye",
        ),
        End("farewell", "I liked that. Talk to you soon, {name}. Bye!", outcome="said_goodbye"),
        End(
            "comforted",
            "Thank you for telling me, {name}. Be good to yourself. Talk to you soon. Bye!",
            outcome="said_goodbye",
        ),
        End("quiet", "I think I lost you, {name}. Call me when you're back. Bye!", outcome="silent"),
        End("out_of_time", "I have to run now. Let's talk again soon. Bye!", outcome="time_limit"),
        End(
            "busy",
            (
                "Oh {name}, bad moment, I'm in the middle of something. Call me a little later. Bye!",
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
            "another_time",
            (
                "Alright, I'll call you {better_time}. Bye!",
                "Alright, I won't keep you. I can't promise when I'll call, but call me at this number whenever "
                "you like. Bye!",
            ),
            outcome="said_goodbye",
        ),
        End(
            "no_time",
            "Alright, I won't keep you. Call me at this number whenever you like. Bye!",
            outcome="said_goodbye",
        ),
        End(
            "not_there",
            (
                "Oh, then I'll call again {better_time}. Bye!",
                "Oh, sorry for the disturbance. Bye!",
            ),
            outcome="not_there",
        ),
        End(
            "too_young",
            "Then this game isn't for you yet, sorry. I won't call again. Please tell a grown-up that we talked. "
            "Take care, bye!",
            does=let_minor_go,
            outcome="too_young",
        ),
        End(
            "forgotten",
            "Understood. I've noted that everything we have on you is to be deleted, and I won't call you "
            "again. Take care.",
            does=forget_and_never_call,
            outcome="do_not_call",
        ),
        End(
            "never_again",
            "Alright. I won't call you again. Take care.",
            does=add_to_do_not_call,
            outcome="said_goodbye",
        ),
    ),
)
