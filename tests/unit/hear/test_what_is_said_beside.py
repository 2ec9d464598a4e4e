"""What may be said beside a yes or a no: politeness changes nothing, and nothing else is dropped.

Several hundred answers as people give them, to a read-back and to "anything else?".
"""

import pytest

from parley.hear.answers import yes_no
from parley.hear.rest import rest
from parley.machine.leftover import WEIGHS
from parley.reading import Context

READ_BACK = "Jane Doe, at 4210 Oak Street, Friday, November 27th at 9 AM: the AC is broken. Shall I book it?"
MORE = "You're booked. Is there anything else I can do?"

AGREED = """
yes; yes please; yes please go ahead; yeah that's right; yep that's it; yes that's correct thank you; yes sir; yes
ma'am book it; sure thing; sure, go ahead and book it; that sounds great, thanks; sounds good to me; okay perfect;
perfect, thank you so much; yeah book it; yes book that please; yes I'd like that; absolutely, yes; that'll work;
that works for me; that works great for us; yes that's perfect for us; yeah, let's do it; let's do that; okay let's
go ahead; yes go ahead please and thank you; uh yeah sure; um, yes, please; oh yes definitely; yes indeed; you bet;
you got it; that's right, yes; that is all correct; everything looks good; all of that is correct; yes it is; yes
you can; yes you can book it; yes please do; please do; yes, please book the appointment; go ahead and book the
appointment; yes, book me in; yes put me down; yes that would be great; that would be wonderful, thank you; yes,
thank you very much for your help; yes thanks, I appreciate it; great, thanks a lot; cool, book it; alright, sounds
good; ok; okay; okay dokie; uh huh; mm-hmm; yes, of course; of course, please; sure why not; yeah why not; yes, no
problem; yeah no worries; yes, whatever you think; yes, as soon as you can; yes, please hurry; yes, thank God; yes
finally; yes honey; yes dear; yes, thank you sweetheart; yes Friday is fine; yes, Friday at nine is good; yes nine
is great; yes that's my address; yes that's me; yep 4210 Oak Street; yes, that's the right address; yes that's the
one; yes I'm sure; yes I'm positive; I said yes; I already said yes; I told you yes; yes for the third time; yes yes
yes; yes, already; yes, I said yes; yes that's what I said; yes that's what I want; yes that's exactly what I need;
yes that's what we talked about; that's exactly right, you're very good at this; you got everything right, wow; yes
you've been very helpful; yes, you're the best; yeah that's great, you're a lifesaver; yes, I'll be home; yes I'll
be here; yes, I'll be waiting; yes, we'll be there; yes see you Friday; yes, see you then; okay see you then; yes,
looking forward to it; yes bye; yes, thanks, bye; yes that's fine with me; fine by me; that's fine; yes, if you
would; yes, if you could; yes if you don't mind; yes if that's okay; yes if possible; yes please if you can; yes,
can you please; yes could you do that; yes, would you; yes, would you please; yes, you may; yes it's broken; yes,
the AC is broken; yes it's hot in here; yes please, it's so hot; yes, it's really hot in here; yes please, we're
dying in here; yes, my wife will be happy; yes, that's good enough; yes, good; yeah okay; yeah okay fine; ugh, fine,
yes; well, okay then; I guess so; I guess that's fine; I suppose so; yes, that should be fine; yes, should be good;
yes I believe that's right; yes I think that's right; yes correct; correct, yes; affirmative; right; exactly;
precisely; that is correct ma'am; yes. Yes.; Yes, that's all; yes, that's all I need; yes that's everything; yes and
thank you; yes and thanks for being so quick; yes, just do it; yes just book it; yeah just go for it; do it; yes, do
it; make it happen; yes, confirmed; confirm; I confirm; confirmed, thank you; yes, Jane Doe; yes this is Jane; yes,
in the name of Jane Doe; yes at nine; yes the 27th; yes, the AC; yes all correct; yes it all sounds right; yes that
sounds right; yes, that sounds about right; yes that suits me; yes that suits us fine; yeah I can do that; yes we
can do that; yes I can make that; yes I can be there; yes Friday works; yes, Friday morning works for me; yes, I
have no objection; no objections, book it; no problem, book it; not a problem; yes not a problem; yes you nailed it;
yes my friend; yes, buddy; yep, thanks man; alright my man; yes, lovely; brilliant, yes; splendid; yes, it's about
time; yes, about time too; yes, I've been waiting for days; yes please, I can't wait; yes, can't complain; yes, I
couldn't agree more; yes, I don't see why not; yes, I don't mind; yes, that's no trouble; yes, there's no need to
repeat it; yes, no need to read it again; yes, you don't have to repeat it; yes, don't worry; yes, no rush; yes I
do; I do; we do; yes we would; yes, we would like that; yes I would, thank you; I would love that; yes I want that;
yes I want it booked; yes I want you to book it; yes I need it; yes, I need that done; yes, I'd like you to book it;
yes, I'd like to book it; yes I'd like to go ahead; yes I would like to proceed
"""
NOT_AGREED = """
yes but not before ten; yes but in the afternoon; yes if my boss lets me; yes unless it rains; yes as long as it's
free; yes only if it's under a hundred dollars; yes provided that it costs nothing; yes depending on the price; yes
except for the time; yes however the name is wrong; yes although I'd rather have Monday; yes but my name is Janet;
yes, only it's unit 5; yes but call first; yes and call me before you come; yes could you call me first; yes can you
make it ten; yes, at ten; yes, at eleven thirty; yes, instead make it Monday; yes, make it Monday; yes, I'd rather
have Monday; yes, I'd prefer the afternoon; yes, on second thought no; yes, wait; yes, hold on; yes, wait a minute,
what did you say; yes, how much is it; yes, what does it cost; yes, do I have to pay; yes, will it be expensive;
yes, is it free; yes, is there a fee; yes, does he bring parts; yes, when will he be here; yes, how long does it
take; yes, who is coming; yes, which technician; yes I never agreed to that; yes I don't want that; yes, I can't on
Friday; yes, cancel; yes, stop; yes, forget it; yes, never mind; yes, don't book it; yes, do not book it; yes, not
Friday; yes, not at nine; yes, but the address isn't right; yes, the address is wrong; yes, the name is spelled
wrong; yes, the time is off; yes, not 4210; yes and the code is 4411; yes and the gate code is 4411; yes and my
number is 512 555 0190; yes and also the dishwasher; yes, also the heater is broken; yes, and one more thing; yes
and tell him to ring the bell; yes, have him call me; yes, make sure he brings a ladder; yes, I also need my furnace
checked; yes, we also want a quote; yes, when my husband is home; yes, after my wife gets home; yes, before the kids
get home; yes, once I get paid; yes, in case it isn't fixed by then; yes, assuming it's still broken; yes, until
noon; yes, earlier if possible; yes, can it be earlier; yes, can I change the address; yes, could we do Monday; yes,
should I be home; yes, may I ask a question; yes, I'm wondering about the price; yes, another address though; yes,
later; yes, sooner; yes, different day; yes, I need it today; yes, I forgot the apartment number; yes, I'm not sure
about the time; yes if it isn't more than fifty dollars; yes, no more than a hundred; yes, no later than ten; yes,
no wait; yes, no; yes, no, I mean no; yes, no Monday; yes... actually no; okay but Monday; fine, if I must pay
nothing; sure, but who pays; great, except it's Avenue; that works but only after noon; sounds good, what about
parking; perfect, only the street is Elm; right, but the wrong street; ok so how does this work; okay, I want a
different time; okay, I have to ask my wife first; okay, let me ask my wife; sounds good, let me check with my
husband; yes but it's Doe with a w; yes, Doe with an e at the end; yes, do you take cards; yes, can you text me;
yes, would you call me when he's on his way; yes, where is he coming from; yes, why so late; yes, why do you need
that; yes, I was told it would be free; yes, I thought it was Monday; yes, it should be Monday; yes, it was supposed
to be Monday; yes, that's what I don't want; yes, I had asked for ten; yes, I wanted Thursday; yes, we had a
discount; yes, I got a coupon; yes, I dropped a part in it
"""
NOTHING_MORE = """
no; no thanks; no thank you; nope that's it; no that's all; no that's everything thank you; no, I'm good; no I'm all
set; no we're good; nothing else; no nothing else thanks; no, that will be all; no, that'll do it; no ma'am thank
you; no sir that's all for today; nah; nah I'm good thanks; no not right now; no not at the moment; not today; no,
that was it, bye; no, you've been great; no, you've been very helpful, thank you; no, have a nice day; no have a
good one; no thanks, bye bye; no that's all I needed; no that's all I wanted; no, I think that's it; no I think
we're done; no, I don't think so; I don't think so; no, I don't need anything else; no, nothing more; no, I
appreciate your help; no, thank you for your help; no, you take care; no you too; no, see you Friday; no, see you
then; no, no more questions; no more questions; no, none; no, it's all good; no, everything's fine; no, everything
is perfect; no, I'm fine; no, all good here; no no that's all; no, that's perfect; no but thank you; no but thanks
anyway; no, but thanks for asking; no, thanks for asking; no, not that I can think of; not that I know of; no, I
can't think of anything; no, I don't have anything else; nope, nothing, bye; no, God bless you; no, that covers it;
no that takes care of it
"""
SOMETHING_MORE = """
no, I need a tow; no I need it fixed; no, I dropped it off yesterday; no I dropped it off yesterday and I want to
know if it's done; no but how much is it; no, how much is it going to be; no, when will he come; no, what was the
time again; no, but can I move it; no, can we do Monday instead; oh no can we do Monday instead; no, I want to
cancel it; no, could you repeat that; no, but if it rains cancel it; no, except the price; no, wait; no wait,
actually yes; no, one more thing; no, but one question; no, do you take cards; no, is it free; no, I have to change
the address; no, also my heater is broken; no, I left my keys in the car; no, I called yesterday about this; no,
tell him to call first; no, I wanted Monday; no I booked the wrong day; no, just make sure he calls; no, unless you
have Monday
"""

