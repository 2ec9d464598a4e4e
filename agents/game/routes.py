"""Routes of the game: a new player is called."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from agents.game import starting as onboarding
from parley.api.credentials import FromCaller
from parley.api.errors import REFUSED, RESPONSES
from parley.api.outreach import Accepted, accepted

router = APIRouter(tags=["onboarding"], responses=RESPONSES)

PlayerId = Annotated[str, Path(max_length=64, description="The player's id: in Telegram, the user's.")]


@router.post(
    "/onboarding/call/{user_id}",
    status_code=202,
    operation_id="callPlayer",
    summary="Call a new player, and have Nikita call back",
    responses=REFUSED,
)
def call_player(user_id: PlayerId, caller: FromCaller, response: Response) -> Accepted:
    """While an onboarding of the player is under way, asking again starts nothing and is answered the same.

    One that ended before the profile was complete is resumed by the next request. 409 `already_onboarded`:
    the profile is complete; 409 `no_consent`: the player has not asked to be called, or no longer wants it.
    """
    return accepted(onboarding.start(caller.business, user_id).outreach.id, response)
