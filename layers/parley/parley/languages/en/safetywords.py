"""What the safety net says in English.

People in distress are told to call, in the USA 988 (https://988lifeline.org/) and 911, and the domestic
violence hotline (https://www.thehotline.org/).
"""

from parley.languages.parts import SafetyWords

TABLE = SafetyWords(
    never_again="Understood. You won't be called again. Sorry for the trouble. Goodbye.",
    never_after_this="All right, I've noted that we won't call you again after this.",
    forgotten="Understood. I've noted that everything we have on you is to be deleted, and you won't be called "
    "again. Goodbye.",
    deletion_noted="I've noted that you want everything we have on you deleted. It will be taken care of.",
    wrong_number="I'm sorry, then I have the wrong number. You won't be called again. Goodbye.",
    not_there="I'm sorry for the disturbance. Goodbye.",
    self_harm="I'm really glad that you told me. I'm only an automated voice, and you deserve a person who can "
    "help: please call or text 988, right now. They are there day and night.",
    harmed="I'm so sorry, and it's not your fault. I'm only an automated voice, but people can help: call "
    "1-800-799-7233, day or night.",
    emergency="Please call 911 right now. I'm only an automated voice, and I can't call for you.",
    unfit_to_drive="Please don't drive now. Let somebody fetch you, take a taxi, or stay where you are.",
    cared="If you're in danger right now, call 911. I'm hanging up so that your line is free. Take care.",
)
