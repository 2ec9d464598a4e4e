"""How people give their names in English."""

from parley.hear.names import Names
from parley.hear.words import phrases, word_set

_BOOKING = (
    "(booking|reservation|table|appointment|order|account|room|booked|listed|reserved|reserve|visit|service|"
    "ticket|call|work)"
)
_NO_SHORT_NAME = r"(?! \w+ (but|though) (its|it is|my( real| full)? name( is|s)) \w+( \w+)?$)"
"""People call somebody so, who says right after it what the name is: "they call me Ty but it's Tyler"."""

TABLE = Names(
    before=phrases(
        rf"""
        (my|the|his|her|their|our|your|first|last|full|same|sur|family|second|caller|callers|contact|
          whose) ?(first |last |full |sur|family )?names? (is|are|was|would be|will be|should be|on it is|there
          is|im using is|i used (was|is)|of|s|its|as)( also)?;
        (my )?(names|surname is|surname|name is|name); call me{_NO_SHORT_NAME}; known as; i go by; goes by; i am called;
        im called;
        (under|in|on|by|for|with|using)( the| a)?( same)? (name|surname|last name|reservation|booking)( of| is|
          s)?;
        {_BOOKING} (\w+ )?(under|in the name of);
        (its|is|was|be|that|listed|think|reservation|booking|table|booked|reserved|book|it) (\w+ )?under;
        in the name of; put (me|it|that) (down )?(under|as|for); address me as; under;
        (booked|made|reserved|placed|requested|ordered) by; (listed|known|registered|filed|down) as;
        (pay|paid|send|sent|transfer|transferred|transaction|payment|payments|order|orders|amount|recipient|
          wire|debit|money|rent|payee|standing order|cash|dollars|euros|pounds)\b.{{0,40}}? (to|for);
        (received?|refund|owed?|got(?! (back|home|off|out|in|up|away|here|there)\b)|money|payments?|
          transfers?)\b.{{0,30}}? from;
        speaking with;
        (you are|youre) (speaking|talking) (to|with);
        (made|booked|reserved|saved|signed up|book it|put it|book me|listed it|save it|have it|have me|make it|
          listed me|reserve it) (down )?as;
        (everyone|everybody|people|they|friends|you can|all) (just )?calls? me{_NO_SHORT_NAME};
        names? (on|for) (the |my |our )?\w+ (is|should be|has to be|needs to be|would be);
        (put|call it)(?= [a-z]+ [a-z]+( (on|in|for|down|not) \w+( \w+)*)?$);
        (change|switch|correct|update) the name to; make (it|them|that|the \w+) out to; (called|named);
        (just )?put( me)?( down)?( as| under)?(?= [a-z]+( [a-z]+)?$);
        (you can |just |please )use(?= [a-z]+( [a-z]+)?$);
        (recipient|payee|beneficiary|account holder|cardholder|holder)s?( name)? (is|was|should be|would be|will
          be);
        (pay|send|owe|give|lend|wire|transfer|sent|paid|gave|owes|repay|reimburse|refund)(?= [a-z]+ ([a-z]+
          )?\d+);
        (did|has|have|is|was)(?= [a-z]+ [a-z]+ (send|sent|pay|paid|paying|sending|transferring|transferred|
          transfer)\b);
        (account|transfer|debit|order|payments?) (with|from|by)(?= [a-z]+( [a-z]+)?$)
        """
    ),
    after=phrases(
        r"""
        is (my|the|her|his) (\w+ )?name; is the name; is what (you can|they|people|everyone) call; is calling;
        speaking$; is my (sur|last |first |full )?name; name$; here$
        """
    ),
    hints=phrases(
        rf"""
        {_BOOKING} (\w+ ){{0,3}}?for; on behalf of; (im|i am|its|be|is) for; with; {_BOOKING} (\w+ ){{0,4}}?for;
        (?<!looking )(?<!calling )(?<!waiting )(?<!searching )for;
        (party|booking|reservation|table|appointment|behalf) of; calling (about|for|to);
        (move|reschedule|switch|change|cancel|find|see|pay|add|invite|remove|check (in|if|for)|if|book|seat|
          bring|and|or|by|to);
        (?<!back )(?<!here )(?<!moved )(?<!come )(?<!came )(?<!coming )(?<!im )(?<!am )(?<!calling )(?<!flew
          )(?<!drove )(?<!are )(?<!got )(?<!visiting )(?<!over )(?<!up )(?<!down )(?<!away )(?<!driving
          )(?<!comes )from;
        (guest|person|caller|customer|client|tenant|owner|patient|passenger|driver|contact|who booked|who
          called|who reserved) is;
        (yes|yeah|sure|okay|ok)
        """
    ),
    traces=phrases(
        rf"""
        (has|have|had|made|booked|reserved|placed|ordered|requested|needs|wants|would like) (a|an|the|our|my|
          this|that|two) (\w+ )?{_BOOKING};
        (calling|checking in|checking out|speaking|on the line);
        (booked|reserved|called) (a|it|earlier|last|yesterday|for|the);
        here (and|my|our|the|i|im|ive|we|calling|from|at|over|\d+)
        """
    ),
    asked=phrases(
        r"""
        names?; who (am i|is this|do i|is calling|are you|should i); whos (this|calling); may i ask who;
        call you
        """
    ),
    openers=phrases(
        r"""
        um+; uh+; er+; oh; well; fine(?= \w); alright; just(?= \w+ \w); maam; sir;
        yes; yeah; yep; sure; ok; okay; hi; hello; hey; so; its; it is; this is; im;
        i am; thats; that is; that would be; it would be; my name; the name; is; please; certainly; of course;
        sorry; no; actually; myself; (i|like i|as i) (just |already )?(said|told you|did say); name; names; first
          name; last
          name; surname; and; mr; mrs; ms; miss; dr;
        a booking; table; reservation; for; under; no problem; the; my; last; first; its under
        """
    ),
    stops=word_set(
        """
        a an the and or but so if then than that though maam sir dear honey everybody everyone nobody this these those
          it its is are was were be been am i im ive id myself
          ill me my mine we our us you your youre he she they his her him their them to of in on at by with from
          for about as into up down out off over under not no yes yeah yep nope ok okay please thanks thank hi
          hello hey sorry well um uh oh just only also too very really still already again now today tonight
          tomorrow yesterday earlier ago recently morning afternoon evening night noon midnight later soon monday
          tuesday wednesday
          thursday friday saturday sunday monday's january february march april may june july august september
          october november december week month year day days time oclock pm have has had having do does did dont
          doesnt didnt can cant could couldnt will wont would wouldnt should shall might must need needs want
          wants wanted like likes going gonna get got go went come came know think thinks guess hope believe see
          look looking looks make made makes take took call calling called calls talk talking speak speaking
          said says say tell told ask asking here there where when what whats who whos whom whose which why how
          hows all any some none each every both few more most other another such same own one two three four
          five six seven eight nine ten eleven twelve first second third last next because since while before
          after until till during between against around near without within booking reservation table
          appointment order account room booked party people person persons adult adults child children kids
          guests guest wife husband friend friends family mother father mom dad son daughter brother sister boss
          manager spelled spelt spelling name names called surname number phone address zip email great good
          fine right correct wrong true false sure maybe cancel change changed move reschedule confirm book
          schedule service repair fix broken working problem issue ac unit furnace heat system house home office
          company customer broken hot cold sick late running trying having interested wondering afraid happy
          glad free available ready done busy back new old little big bit lot something nothing anything
          everything someone anyone everyone somebody nobody anybody things thing way euros euro dollars dollar
          pounds bucks cents let put use hold sounds sound forget remember give gave show keep find check add
          open close start wait exactly roughly approximately almost nearly only repeat again else instead
          rather quite street avenue road drive lane boulevard texas california york city county state apartment
          suite floor transfer payment pay payee send bank savings current checking saving private public mall
          airport doctor restaurant hotel car cab por favor asap due lower s shes hes thats theyre hers
        """
    ),
    never=word_set(
        """
        no none nope nah yes yeah yep ok okay what whats why who whos how hows when where unknown hello hi hey thanks
          sorry
        please maybe sure pardon huh repeat help operator agent human stop cancel goodbye bye wait nothing
        anonymous test null undefined n/a tbd correct right wrong incorrect thankyou thank bruv idk um uh i
        the a an my is it its that this not dont do you me we and or but of right exactly great fine good
        absolutely certainly definitely cool awesome perfect alright pass skip enough quit exit yup exactly never
          whatever real
        perhaps possibly probably hmm hm huh someone somebody everybody cheers thanx thx
        monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow one two three four five six
          seven eight
        nine ten dunno there theres nobody needed leaking leak heat heater water furnace compressor broken emergency
          fire gas already twice
        urgent personal personally outside inside upstairs downtown vegetarian vegan lovely brilliant ah aha alrighty
          ta hungry
        way somebodys someones nobodys everybodys id im ive ill thats here yours lets air ac cooling cools blank
          thermostat technician tech technicians mechanic apply bring
        laptop computer flight flights status order quote quotes loan loans invoice end start beginning corner price
        prices cost costs charge furnaces heaters ducts filter filters rural route everything anything something
          system unit noise winter tires tire tyres wipers brakes rotors rims
        loud service repair appointment brakes tires car truck
        late early then else please mine hers his yours theirs ours curious moved moving cough coughs coughing laughs
          laughter
        better different misspelled sneeze sneezes sigh sighs dog dogs cat cats baby babies phone barking crying
        christmas thanksgiving easter halloween hanukkah email emails mail
        wifes husbands moms dads mothers fathers sons daughters mines
        morning afternoon evening noon tonight weekend
        honda toyota hyundai subaru mazda nissan chevrolet chevy volkswagen vw bmw jeep audi lexus acura volvo
          mitsubishi buick pontiac
        """
    ),
    particles=word_set(
        """
        de del della der den van von la le da di du dos el al bin ibn ben st san mac mc o
        """
    ),
    sentinels=frozenset(
        {
            "n/a",
            "na",
            "n.a",
            "unknown",
            "not provided",
            "none",
            "none given",
            "tbd",
            "to be determined",
            "null",
            "nil",
            "undefined",
            "no name",
            "anonymous",
            "not given",
            "not specified",
            "not available",
            "not applicable",
            "caller",
            "customer",
            "customer name",
            "name",
            "your name",
            "test",
            "user",
            "xxx",
            "nan",
            "missing",
            "private",
            "unavailable",
            "no",
            "yes",
            "blank",
            "empty",
            "not known",
            "not sure",
            "pending",
            "first name",
            "last name",
            "full name",
            "the caller",
        }
    ),
    introductions=phrases(
        r"this is; its; it is; i am; im; myself; (that|it) (would|will) be; thatd be; the names?; yes im; ^(um )?(just|"
        r"only)(?= [a-z]+$)"
    ),
    pointing=phrases("thats; that is"),
    greeted=phrases(
        r"""
        ^((yes|yeah|okay|ok|um+|uh+|well|so|oh) )*(hi|hello|hey|good (morning|afternoon|evening))(
          there| everybody| everyone)?( yes| um| uh)* (this is|its|it is|im|i am|here is)( just)?( uh| um)*
        """
    ),
    afterwards=word_set(
        """
        and with calling speaking here thanks thank please from yes um uh i im ive id my at that thats spelled
          but for on no sorry wait again actually over we were not how who everybody everyone people now like as
        """
    ),
    endings=word_set("yes thanks thank please here speaking calling again"),
    halves=phrases(
        r"(my |the |our |her |his )?((?P<last>last|sur|second|family)|first|given) ?names?( is| was| would be)?"
        r"( actually)?"
        "( spelled)?"
    ),
    elsewhere=phrases(
        r"""
        (of|at|in|on|to|from|the|an?|my|our|no|any|some) \w+( \w+)? here$;
        (out|over|up|down|right) (by|near|in|on|at|past|off) \w+( \w+)?;
        but (my|the) \w+( in law)? (name )?(is|is called|goes by) \w+( \w+)?;
        (near|behind|across from|next to) \w+( \w+)?; (corner|intersection) of (\w+ ){1,3}and
          \w+; (at|on|near|by|between) \w+ and \w+; rural route \w+; route \w+;
        ((your|the|that|a|this|my|our) )?(guy|man|men|fellow|fella|dude|woman|lady|girl|kid|technician|tech|mechanic|
          plumber|electrician|
          driver|dog|cat|street|road|place|town|city) (is |was )?(named|called) \w+( \w+)?;
        (spoke|spoken|talked|talk|met|meet|meeting|chatted|worked|dealt) (to|with) \w+( \w+)?;
        (your|the|that|a|this|my|our) (technician|tech|mechanic|guy|plumber|driver|boss|manager|neighbor|
          landlord|tenant|dog|cat)(?!(at|in|on|to|is|was|and|for|from|by|named|called)\b)\w+
        """
    ),
    ordinary=phrases(
        r"""
        (?!(king|ming|ling|ding|sterling|harding|fleming|browning|golding|manning|channing|downing|keating|
          fielding|spalding|whiting|redding|irving|hastings|cummings|jennings|billings|rawlings)$)\w+ings?;
        \w{4,}(ck|rk|sh|pp|tt|nn|lk|ll|ss|x|w)ed; runs; urgent; ridiculous; super; humid; warm; locked; stuck;
        ready; interested; send; come; tell; best; offer; slow; fast; quick; \w+(tion|ment|ness)s?
        """
    ),
    surnames=word_set(
        """
        wait friday monday sunday march may june april august day week noon english good best price church park
          rose fields sparks gass baker hall hill street rivers lake stone winter summer summers spring bridge
          field wood woods brook brooks banks early dear pope king bishop knight page cook fisher house light
          love long short rich strong sharp small little young old moody savage person will mark grant art dot
          bill drew chase hunter
        """
    ),
    given=word_set("will may april june august hope"),
    titles=word_set(
        "mr mrs ms miss dr doctor pastor reverend chief warrant officer sergeant captain lieutenant colonel "
        "professor deputy detective"
    ),
    couples=("and",),
)
