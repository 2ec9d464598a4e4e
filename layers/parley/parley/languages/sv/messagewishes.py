"""A wish to leave a message, in Swedish."""

from parley.hear.messages import MessageWishes
from parley.hear.words import phrases

TABLE = MessageWishes(
    wishes=phrases(
        r"""
        (lämna|lämnar|tala in|prata in|spela in) (\w+ ){0,3}(meddelande|röstmeddelande)( (till|åt|för) \w+)?;
        (ta|ta emot|framföra|framför) (ett|mitt) (\w+ )?meddelande( (till|åt) \w+)?;
        (koppla|skicka) mig till (\w+ ){0,2}(röstbrevlåda|telefonsvarare)n?
        """
    ),
    denied=phrases(
        r"(inte|aldrig|vill inte|behöver inte|istället för att|i stället för att|utan att)( \w+){0,3}"
    ),
)
