"""All routes of the console: its data under /api/console, its files under /console."""

from fastapi import APIRouter

from parley.console import calls, me, outreach, overview, pages, people

router = APIRouter()
for each in (me.router, calls.router, outreach.router, overview.router, people.router):
    router.include_router(each, prefix="/api/console", include_in_schema=False)
router.include_router(pages.router)
