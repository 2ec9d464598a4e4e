"""Who picks up a placed call in English, and what a machine is told."""

from parley.languages.parts import PlacedCalls

TABLE = PlacedCalls(
    asks=(
        r"(record|say|state|leave|give) your name(?! and (your )?(phone )?number)",
        r"your name and (the |your )?reason",
        r"reason (for|you'?re|you are) call",
        r"who('s| is) calling",
        r"see if (this|the) person is available",
        r"using a screening service",
        r"screening (this|your) call",
    ),
    holds=(
        r"stay on the line",
        r"hold (on|the line|please)|please hold",
        r"one moment",
        r"(checking|trying|connecting)\b",
        r"the person you('re| are) calling (will|can|is)",
    ),
    recordings=(
        r"voice ?mail|mail ?box",
        r"(leave|record) (me |us |him |her )?(a |your |the )?(short |brief |detailed )?(message|name)",
        r"(after|at) the (tone|beep)",
        r"missed your call",
        r"press (one|two|three|zero|pound|star|\d)\b|for .{3,40},? press|your call is (very )?important",
        r"(agents|representatives|operators|lines|circuits) are (currently )?(all )?(busy|assisting)",
        r"(person|subscriber|customer|party) you('re| are| have|'ve) .{3,30} (is|isn'?t) ?(not|un)? ?available",
        r"your call (has been|is being) forwarded|call (could|can) ?not be (connected|completed)",
        r"(is|been) (not in service|disconnected)|cannot be completed|not accepting calls|hang up and (try|dial)",
        r"(office|store|shop) is (now |currently )?closed",
        r"(office|business|opening) hours are",
        r"try (your call )?(again )?later",
    ),
    mailboxes=(
        r"can'?t (come|get|make it) to the phone|can'?t take your call",
        r"(is|are|am|'s|'re|'m) (not|un) ?available (to take|right now|at the moment)",
    ),
    busy=(
        r"\b(i'?m|i am|we're) (\w+ )?(driving|cooking|eating|working|busy|here|with a)",
        r"\b(i'?m|i am|we're) (\w+ )?(in the (car|shower|middle)|in a (meeting|class)|at (work|the|my|dinner|lunch))",
        r"hands are full",
        r"bad (time|moment)",
        r"call me (back )?(later|in|tomorrow)",
        r"can you call",
        r"who('s| is) (this|it)",
        r"what('s| is) this",
    ),
    about_messages=(
        r"\b(i|you|they|she|he) left\b",
        r"(didn'?t|did (you|i|they)|never|can i|could i|should i|want me to) (leave|take)",
        r"(got|heard) (a|your|the|my) (message|voice ?mail)",
        r"is this about",
        r"no,? i'?m here",
        r"my voice ?mail is",
        r"missed your call (earlier|before|yesterday|this|just|last|the other)",
        r"who('s| is) this",
    ),
    hellos=(
        r"^((hello|hi|hey|yes hello|yeah hello|hello yes|speaking|who('s| is) (this|there|it))\W*)+$",
        r"^(yes|yeah|yep)\?+$",
    ),
    introduction="This is an automated call for the owner of this phone.",
    too_late="Sorry to disturb you. This automated call is no longer needed. Goodbye.",
    missed="Hi! We tried to call you from {number}, but couldn't reach you. Call us back any time.",
)
