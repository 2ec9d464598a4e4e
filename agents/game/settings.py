"""What a business can set about its game."""

from agents.game.tools import GAME
from parley.business_settings import Field, Setting
from parley.hear.ages import YOUNGEST

SETTINGS = (
    Setting(
        name=GAME,
        title="Game",
        fields=(
            Field(
                name="youngest",
                label="Age from which one may play",
                form="number",
                usual=YOUNGEST,
                least=1,
                most=120,
            ),
        ),
    ),
)
