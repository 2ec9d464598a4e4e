"""What a model must not say in English, and how its English is told from other languages."""

from parley.hear.words import word_set
from parley.languages.parts import ModelWords

TABLE = ModelWords(
    name="US English",
    common=word_set(
        "the a an and or of to in is are was it that this you your i i'm my we our for on with be have "
        "not can do so at by from what how got okay alright sorry thanks thank sounds good sure see "
        "understood please right hear all there they about it's that's don't let's has will would great "
        "yes no"
    ),
    seldom_numbers=word_set("one first second a o oh"),
    numbers=(
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen",
        "(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
        "hundred|thousand|million|dozen|half|twice|double",
    ),
    dates=(
        "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
        "january|february|march|april|june|july|august|september|october|november|december",
        "today|tonight|tomorrow|yesterday|noon|midnight",
        "(?:this|next) (?:morning|afternoon|evening|week|month)",
        "within (?:an?|the) (?:hour|day|week)|right away|immediately|shortly|soon|asap|business days?",
    ),
    money=(
        "dollars?|bucks|cents?|usd|euros?|percent",
        "free(?: of charge)?|no (?:charge|cost|fee)|discounts?|refund(?:s|ed)?",
        "waived?|complimentary|cheap(?:er|est)?",
        "price[sd]?|costs?|fees?|charges?",
    ),
    promises=(
        "guarantee[sd]?|promise[sd]?|warrant(?:y|ied)|definitely|for sure|certainly will|no matter what",
        "(?:i|we|he|she|they|you|it|that|someone|somebody|technicians?|team)(?: will|'ll| shall| won't)",
        "(?:i'm|i am|we're|you're|is|are) (?:all set|going to|gonna|coming|on (?:my|our|the) way)",
        "(?:i|we)(?:'ve| have)? (?:just |already )?"
        "(?:booked|scheduled|cancell?ed|moved|changed|sent|transferred|confirmed|reserved|updated|notified|fixed)",
        "(?:is|are|was|been|you're|it's|all|now) (?:\\w+ )?"
        "(?:booked|scheduled|cancell?ed|confirmed|reserved|settled|fixed|approved|covered)",
        "(?:can|let me|allow me to) (?:book|schedule|cancel|transfer|fix|refund)",
        "nothing to worry|you're safe|it's safe|is safe|no danger|not dangerous",
    ),
    deeds=(
        "promise[sd]?|guarantee[sd]?|assure[sd]?|agree[sd]?|commit(?:s|ted)?|owe[sd]?|entitled|will|shall|gets?",
        "(?:re|un)?booked|(?:re)?scheduled|cancell?ed|moved|changed|updated|ordered|reserved|confirmed|approved",
        "refund(?:s|ed|ing)?|reimburse\\w*|compensat\\w*|credited|waived?|paid|charged|discounted",
        "transferred|connected|put through|handed over|dispatched|sent|texted|e-?mailed|called back|fixed|repaired",
    ),
    human=(
        "i(?:'m| am) (?:really |actually |just |also |totally )*(?:an? )?(?:real |actual |live |human )*"
        "(?:human|person|woman|man|girl|guy)",
        "i(?:'m| am) (?:not|no) (?:an? )?(?:ai|robot|bot|machine|computer|program|automated)\\b.*",
        "(?:real|flesh and blood) human",
    ),
    inside=(
        "transitions?|state machine|system prompt|my (?:prompt|instructions|programming)|json|schema",
        "next (?:state|step in the flow)|language model",
    ),
)
