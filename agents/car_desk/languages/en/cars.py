"""Cars in English."""

from agents.car_desk.hear.cars import Cars
from parley.hear.words import phrases

TRUCKS = phrases(
    "f ?\\d50; silverado; sierra; ram; tacoma; tundra; ranger; frontier; titan; colorado; ridgeline"
)
VANS = phrases("sienna; odyssey; pacifica; caravan; transit; sprinter; promaster; town and country")
SUVS = phrases(
    r"""
    rav ?4; cr ?v; highlander; tahoe; suburban; explorer; expedition; pilot; (4|four) ?runner; pathfinder; rogue;
    santa fe; sorento; sportage; tucson; tiguan; forester; outback; cherokee
    """
)

TABLE = Cars(
    asked=phrases("make and (the )?model; which car; which one; say a honda civic"),
    makes=phrases(
        r"""
        acura; alfa romeo; aston martin; audi; bentley; bmw; buick; cadillac; chevrolet; chevy; chrysler;
        citroen; cooper; dacia; dodge; ferrari; fiat; fisker; ford; genesis; gmc; hino; honda; hummer; hyundai;
        infiniti; isuzu; jaguar; jag; jeep; kia; koenigsegg; lamborghini; lancia; land rover; lexus; lincoln;
        lotus; lucid; maserati; mazda; mclaren; mercedes( benz)?; mercury; mini cooper; mitsubishi; nissan;
        oldsmobile; opel; peugeot; plymouth; polestar; pontiac; porsche; ram( (truck|\d{4}))?; range rover;
        renault; rivian; rolls royce; saab; saturn; scion; seat leon; skoda; smart fortwo; subaru; suzuki;
        tesla; toyota; vauxhall; volkswagen; vw; volvo
        """
    ),
    models=phrases(
        r"""
        f[ -]?(150|250|350); silverado; tacoma; tundra; corolla; camry; prius; rav ?4; civic; accord; crv; cr v;
        odyssey; altima; sentra; rogue; mustang; corvette; camaro; tahoe; suburban; wrangler; cherokee; elantra;
        sonata; tucson; santa (fe|cruz); sorento; sportage; outback; forester; impreza; crosstrek; miata; cx ?\d+;
        jetta; passat; golf gti; tiguan; beetle; model [s3xy]; cybertruck; highlander; sienna; four ?runner;
        pathfinder; xterra; bronco; grand (cherokee|caravan|marquis|am|prix|vitara); land cruiser; crown vic(toria)?;
        monte carlo; park avenue; el camino; town (and country|car); transit connect; [a-z] class; \w+ series
        """
    ),
    trims=phrases(
        r"""
        [a-z]{1,2}; exl; sel; xle; xse; ltz; gti; trd; pro; sport; touring; limited; premium; hybrid; coupe; sedan;
        hatchback; wagon; truck; pickup; van; minivan; suv; (crew|quad|double|extended) cab; diesel; platinum;
        laramie; lariat; king ranch; rubicon; sahara; unlimited; off road; denali; awd; fwd; four wheel drive
        """
    ),
    more=(
        r"(?!(?:and|or|but|with|from|on|at|in|to|for|of|by|please|thanks?|thank|that|this|next|today|tomorrow|"
        r"tonight|not|no|yes|yeah|i|it|its|is|was|has|needs?|keeps?|makes?|wont|doesnt|my|the|a|an|you|if|because|"
        r"so|then|first|second|last|next|only|actually|instead|right|both|ones|now|nowadays|these|those|anymore|any|"
        r"already|currently|lately|recently|again|still|just|really|probably|maybe|though|since|i'?ve|i'?m|we|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|oil|tires?|brakes?|battery|"
        r"inspection|appointment|too|also|will|would|can|could|do|does|there|here|sorry|sir|maam|how|what|when|"
        r"where|why|who|which|some ?time|any ?time|whenever|anyways?|(?:sound|shake|start|stop|leak|pull|run|squeak|"
        r"feel|die|quit|smell|overheat)(?:s|d|ed)?|\w+ing)\b)[\w']+"
    ),
    openers=phrases(
        r"""
        um+; uh+; er+; well; so; okay; yes; yeah; sure; its; it is; thats; that is; this is; i have; i drive;
        i own; ive got; i got; we have; we drive; my car is; the car is; my car; for my; for the; my; the; a;
        an; for; is; just
        """
    ),
    leads=phrases("my|our|his|her|their|the|a|an|this|drive|own|got|wifes|husbands|moms|dads|sons|daughters"),
    described=phrases(
        "new; brand new; newer; old; older; other; second; used; big; little; small; good; trusty; red; blue; white; "
        "black; silver; gr[ae]y; green; wifes; husbands; moms; dads; sons; daughters; own"
    ),
    pauses=phrases(r"uh+; um+; er+; like; the; an?; it\W?s; it is"),
    kinds=(
        ("truck", TRUCKS),
        ("pickup", TRUCKS),
        ("van", VANS),
        ("minivan", VANS),
        ("suv", SUVS),
    ),
    counted=phrases(
        "thousand; hundred; k; miles?; percent; %; degrees?; dollars?; bucks; minutes?; hours?; days?"
    ),
    of_year=phrases("an?; the; its; it is; from; the year is; year; model year"),
    unnamed=phrases(
        r"""
        okay; hello; what; um+; uh+; er+; hm+; mm+( hm+)?;
        (its )?(a|my|the|our)? ?(car|vehicle|truck|auto|thing); it; none; nothing; sorry; pardon; huh;
        excuse me; hey; hi;
        (its )?(a )?(normal|regular|small|big|old|new|red|blue|white|black|silver|gr[ae]y|green) (one|car|
          truck);
        the (other|same|usual) one
        """
    ),
    questions=phrases(
        r"^(um+ |so |well |and |but )*(who|what|whats|when|where|why|how|which|is|are|do|does|did|can|could|will|"
        r"would|should|may)"
    ),
    refusals=phrases(
        r"""
        (i )?(dont|do not|wont|will not|cant|cannot|would not|wouldnt|rather not|prefer not|didnt) (\w+ )?(want|
          know|say|tell|like|think|remember|recall|understand|have|own|care|give);
        rather not; not (telling|saying|sure|important); none of your business;
        no (thanks|thank you|comment|idea|clue|car); not now; skip( it| that)?; never mind; next question;
        does it matter; why do you; any car; whatever
        """
    ),
    years=(
        r"(?: ,)?(?: (?:its|from|of|a|an|i think|like|about|maybe|probably|around|um|uh|model year|the))*"
        r" (?P<year>(?:19|20) ?\d\d)\b(?!:)"
        r"(?:(?: ,)?(?: (?:no|sorry|wait|actually|i mean|make that|rather|,))+ (?P<corrected>(?:(?:19|20) ?)?\d\d)\b)?",
    ),
    other=phrases(
        r"""
        (the |my |our )?(other|different|another|wrong|second) (car|vehicle|truck|suv|van);
        (not|isnt) (that|this|the right) (car|vehicle|truck);
        (my|the) (wife|husband|son|daughter|mom|dad|mother|father|partner|boyfriend|girlfriend|brother|sister|
          neighbor|friend|boss|roommate)s? (\w+ )?(car|vehicle|truck|van|suv);
        (wife|husband|son|daughter|mom|dad|mother|father|partner|boyfriend|girlfriend|brother|sister|neighbor|friend|
          boss|roommate|coworker|uncle|aunt|cousin|grandson|granddaughter) ((?!my\b|our\b)\w+ ){1,7}(his|her|their)
          (own )?(car|vehicle|truck|van|suv)
        """
    ),
    second=phrases("(the|my|our) (second|other) (one|car|van|truck|suv|vehicle)"),
    numbers=(
        *(("150", "one fifty"), ("250", "two fifty"), ("350", "three fifty"), ("1500", "fifteen hundred")),
        *(("2500", "twenty five hundred"), ("3500", "thirty five hundred")),
    ),
    possessive=r"(?<=\w)['\u2019]s\b",
)
