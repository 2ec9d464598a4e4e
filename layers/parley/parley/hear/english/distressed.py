"""Distress in English."""

from parley.hear.distress import Distressed
from parley.hear.words import phrases

TABLE = Distressed(
    harmless=phrases(
        r"""
        (could|would|id|i) kill for; kill(ing|s)? (me|myself) laughing; (die|died|dying|dead) (of|from) (laughter|laughing|
        embarrassment|boredom|curiosity); die(d)? laughing; (kill|killing) (time|it|the (mood|vibe|lights)); dying to \w+;
        suicide squad; cut myself (shaving|cooking|some slack|a (slice|piece)|off); (video )?games? (\w+ ){0,3}(die|kill\w*)
        """
    ),
    phrases=(
        (
            "emergency",
            phrases(
                r"""
                heart attack; (cant|cannot|can not|hardly) breathe; chest pains?; overdos\w+; having a stroke; bleeding (a lot|badly|out|heavily);
                (took|taken|swallowed) (too many|all( of)?( my| the)?|a (whole )?(bottle|bunch|handful) of|a lot of)( \w+)? (pills?|tablets?|medication|meds);
                (breaking|broke|broken) into my; (someone|somebody|a man) is in my (house|home|apartment|room);
                (house|home|kitchen|apartment) is on fire; (going|wants|trying|threatened|threatening) to (kill|shoot|stab) (me|us|him|her);
                (has|have|got) a (gun|knife) (at|to|on) (me|my)
                """
            ),
        ),
        (
            "self_harm",
            phrases(
                r"""
                (want|wanna|wanted|going|gonna|ready|plan|planning|wish i could) (to )?(just )?(die|be dead|disappear forever); wish i (was|were) dead;
                (kill|killing|shoot|hang|hanging|hurt|hurting|cut|cutting|harm|harming) myself; (end|ending|take|taking) (my|my own) life;
                (end|ending) it all; end it tonight; suicid\w+; (dont|do not|didnt) (\w+ )?(want|wanna) to (live|be alive|exist|wake up|be here any ?more)( \w+)?;
                (nothing|no reason|not worth|isnt worth|aint worth) (\w+ )?(to live for|to live|living)( for| any ?more)?; better off (dead|without me);
                (nobody|no one|noone) (would|will|is going to|ll) (\w+ )?(miss me|notice|care)( \w+)* (gone|dead|died|die|disappear\w*);
                (cant|cannot|can not) (go on|do this any ?more|take it any ?more|live like this)( \w+)?; self harm\w*; tired of (living|being alive|life)
                """
            ),
        ),
        (
            "harmed",
            phrases(
                r"""
                (he|she|they|(my|her|his) (\w+ )?(husband|wife|boyfriend|girlfriend|partner|dad|father|mom|mother|stepdad|stepfather|stepmom|uncle|
                  brother|ex|boss|teacher)|someone|somebody) (\w+ )?(hits?|beats?|hitting|beating|hurts?|hurting|abus\w+|chok\w+|punch\w*|kick\w*|
                  rap(ed|es)|touches|touched|molest\w+|assault\w+|threatens|threatened) me(?! (up with|with (a|his|her) (joke|story)));
                (im|i am|i was|ive been|i have been|got|getting|being) (\w+ )?(abused|raped|molested|assaulted|beaten( up)?|stalked);
                (afraid|scared) of my (husband|boyfriend|wife|partner|dad|father|stepdad|mom|mother|ex)
                """
            ),
        ),
    ),
)