TURNS = (
    *(
        " but in the afternoon",
        ", but make it Monday",
        " except for the address",
        ", instead of Monday",
        ", wait",
    ),
    *(" if it's under a hundred dollars", " unless it rains", " only after noon", " as long as it's free"),
    *(
        ", how much is it",
        ", can you call me first",
        " and the gate code is 4411",
        ", also my heater is broken",
    ),
)


def each(answers: str) -> list[str]:
    return [" ".join(answer.split()) for answer in answers.split(";")]


def counts(said: str, asked: str) -> str | None:
    """The yes or no that counts where something is done or ended on it; None if it does not."""
    context = Context(asked=asked)
    answer = yes_no(said, context)
    if answer is None:
        return None
    left = rest(said, (answer.basis,), context)
    return None if set(left.kinds) & set(WEIGHS.get((answer.value, True), ())) else answer.value


@pytest.mark.parametrize("said", each(AGREED))
def test_politeness_beside_a_yes_never_blocks_it(said: str) -> None:
    assert counts(said, READ_BACK) == "yes"


@pytest.mark.parametrize("said", each(NOT_AGREED))
def test_nothing_is_agreed_to_while_something_else_is_said(said: str) -> None:
    assert counts(said, READ_BACK) != "yes"


@pytest.mark.parametrize("turn", TURNS)
def test_whatever_the_yes_is_made_of_what_turns_it_is_left_over(turn: str) -> None:
    assert [said for said in each(AGREED) if counts(said + turn, READ_BACK) == "yes"] == []


@pytest.mark.parametrize("said", each(NOTHING_MORE))
def test_politeness_beside_a_no_never_keeps_the_caller(said: str) -> None:
    assert counts(said, MORE) == "no"


@pytest.mark.parametrize("said", each(SOMETHING_MORE))
def test_nobody_is_let_go_who_still_wants_something(said: str) -> None:
    assert counts(said, MORE) is None or counts(said, MORE) == "unsure"
