"""What is written about messages that callers leave, in Swedish."""

from parley.languages.parts import LeftMessages

TABLE = LeftMessages(
    told="{caller} har lämnat ett meddelande på {seconds} sekunder. Lyssna på det, en gång, till {until}: {link}",
    told_for="{caller} har lämnat ett meddelande på {seconds} sekunder till {recipient}. "
    "Lyssna på det, en gång, till {until}: {link}",
    subject="Någon har lämnat ett meddelande",
    hidden="Någon med hemligt nummer",
    title="Ett meddelande från {caller}",
    listen="Lyssna",
    good="{seconds} sekunder långt. Länken öppnas en gång och gäller till {until}.",
    used="Länken har redan använts, och den öppnas bara en gång. Meddelandet finns kvar i konsolen.",
    late="Länken gäller inte längre. Meddelandet finns kvar i konsolen.",
    unknown="Här finns inget meddelande. Länken kanske inte är hel, eller så är meddelandet raderat.",
)
