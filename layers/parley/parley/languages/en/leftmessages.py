"""What is written about messages that callers leave, in English."""

from parley.languages.parts import LeftMessages

TABLE = LeftMessages(
    told="{caller} left a message of {seconds} seconds. Listen to it, once, until {until}: {link}",
    told_for="{caller} left a message of {seconds} seconds for {recipient}. "
    "Listen to it, once, until {until}: {link}",
    subject="A caller left a message",
    hidden="A caller who hides their number",
    title="A message from {caller}",
    listen="Listen",
    good="{seconds} seconds long. This link opens once, and is good until {until}.",
    used="This link was used already, and it opens only once. The message is still in the console.",
    late="This link has expired. The message is still in the console.",
    unknown="There is no message here. The link may not be complete, or the message was deleted.",
)
