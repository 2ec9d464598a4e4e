"""How players may say what they want of Nikita beside the talk: examples for the readers in `meant.py`, by wish.

Under `OTHER` stands what people only tell, often in the same words: "my brother never calls me any more".
"""

from parley.hear.examples import OTHER

SAID = {
    "stop": """
        stop calling me; i'd rather you didn't call; i would prefer not to get these calls; i don't want you to
        call me any more; i'd like you not to phone me; please take me off your list; i don't need these phone
        calls; no more calls please; you don't have to call me again; don't ring me i'll ring you; i'm done with
        these calls; i want out of this; how do i get out of this; how can i stop these calls; can you quit phoning
        me; leave me alone from now on; i've had enough of these calls; just don't call here; would you mind not
        calling me; i wish you wouldn't call; it would be better if you stopped phoning; i never asked for these
        calls; i don't like being called by a machine; i don't care to hear from you; please let me be and don't
        phone; this is the last time i want to hear from you; so you're not going to phone me any more right; so
        you won't ring me then; i'm not interested in talking to you any more; i'd prefer to be the one who calls;
        let me be the one to call you; these calls are too much for me; cancel the calls; unsubscribe me; i don't
        feel like being called any longer; remove my number; could you please stop ringing my phone; i didn't sign
        up for this so don't call; cross my number off please; i want to quit; i'd like to opt out of the calls; my
        wife doesn't like you phoning here; it was nice at first but i've had enough now; don't phone me if i want
        to talk i'll phone you; i'd be glad if you didn't ring any more; no more of this please; this has to stop;
        i'm tired of being called; you needn't call again; i want nothing more to do with this; lose this number;
        is there a way to end these calls; thanks but i don't want any calls from you; honestly i'd rather not be
        called at all; i think we should end this you and me no more talks; okay so you're done calling me; stop
        with the phone calls; i told you not to phone me; okay i said i'd like you not to phone me anymore i'll
        ring you; honestly i don't really care for these phone calls; please cross me off whatever list i'm on; i'm
        not into this could you not call any more; i think i want to quit this thing; it's been sweet but i've had
        enough of the calls; i don't want any more of this; would you please lose my number; you can stop with the
        calls now dear; no offense but i'd rather not hear from you again; my husband doesn't want you calling
        here; i don't want a computer phoning me; just let me call you when i want to okay; can i opt out; i'd like
        these calls to end; please no further calls; nah don't call me i'll hit you up myself; how do i make this
        stop
    """,
    "hours": """
        call me some other time of the day; mornings are bad for me; evenings suit me better for your calls; i'm
        asleep in the mornings so don't ring then; could you ring a little later in the day; please not so early;
        you always catch me at a bad hour; don't phone before ten; not during dinner please; it's too late at night
        for calls; weekends would be better for me; i work nights so the afternoon is best; could you try me in the
        evening next time; i'd rather hear from you on a saturday; please don't ring while i'm at work; you could
        call around lunch instead; sundays i'm in church so not then; can you make it later from now on; any chance
        you could phone earlier; only ring me on weekdays; after supper is when i have time for you; i can only
        talk after the kids are asleep; wednesday is no good for calls; the best time to get me is around five;
        next time call at noon; call me once i'm home from work; please don't call so often; not every day please
        once a week is plenty; give me a ring sometime next week; can you check in with me on fridays; i'm never
        free at this time of day; i nap after lunch so please don't call then; try to get me before my shift
        starts; i'd like it better if you called at night; it would be nicer at night; noon is not good for me; a
        different hour would be better; i'm mostly free around four; when you phone make it the weekend; thursdays
        are out i've got practice; not while i'm in class; mondays and tuesdays work for me; wait until after my
        show to call; i sleep late so not at nine; is it possible to do this in the evening; i'm on the late shift
        this month so phone me before two; anything before eight is too early for me; catch me after my walk that's
        around six; let's do afternoons from now on; friday nights i have time for you; i'd be easier to reach at
        lunch; my afternoons are full so better in the evening; nothing after nine please i'm in bed by then; maybe
        ring when my husband's out at work; during the week i'm beat so better saturday; dinner time is a bad time;
        in the evenings i'm with my family so not then; i usually pick up around seven; make sure it's after my
        classes; you can reach me most days at three; can you skip tuesdays; every other day would be fine; don't
        try me on my days off; leave me my sundays please; could you maybe not call in the mornings that's when i
        sleep; i'm a night nurse so anything before three is bad; call when the kids are down please; it'd be nicer
        to talk in the evening; sundays are church so leave those out; lunchtime is really not good for me; maybe a
        different time would be better; you could try around six most days; i usually have a minute after nine at
        night; can you phone on the weekend instead; don't ring so late please; could we do this earlier in the
        day; not on thursdays i've got choir; just not while i'm at school; tuesdays and fridays are when i'm free
        for you; please wait till after my soaps with your calls; i'm a late riser so don't ring at eight
    """,
    "remembered": """
        what do you know about me; what have you written down about me; what information do you keep on me; what do
        you store of what i say; what's in your notes about me; tell me what you have on me; what data do you have
        about me; do you keep a record of me; what do you remember from last time; which things about me did you
        save; what city do you have for me; what name have you got for me; read me what you've got on file; are you
        taking notes about me; so what did they tell you about me; how much do you know about me; what all have you
        got on me; do you write down what i tell you; do you remember anything i told you; can i hear what you
        saved about me; what did you note down; i want to know what you keep about me; you still haven't told me
        what you know about me; i'm asking what you have stored; what does your file say about me; what kind of
        stuff do you save about people; did you keep what i told you the other day; what exactly do you write down;
        what is it you know of me; which things do you hold on to; what did you save; what's my hobby in your
        notes; what have you got for my age; what do you think you know about me; do you have my birthday written
        down; list everything you know about me; what facts do you have on me; so tell me what's stored there; what
        was it i told you the last time; whatever you noted about me i'd like to hear it; do you know my name; so
        what all do you have on file for me; what stuff about me is in your computer; okay and what is it you know
        of me; which of my things do you hang on to; did you keep what i said the other day; what have they told
        you about me; you remember what we talked about last week; what's my city in your notes; do you have
        anything saved about me; i'm curious what you've noted on me; what kind of information is in there about
        me; tell me everything you've got about me; what exactly is it you people write down
    """,
    "heard_by": """
        who hears what i say; who listens to these calls; who gets to hear this; does anybody else listen in; is
        somebody listening to us; is this private; is it just between us; who else can hear what i tell you; do you
        tell anyone what i say; do you pass on what i tell you; who do you share this with; do you sell my
        information; where does what i say go; can other people read what i told you; does my family get to know
        what i said here; will you keep this to yourself; is anyone else on the line; what happens with the things
        i tell you; who sees my information; is what i say confidential; nobody else gets this right; you're not
        telling anybody are you; do the people who made you listen; what do you do with what i tell you; i want to
        know who's listening; can i trust you with a secret; is anything i say passed along; does the company hear
        us; who looks at what i say; will anybody hear about this; are other people hearing this; could my husband
        find out what i told you; does this go to anybody; do you talk to others about me; are you telling people
        my business; who can see what i tell you; is there somebody behind you hearing me; does your boss hear what
        i say; i don't want other people hearing this do they; it stays here what i tell you right; who reads what
        i say; does this stay between you and me; is there anybody listening in on this; who all can hear me; you
        don't tell this to other people do you; are other folks hearing our talks; does my wife find out what i say
        to you; is what i tell you going to end up somewhere; who looks at the things i say; does the company
        listen to us; will this get around; do you gossip about me; so it's private what we say here; is any of
        this passed along to somebody
    """,
    "recorded": """
        are you recording this; is this call being recorded; is this recorded; are these calls taped; do you record
        me; am i being recorded right now; do you tape what we say; is there a recording of this; do you keep the
        audio; are you recording my voice; does it get recorded when we talk; you're not recording me are you; is
        somebody taping this conversation; do you save the recordings; can i get the recording of our call; was the
        last call recorded; i don't want to be recorded; is my voice kept anywhere; is there a tape running; do
        they record all of this; hope you're not taping this; do you store my voice; is it on tape what i said; so
        is anything recorded here; i was wondering if you record these conversations; does the phone record what i
        say; am i on a recording; you guys tape these; is this being recorded or anything; you taping me; are our
        talks recorded; do you make recordings of me; does somebody record these phone calls; is there some
        recording going on; will i be on a recording; are you saving my voice; so do they tape all that; is this
        thing recording; hope this isn't recorded; do you record what people tell you; was i recorded last week;
        are phone calls recorded here; i'd like to know if you're recording
    """,
    "how_to_delete": """
        how do i get my stuff deleted; can i have my data erased; is there a way to delete what you have about me;
        how does the deleting work; what if i want everything removed; could you wipe what you know about me; who
        do i ask to erase my information; can i delete my profile; is it possible to remove my data later; how do i
        delete my account; what happens if i ask you to delete everything; do you delete things when i ask; how
        long do you keep my data; can i take back what i told you; how would i go about getting it all erased;
        would you still have my number after deleting; can you remove me from your records; when do you throw away
        what i said; what do i have to do so you erase me; just so i know can this be deleted; can somebody clear
        my information; will it be gone if i want it gone; i might want my stuff taken out of there; is there some
        button to get rid of my data; i'd like to know how to have it all taken down; can people get their records
        wiped; suppose i wanted it all gone; can you clear out everything; how would a person get rid of their
        data; could you get rid of what you saved; what must i say to be deleted; if i quit what happens to my
        information; can my stuff be taken out; where do i delete all this; does it all get deleted if i leave the
        game; i want to know if it can be removed; is deleting hard to do; you can delete people's information
        right; how would i have my information removed; can a person have their records wiped; what do i do if i
        want you to erase me; suppose i want it all gone some day; who do i talk to about deleting my data; can you
        get rid of what you saved about me; is it hard to have my things deleted; could i have everything cleared
        out; do you ever delete this stuff; how can i get my data taken out; what if i don't want you to keep my
        info; can i ask for my profile to be removed; would everything be deleted then
    """,
    "forget": """
        i'd rather you forget that; please don't mention that again; forget what i told you about my sister; let's
        not talk about that any more; i don't want to talk about him again; don't ask me about the divorce next
        time; can we leave that alone; i shouldn't have said that so drop it; please don't keep that in mind; i
        wish i hadn't told you that; that thing i said pretend i didn't; never mind what i said about work; you
        don't need to ask about my mother any more; stop asking about the operation; could you not bring it up; i
        don't want you to remember that; strike that from your memory; erase that from your mind please; let's keep
        that out of our talks; don't remind me of him; i'd prefer if you left my ex out of it; please forget i said
        anything; that's not something i want to come back to; next time don't start with the hospital; scratch
        that i didn't mean to tell you; let that one go please; not that topic again please; just drop the thing
        with my dad; i take that back forget it; don't hold on to what i said about my boss; that subject is closed
        for me; could we stay away from my marriage; don't get into the accident again; i don't want to hear about
        my job; that's off the table from now on; please no more about the house; you never heard that okay; i said
        too much about my son; let's not get into that; leave the money thing alone please; can you skip the
        question about my health; you don't have to keep going on about the surgery; i'd like it if you never asked
        about her; wipe that what i just said; i didn't mean to bring that up forget about it; enough about the
        funeral; let's change the subject and leave it there; don't mention the baby next time; i regret telling
        you about my friend; the thing with my neighbor let's leave that be; i'm sick of talking about my leg so
        stop asking; could we not get into my divorce any more; please leave my mother out of it next time; you can
        forget about the surgery stuff; i don't want to hear about the accident any more; don't keep asking about
        the baby; i'd like you to drop the subject; let's just never mention that; can you forget what i just said;
        that's off limits from now on; wipe that from your mind; don't start with that next time; no more talk
        about the trial please; i said too much pretend you never heard it
    """,
    "misnamed": """
        that's not my name; you're saying my name wrong; i have a different name now; can you change my name; i got
        married and my last name's different; could you call me something else; please use my nickname; you've got
        my name wrong; i don't go by that any more; nobody calls me that; that was my old name; my name isn't right
        in your notes; my name's spelled differently; i'd like to be called by another name; you keep mixing up my
        name; where did you get that name from; i'm not who you say i am my name's different; use my real name
        please; i changed my name; you mispronounce my name every time; why do you call me that; fix my name
        please; update my name; it isn't pronounced like that my name; don't use that name; that isn't what people
        call me; i don't like being called that; that name's wrong; the name you've got there is not mine; you call
        me the wrong name; that's my maiden name; it's pronounced another way; there's a mistake in my name; i told
        you my name is something else; my name it's with a k not a c; you said my brother's name; that's the wrong
        person's name; please say it the right way my name; you got me mixed up with somebody my name's not that; i
        prefer my middle name; make my name right; you always get my name wrong; that isn't what i'm called; my
        name got changed; could you use my middle name instead; i don't like to be called that; the name you have
        is not right; say my name right please; that's my sister's name not mine; i go by something different these
        days; you're mixing me up with someone my name is different; can you put a different name for me; you've
        been calling me the wrong thing; that name is from my first marriage; it's not said that way my name
    """,
    "moved_away": """
        you have the wrong city for me; i don't live there any more; can you change my city; i live somewhere else
        now; i've moved; we moved away from there; my address is different now; i'm in another town now; that's not
        where i live; that's my old city; update where i live please; you should put down my new city; i left that
        town in the spring; i'm no longer in texas; i relocated for work; you still think i'm in ohio but i'm not;
        fix my city please; the place you have is wrong; i've got a new home town; we don't live in the city now
        we're out in the country; i never lived there; the city's wrong; put my new place in your notes; you'll
        have to change where i live; i just moved house to a different city; i'm not in boston any more; we've left
        the old place; i'm based in another city these days; that city isn't right for me; we sold our house and
        went to another state; i'm living with my son now in his town; i'm down south these days; i just got to my
        new city; these days i live up north; my home's not there now; i'm out of dallas now; we packed up and left
        the city for good; i've changed towns; i didn't stay in that city; no that's the wrong town; you're behind
        on where i live i've moved since; i don't live where you think; since june we're somewhere new; it's not
        houston any more where i live; i went back to my home state; i don't live in dallas any more; we've left
        boston; i'm based somewhere else these days; you've got me in the wrong place; my town is wrong in there; i
        moved out of there in august; could you change the place where i live; that city isn't right; i'm not from
        there; we sold the house and moved to another state; i'm staying with my daughter now in her town for good;
        put me down for a different city; i'm up north now not in the city; you have my old place
    """,
    "not_liked": """
        i don't do that any more; you've got my hobby wrong; i have a new hobby; i never liked that; that's not a
        thing i like; can you change what i like; i quit that hobby ages ago; i gave that up; please update my
        interests; i'm into other stuff now; that hobby is old news; who told you i like that i don't; i hate that
        actually; i've never been into that; i lost interest in that; my interests have changed; put something else
        down for what i like; i stopped doing that years ago; that's my husband's hobby not mine; i don't know why
        you think i like that; your friend got my hobbies wrong; take that off the things i like; i'm over that now
        i do something else; that's not really my thing; i don't enjoy that at all; i never was into fishing; i've
        dropped it i have another pastime; i do other things for fun these days; i sold all my gear so no more of
        that; not a fan of that; i don't cook i hate cooking; i haven't done that in years; that used to be my
        hobby; i've got no time for that hobby any more; i don't play any longer; that's something i did as a kid
        not now; my hobby is something else; add a hobby for me; i picked up something new to do for fun; it's a
        mistake i don't care for that; what i like is something different; i don't fish i hate fishing; that's not
        me i don't do that; i never was a gardener; i've dropped that hobby; i do other things for fun nowadays;
        you can cross that off i don't like it; where did you hear that i like that i don't; my hobby is a
        different one; i'm not a fan of that at all; i sold all my gear i'm done with that; that was my thing once
        but not now; please change my hobby; your friend must have misheard i don't like that; i've got a new
        pastime
    """,
    "leave": """
        i have to go now; i gotta run; i should get going; i need to hang up; i better let you go; my ride is here;
        somebody's at the door i need to get that; i'm being called to dinner; i should get back to work; i really
        must be off; i'm out of time; i've got no time right now; i can't stay on the phone; my break is over; the
        baby just woke up i have to see to her; they're calling my name at the counter; my bus is coming; the kids
        need me; i think that's all i had to say for today; i'm all talked out; i'm tired i'm going to lie down
        now; let's stop here for today; that's it for now thanks for the chat; we'll talk another time; it was nice
        talking to you; thanks for listening i'm gonna head in now; i'm off to bed; gotta get back to my laundry
        before it wrinkles; there's another call coming in; i need to take the dog out now; the oven is beeping i
        need to run; hold up they need me over there; i'm busy at the moment; i don't have time to chat; my hands
        are full right now; can't really chat i'm in the middle of something; i'll leave it at that for today; time
        for me to go; i'm going to go make supper now; until next time then; my boss is coming i have to put the
        phone away; well i won't keep you; they just called my number; hold on my name's being called i need to go;
        the kids are fighting i need to see what that is; i've got a pot boiling over; my show is about to start;
        i'd better get on with things; gonna hit the sack; well that's about all i have for today; good talking to
        you; class starts in a minute; i'm heading out the door; okay i'm out; i should take this call; i've got to
        pick up the kids; i gotta get dressed for work; the pie's done i better get it; i got both hands in the
        dishwater; it's a madhouse here right now; i can't hear myself think with the kids here now; i'm just about
        to step out; my dinner's getting cold; i'm gonna let you go; i'm gonna go lie down for a bit; i'm gonna go
        run a bath now; that's my stop i have to get off; my phone is about to die; battery's almost gone; the
        doctor's ready for me now; they're ready for me; my friend just pulled up; the delivery guy is here; i need
        to finish this before it gets dark; i must get back to my cooking; i gotta head to practice; i'm done
        talking for today; i think i've said enough for tonight; i'm about to board my flight; they want me back at
        the desk; i'm pulling into the driveway so i'll end here; it's late i'm going to sleep; no i think i'm
        about talked out but i appreciate you listening i'm gonna go down there now; okay my ride's here; they just
        called my wife's name up on the phone i should take this thanks for listening; well i see terrence's truck
        pulling up i gotta scoot; oh shoot the water's boiling over; anyhow i'd better get on with my day; i need
        both hands for this i'll talk to you another day; my mom's yelling for me; i've got to pick up my kid now;
        gonna get some sleep now; well that's all the news from me; i gotta get ready for church; it was good
        talking with you nikita; class is about to start; i need to get off the phone; okay then i'm heading out
    """,
    "a_bot": """
        are you a real person; are you a robot; am i talking to a machine; is this a computer; what are you
        exactly; are you human; are you some kind of ai; is this a real woman or a recording; you sound like a
        computer; are you one of those chat bots; who or what am i talking to; is there a real human behind this;
        do you actually exist; are you alive; what kind of thing are you; are you a program; you're not real are
        you; did somebody build you; are you like an app; are you an actual lady; so you're a machine then; what is
        it that i'm speaking with; is it a person talking or software; tell me honestly are you artificial; do you
        have a body; are you made up; you're one of those ai things; is there a live person there; i bet you're a
        computer; am i talking with somebody real; do you eat or sleep or are you a machine; you don't sound human;
        are you someone real or what; are you like a real lady or one of those computers; is there an actual human
        there; you're a machine aren't you; what are you anyway; so am i speaking with a robot; do you breathe; you
        sound fake are you ai; is it a live person i got here; hang on are you even real; be honest are you a
        program; is that a recorded voice; are you somebody real; what am i talking to here; you're one of them ai
        things
    """,
    "source": """
        how did you get my number; where did you get my number from; who gave you my number; how come you have my
        phone number; why do you have my number; how do you know my name; where do you have my name from; how did
        you find me; who told you about me; how'd you know where i live; how did i end up on your list; who signed
        me up for this; did somebody give you my name; how did you people get hold of me; where's my number from; i
        never gave you my number; i don't remember giving anyone this number; why are you calling me of all people;
        how is it you know so much about me; from whom did you get my details; did my son give you my number; how
        do you know all that; who passed you my contact; where are you getting all this about me; how'd you come by
        my name; how am i in your system; what gives you my number; how did my name get to you; how come you know
        about me; who told you my name; where'd that number come from; how come you know my number; who handed you
        my number; where'd you find my number; how did you get a hold of my name; what makes you think you can call
        me who gave you this number; how do you know who i am; how did you learn all this about me; so who told you
        i live here; i don't recall giving you my number; where does a computer get my number; how did my name come
        up; who's been giving out my number; how do you know about me in the first place
    """,
    OTHER: """
        my brother never calls me any more; she told him to stop calling her; i called my mom this morning and she
        talked for an hour; they took him off the list for the team; the doctor called with the results; my boss
        keeps calling me on weekends; i get so many spam calls these days; my daughter calls every sunday; i don't
        like talking on the phone with my bank; i stopped smoking in march; i'd rather stay home than go out; i
        don't want to go to that party; i've had enough of this rain; i'm done with exams finally; mornings i walk
        the dog around the lake; i work evenings at the restaurant; on sundays we go to church and then to my
        aunt's; i'm usually asleep by ten; i get up at five and have my coffee; after work i hit the gym; i take a
        nap after lunch; we're having people over on saturday; next week i start the new job; my shift starts at
        six; last night i was up late with the baby; it was too early for me to eat; i can't wait for the weekend;
        we go fishing every friday; i was at work all day; the kids are asleep finally; i know a lot about birds; i
        wrote down all the recipes of my grandma; i remember when we were kids; my neighbor knows everything about
        me; i keep my photos in a box; i take notes in class but i never read them; he told me everything about his
        trip; i saved some money for a new car; what i know is that it won't be easy; my grandson showed me how to
        save pictures; i love listening to the radio; nobody listens to me at home; i told my sister a secret; i
        heard the birds this morning; my family is coming over; we share a flat the three of us; i sold my old bike
        to a friend; i like my privacy so i live alone; people at work talk behind my back; we recorded a song in
        the garage; i taped the game so i can watch it later; my band has a new recording; i have an old tape of my
        grandfather singing; i record my runs with my watch; i sing with my whole voice; my son deleted all my
        pictures by accident; i cleaned out the garage and threw everything away; i removed the old tiles in the
        bathroom; they deleted my account at the bank; i lost everything in the fire; we got rid of the old couch;
        i forgot my keys again; i keep forgetting things lately; i can't forget what he said to me; my mother
        forgets my name sometimes; i remember the summer when he left; we talked about my sister's wedding all
        evening; i don't want to talk bad about her; he dropped out of school; the operation went well; i told my
        boss what i think; i miss my dad so much; my ex called again last night; she brought it up at dinner and
        everybody went quiet; my daughter changed her name when she married; we named the puppy biscuit; my
        grandkids call me pop; i named my car after my aunt; they spelled my name wrong on the cake; my dog doesn't
        listen to his name; he never used my real name at school; my son moved away last year; my sister lives in
        denver with her kids; the city is so loud at night; i grew up in a small town in ohio; i've lived here all
        my life; we're looking for a bigger apartment; i drove through texas once; my friend moved in with us; i'd
        love to live by the sea; i left my jacket in the car; i was in chicago for the weekend; we moved the couch
        into the other room; i like to cook for my friends; i gave up on that puzzle; i quit my job last month;
        i've been painting the fence all day; i really enjoy my garden this year; i hate the traffic here; my
        husband has a new hobby he builds trains; i stopped at the store on the way home; i play the guitar a
        little; i'm learning to knit; i don't enjoy cold weather; i never liked school much; i watched a movie and
        fell asleep; i have to go to the dentist tomorrow; i had to run to catch the bus this morning; i have to
        work on saturday; we went to bed early; i need to buy a present for my niece; i should call my mother more
        often; i was so busy this week; i had no time for lunch; the dog has to go to the vet next week; i'm going
        to make soup tonight; i'm going to visit my son in june; i gotta say it was a good day; i have to tell you
        about my trip; somebody was at the door in the middle of the night; my bus was late again; the baby woke up
        four times last night; i'm tired because i worked all night; my back hurts from all the lifting; the kids
        keep me on my feet; i go to bed with a book; i'm sitting on the porch with my coffee; i'm just doing the
        dishes; i'm cooking right now it smells so good; i'm in the car on the way to my sister's; i'm at the park
        with the dog; i was off today so i slept in; it was nice to see everybody again; i had a nice talk with my
        neighbor; my break was too short today; the oven broke so we had cold supper; my computer is broken again;
        my cousin builds robots at school; i met a real nice woman at the market; i read a book about machines that
        think; i work with software all day; people are strange sometimes; i found a kitten behind the house; i
        lost my phone and got a new number; he gave me his number at the bar; i know his name from somewhere; my
        friend told me about a new bakery; i signed up for a pottery class; i found my old school friend on the
        internet; somebody gave me tickets for the show; pretty good i just got home from work; not so good to be
        honest; i'm fine thanks just a little tired; oh you know same old same old; i had pancakes for breakfast;
        it rained all day so we stayed in; my knee is sore but i went bowling anyway; the tomatoes are doing great
        this year; my team lost again; i passed my exam; i'm nervous about the new job; i'd sleep in and then go to
        the beach; my wife is good company for me; my cat makes me laugh every day; my granddaughter said something
        funny at breakfast; i look forward to christmas with the kids; mostly my best friend and my dog; i'd just
        sit on the porch and do nothing; my neighbor helped me with the groceries; we had a big storm and lost
        power; it was her birthday on tuesday; i'm building a shelf for my son; the doctor says i should walk more;
        he passed away two years ago; we've been married thirty years; it's so quiet in the house without him; i
        don't know what to do with myself; my sister says i worry too much; i won ten dollars in the lottery;
        that's a good question; i don't know really; yeah it was a lot of fun; well i told you about the garden
        already; you're funny; you should have seen his face; i like talking with you; it's good to hear your
        voice; well i pulled up the whole row of beans on monday; my daughter says i water the plants too much; my
        hip is acting up so the boy next door digs for me; i'm making salsa with the last of the peppers; my
        daughter is coming sunday with the kids; the little one is four and he wants to bake with me; i would sit
        in the garden with my coffee; there's this guy from the gym we're getting tacos friday; sleep in and then
        skate all day honestly; he was fourteen i had him since college; she's been texting me all day; you soak
        the rice first and then you fry the onions; it's a big picture like a storm over the sea; i sold my boat
        last summer; we're playing a wedding next saturday; i'm so scared and so happy; i drew the whole family in
        my sketchbook; opening night is in march; my league starts again in january; i just got back from
        rehearsal; there was one piece missing in the puzzle; he does that and then he looks at you like you did
        it; i drive a truck for a produce company; it's my older brother he had a heart attack at work; i should
        have called him on wednesday; the nurses are nice one of them brought me a coffee; i never told him i was
        sorry; we were married for forty years; i keep setting two plates on the table; i don't sleep much these
        days; my sister in law calls and the pastor comes by; we built the whole little house together; she'd like
        that i guess; i've been running around all day; i'm sitting at the dock waiting for them to load me; my
        granddaughter is turning five on sunday; i finally took the car to the shop; i got the job they phoned me
        yesterday; i start on the first of the month; i don't know anybody up there yet; it's the big one with the
        good pay; i want a place with a view of the mountains; i look forward to the snow; i made some coffee and
        sat down; i fell last week and hurt my wrist; she went home already and cried at the airport; i just moved
        some lumber for my bookcase; my wife packed me a sandwich; i take my pills in the morning; my boyfriend
        works nights at the hospital; it's only good in the evening when it's cool; i was on hold for an hour; my
        son's school is out at three; weekends are for my grandkids; dinner was late because of the game; i fixed
        the porch light before it got dark; the water was boiling and i burned my hand; they called my flight and i
        was still in the shop; my ride was late so i walked; we sat and talked until midnight; i finished work and
        went straight to bed; my phone died in the middle of the movie; a delivery guy fell on our steps; my friend
        pulled up in a new car; the doctor was ready for me an hour late; i like that name for a baby; people
        always ask me where my accent is from; my town has a fair every summer; the house we lived in is gone now;
        my mother moved to a home last spring; i loved the city when i was young; that was the year we left chile;
        he's from new york but he lives in spain now; i like it here better than in the old place; i do some
        knitting and a lot of reading; mostly i draw and i play the ukulele badly; we play bridge and watch
        baseball; i used to fish with my dad; my wife hates my drums; my brother in law is not a fan of camping; my
        hobby room is a mess; my grandson taught me a new game; cheeky i guess i like a good laugh; gentle please
        i'm too old for jokes; honest but kind; kind of sarcastic and a bit dry; fifty seven the last time i
        checked; i'm nineteen but i turn twenty in january; i'm in portland the one in maine; san antonio born and
        raised; just outside the city in a little village; my age is my secret; like i said baking and crime shows;
        i watch cricket and on sundays i cook with my daughter; i look after my late wife's roses; everything's
        fine nothing is wrong; that's about the size of it; what do you want to know; what should i tell you; what
        was the question; i don't know what to say; i mean it was good but not great; no it's a good kind of
        nervous; yes he did and i laughed so hard; it's about a book i read; i can tell you that much; nobody
        really just me and the cat; my cousin who lives down the street; oh just the beans and maybe a show
        tonight; a whole day off every day is a day off for me; i'm happy i just wish my mom could see it; i'm used
        to it but she would have been proud; i said to my wife we should get out more; he said he'd call but he
        never does; i had to hang up on a rude man at work; my neighbor wanted to know who i voted for; she asked
        me how old i was; i wonder who took my umbrella; how do you make a good pie crust; what do you think i
        should wear; do you like music; did you have a good day; where would you go on a holiday; i like how you
        talk; she'd like that; he'd like that too; i like how you call; i like how you laugh; i've been meaning to
        say something; i've been meaning to tell you; i'm out of the pharmacy now; i'm out of the hospital since
        monday; let's leave it at that; let's see how it goes; that's about it; that's about all i do; it's just me
        here; so it's just the two of us here; my wife's with the kids at her mother's; i'd rather have soup
        actually; i'd rather it was gentle; and started painting too; you can put that down as funny; i could go
        down there for a while; i guess i could run it for a bit; it's in denver the new job; i'm moving in two
        weeks; i told you just now; as i said before; i said yesterday already; before it got hot; in case you
        didn't know; the morning is when i water the garden; when i sleep i snore; he's the one who calls the
        shots; she calls me every name in the book; we'll see how that goes; and then he laughed; because it was so
        cold; and i said no way; so i told him to come over; i can't complain; it's going well; it's going i guess;
        not much to tell; it's all good here; i just needed somebody to talk to; i don't have many friends here; i
        was just about to have my coffee; i just walked in the door; i just woke up from a nap; i was in the shower
        when you called; well you know how it is; i wanted to tell you about my day; i have something to tell you;
        i got good news today; i've got a funny story for you; i could use a laugh; my head hurts today; i'm
        hungry; i'm bored; i'm a little sad today; it's been a long day; it's been a while since we talked; you
        called at the right time; i was hoping you'd call; good to hear from you; thanks for asking; thank you for
        calling; yes we talked about that; yes you asked me that already; no that was my brother; no not really; i
        think so too; i'm not sure about that; maybe next year; some other time maybe we'll go there; in the summer
        we go to the lake; at night i watch the stars; he's out of work now; she's out of town; they're here for
        the holidays; my mom is here with me; the dog's here on my lap; i'm in line at the store; i'm on my break;
        i'm waiting for the bus; i'm at the doctor's; i'm in the kitchen; i'm on the porch; i need a haircut; i
        need new shoes; i should have known; i should eat more greens; i have to laugh every time; i have to admit
        it's nice; i must say i like it; i want to learn the piano; i'm about to retire; i'm about to be a
        grandmother; the show starts in march; the bus ride takes an hour; he gets on my nerves; i'm getting old;
        you never know; you know me; you know my sister the nurse; you remember my dog; remember i told you about
        the boat
    """,
}

EXAMPLES = {
    wish: tuple(" ".join(phrase.split()) for phrase in said.split(";")) for wish, said in SAID.items()
}
