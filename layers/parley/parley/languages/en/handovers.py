"""Taking a call that is handed over, in English."""

from parley.hear.words import phrases
from parley.languages.parts import HandOvers

TABLE = HandOvers(
    how="To talk to them, press 1 or say: I take it. If you can't, press 2 or say no.",
    joined="Thank you. You're connected.",
    refused="All right, I'll tell them. Goodbye.",
    taken="Thank you, a colleague has taken the call. Goodbye.",
    gone="The caller isn't waiting any more. Thank you, goodbye.",
    takes=phrases(
        r"""
        (ill|i will|i can|i could|let me|ill gladly|happy to) (take|get|grab|have|handle|talk to|speak to|speak with)\b;
        i (take|got|have got) (it|this|that|them|him|her|the call); ive got (it|this|them|him|her);
        (one|a|just a|hang on a|wait a|give me a) (moment|second|sec|minute)( please)?$;
        (put|patch|connect|send) (them|him|her|it|me|the call|the caller)( on)? (through|over|in);
        put (them|him|her) on; connect (me|us|them|him|her); go ahead; (bring|send) (it|them) on; im (here|ready|free);
        (this is|its) (he|she|me|him|her)( speaking)?$; speaking$
        """
    ),
    declines=phrases(
        r"""
        not (right )?now; (i )?(cant|cannot|can not|couldnt|wont) (take|talk|speak|right now|now|do|get|come|at)\b;
        i cant$; im (busy|driving|with (a|another) (customer|client)|in a meeting);
        im not (in|at work|working|available|free);
        (somebody|someone|anybody|anyone) else; (take|leave) a message; (call|ring) (them|him|her|me|you) back;
        (later|another time|tomorrow)( please)?$;
        (in|give me) (a few|five|ten|fifteen|twenty|thirty|\d+) (more )?minutes;
        wrong number; (im|i am) off( today)?; day off
        """
    ),
)
