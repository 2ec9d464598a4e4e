"""Who is here, and what they can choose from."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter

from parley import agents
from parley.api.errors import RESPONSES
from parley.console.business_names import names
from parley.console.visitors import FromVisitor, businesses, numbers
from parley.outreach.attempts import PACES
from parley.outreach.guard import BASES
from parley.settings import settings

router = APIRouter(tags=["visitor"], responses=RESPONSES)


@router.get("/me", operation_id="whoAmI", summary="Who is signed in, and what there is to choose from")
def me(visitor: FromVisitor) -> dict[str, Any]:
    """`elsewhere`: agents' tools keep their records at the business's own back end."""
    seen = businesses(visitor)
    return {
        **asdict(visitor),
        "may_change": visitor.may_change,
        "elsewhere": bool(settings().backend_url),
        "businesses": seen,
        "business_names": names(seen),
        "numbers": [asdict(each) for each in numbers(visitor)],
        "agents": agents.names(),
        "presets": list(agents.presets()),
        "consents": list(BASES),
        "paces": {name: list(seconds) for name, seconds in PACES.items()},
    }
