"""Everyday sentences in English."""

from parley.hear.everyday import Everyday
from parley.hear.words import phrases

TABLE = Everyday(
    sentences=phrases(
        """
        hello; hi there how are you; good morning; good afternoon who am I speaking with; yes; no; yes please;
        no thank you; I'm not sure; maybe; okay sounds good; that's right; that's not what I said;
        thank you so much; thanks bye; have a good day; goodbye; hold on a second; wait a moment please;
        let me get a pen; sorry what was that; can you say that again; could you speak up;
        I can't hear you very well; you're breaking up; the line is bad; are you a real person;
        am I talking to a machine; I want to speak to a human; can I talk to somebody; is anybody there;
        who is this; how did you get this number; why are you calling me; is this call recorded;
        please take me off your list; stop calling me; you have the wrong number;
        I think I dialed the wrong number; my name is John Smith; this is Mary; it's 42 Oak Street;
        my phone number is five one two five five five; you can reach me at this number;
        my email is john at gmail dot com; I live in Austin; the zip code is 78704;
        tomorrow morning would be good; next Tuesday at three; any time after five; not before noon;
        on the weekend; as soon as possible; I'm free all day; that doesn't work for me;
        do you have anything earlier; twenty four; one two three; the second one; neither of them; both please;
        I don't know; I don't remember; I forgot; it doesn't matter; whatever you think; never mind; forget it;
        just a question; I have a question; how much does it cost; how long does it take; what time is it;
        what are your hours; are you open on Sunday; where are you located; what's the address;
        do you take credit cards; is there parking; can I pay cash; what's the weather like today;
        it's raining here; what can you do; what do you mean; I'm driving right now; I'm at work;
        I'm in a meeting; can you call me back later; I'm in a hurry; my wife usually takes care of that;
        I'm calling for my mother; the kids are so loud; the dog is barking; I just wanted to ask something;
        I talked to somebody yesterday; I already told you that; somebody called me; I got a letter from you;
        I saw your ad; a friend recommended you; I've been waiting for an hour; this is ridiculous;
        I'm really upset; you've been very helpful; that's very kind of you; I'm sorry; don't worry about it;
        no problem; it's for my brother; I'm a new customer; I've been here before; I'm looking for my keys;
        what did you have for dinner; I was watching the game last night; my phone is almost dead;
        do you speak Spanish; how old are you; what's your name; where do you come from; I love that song;
        I need to think about it; let me talk to my husband first; I'm just looking around; not today;
        some other time
        """
    )
)
